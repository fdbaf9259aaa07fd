import { Component, ElementRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import type { CreateReport } from '@trivium/radiology/api-client';
import { BODY_PARTS, MODALITIES, NORMAL_TEMPLATES, type BodyPart, type Modality } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { Drafts, ErrorPanelComponent, PageHeaderComponent, Toasts, problemFrom, type Problem } from '@trivium/web/kit';
import { MOST_DICTATED_CHARACTERS, withoutBlanks } from '../editor/report-parts';
import { PhrasesClient } from '../phrases.client';
import { ReportsClient } from '../reports.client';
import { OPERATION_IDS } from '../request-ids';
import type { HoldsText } from '../unsaved-text.guard';
import { BODY_PART_WORDS, EXAMPLE_DICTATIONS, MODALITY_WORDS, REPORT_LANGUAGES, SEXES, SEX_WORDS, type Sex } from '../words/report-words';
import { EXAMINATION_LIMITS, REPORT_TEXTS } from '../words/examination-texts';
import { phraseMessages } from '../words/phrase.messages';
import { reportingMessages } from '../words/reporting.messages';
import { SectionPreviewComponent } from './section-preview.component';

const DRAFT_KEY = 'report.new';
const WHOLE_YEARS = /^\d{1,2}$|^1[0-2]\d$|^130$/;

const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

/** Where a report begins: what was examined, and the dictation with its sections appearing beside it. */
@Component({
  selector: 'trivium-new-report-page',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
    PageHeaderComponent,
    SectionPreviewComponent,
  ],
  host: {
    '(document:keydown)': 'saveByKey($event)',
    '(window:beforeunload)': 'warn($event)',
  },
  templateUrl: './new-report.page.html',
  styleUrl: './new-report.page.css',
})
export class NewReportPage implements HoldsText {
  private readonly client = inject(ReportsClient);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(reportingMessages);
  protected readonly p = translator(phraseMessages);

  protected readonly modalities = MODALITIES.map((id) => ({ id, words: MODALITY_WORDS[id] }));
  protected readonly bodyParts = BODY_PARTS.map((id) => ({ id, words: BODY_PART_WORDS[id] }));
  protected readonly sexes = SEXES.map((id) => ({ id, words: SEX_WORDS[id] }));
  protected readonly reportLanguages = REPORT_LANGUAGES;
  protected readonly texts = REPORT_TEXTS;
  protected readonly limits = EXAMINATION_LIMITS;
  protected readonly most = MOST_DICTATED_CHARACTERS;

  protected readonly form = new FormGroup({
    modality: new FormControl<Modality | ''>('', { nonNullable: true, validators: [Validators.required] }),
    bodyPart: new FormControl<BodyPart | ''>('', { nonNullable: true, validators: [Validators.required] }),
    language: new FormControl<'en' | 'zh'>(this.languages.language(), { nonNullable: true }),
    age: new FormControl('', { nonNullable: true, validators: [Validators.pattern(WHOLE_YEARS)] }),
    sex: new FormControl<Sex | ''>('', { nonNullable: true }),
    templateId: text(),
    exam: text(),
    indication: text(),
    technique: text(),
    comparison: text(),
    dictation: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MOST_DICTATED_CHARACTERS)] }),
  });
  protected readonly dictation = toSignal(this.form.controls.dictation.valueChanges, { initialValue: '' });
  protected readonly language = toSignal(this.form.controls.language.valueChanges, { initialValue: this.form.controls.language.value });
  private readonly choice = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isTooLong = computed(() => this.dictation().length > MOST_DICTATED_CHARACTERS);
  private readonly own = signal<readonly { readonly id: string; readonly name: string }[]>([]);
  /** Templates of the program for this examination, then the person's own. */
  protected readonly templates = computed(() => {
    const { modality, bodyPart, language } = this.choice();
    const fits = NORMAL_TEMPLATES.filter(
      (template) =>
        template.languages.includes(language ?? 'en') &&
        (!modality || template.modalities.includes(modality)) &&
        (!bodyPart || template.bodyPart === bodyPart),
    ).map(({ id, title }) => ({ id, name: this.languages.text(title) }));
    return [...fits, ...this.own()];
  });
  /** One id for this entry, so that a press repeated after a lost answer makes one report. */
  private readonly operationId = inject(OPERATION_IDS).next<'operation'>();
  private isCreated = false;

  constructor() {
    void inject(PhrasesClient)
      .all('template')
      .then(
        (templates) => this.own.set(templates),
        // Without an answer the templates of the program are there.
        () => undefined,
      );
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.keepDraft());
    if (this.restoreDraft()) inject(Toasts).show(this.t('draftRestored'), { undo: () => this.form.reset() });
  }

  async settle(): Promise<boolean> {
    return this.isCreated || !this.hasText();
  }

  protected useExample(): void {
    this.form.controls.dictation.setValue(EXAMPLE_DICTATIONS[this.form.controls.language.value]);
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    if (event.key.toLowerCase() !== 's' && event.key !== 'Enter') return;
    event.preventDefault();
    void this.create();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (!this.isCreated && this.hasText()) event.preventDefault();
  }

  protected async create(): Promise<void> {
    this.form.markAllAsTouched();
    const body = this.body();
    if (!body || this.isBusy()) return this.focusFirstError();
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const report = await this.client.create(body);
      this.isCreated = true;
      this.drafts.write(DRAFT_KEY, '');
      await this.router.navigateByUrl(`/reports/${report.id}`);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The request, once the form is complete. */
  private body(): CreateReport | undefined {
    const { modality, bodyPart, language, dictation, templateId, age, sex, exam, indication, technique, comparison } =
      this.form.getRawValue();
    if (this.form.invalid || modality === '' || bodyPart === '') return undefined;
    const context = {
      exam: exam.trim(),
      indication: indication.trim(),
      technique: technique.trim(),
      comparison: comparison.trim(),
      ...(sex === '' ? {} : { sex }),
      ...(age === '' ? {} : { age: Number(age) }),
    };
    return {
      ...{ modality, bodyPart, language, dictation, context: withoutBlanks(context), operationId: this.operationId },
      ...(templateId === '' ? {} : { templateId }),
    };
  }

  private hasText(): boolean {
    const { dictation, exam, indication, technique, comparison, age } = this.form.getRawValue();
    return [dictation, exam, indication, technique, comparison, age].some((value) => value.trim() !== '');
  }

  private keepDraft(): void {
    if (!this.isCreated) this.drafts.write(DRAFT_KEY, this.hasText() ? JSON.stringify(this.form.getRawValue()) : '');
  }

  private restoreDraft(): boolean {
    const draft = this.drafts.read(DRAFT_KEY);
    if (draft === '') return false;
    try {
      this.form.patchValue(JSON.parse(draft) as Partial<ReturnType<typeof this.form.getRawValue>>);
      return true;
    } catch {
      // Cut off by full storage: there is nothing that could be restored.
      return false;
    }
  }

  private focusFirstError(): void {
    const name = Object.entries(this.form.controls).find(([, control]) => control.invalid)?.[0];
    if (name) this.host.querySelector<HTMLElement>(`[formcontrolname="${name}"]`)?.focus();
  }
}
