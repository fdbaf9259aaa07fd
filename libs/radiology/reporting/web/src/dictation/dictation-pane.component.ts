import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ReadDictation, Span, Stretch } from '@trivium/radiology/findings/domain';
import { unseen, type ReportContext } from '@trivium/radiology/reporting/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import { translator } from '@trivium/web/i18n';
import { Toasts } from '@trivium/web/kit';
import { DetailsFormComponent } from '../editor/details-form.component';
import type { ReportEditing } from '../editor/report-editing';
import { MOST_DICTATED_CHARACTERS, withDictation, type ReportText } from '../editor/report-parts';
import type { FieldMacros } from '../phrases/macro-field.directive';
import { withPersonalWords, type PersonalWordEntry } from '../phrases/personal-words';
import { deskMessages } from '../words/desk.messages';
import { REPORT_LANGUAGES } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';
import { DictationFieldComponent } from './dictation-field.component';
import { DictationWarningsComponent } from './dictation-warnings.component';
import { GuidelineQuestionsComponent } from './guideline-questions.component';
import { MicrophoneComponent } from './microphone.component';
import { OpenStretchesComponent } from './open-stretches.component';
import { SpokenLanguage } from './spoken-language.service';

/** Where the radiologist speaks: the dictation with its marks, what was not understood, and what is known of the patient. */
@Component({
  selector: 'trivium-dictation-pane',
  imports: [
    MatButtonModule,
    DetailsFormComponent,
    DictationFieldComponent,
    DictationWarningsComponent,
    GuidelineQuestionsComponent,
    MicrophoneComponent,
    OpenStretchesComponent,
  ],
  template: `
    <div class="head">
      <h2>{{ t('dictation') }}</h2>
      @if (!isFixed()) {
        <label class="tv-small">
          {{ t('spokenLanguage') }}
          <select #spoken data-testid="spoken-language" (change)="speak(spoken.value === 'zh' ? 'zh' : 'en')">
            @for (item of languages; track item.id) {
              <option translate="no" [value]="item.id" [selected]="item.id === editing().report().language">{{ item.name }}</option>
            }
          </select>
        </label>
      }
    </div>
    <!-- Above the field: a text of that length pushes everything behind it out of sight. -->
    @if (editing().tooLong().includes('dictation')) {
      <p class="tv-small wrong" role="alert">{{ words('tooLong', { count: editing().text().dictation.length, most }) }}</p>
    }
    <trivium-dictation-field
      [text]="editing().text().dictation"
      [language]="editing().report().language"
      [stretches]="read().stretches"
      [looked]="editing().text().looked"
      [pointedAt]="shownSpans()"
      [macros]="macros()"
      [isFixed]="isFixed()"
      (changed)="write($event)"
      (expanded)="toasts.show(t('macroIn', { name: $event }))"
    />
    @if (!isFixed()) {
      <trivium-microphone [language]="editing().report().language" (heard)="hear($event)" />
    }
    <trivium-dictation-warnings [warnings]="read().warnings ?? []" (chosen)="goTo($event)" (pointed)="own.set($event)" />
    <trivium-open-stretches
      [text]="editing().text().dictation"
      [stretches]="read().stretches"
      [seen]="editing().text().looked"
      [isFixed]="isFixed()"
      (looked)="look($event)"
      (chosen)="goTo($event)"
      (pointed)="own.set($event)"
    />
    <details [open]="areDetailsOpen()">
      <summary>{{ t('details') }}</summary>
      <trivium-guideline-questions [context]="editing().text().context" [isFixed]="isFixed()" (changed)="setContext($event)" />
      <trivium-details-form [context]="editing().text().context" [isFixed]="isFixed()" (changed)="setContext($event)" />
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      align-content: start;
      min-width: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    .head label {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--mat-sys-on-surface-variant);
    }
    .head select {
      min-block-size: 32px;
      padding: 0 8px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--mat-sys-surface);
      color: var(--mat-sys-on-surface);
    }
    h2 {
      font-size: 1rem;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    summary {
      padding-block: 4px;
      cursor: pointer;
      font-weight: 550;
    }
  `,
})
export class DictationPaneComponent {
  private readonly kept = inject(SpokenLanguage);
  protected readonly languages = REPORT_LANGUAGES;
  protected readonly toasts = inject(Toasts);
  protected readonly t = translator(deskMessages);
  protected readonly words = translator(reportingMessages);
  protected readonly most = MOST_DICTATED_CHARACTERS;
  private readonly field = viewChild.required(DictationFieldComponent);
  private readonly microphone = viewChild(MicrophoneComponent);

  readonly editing = input.required<ReportEditing>();
  readonly read = input.required<ReadDictation>();
  readonly macros = input.required<FieldMacros>();
  readonly personal = input.required<readonly PersonalWordEntry[]>();
  /** Spans that another pane points at. */
  readonly pointedAt = input<readonly Span[]>([]);
  readonly isFixed = input(false);
  readonly areDetailsOpen = input(false);
  /** Words for those who do not see the marks. */
  readonly announced = output<string>();

  protected readonly own = signal<readonly Span[]>([]);
  protected readonly shownSpans = computed(() => [...this.pointedAt(), ...this.own()]);

  focus(): void {
    this.field().focus();
  }

  goTo(span: Span): void {
    this.field().select(span);
  }

  toggleMicrophone(): void {
    this.microphone()?.toggle();
  }

  /** To the next words that were not understood; false when there are none. */
  goToOpen(): boolean {
    const open = unseen(this.read().stretches, this.editing().text().looked);
    const after = this.field().caret();
    const next = open.find(({ span: [start] }) => start > after) ?? open[0];
    if (next) this.goTo(next.span);
    return next !== undefined;
  }

  applyWords(): void {
    const { dictation } = this.editing().text();
    const changed = withPersonalWords(dictation, this.personal(), this.editing().report().language);
    if (changed !== dictation && !this.isFixed()) this.write(changed);
  }

  /** The dictation is read again in this language; a report that was to be in the spoken language stays so. */
  protected speak(language: UiLanguage): void {
    this.kept.keep(language);
    const { language: before, outputLanguage } = this.editing().report();
    void this.editing().act({ language, ...(outputLanguage === before ? { outputLanguage: language } : {}) });
  }

  protected write(dictation: string): void {
    this.editing().edit((text) => withDictation(text, dictation));
  }

  protected hear(speech: string): void {
    this.field().insert(withPersonalWords(speech, this.personal(), this.editing().report().language));
  }

  protected look({ span }: Stretch): void {
    const words = this.editing()
      .text()
      .dictation.slice(...span);
    this.editing().edit((text): ReportText => ({ ...text, looked: [...text.looked, span] }));
    this.own.set([]);
    this.announced.emit(this.t('looked', { text: words.trim() }));
  }

  protected setContext(context: ReportContext): void {
    this.editing().edit((text) => ({ ...text, context }));
  }
}
