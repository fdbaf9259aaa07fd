import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { SignReport } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ProblemError } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { reportFixture } from '../testing/report-fixture';
import { SignDialogComponent, type Blocker, type SignOutcome } from './sign-dialog.component';

const blocker: Blocker = { code: 'ISSUE_OPEN', ref: 'k1', message: { en: 'Left and right contradict.', zh: '左右矛盾。' } };

describe('signing', () => {
  let outcomes: (SignOutcome | undefined)[];
  let sent: SignReport[];
  let answer: () => Promise<ReturnType<typeof reportFixture>>;

  function open(blockers: readonly Blocker[]): ComponentFixture<SignDialogComponent> {
    outcomes = [];
    sent = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: { reportId: 'r1', version: 4, blockers, by: 'Dr Lin' } },
        { provide: MatDialogRef, useValue: { close: (outcome: SignOutcome) => outcomes.push(outcome) } },
        { provide: ReportsClient, useValue: { sign: (_id: string, body: SignReport) => (sent.push(body), answer()) } },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    const fixture = TestBed.createComponent(SignDialogComponent);
    fixture.detectChanges();
    return fixture;
  }
  const page = (fixture: ComponentFixture<SignDialogComponent>): HTMLElement => fixture.nativeElement as HTMLElement;
  const press = (fixture: ComponentFixture<SignDialogComponent>, words: string): void =>
    [...page(fixture).querySelectorAll('button')].find((button) => button.textContent?.includes(words))?.click();
  const type = (fixture: ComponentFixture<SignDialogComponent>, password: string): void => {
    const field = page(fixture).querySelector('input');
    if (!field) throw new Error('no password field');
    field.value = password;
    field.dispatchEvent(new Event('input'));
  };

  it('asks for no password while something is in the way, and leads there', () => {
    const fixture = open([blocker]);
    expect(page(fixture).querySelector('input')).toBeNull();
    expect(page(fixture).textContent).toContain('Left and right contradict.');
    press(fixture, 'Go there');
    expect(outcomes).toEqual([{ goTo: blocker }]);
  });

  it('never sends an empty password', async () => {
    const fixture = open([]);
    press(fixture, 'Sign now');
    await fixture.whenStable();
    expect(sent).toEqual([]);
  });

  it('signs the version that was read', async () => {
    const signed = reportFixture({ state: 'final' });
    answer = async () => signed;
    const fixture = open([]);
    type(fixture, 'secret');
    press(fixture, 'Sign now');
    await fixture.whenStable();
    expect(sent).toEqual([{ password: 'secret', version: 4 }]);
    expect(outcomes).toEqual([{ signed }]);
  });

  it('stays open and forgets the password when the server refuses', async () => {
    answer = () =>
      Promise.reject(
        new ProblemError({ status: 403, code: 'AUTH_PASSWORD_WRONG', title: 'Wrong', detail: 'The password is wrong.', errors: [] }),
      );
    const fixture = open([]);
    type(fixture, 'wrong');
    press(fixture, 'Sign now');
    await fixture.whenStable();
    expect(outcomes).toEqual([]);
    expect(page(fixture).textContent).toContain('The password is wrong.');
    expect(page(fixture).querySelector('input')?.value).toBe('');
  });
});
