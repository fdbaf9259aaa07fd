import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import { signal } from '@angular/core';
import type { Alert } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { FileSaver, Shortcuts, Toasts } from '@trivium/web/kit';
import { AlertsClient, type AlertFilter } from '../alerts.client';
import { UnreadAlerts } from '../unread-alerts';
import { AlertsPage } from './alerts.page';

const alert = (id: string, change: Partial<Alert> = {}): Alert => ({
  id, kind: 'story', storyId: `s-${id}`, title: `Story <b>${id}</b>`, url: 'javascript:alert(1)', language: 'en', eventType: 'guidance', novelty: 0.5, sources: 2,
  publishedAt: '2026-11-25T08:00:00Z', sentiment: { label: 'negative', isAbstained: true }, entities: [{ symbol: 'AAPL', name: 'Apple' }],
  createdAt: '2026-11-25T08:00:00Z', readAt: null, rule: { id: 'r1', name: 'My rule', isRemoved: false }, deliveries: [], ...change,
}); // prettier-ignore

describe('AlertsPage', () => {
  let asked: AlertFilter[];
  let saved: string[];
  let exported: [AlertFilter, string][];
  let marked: { id: string; isRead: boolean }[];
  let undone: string[];
  let items: Alert[];
  let fixture: ComponentFixture<AlertsPage>;
  let page: HTMLElement;
  const unread = signal<number | undefined>(2);

  const open = async (): Promise<void> => {
    fixture = TestBed.createComponent(AlertsPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  };
  const button = (name: string): HTMLButtonElement => {
    const found = [...page.querySelectorAll('button')].find((own) =>
      (own.getAttribute('aria-label') ?? own.textContent ?? '').includes(name),
    );
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  const press = async (key: string): Promise<void> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await fixture.whenStable();
  };

  beforeEach(() => {
    asked = [];
    exported = [];
    saved = [];
    marked = [];
    undone = [];
    unread.set(2);
    items = [
      alert('a', { deliveries: [{ channel: 'webhook', state: 'failed', dueAt: '2026-11-25T08:00:00Z', sentAt: null, attempts: 3, error: { code: 'X', detail: 'status 404' } }] }),
      alert('b', { kind: 'correction', previousTitle: 'Old title' }),
      alert('c', { readAt: '2026-11-25T09:00:00Z', url: 'https://news.example/c' }),
    ]; // prettier-ignore
    const client = {
      alerts: async (filter: AlertFilter) => {
        asked.push(filter);
        return { items: filter.q === 'nothing' ? [] : items, nextCursor: null };
      },
      exported: async (filter: AlertFilter, format: string) => {
        exported.push([filter, format]);
        return { name: `alerts.${format}`, content: new Blob([format]) };
      },
      rules: async () => ({ items: [{ id: 'r1', name: 'My rule' }], nextCursor: null }),
      mark: async (id: string, { isRead }: { isRead: boolean }) => {
        marked.push({ id, isRead });
        return alert(id, { readAt: isRead ? '2026-11-25T10:00:00Z' : null });
      },
      readAll: async () => ({ count: 2, readAt: '2026-11-25T10:00:00Z' }),
      undoReadAll: async (readAt: string) => void undone.push(readAt),
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: AlertsClient, useValue: client },
        { provide: FileSaver, useValue: { save: ({ name }: { name: string }) => saved.push(name) } },
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        { provide: UnreadAlerts, useValue: { unread: unread.asReadonly() } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    TestBed.inject(Shortcuts);
  });
  afterEach(() => page.remove());

  it('shows titles as text, links only to pages, unsure sentiments as such, and what a channel refused', async () => {
    await open();
    expect(page.textContent).toContain('Story <b>a</b>');
    expect(page.querySelector('trivium-alert-row b')).toBeNull();
    expect(
      [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('javascript')),
    ).toEqual([]);
    expect(page.querySelectorAll('a[href="https://news.example/c"]')).toHaveLength(1);
    for (const words of ['sentiment unsure', 'Webhook failed: status 404', 'Told before: Old title', '2 unread'])
      expect(page.textContent).toContain(words);
  });

  it('marks by the keyboard and takes it back with Undo', async () => {
    await open();
    await press('j');
    await press('j');
    expect(document.activeElement?.textContent).toContain('Story <b>b</b>');
    await press('m');
    expect(marked).toEqual([{ id: 'b', isRead: true }]);
    const toasts = TestBed.inject(Toasts);
    const [toast] = toasts.toasts();
    if (toast) toasts.undo(toast);
    await fixture.whenStable();
    expect(marked.at(-1)).toEqual({ id: 'b', isRead: false });
  });

  it('reads all, and Undo takes back that act alone', async () => {
    await open();
    button('Mark all as read').click();
    await fixture.whenStable();
    expect(page.querySelectorAll('trivium-alert-row.unread')).toHaveLength(0);
    const toasts = TestBed.inject(Toasts);
    const toast = toasts.toasts().at(-1);
    if (toast) toasts.undo(toast);
    await fixture.whenStable();
    expect(undone).toEqual(['2026-11-25T10:00:00Z']);
  });

  it('asks with its filters, and says when nothing matches', async () => {
    await open();
    button('Unread').click();
    await fixture.whenStable();
    expect(asked.at(-1)).toMatchObject({ isUnreadOnly: true, q: '' });
    fixture.componentInstance['words'].set('nothing');
    await fixture.whenStable();
    expect(page.textContent).toContain('No alert matches');
    button('Show all alerts').click();
    await fixture.whenStable();
    expect(asked.at(-1)).toMatchObject({ isUnreadOnly: false, q: '' });
  });

  it('gives what its filters find as a workbook', async () => {
    await open();
    button('Unread').click();
    await fixture.whenStable();
    button('Export').click();
    await fixture.whenStable();
    [...document.querySelectorAll<HTMLElement>('[mat-menu-item]')].find((item) => item.textContent?.includes('XLSX'))?.click();
    await fixture.whenStable();
    expect(exported).toEqual([[{ isUnreadOnly: true, ruleId: undefined, kind: undefined, q: '' }, 'xlsx']]);
    expect(saved).toEqual(['alerts.xlsx']);
  });

  it('offers what came since without moving the list', async () => {
    await open();
    const before = asked.length;
    unread.set(3);
    await fixture.whenStable();
    expect(page.textContent).toContain('1 new alert');
    expect(asked).toHaveLength(before);
    button('Show').click();
    await fixture.whenStable();
    expect(asked.length).toBeGreaterThan(before);
    expect(page.textContent).not.toContain('1 new alert');
  });

  it('teaches where there is nothing yet, in Chinese too', async () => {
    items = [];
    TestBed.inject(LanguageService).use('zh');
    await open();
    expect(page.textContent).toContain('还没有提醒');
  });
});
