import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { LanguageService } from '@trivium/web/i18n';
import { JobFeed, type JobSight, type JobStatus } from '@trivium/web/kit';
import type { PersonInventory, UserRow } from '../api/shell-client';
import { ErasePersonDialogComponent } from './erase-person-dialog.component';

const USER: UserRow = { id: 'u1', email: 'lee@demo.local', displayName: 'Lee', roles: ['student'], isActive: true, lockedUntil: null };
const FREE: PersonInventory = { isHeld: false, rows: [{ what: 'questions and answers', action: 'delete', count: 1_204 }] };
const HELD: PersonInventory = { isHeld: true, rows: [{ what: '书写的报告', action: 'hold', count: 3, reason: '报告属于医疗记录' }] };

async function open(
  inventory: PersonInventory,
  { language = 'en', last = 'succeeded' }: { language?: 'en' | 'zh'; last?: JobStatus['state'] } = {},
) {
  const closed: unknown[] = [];
  async function* watch(): AsyncGenerator<JobSight> {
    yield { job: { id: 'j', state: last, progress: 1, stage: 'erase' }, isReconnecting: false };
  }
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MAT_DIALOG_DATA, useValue: USER },
      { provide: MatDialogRef, useValue: { close: (result: unknown) => void closed.push(result), disableClose: false } },
      { provide: JobFeed, useValue: { watch } },
    ],
  });
  TestBed.inject(LanguageService).use(language);
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(ErasePersonDialogComponent);
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      await fixture.whenStable();
      fixture.detectChanges();
    }
  };
  http.expectOne('/api/people/u1/data').flush(inventory);
  await settle();
  const button = () => root.querySelector<HTMLButtonElement>('.danger');
  const type = async (text: string): Promise<void> => {
    const field = root.querySelector('input');
    if (!field) throw new Error('There is no field to type into');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  return { root, http, settle, button, type, closed };
}

describe('the dialog that erases a person', () => {
  it('shows what goes, and begins only when the address is typed', async () => {
    const { root, http, settle, button, type, closed } = await open(FREE);
    expect(root.textContent).toContain('1,204');
    expect(root.textContent).toContain('deleted');
    expect(button()?.disabled).toBe(true);
    await type('somebody@else.local');
    expect(button()?.disabled).toBe(true);
    await type(' LEE@demo.local ');
    button()?.click();
    const request = http.expectOne('/api/people/u1');
    expect(request.request.method).toBe('DELETE');
    request.flush({ jobId: 'j' });
    await settle();
    expect(closed).toEqual([true]);
  });

  it('offers nothing under a legal hold, and says why', async () => {
    const { root, button } = await open(HELD, { language: 'zh' });
    expect(root.textContent).toContain('报告属于医疗记录');
    expect([button(), root.querySelector('input')]).toEqual([null, null]);
  });

  it('stays open with the reason when it is refused, and when the work fails', async () => {
    const refused = await open(FREE);
    await refused.type(USER.email);
    refused.button()?.click();
    refused.http
      .expectOne('/api/people/u1')
      .flush({ code: 'ERASURE_HELD', title: 'x', detail: 'It is a record.' }, { status: 409, statusText: 'Conflict' });
    await refused.settle();
    expect(refused.root.textContent).toContain('It is a record.');
    expect([refused.button()?.disabled, refused.closed]).toEqual([false, []]);
  });

  it('does not call a failed job done', async () => {
    const { http, settle, button, type, closed } = await open(FREE, { last: 'failed' });
    await type(USER.email);
    button()?.click();
    http.expectOne('/api/people/u1').flush({ jobId: 'j' });
    await settle();
    expect(closed).toEqual([]);
  });
});
