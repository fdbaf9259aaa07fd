import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ApiClient, type FoundWatchPassage, type SearchWatchLists$Params } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { WatchSearchPage } from './watch-search.page';

@Component({ template: '' })
class ElsewherePage {}

const entry: FoundWatchPassage = {
  passageId: 'p1', documentId: 'l1', listId: 'l1', listName: 'Value', entryId: 'e1', symbol: 'BRK.B', kind: 'company', section: 'BRK.B Berkshire Hathaway',
  sectionId: 'e1', sectionPath: ['BRK.B Berkshire Hathaway'], text: 'Float <i>and</i> buybacks', highlights: [], snippet: { start: 0, end: 25 }, language: 'en',
  score: 1, scores: { lexical: 1 }, coverage: 1, blocks: { from: 1, to: 1 }, matched: [], why: { shares: { lexical: 1, vector: 0 } },
}; // prettier-ignore
const { entryId: _entryId, symbol: _symbol, kind: _kind, ...ofList } = entry;
const list: FoundWatchPassage = {
  ...ofList,
  passageId: 'p2',
  section: 'Value',
  sectionId: 'l1',
  sectionPath: ['Value'],
  text: 'Ten years',
};

describe('WatchSearchPage', () => {
  let asked: SearchWatchLists$Params[];
  let harness: RouterTestingHarness;

  beforeEach(() => {
    asked = [];
    const invoke = async (_: unknown, parameters: SearchWatchLists$Params): Promise<object> => {
      asked.push(parameters);
      return { items: [entry, list], nextCursor: null, total: 2, meant: [] };
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'search', component: WatchSearchPage },
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
    await harness.navigateByUrl(url, WatchSearchPage);
    await harness.fixture.whenStable();
    return harness.routeNativeElement ?? fail();
  };
  const fail = (): never => {
    throw new Error('nothing is shown');
  };

  it('asks nothing before there are words, and teaches', async () => {
    const page = await open('/search');
    expect(asked).toEqual([]);
    expect(page.textContent).toContain('Nobody else sees these lists');
  });

  it('leads from an entry to its row, from a list to the list, and writes notes as text', async () => {
    const page = await open('/search?q=BRK.B');
    const links = [...page.querySelectorAll('ol a')].map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    expect(links).toEqual([
      ['BRK.B Berkshire Hathaway', '/watch-lists/l1?entry=e1'],
      ['Value', '/watch-lists/l1'],
    ]);
    const [first] = page.querySelectorAll('ol li');
    for (const text of ['Value', 'Company', 'Float <i>and</i> buybacks']) expect(first?.textContent).toContain(text);
    expect(first?.querySelector('i')).toBeNull();
  });

  it('takes a kind from the address, and no kind that does not exist', async () => {
    await open('/search?q=EUR%2FUSD&kind=currency&language=zh');
    await harness.navigateByUrl('/search?q=EUR%2FUSD&kind=bond');
    await harness.fixture.whenStable();
    expect(asked).toEqual([
      { q: 'EUR/USD', k: 20, cursor: undefined, kind: 'currency', language: 'zh' },
      { q: 'EUR/USD', k: 20, cursor: undefined, kind: undefined, language: undefined },
    ]);
  });

  it('puts a chosen kind into the address', async () => {
    const page = await open('/search?q=gold');
    const select = page.querySelector('select') ?? fail();
    select.value = 'commodity';
    select.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/search?q=gold&kind=commodity');
    expect(asked.at(-1)).toMatchObject({ q: 'gold', kind: 'commodity' });
  });
});
