import { Component, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ProblemError, Shortcuts } from '@trivium/web/kit';
import type { FoundPassage } from './found-passage';
import { ResultFactsDirective, ResultTextDirective, ResultTitleDirective } from './result-templates';
import { SearchResultsComponent, type ResultLink } from './search-results.component';
import { SearchSession, type SearchAnswer } from './search-session';

interface Item extends FoundPassage {
  readonly number: string;
}

const item = (passageId: string, edit: Partial<Item> = {}): Item => ({
  passageId,
  documentId: 'd',
  section: `Section ${passageId}`,
  sectionId: 's',
  sectionPath: ['Book', 'Chapter', `Section ${passageId}`],
  page: 7,
  text: 'Before it. The gate chooses two experts. After it.',
  highlights: [{ start: 15, end: 19 }],
  snippet: { start: 11, end: 40 },
  language: 'en',
  coverage: 1,
  matched: [{ term: 'gate', word: 'gate', field: 'body', weight: 1 }],
  why: { lexical: { rank: 1, score: 2 }, shares: { lexical: 1, vector: 0 } },
  number: '3.2',
  ...edit,
});

@Component({
  selector: 'trivium-results-page',
  imports: [SearchResultsComponent],
  template: `<trivium-search-results
    [session]="session"
    [linkOf]="linkOf"
    [exampleWords]="{ phrase: 'two experts', word: 'gate', other: 'bias', inTitle: 'routing' }"
    (asked)="asked.push($event)"
    (filtersRemoved)="asked.push('without filters')"
  />`,
})
class ResultsPage {
  readonly asked: string[] = [];
  answer: () => Promise<SearchAnswer<Item>> = async () => ({ items: [], total: 0 });
  readonly session = new SearchSession<Item>(() => this.answer());
  readonly linkOf = ({ passageId }: Item): ResultLink => ({ commands: ['/read', 'd'], queryParams: { passage: passageId } });
  readonly results = viewChild.required<SearchResultsComponent<Item>>(SearchResultsComponent);
}

async function open() {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(ResultsPage);
  fixture.autoDetectChanges();
  document.body.append(fixture.nativeElement as HTMLElement);
  const page = fixture.componentInstance;
  const root = fixture.nativeElement as HTMLElement;
  const settle = (): Promise<unknown> => fixture.whenStable();
  const find = async (items: readonly Item[], more: Partial<SearchAnswer<Item>> = {}, filters = {}): Promise<void> => {
    page.answer = async () => ({ items, total: items.length, ...more });
    await page.session.load({ words: 'gate', filters });
    await settle();
  };
  const button = (name: string, within: Element = root): HTMLButtonElement => {
    const found = [...within.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  const focused = (): string | undefined => document.activeElement?.textContent?.trim();
  await settle();
  return { page, root, settle, find, button, press, focused, links: () => [...root.querySelectorAll<HTMLAnchorElement>('h2 a')] };
}

describe('SearchResultsComponent', () => {
  it('teaches the query language before the first search, with examples that search', async () => {
    const { page, root } = await open();
    const examples = [...root.querySelectorAll<HTMLButtonElement>('trivium-query-syntax button')];
    for (const example of examples) example.click();
    expect(page.asked).toEqual(['"two experts"', 'title:routing gate', 'gate -bias', 'gate +bias']);
    expect(examples[0]?.getAttribute('aria-label')).toBe('Search for "two experts"');
  });

  it('shows a result with its way, page, language and the marked part of its text, cut with dots', async () => {
    const { root, find, links, button, settle } = await open();
    await find([item('a'), item('b', { language: 'zh', page: undefined })]);
    expect(links()[0]?.getAttribute('href')).toBe('/read/d?passage=a');
    const [first, second] = [...root.querySelectorAll('li')];
    if (!first || !second) throw new Error('no results');
    expect([...first.querySelectorAll('.path span')].map((part) => part.textContent)).toEqual(['Book', 'Chapter', 'Page 7']);
    expect(first.querySelector('.text')?.textContent).toBe('… The gate chooses two experts. …');
    expect(first.querySelector('mark')?.textContent).toBe('gate');
    expect([...second.querySelectorAll('[lang]')].every((part) => part.getAttribute('lang') === 'zh')).toBe(true);
    expect(second.textContent).not.toContain('Page');
    button('Show whole passage', first).click();
    await settle();
    expect(first.querySelector('.text')?.textContent).toBe('Before it. The gate chooses two experts. After it.');
    expect(first.querySelector('mark')?.textContent).toBe('gate');
    button('Show less', first).click();
    await settle();
    expect(first.querySelector('.text')?.textContent).toContain('…');
    expect(second.querySelector('.text')?.textContent).toContain('…');
  });

  it('offers nothing to unfold where all is shown', async () => {
    const { root, find } = await open();
    await find([item('a', { snippet: { start: 0, end: 50 } })]);
    expect(root.querySelector('li')?.textContent).not.toContain('Show whole passage');
  });

  it('counts aloud, and never promises more than there is', async () => {
    const { root, find } = await open();
    const status = () => root.querySelector('[role="status"]')?.textContent;
    await find([item('a'), item('b')], { nextCursor: '2', total: 143 });
    expect(status()).toBe('2 of about 143, best first');
    await find([item('a')], { total: 0 });
    expect(status()).toBe('1 passage, best first');
  });

  it('tells what was searched in the place of a word that nothing holds', async () => {
    const { root, find } = await open();
    await find([item('a')], { meant: [{ written: 'hipocampus', searched: ['hippocampus', 'hippocampal'] }] });
    expect(root.textContent).toContain('No passage holds “hipocampus”. Searched in its place: hippocampus and hippocampal.');
  });

  it('says what to try when nothing is found, and offers to take filters off only when some are set', async () => {
    const { page, root, find, button } = await open();
    await find([]);
    expect(root.textContent).toContain('Nothing found for “gate”');
    expect(root.querySelector('trivium-empty-state button')).toBeNull();
    await find([], {}, { language: 'en' });
    button('Remove all filters').click();
    expect(page.asked).toEqual(['without filters']);
  });

  it('waits with a skeleton first, and fades what is there while the next question is answered', async () => {
    const { page, root, find, settle } = await open();
    let answer: (answer: SearchAnswer<Item>) => void = () => undefined;
    page.answer = () => new Promise((resolve) => (answer = resolve));
    const first = page.session.load({ words: 'a', filters: {} });
    await settle();
    expect(root.querySelectorAll('trivium-skeleton').length).toBeGreaterThan(0);
    answer({ items: [item('a')], total: 1 });
    await first;
    page.answer = () => new Promise((resolve) => (answer = resolve));
    const next = page.session.load({ words: 'b', filters: {} });
    await settle();
    expect(root.querySelector('trivium-skeleton')).toBeNull();
    expect(root.querySelector('ol')?.classList).toContain('fading');
    expect(root.querySelector('ol')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Searching');
    answer({ items: [item('b')], total: 1 });
    await next;
    await settle();
    expect(root.querySelector('ol')?.classList).not.toContain('fading');
    await find([]);
  });

  it('tells what failed and asks again', async () => {
    const { page, root, settle, button } = await open();
    page.answer = async () => {
      throw new ProblemError({ status: 503, code: 'X', title: 'Busy', detail: 'Wait a moment.', errorId: 'e1', errors: [] });
    };
    await page.session.load({ words: 'a', filters: {} });
    await settle();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Busy');
    page.answer = async () => ({ items: [item('a')], total: 1 });
    button('Try again').click();
    await settle();
    expect(root.querySelectorAll('li')).toHaveLength(1);
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('loads more and goes on at the first of the new results', async () => {
    const { page, root, find, settle, button, focused } = await open();
    await find([item('a')], { nextCursor: '1', total: 2 });
    expect(root.querySelector('.more')?.textContent).toContain('1 of about 2');
    page.answer = async () => ({ items: [item('b')], total: 2 });
    button('Load more').click();
    await settle();
    expect(focused()).toBe('Section b');
    expect(root.querySelector('.more')).toBeNull();
  });

  it('goes from result to result with the arrow keys and stays at the ends', async () => {
    const { page, find, press, focused, links } = await open();
    await find([item('a'), item('b')]);
    page.results().focusFirst();
    await press('ArrowDown');
    expect(focused()).toBe('Section b');
    await press('ArrowDown');
    expect(focused()).toBe('Section b');
    await press('ArrowUp');
    expect(document.activeElement).toBe(links()[0]);
  });

  it('tells why with a button or w, for the result that has the focus', async () => {
    const { page, root, find, press, settle, button, links } = await open();
    await find([item('a'), item('b')]);
    await press('w');
    expect(root.querySelector('trivium-why-found')).toBeNull();
    links()[1]?.focus();
    await press('w');
    const [first, second] = [...root.querySelectorAll('li')];
    if (!first || !second) throw new Error('no results');
    expect(first.querySelector('trivium-why-found')).toBeNull();
    expect(second.querySelector('trivium-why-found')).not.toBeNull();
    expect(button('Why this result', second).getAttribute('aria-expanded')).toBe('true');
    button('Why this result', first).click();
    await settle();
    await press('w');
    expect(root.querySelectorAll('trivium-why-found')).toHaveLength(1);
    expect(
      TestBed.inject(Shortcuts)
        .all()
        .map(({ keys }) => keys),
    ).toEqual(['w']);
    expect(page.asked).toEqual([]);
  });
});

@Component({
  selector: 'trivium-parts-page',
  imports: [SearchResultsComponent, ResultFactsDirective, ResultTextDirective, ResultTitleDirective],
  template: `<trivium-search-results [session]="session" [linkOf]="linkOf" [pathOf]="pathOf" [snippetOf]="snippetOf">
    <ng-template [triviumResultTitle]="session" let-found>{{ found.number }} {{ found.section }}</ng-template>
    <ng-template [triviumResultFacts]="session" let-found>Facts of {{ found.number }}</ng-template>
    <ng-template triviumResultText let-shown>[{{ shown.text }}]</ng-template>
  </trivium-search-results>`,
})
class PartsPage {
  readonly session = new SearchSession<Item>(async () => ({ items: [item('a')], total: 1 }));
  readonly linkOf = (): ResultLink => ({ commands: ['/'] });
  readonly pathOf = (): readonly string[] => ['Own way'];
  readonly snippetOf = (): { start: number; end: number } => ({ start: 0, end: 10 });
}

describe('SearchResultsComponent with the parts of an app', () => {
  it('draws title, facts, way and text as the app wants them', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(PartsPage);
    fixture.autoDetectChanges();
    await fixture.componentInstance.session.load({ words: 'gate', filters: {} });
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    expect(root.querySelector('h2')?.textContent?.trim()).toBe('3.2 Section a');
    for (const part of ['Facts of 3.2', 'Own way', '[Before it.]']) expect(root.textContent).toContain(part);
  });
});
