import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { CreateOwnCompany, FoundCompany } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CompaniesClient } from '../companies.client';
import { CompaniesPage } from './companies.page';

const found = (symbol: string, name: string, matched = name): FoundCompany => ({ symbol, name, matched, sector: null, isOwn: false });

describe('CompaniesPage', () => {
  let asked: string[];
  let created: CreateOwnCompany[];
  let imported: string[];
  let went: unknown[];
  let fixture: ComponentFixture<CompaniesPage>;
  let page: HTMLElement;
  /** Lets promises of the client and of the page go on until nothing more happens. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await fixture.whenStable();
  };
  const field = (): HTMLInputElement => page.querySelector<HTMLInputElement>('input[type=search]') ?? fail();
  const fail = (): never => {
    throw new Error('nothing is shown');
  };
  const type = async (text: string): Promise<void> => {
    field().value = text;
    field().dispatchEvent(new Event('input'));
    await settled();
  };
  const press = async (key: string, init: KeyboardEventInit = {}): Promise<void> => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
    await settled();
  };

  beforeEach(async () => {
    asked = [];
    created = [];
    imported = [];
    went = [];
    const client: Partial<CompaniesClient> = {
      search: async (q) => {
        asked.push(q);
        return q.startsWith('ap')
          ? [found('AAPL', 'Apple'), found('APLE', 'Apple Hospitality')]
          : q === '苹果'
            ? [found('AAPL', 'Apple', '苹果')]
            : [];
      },
      own: async () => ({ items: [], nextCursor: null }),
      create: async (body) => {
        created.push(body);
        const { aliases = [], peers = [] } = body;
        return {
          company: { ...body, aliases, peers, sector: null, id: 'o1', isShipped: false, createdAt: '', updatedAt: '' },
          conflicts: [],
        };
      },
      import: async (csv) => {
        imported.push(csv);
        return { added: 1, changed: 0, unchanged: 0, refused: [{ line: 3, symbol: '<b>', code: 'X', detail: 'no ticker' }], conflicts: [] };
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CompaniesClient, useValue: client },
        { provide: SessionService, useValue: { can: () => true } },
        { provide: DELAY, useValue: async () => undefined },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    TestBed.inject(Router).navigate = async (commands) => (went.push(commands), true);
    fixture = TestBed.createComponent(CompaniesPage);
    page = fixture.nativeElement as HTMLElement;
    await settled();
  });

  it('teaches before anything is typed and asks nothing', () => {
    expect(page.textContent).toContain('Find a company');
    expect(asked).toEqual([]);
  });

  it('chooses by the keyboard and opens, but not with a key of an input method', async () => {
    await type('ap');
    expect([...page.querySelectorAll('[role=option]')].map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    await press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe('found-1');
    await press('Enter', { isComposing: true });
    expect(went).toEqual([]);
    await press('Enter');
    expect(went).toEqual([['/companies', 'APLE']]);
  });

  it('says by which name it found one, and offers to look for stories where it found none', async () => {
    await type('苹果');
    expect(page.textContent).toContain('found as 苹果');
    await type('Polar <b>');
    expect(page.textContent).toContain('No company matches “Polar <b>”');
    expect(page.querySelector('a[href="/companies/Polar%20%3Cb%3E"]')).not.toBeNull();
  });

  it('adds a company with its aliases', async () => {
    [...page.querySelectorAll('button')].find((button) => button.textContent?.includes('Add a company'))?.click();
    await settled();
    const inputs = [...page.querySelectorAll<HTMLInputElement>('trivium-own-company-form input')];
    ['PLR.OL', 'Polar', '极地，Polar Ice'].forEach((text, place) => {
      const input = inputs[place] ?? fail();
      input.value = text;
      input.dispatchEvent(new Event('input'));
    });
    inputs[2]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled();
    expect(created).toEqual([{ symbol: 'PLR.OL', name: 'Polar', aliases: ['极地', 'Polar Ice'] }]);
  });

  it('reads a file of Excel on Chinese Windows and tells each line that was refused', async () => {
    // "symbol,name,aliases\nA,苹果," in GB18030
    const bytes = new Uint8Array([...new TextEncoder().encode('symbol,name,aliases\nA,'), 0xc6, 0xbb, 0xb9, 0xfb, 0x2c]);
    await fixture.componentInstance['import']({ arrayBuffer: async () => bytes.buffer } as unknown as File);
    await settled();
    expect(imported[0]).toContain('苹果');
    expect(page.textContent).toContain('Line 3, <b>: no ticker');
  });
});
