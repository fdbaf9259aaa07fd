import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import type { SentimentLabelFile } from '@trivium/finance/api-client';
import { LanguageService } from '@trivium/web/i18n';
import { FileDropComponent } from '@trivium/web/kit';
import { By } from '@angular/platform-browser';
import { type LabelFile, SentimentClient } from '../sentiment.client';
import { TrainFormComponent } from './train-form.component';

const HELD: SentimentLabelFile = {
  rows: 100,
  taken: 97,
  contested: { rows: 2, examples: [7, 9] },
  cleaning: [{ step: 'copy', rows: 1, examples: [12] }],
  labels: { positive: 40, neutral: 50, negative: 10 },
  agreements: [
    { agreement: 100, rows: 60 },
    { agreement: 75, rows: 25 },
    { agreement: 50, rows: 15 },
  ],
};

async function open(look: () => Promise<SentimentLabelFile>) {
  const trained: LabelFile[] = [];
  TestBed.configureTestingModule({
    providers: [
      { provide: SentimentClient, useValue: { look, train: async (file: LabelFile) => void trained.push(file) } },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(TrainFormComponent);
  const root = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const drop = fixture.debugElement.query(By.directive(FileDropComponent)).componentInstance as FileDropComponent;
  const choose = async (name: string): Promise<void> => {
    drop.chosen.emit([new File(['text\tlabel\n'], name)]);
    await fixture.whenStable();
  };
  const pick = async (field: number, option: string): Promise<void> => {
    root.querySelectorAll<HTMLElement>('mat-select')[field]?.click();
    await fixture.whenStable();
    [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent?.includes(option))?.click();
    await fixture.whenStable();
  };
  return { root, choose, pick, trained, settle: () => fixture.whenStable(), text: () => root.textContent?.replace(/\s+/g, ' ') ?? '' };
}

describe('TrainFormComponent', () => {
  it('says what a file holds, and trains from the rows on which enough annotators agreed', async () => {
    const page = await open(async () => HELD);
    await page.choose('phrases.tsv');
    expect(page.text()).toContain('100 rows: 40 positive, 50 neutral, 10 negative.');
    expect(page.text()).toContain(
      '2 rows whose text has two labels are learned with both (rows 7, 9)Left out before anything is learned:1 second copy (row 12)',
    );
    await page.pick(0, 'Own data');
    await page.pick(2, '75% or more, 85 rows');
    page.root.querySelector<HTMLButtonElement>('.start')?.click();
    await page.settle();
    expect(page.trained).toMatchObject([{ licence: 'own', language: '', name: '', leastAgreement: 75 }]);
    expect(page.root.querySelector('.agreement')).toBeNull();
  });

  it('offers no minimum where no row tells how many agreed, and forgets the one of the file before', async () => {
    let held = HELD;
    const page = await open(async () => held);
    await page.choose('phrases.tsv');
    await page.pick(2, '100%, 60 rows');
    held = { ...HELD, agreements: [], contested: undefined, cleaning: [] };
    await page.choose('plain.tsv');
    expect(page.root.querySelector('.cleaning')).toBeNull();
    expect(page.root.querySelector('.agreement')).toBeNull();
    await page.pick(0, 'Own data');
    page.root.querySelector<HTMLButtonElement>('.start')?.click();
    await page.settle();
    expect(page.trained).toMatchObject([{ leastAgreement: 0 }]);
  });

  it('says what is wrong with a file as soon as it is chosen', async () => {
    const page = await open(() => Promise.reject(new Error('down')));
    await page.choose('broken.tsv');
    expect(page.root.querySelector('trivium-error-panel')).not.toBeNull();
  });
});
