import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CareAlert, ChangeCareAlert } from '@trivium/education/api-client';
import { DELAY, Toasts } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CareInboxPage } from './care-inbox.page';
import { CareClient, type AlertState } from './care.client';

const ALERT: CareAlert = {
  id: 'a',
  courseId: 'k',
  courseTitle: 'Physics',
  studentName: 'Sam Rivera',
  studentEmail: 'sam@school.test',
  category: 'self-harm',
  severity: 'urgent',
  language: 'en',
  question: 'I want to die',
  createdAt: '2026-11-01T08:00:00Z',
  seenAt: null,
  seenBy: null,
  closedAt: null,
  closedBy: null,
  note: '',
};

async function open({ stored = [{ ...ALERT }], fails = false }: { stored?: CareAlert[]; fails?: boolean } = {}) {
  const client: Partial<Record<keyof CareClient, unknown>> = {
    alerts: async (state: AlertState) => {
      if (fails) throw new Error('no line');
      return {
        items: stored.filter(({ closedAt }) => (closedAt === null) === (state === 'open')).map((one) => ({ ...one })),
        nextCursor: null,
      };
    },
    counts: async () => ({ unseen: stored.filter(({ seenAt }) => seenAt === null).length, open: stored.length }),
    change: async (id: string, { isSeen, state, note }: ChangeCareAlert) => {
      const alert = stored.find((one) => one.id === id);
      if (!alert) throw new Error('gone');
      if (isSeen) Object.assign(alert, { seenAt: '2026-11-01T09:00:00Z', seenBy: 'Ms Zhao' });
      if (state)
        Object.assign(
          alert,
          state === 'closed' ? { closedAt: '2026-11-01T09:05:00Z', closedBy: 'Ms Zhao' } : { closedAt: null, closedBy: null },
        );
      if (note !== undefined) alert.note = note;
      return { ...alert };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: CareClient, useValue: client },
      { provide: SessionService, useValue: { can: () => false } },
      { provide: DELAY, useValue: () => new Promise(() => undefined) },
    ],
  });
  const fixture = TestBed.createComponent(CareInboxPage);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await fixture.whenStable();
  };
  await settle();
  const press = async (name: string): Promise<void> => {
    [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click();
    await settle();
  };
  return { root, press, settle, toasts: TestBed.inject(Toasts), stored };
}

describe('CareInboxPage', () => {
  it('covers the words until they are asked for, and asking marks them seen', async () => {
    const { root, press, stored } = await open();
    expect(root.textContent).toContain('Sam Rivera');
    expect(root.textContent).toContain('1 unread');
    expect(root.textContent).not.toContain('I want to die');
    await press('Read the message');
    expect(root.querySelector('blockquote')?.textContent).toBe('I want to die');
    expect(stored[0]?.seenBy).toBe('Ms Zhao');
    expect(root.textContent).toContain('0 unread');
  });

  it('closes after it was read, and Undo opens it again', async () => {
    const { root, press, settle, toasts, stored } = await open();
    await press('Close');
    expect(stored[0]?.closedAt).toBeNull();
    await press('Read the message');
    await press('Close');
    expect(root.textContent).not.toContain('Sam Rivera');
    const toast = toasts.toasts().at(-1);
    if (!toast) throw new Error('no toast');
    toasts.undo(toast);
    await settle();
    expect(stored[0]?.closedAt).toBeNull();
    expect(root.textContent).toContain('Sam Rivera');
  });

  it('says what will be here, and what went wrong', async () => {
    expect((await open({ stored: [] })).root.textContent).toContain('Nothing is open');
    TestBed.resetTestingModule();
    expect((await open({ fails: true })).root.querySelector('trivium-error-panel')).not.toBeNull();
  });

  it('keeps the words covered when the server did not learn that they were seen', async () => {
    const { root, press, toasts, stored } = await open();
    stored.length = 0;
    await press('Read the message');
    expect(root.querySelector('blockquote')).toBeNull();
    expect(toasts.toasts().at(-1)?.tone).toBe('negative');
  });
});
