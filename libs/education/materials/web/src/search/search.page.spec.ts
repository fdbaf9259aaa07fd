import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Component, signal } from '@angular/core';
import { ApiClient, listMaterials, searchPassages } from '@trivium/education/api-client';
import { CourseContext } from '../course/course-context.service';
import type { FoundInMaterial } from './course-search.client';
import { SearchPage } from './search.page';

@Component({ template: '' })
class AskPage {}

const found: FoundInMaterial = {
  passageId: 'p1',
  documentId: 'm1',
  materialId: 'm1',
  materialTitle: 'Algebra',
  section: 'Sums',
  sectionId: 's1',
  sectionNumber: '3.2',
  sectionPath: ['Numbers', 'Sums'],
  text: 'The sum $a+b$ is a number.',
  highlights: [{ start: 4, end: 7 }],
  snippet: { start: 0, end: 11 },
  language: 'en',
  coverage: 1,
  matched: [],
  why: { shares: { lexical: 1, vector: 0 } },
};

const material = (id: string, title: string, language: string | null, state = 'ready') => ({ id, title, language, state });

async function open(url: string, materials: readonly object[] = [material('m1', 'Algebra', 'en'), material('m2', '代数', 'zh')]) {
  const asked: Record<string, unknown>[] = [];
  let items: readonly FoundInMaterial[] = [found];
  const invoke = async (operation: unknown, parameters: Record<string, unknown>): Promise<unknown> => {
    if (operation === listMaterials) return { items: materials, nextCursor: null };
    if (operation !== searchPassages) throw new Error('not asked for here');
    asked.push(parameters);
    if (parameters['q'] === 'I want to die') return { items: [], nextCursor: null, total: 0, needsCare: true };
    return { items, nextCursor: null, total: items.length };
  };
  const course = signal({ materials: { ready: materials.length } });
  TestBed.configureTestingModule({
    providers: [
      provideRouter(
        [
          { path: 'courses/:courseId/search', component: SearchPage },
          { path: 'courses/:courseId/ask', component: AskPage },
        ],
        withComponentInputBinding(),
      ),
      { provide: ApiClient, useValue: { invoke } },
      { provide: CourseContext, useValue: { course } },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  const root = harness.fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await harness.fixture.whenStable();
  };
  await settle();
  return { root, settle, asked, router: TestBed.inject(Router), nothing: () => (items = []) };
}

describe('SearchPage of a course', () => {
  it('asks what the address says, and leads to the passage in its book', async () => {
    const { root, asked } = await open('/courses/k/search?q=sum&language=en');
    expect(asked).toEqual([{ id: 'k', q: 'sum', k: 20, cursor: undefined, materialId: undefined, language: 'en' }]);
    expect(root.querySelector('input')?.value).toBe('sum');
    expect(root.querySelector('h2 a')?.getAttribute('href')).toBe('/courses/k/materials/m1?passage=p1');
    expect(root.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim()).toBe('3.2 Sums');
    expect([...root.querySelectorAll('.path span')].map((part) => part.textContent)).toEqual(['Algebra', 'Numbers']);
  });

  it('hands words of somebody in danger to the tutor', async () => {
    const { router } = await open('/courses/k/search?q=I%20want%20to%20die');
    expect(router.url).toBe('/courses/k/ask?question=I%20want%20to%20die');
    expect(TestBed.inject(Location).getState()).toMatchObject({ sendQuestion: true });
  });

  it('draws a formula that the snippet would cut in two', async () => {
    const { root } = await open('/courses/k/search?q=sum');
    expect(root.querySelector('.text trivium-formula')).not.toBeNull();
    expect(root.querySelector('.text')?.textContent).not.toContain('$');
    expect(root.querySelector('.text mark')?.textContent).toBe('sum');
  });

  it('puts words and filters into the address, each without losing the other', async () => {
    const { root, settle, asked, router } = await open('/courses/k/search?q=sum');
    const [byMaterial] = [...root.querySelectorAll('select')];
    if (!byMaterial) throw new Error('no filter');
    expect([...byMaterial.options].map(({ text }) => text)).toEqual(
      ['All', '代数', 'Algebra'].sort((a, b) => (a === 'All' ? -1 : b === 'All' ? 1 : a.localeCompare(b))),
    );
    byMaterial.value = 'm2';
    byMaterial.dispatchEvent(new Event('change'));
    await settle();
    expect(router.url).toBe('/courses/k/search?q=sum&material=m2');
    const field = root.querySelector('input');
    if (!field) throw new Error('no field');
    field.value = 'product';
    field.dispatchEvent(new InputEvent('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(router.url).toBe('/courses/k/search?q=product&material=m2');
    expect(asked.at(-1)).toMatchObject({ q: 'product', materialId: 'm2' });
    expect(asked).toHaveLength(3);
  });

  it('offers no filter without a choice, but one that is set can be taken off', async () => {
    const { root } = await open('/courses/k/search', [material('m1', 'Algebra', 'en'), material('m9', 'Coming', null, 'importing')]);
    expect(root.querySelector('trivium-search-filters')).toBeNull();
    TestBed.resetTestingModule();
    const other = await open('/courses/k/search?q=sum&language=zh', [material('m1', 'Algebra', 'en')]);
    other.nothing();
    [...other.root.querySelectorAll('button')].find((one) => one.textContent?.includes('Language: zh'))?.click();
    await other.settle();
    expect(other.router.url).toBe('/courses/k/search?q=sum');
  });

  it('says that nothing is imported yet rather than that words are wrong', async () => {
    const { root, nothing, settle, router } = await open('/courses/k/search', []);
    nothing();
    await router.navigateByUrl('/courses/k/search?q=sum');
    await settle();
    expect(root.textContent).toContain('This course has no finished material yet.');
  });

  it('goes from the field to the first result with the arrow down key', async () => {
    const { root, settle } = await open('/courses/k/search?q=sum');
    document.body.append(root);
    root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(root.querySelector('h2 a'));
  });
});
