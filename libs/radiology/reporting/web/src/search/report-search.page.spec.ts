import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ApiClient, type FoundReportPassage, type SearchReports$Params } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ProblemError } from '@trivium/web/kit';
import { ReportSearchPage } from './report-search.page';

@Component({ template: '' })
class ElsewherePage {}

const passage: FoundReportPassage = {
  passageId: 'p1', documentId: 'r1', reportId: 'r1', title: 'CT chest, low dose', part: 'impression', modality: 'CT', bodyPart: 'chest', state: 'draft',
  createdAt: '2026-11-25T08:00:00.000Z', section: 'Impression', sectionId: 's1', sectionPath: ['Impression'], text: 'Stable <b>nodule</b>.',
  highlights: [{ start: 10, end: 16 }], snippet: { start: 0, end: 21 }, language: 'en', score: 1, scores: { lexical: 1 }, coverage: 1, blocks: { from: 0, to: 0 },
  matched: [{ term: 'nodul', word: 'nodul', field: 'body', weight: 1 }], why: { lexical: { rank: 1, score: 1 }, shares: { lexical: 1, vector: 0 } },
}; // prettier-ignore

describe('ReportSearchPage', () => {
  let asked: SearchReports$Params[];
  let answer: () => Promise<object>;
  let harness: RouterTestingHarness;

  beforeEach(() => {
    asked = [];
    answer = async () => ({ items: [passage], nextCursor: null, total: 1, meant: [] });
    const invoke = (_: unknown, parameters: SearchReports$Params): Promise<object> => {
      asked.push(parameters);
      return answer();
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'search', component: ReportSearchPage },
            { path: '**', component: ElsewherePage },
          ],
          withComponentInputBinding(),
        ),
        { provide: ApiClient, useValue: { invoke } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
  });

  const open = async (url: string): Promise<HTMLElement> => {
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(url, ReportSearchPage);
    await harness.fixture.whenStable();
    return harness.routeNativeElement ?? fail();
  };
  const fail = (): never => {
    throw new Error('nothing is shown');
  };
  const choose = async (page: HTMLElement, name: string, value: string): Promise<void> => {
    const select =
      [...page.querySelectorAll('label')].find((label) => label.textContent?.includes(name))?.querySelector('select') ?? fail();
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
  };

  it('asks nothing before there are words, and teaches', async () => {
    const page = await open('/search');
    expect(asked).toEqual([]);
    expect(page.textContent).toContain('Each result opens the report at its section');
  });

  it('shows what was found as text, with the report around it, and leads to the section', async () => {
    const page = await open('/search?q=nodule');
    const link = page.querySelector('ol a') ?? fail();
    expect(link.textContent?.trim()).toBe('CT chest, low dose');
    expect(link.getAttribute('href')).toBe('/reports/r1?part=impression');
    const item = page.querySelector('ol li') ?? fail();
    for (const text of ['Impression', 'CT', 'Chest', 'Draft', 'Stable <b>nodule</b>.']) expect(item.textContent).toContain(text);
    expect(item.querySelector('b')).toBeNull();
    expect(item.querySelector('mark')?.textContent?.trim()).toBe('nodule');
  });

  it('takes words and filters from the address, days as the days of the reader', async () => {
    await open('/search?q=nodule&modality=CT&bodyPart=chest&language=en&createdFrom=2026-11-01&createdTo=2026-11-25');
    expect(asked).toEqual([
      {
        q: 'nodule',
        k: 20,
        cursor: undefined,
        modality: 'CT',
        bodyPart: 'chest',
        language: 'en',
        state: undefined,
        from: new Date(2026, 10, 1).toISOString(),
        to: new Date(2026, 10, 25, 23, 59, 59, 999).toISOString(),
      },
    ]);
  });

  it('survives an address that nobody made here', async () => {
    await open('/search?q=nodule&modality=XX&bodyPart=%27&createdFrom=2026-99-99&createdTo=never');
    expect(asked).toMatchObject([{ q: 'nodule', modality: undefined, bodyPart: undefined, from: undefined, to: undefined }]);
  });

  it('puts a chosen filter into the address, and takes it out', async () => {
    const page = await open('/search?q=nodule');
    await choose(page, 'Modality', 'MR');
    expect(TestBed.inject(Router).url).toBe('/search?q=nodule&modality=MR');
    expect(asked.at(-1)).toMatchObject({ q: 'nodule', modality: 'MR' });
    await choose(page, 'Modality', '');
    expect(TestBed.inject(Router).url).toBe('/search?q=nodule');
  });

  it('does not search again when only the language of the interface changes', async () => {
    const page = await open('/search?q=nodule');
    TestBed.inject(LanguageService).use('zh');
    await harness.fixture.whenStable();
    expect(page.textContent).toContain('检查部位');
    expect(asked).toHaveLength(1);
  });

  it('offers to take the filters off when they leave nothing', async () => {
    answer = async () => ({ items: [], nextCursor: null, total: 0, meant: [] });
    const page = await open('/search?q=nodule&modality=MR&createdFrom=2026-11-01');
    const button =
      [...page.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === 'Remove all filters').at(-1) ?? fail();
    button.click();
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/search?q=nodule');
  });

  it('says what failed and asks again', async () => {
    answer = async () => {
      throw new ProblemError({ status: 503, code: 'AWAY', title: 'Away', detail: 'The server is away.', errors: [] });
    };
    const page = await open('/search?q=nodule');
    expect(page.textContent).toContain('The server is away.');
    answer = async () => ({ items: [passage], nextCursor: null, total: 1, meant: [] });
    ([...(page.querySelector('trivium-error-panel')?.querySelectorAll('button') ?? [])].at(-1) ?? fail()).click();
    await harness.fixture.whenStable();
    expect(page.querySelectorAll('ol li')).toHaveLength(1);
  });
});
