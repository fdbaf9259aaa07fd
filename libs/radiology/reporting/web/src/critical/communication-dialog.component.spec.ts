import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { CreateCommunication } from '@trivium/radiology/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { ReportsClient } from '../reports.client';
import { reportFixture } from '../testing/report-fixture';
import { CommunicationDialogComponent, type CommunicationRequest } from './communication-dialog.component';

describe('the log of a critical result', () => {
  let sent: CreateCommunication[];
  let fixture: ComponentFixture<CommunicationDialogComponent>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const save = async (): Promise<void> => {
    [...page().querySelectorAll('button')].find((button) => button.textContent?.includes('Save in the log'))?.click();
    await fixture.whenStable();
  };
  const fill = (name: string, value: string): void => {
    const field = page().querySelector<HTMLInputElement | HTMLTextAreaElement>(`[formcontrolname="${name}"]`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };

  beforeEach(async () => {
    sent = [];
    const data: CommunicationRequest = {
      reportId: 'r1',
      codes: ['pulmonary_embolism'],
      by: 'Dr Lin',
      finding: 'Pulmonary embolism',
      operationId: 'op1',
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: data },
        { provide: MatDialogRef, useValue: { close: () => undefined } },
        {
          provide: ReportsClient,
          useValue: { communicate: async (_id: string, body: CreateCommunication) => (sent.push(body), reportFixture()) },
        },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    fixture = TestBed.createComponent(CommunicationDialogComponent);
    await fixture.whenStable();
  });

  it('presumes nobody to have read anything back', async () => {
    fill('toldTo', 'Dr Wu, emergency');
    await save();
    expect(sent).toEqual([]);
    expect([...page().querySelectorAll<HTMLInputElement>('[formcontrolname="isReadBack"]')].some(({ checked }) => checked)).toBe(false);
  });

  it('sends the six fields', async () => {
    fill('toldTo', 'Dr Wu, emergency');
    page().querySelector<HTMLInputElement>('[formcontrolname="isReadBack"]')?.click();
    await save();
    expect(sent).toEqual([
      {
        kind: 'told',
        toldTo: 'Dr Wu, emergency',
        toldBy: 'Dr Lin',
        toldAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        channel: 'phone',
        finding: 'Pulmonary embolism',
        isReadBack: true,
        codes: ['pulmonary_embolism'],
        operationId: 'op1',
      },
    ]);
  });

  it('takes a reason where nobody can be told', async () => {
    page().querySelector<HTMLInputElement>('input[value="deferred"]')?.click();
    await fixture.whenStable();
    await save();
    expect(sent).toEqual([]);
    const reason = page().querySelector('textarea');
    if (!reason) throw new Error('no field for a reason');
    reason.value = 'Known since yesterday, told then.';
    reason.dispatchEvent(new Event('input'));
    await save();
    expect(sent).toEqual([
      { kind: 'deferred', codes: ['pulmonary_embolism'], reason: 'Known since yesterday, told then.', operationId: 'op1' },
    ]);
  });
});
