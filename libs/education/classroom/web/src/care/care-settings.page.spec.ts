import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CareMessage, CareSetting, SaveCareMessage } from '@trivium/education/api-client';
import { DELAY } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CareSettingsPage } from './care-settings.page';
import { CareClient } from './care.client';

const DEFAULT: CareMessage = {
  category: 'abuse',
  language: 'en',
  text: null,
  helpLine: null,
  approvedBy: null,
  approvedOn: null,
  shown: 'What you describe is not your fault.',
};

async function open({ isAdministrator = true, courseId }: { isAdministrator?: boolean; courseId?: string } = {}) {
  const saved: SaveCareMessage[] = [];
  const named: (string | null)[] = [];
  const setting: CareSetting = { adult: null, isInherited: false, waiting: 2 };
  const client: Partial<Record<keyof CareClient, unknown>> = {
    setting: async () => setting,
    nameAdult: async (email: string | null) => {
      named.push(email);
      return { adult: { accountId: 'x', displayName: 'Ms Zhao', email, isActive: true }, isInherited: false, waiting: 0 };
    },
    messages: async () => [DEFAULT],
    saveMessage: async (body: SaveCareMessage) => {
      saved.push(body);
      return {
        ...DEFAULT,
        text: body.approved?.text ?? null,
        shown: body.approved?.text ?? DEFAULT.shown,
        approvedBy: body.approved?.approvedBy ?? null,
        approvedOn: body.approved?.approvedOn ?? null,
      };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: CareClient, useValue: client },
      { provide: SessionService, useValue: { can: () => isAdministrator } },
      { provide: DELAY, useValue: () => new Promise(() => undefined) },
    ],
  });
  const fixture = TestBed.createComponent(CareSettingsPage);
  fixture.componentRef.setInput('courseId', courseId);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await fixture.whenStable();
  };
  await settle();
  const press = async (name: string): Promise<void> => {
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click();
    await settle();
  };
  const fill = (selector: string, value: string): void => {
    const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!input) throw new Error(`no ${selector}`);
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  return { root, press, fill, saved, named };
}

describe('CareSettingsPage', () => {
  it('warns that nobody is named and how many wait, and names somebody', async () => {
    const { root, press, fill, named } = await open({ courseId: 'k' });
    expect(root.textContent).toContain('Nobody is named');
    expect(root.textContent).toContain('2 messages wait');
    await press('Name');
    expect(named).toEqual([]);
    fill('input[type=email]', 'zhao@school.test');
    await press('Name');
    expect(named).toEqual(['zhao@school.test']);
    expect(root.textContent).toContain('Ms Zhao');
    expect(root.textContent).not.toContain('Nobody is named');
  });

  it('says that a text is the default, and keeps none without who approved it', async () => {
    const { root, press, fill, saved } = await open();
    expect(root.textContent).toContain('Default text, not approved');
    await press('Edit');
    fill('textarea', 'Come to room 3, we will listen.');
    await press('Save');
    expect(root.textContent).toContain('Write who approved the text');
    expect(saved).toEqual([]);
    fill('[formcontrolname=approvedBy]', 'Dr Li');
    fill('[formcontrolname=approvedOn]', '2026-02-28');
    await press('Save');
    expect(saved).toEqual([
      {
        category: 'abuse',
        language: 'en',
        approved: { text: 'Come to room 3, we will listen.', approvedBy: 'Dr Li', approvedOn: '2026-02-28' },
        helpLine: null,
      },
    ]);
    expect(root.textContent).toContain('Approved by Dr Li');
  });

  it('shows teachers the texts and lets them change none', async () => {
    const { root } = await open({ isAdministrator: false, courseId: 'k' });
    expect(root.textContent).toContain('not your fault');
    expect([...root.querySelectorAll('button')].map((one) => one.textContent?.trim())).not.toContain('Edit');
  });
});
