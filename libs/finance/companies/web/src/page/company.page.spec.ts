import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChangeOwnCompany, CompanyPage, CreateOwnCompany } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ProblemError, Toasts } from '@trivium/web/kit';
import { PageTitle, SessionService } from '@trivium/web/shell';
import { CompaniesClient, type CompanyPageQuestion } from '../companies.client';
import { CompanyPageComponent } from './company.page';

const company: CompanyPage = {
  symbol: 'AAPL', name: 'Apple', sector: 'technology', aliases: ['苹果'], isListed: true, own: null, days: 90, from: '2026-08-26T12:00:00Z', to: '2026-11-24T12:00:00Z', asOf: null,
  mood: { stories: 3, counted: 0, mean: null, days: [{ day: '2026-11-24', positive: 0, neutral: 0, negative: 0, abstained: 3, mean: null }] },
  stories: [
    { id: 's1', title: 'Apple <i>rises</i>', url: 'https://news.example/1', language: 'en', publishedAt: '2026-11-24T08:00:00Z', eventType: 'guidance', novelty: 0.5, label: 'negative', isAbstained: true, score: null, sources: 2 },
  ],
  isCut: false, peers: [{ symbol: 'MSFT', name: 'Microsoft', stories: 4, counted: 2, mean: -0.25 }], prices: null, watchLists: [{ id: 'w1', name: 'Chips' }],
}; // prettier-ignore

describe('CompanyPageComponent', () => {
  let held: CompanyPage;
  let asked: [string, CompanyPageQuestion][];
  let created: CreateOwnCompany[];
  let changed: ChangeOwnCompany[];
  let fixture: ComponentFixture<CompanyPageComponent>;
  let page: HTMLElement;

  const open = async (): Promise<void> => {
    fixture = TestBed.createComponent(CompanyPageComponent);
    page = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('symbol', 'AAPL');
    await fixture.whenStable();
  };

  beforeEach(() => {
    held = company;
    asked = [];
    created = [];
    changed = [];
    const saved = {
      company: {
        id: 'o1',
        symbol: 'AAPL',
        name: 'Apple',
        aliases: [],
        peers: [],
        sector: null,
        isShipped: true,
        createdAt: '',
        updatedAt: '',
      },
      conflicts: [],
    };
    const client: Partial<CompaniesClient> = {
      page: async (symbol, question) => {
        asked.push([symbol, question]);
        if (symbol === 'gone')
          throw new ProblemError({ status: 404, code: 'COMPANY_NOT_FOUND', title: 'Not known', detail: 'Add it', errors: [] });
        return held;
      },
      create: async (body) => {
        created.push(body);
        held = { ...held, own: { id: 'o1', aliases: body.aliases ?? [] } };
        return saved;
      },
      change: async (_, body) => {
        changed.push(body);
        held = { ...held, own: { id: 'o1', aliases: body.aliases ?? [] } };
        return saved;
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CompaniesClient, useValue: client },
        { provide: SessionService, useValue: { can: () => true } },
        { provide: PageTitle, useValue: { set: () => undefined } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
  });

  it('says what is not there yet, shows titles as text and unsure sentiments as such', async () => {
    await open();
    for (const words of [
      'Apple <i>rises</i>',
      'Unsure',
      'No story in these 90 days has a sentiment that counts',
      'No prices yet',
      'Chips',
      'Microsoft',
      '-0.25',
    ])
      expect(page.textContent).toContain(words);
    expect(page.querySelector('.stories i')).toBeNull();
  });

  it('asks again for another period', async () => {
    await open();
    const select = page.querySelector('select');
    if (!select) throw new Error('no period');
    select.value = '7';
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(asked).toEqual([
      ['AAPL', { days: 90 }],
      ['AAPL', { days: 7 }],
    ]);
  });

  it('shows what was known at a moment, says so, and leads on within it', async () => {
    await open();
    expect(page.querySelector('.past')).toBeNull();
    fixture.componentRef.setInput('asOf', '2026-11-20T10:00:00Z');
    await fixture.whenStable();
    expect(asked.at(-1)).toEqual(['AAPL', { days: 90, asOf: '2026-11-20T10:00:00.000Z' }]);
    expect(page.querySelector('.past')?.textContent).toContain('as they were known on 20 Nov 2026');
    for (const link of page.querySelectorAll('.stories a, td a, th a')) expect(link.getAttribute('href')).toContain('asOf=2026-11-20');
    for (const none of ['soon', '2126-01-01T00:00:00Z']) {
      fixture.componentRef.setInput('asOf', none);
      await fixture.whenStable();
      expect(asked.at(-1)).toEqual(['AAPL', { days: 90 }]);
    }
  });

  it('adds a first alias, which makes the entry, and Undo takes it away again', async () => {
    await open();
    const input = page.querySelector<HTMLInputElement>('trivium-alias-editor input');
    if (!input) throw new Error('no field');
    input.value = 'Fruit';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await fixture.whenStable();
    expect(created).toEqual([{ symbol: 'AAPL', name: 'Apple', aliases: ['Fruit'] }]);
    expect(page.textContent).toContain('Fruit');
    const toasts = TestBed.inject(Toasts);
    const toast = toasts.toasts().at(-1);
    if (toast) toasts.undo(toast);
    await fixture.whenStable();
    expect(changed).toEqual([{ aliases: [] }]);
  });

  it('says so when nobody knows the name', async () => {
    await open();
    fixture.componentRef.setInput('symbol', 'gone');
    await fixture.whenStable();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Add it');
    expect(page.textContent).not.toContain('Microsoft');
  });
});
