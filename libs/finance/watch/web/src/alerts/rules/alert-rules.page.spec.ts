import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AlertRule, ChangeAlertRule, CreateAlertRule, PreviewAlertRule } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY, Toasts } from '@trivium/web/kit';
import { AlertsClient } from '../alerts.client';
import { AlertRulesPage } from './alert-rules.page';

const rule: AlertRule = {
  id: 'r1', name: 'Apple', isOn: true, cooldownMinutes: 30, tellsCorrections: true, timeZone: 'UTC', isQuietNow: true, nextSendAt: '2026-11-25T08:00:00Z',
  createdAt: '2026-11-25T08:00:00Z', updatedAt: '2026-11-25T08:00:00Z', conditions: { entities: ['AAPL'], eventTypes: ['guidance'] }, schedule: { kind: 'at-once' },
  quietHours: { from: '22:00', to: '07:00' }, channels: { mail: false, desktop: false, webhookUrl: 'https://hooks.example/' },
}; // prettier-ignore

const SOURCES = [
  { id: 's1', name: 'Harbour Wire', group: 'Wires' },
  { id: 's2', name: 'Tradewinds Post', group: '' },
];

describe('AlertRulesPage', () => {
  let created: CreateAlertRule[];
  let changed: ChangeAlertRule[];
  let previewed: PreviewAlertRule[];
  let calls: string[];
  let searched: string[];
  let rules: AlertRule[];
  let fixture: ComponentFixture<AlertRulesPage>;
  let page: HTMLElement;

  /** Lets promises of the client and of the page go on until nothing more happens. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await fixture.whenStable();
  };
  const open = async (inputs: Readonly<Record<string, string>> = {}): Promise<void> => {
    fixture = TestBed.createComponent(AlertRulesPage);
    page = fixture.nativeElement as HTMLElement;
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await settled();
  };
  const click = async (name: string): Promise<void> => {
    const found = [...page.querySelectorAll('button')].find((own) =>
      (own.getAttribute('aria-label') ?? own.textContent ?? '').includes(name),
    );
    if (!found) throw new Error(`No button ${name}`);
    found.click();
    await settled();
  };
  const fill = async (label: string, value: string): Promise<void> => {
    const field = [...page.querySelectorAll('label')].find((own) => own.textContent?.includes(label))?.querySelector('input');
    if (!field) throw new Error(`No field ${label}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await settled();
  };

  beforeEach(() => {
    created = [];
    changed = [];
    previewed = [];
    calls = [];
    searched = [];
    rules = [rule];
    const client: Partial<AlertsClient> = {
      rules: async () => ({ items: rules, nextCursor: null }),
      rule: async () => rule,
      watchLists: async () => [{ id: 'w1', name: 'Chips' }],
      sources: async (words) => {
        searched.push(words);
        return SOURCES.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
      },
      sourceName: async (id) => {
        const found = SOURCES.find((source) => source.id === id);
        if (!found) throw new Error('gone');
        return found;
      },
      channels: async () => ({ mail: { isConfigured: false, address: 'mei@desk.example', detail: 'no mail server' } }),
      preview: async (body) => {
        previewed.push(body);
        return { days: 7, storiesRead: 40, isCut: false, count: 7, perDay: [0, 1, 2, 0, 3, 1, 0], items: [] };
      },
      createRule: async (body) => {
        created.push(body);
        return { rule: { ...rule, name: body.name }, webhookSecret: 'whsec_once' };
      },
      changeRule: async (_, body) => {
        changed.push(body);
        return { rule: { ...rule, ...(body.isOn === undefined ? {} : { isOn: body.isOn }) }, webhookSecret: null };
      },
      removeRule: async () => {
        calls.push('remove');
        rules = [];
      },
      restoreRule: async () => {
        calls.push('restore');
        rules = [rule];
        return rule;
      },
      test: async (_, channel) => ({ channel, isSent: false, code: 'X', detail: 'status 404' }),
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: AlertRulesPage }]),
        { provide: AlertsClient, useValue: client }, // Toasts stay; the preview does not wait.
        { provide: DELAY, useValue: (ms: number) => (ms > 1_000 ? new Promise(() => undefined) : Promise.resolve()) },
      ],
    });
    TestBed.inject(LanguageService).use('en');
  });

  it('builds a rule with a preview that follows the fields, and shows the secret this once', async () => {
    await open({ new: '1' });
    expect(page.textContent).toContain('Would have told 7 times in the last 7 days');
    await fill('Companies or names', 'AAPL, 苹果');
    await click('Guidance');
    expect(previewed.at(-1)?.conditions).toEqual({ entities: ['AAPL', '苹果'], eventTypes: ['guidance'] });
    await click('Save the rule');
    expect(created).toEqual([]);
    expect(page.textContent).toContain('Give the rule a name.');
    await fill('Name of the rule', 'My rule');
    await fill('Webhook', 'https://hooks.example/');
    await click('Save the rule');
    expect(created).toMatchObject([{ name: 'My rule', channels: { webhookUrl: 'https://hooks.example/' }, quietHours: null }]);
    expect(page.textContent).toContain('whsec_once');
    await click('I have it');
    expect(page.textContent).not.toContain('whsec_once');
  });

  it('chooses sources by typing, from the keyboard, and takes one off again', async () => {
    await open({ new: '1' });
    const field = page.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!field) throw new Error('No field for sources');
    const press = async (key: string): Promise<void> => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled();
    };
    const options = () => [...page.querySelectorAll('[role=option]')].map((one) => one.textContent?.trim());
    field.dispatchEvent(new Event('focus'));
    await settled();
    expect(options()).toHaveLength(2);
    field.value = 'wind';
    field.dispatchEvent(new Event('input'));
    await settled();
    expect([searched.at(-1), options()]).toEqual(['wind', ['Tradewinds Post']]);
    expect(page.querySelector(`[id='${field.getAttribute('aria-activedescendant')}']`)?.textContent).toContain('Tradewinds Post');
    await press('Enter');
    expect(previewed.at(-1)?.conditions).toEqual({ sourceIds: ['s2'] });
    expect([field.value, field.getAttribute('aria-expanded')]).toEqual(['', 'false']);
    await press('ArrowDown');
    await press('Enter');
    expect(previewed.at(-1)?.conditions).toEqual({ sourceIds: ['s2', 's1'] });
    await press('Backspace');
    await click('Take off Tradewinds Post');
    expect(previewed.at(-1)?.conditions).toEqual({});
  });

  it('names the sources of a rule, says of a deleted one that it is, and keeps both', async () => {
    rules = [{ ...rule, conditions: { sourceIds: ['s1', 'gone'] } }];
    await open();
    expect(page.textContent).toContain('2 sources');
    await click('Change “Apple”');
    expect([...page.querySelectorAll('.chips li > span')].map((chip) => chip.textContent?.trim())).toEqual([
      'Harbour Wire',
      'A deleted source',
    ]);
    await click('Save the rule');
    expect(changed).toMatchObject([{ conditions: { sourceIds: ['s1', 'gone'] } }]);
  });

  it('says that no mail can be sent before a rule relies on it', async () => {
    await open({ new: '1' });
    const mail = [...page.querySelectorAll('label')]
      .find((own) => own.textContent?.includes('Mail to mei@desk.example'))
      ?.querySelector('input');
    mail?.click();
    await settled();
    expect(page.textContent).toContain('no mail server');
  });

  it('opens the rule that a mail names, and saves it unchanged as it was', async () => {
    await open({ rule: 'r1' });
    expect(page.textContent).toContain('Change “Apple”');
    await click('Save the rule');
    expect(changed).toMatchObject([{ name: 'Apple', conditions: rule.conditions, quietHours: rule.quietHours, channels: rule.channels }]);
  });

  it('switches, tries a channel and tells what it said, removes and brings back', async () => {
    await open();
    expect(page.textContent).toContain('AAPL · Guidance · 22:00–07:00');
    await click('Switch off “Apple”');
    expect(changed).toEqual([{ isOn: false }]);
    await click('Send a test');
    const toasts = TestBed.inject(Toasts);
    expect(toasts.toasts().at(-1)).toMatchObject({ text: 'Webhook: status 404', tone: 'negative' });
    await click('Remove “Apple”');
    expect(page.textContent).toContain('Make your first rule');
    const toast = toasts.toasts().at(-1);
    if (toast) toasts.undo(toast);
    await settled();
    expect(calls).toEqual(['remove', 'restore']);
    expect(page.textContent).toContain('AAPL · Guidance');
  });
});
