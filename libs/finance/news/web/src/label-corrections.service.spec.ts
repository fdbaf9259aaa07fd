import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { DELAY, Toasts } from '@trivium/web/kit';
import { LabelCorrections } from './label-corrections.service';

const CORRECTION = { text: 'Loss narrows at Polar Shipping', label: 'positive', language: 'en' } as const;

describe('LabelCorrections', () => {
  let corrections: LabelCorrections;
  let http: HttpTestingController;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        // Toasts stay for ever.
        { provide: DELAY, useValue: () => new Promise(() => undefined) },
      ],
    });
    TestBed.inject(LanguageService).use('en');
    corrections = TestBed.inject(LabelCorrections);
    http = TestBed.inject(HttpTestingController);
  });

  it('shows a label at once, and takes it back with Undo', async () => {
    void corrections.correct(CORRECTION);
    expect(corrections.labelOf(CORRECTION)).toBe('positive');
    const sent = http.expectOne('/api/sentiment/corrections');
    expect(sent.request.body).toEqual(CORRECTION);
    sent.flush({ id: 'c1' });
    await settle();
    const [toast] = TestBed.inject(Toasts).toasts();
    expect(toast?.text).toContain('Positive');
    toast?.undo?.();
    http.expectOne({ method: 'DELETE', url: '/api/sentiment/corrections/c1' }).flush(null, { status: 204, statusText: 'No Content' });
    await settle();
    expect(corrections.labelOf(CORRECTION)).toBeUndefined();
  });

  it('brings back what was there when the server refuses', async () => {
    void corrections.correct(CORRECTION);
    http
      .expectOne('/api/sentiment/corrections')
      .flush({ title: 'No', detail: 'The text is too long.', code: 'X' }, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(corrections.labelOf(CORRECTION)).toBeUndefined();
    expect(TestBed.inject(Toasts).toasts()[0]).toMatchObject({ text: 'The text is too long.', tone: 'negative' });
  });

  it('keeps the label of a text apart from that of a company in it', () => {
    void corrections.correct({ ...CORRECTION, entity: 'Polar Shipping' });
    expect(corrections.labelOf(CORRECTION)).toBeUndefined();
    expect(corrections.labelOf({ ...CORRECTION, entity: 'Polar Shipping' })).toBe('positive');
  });
});
