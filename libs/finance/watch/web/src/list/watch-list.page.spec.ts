import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { WatchList } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { PageTitle, SessionService } from '@trivium/web/shell';
import { WatchClient } from '../watch.client';
import { WatchListPage } from './watch-list.page';

const list: WatchList = {
  id: 'l1', name: 'Value', description: '', createdAt: '2026-11-25T08:00:00Z', updatedAt: '2026-11-25T08:00:00Z',
  entries: ['AAPL', 'BRK.B'].map((symbol, place) => ({ id: `e${place}`, kind: 'company', symbol, name: '', note: '', addedAt: '2026-11-25T08:00:00Z' })),
}; // prettier-ignore

async function open(entry?: string): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: WatchClient, useValue: { find: async () => list } },
      { provide: SessionService, useValue: { can: () => false } },
      { provide: PageTitle, useValue: { set: () => undefined } },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(WatchListPage);
  document.body.append(fixture.nativeElement as HTMLElement);
  fixture.componentRef.setInput('id', 'l1');
  fixture.componentRef.setInput('entry', entry);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('a list that a search result opens', () => {
  let page: HTMLElement | undefined;
  afterEach(() => page?.remove());

  it('goes to the entry that was found', async () => {
    page = await open('e1');
    expect(document.activeElement?.querySelector('th')?.textContent).toBe('BRK.B');
  });

  it.each([[undefined], ['gone']])('stays at the top for %p', async (entry) => {
    page = await open(entry);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(document.activeElement).toBe(document.body);
  });
});
