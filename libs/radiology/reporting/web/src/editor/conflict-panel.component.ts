import { Component, ElementRef, afterNextRender, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ReportContext } from '@trivium/radiology/reporting/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { SEX_WORDS } from '../words/report-words';
import { editorMessages } from '../words/editor.messages';
import { reportingMessages } from '../words/reporting.messages';
import { proposedChoices, undecided, type Choice, type Choices, type Conflict } from './report-conflict';
import { correctionText } from '../findings/correction-text';
import type { ReportPart, ReportText } from './report-parts';

/** Two whole texts side by side, and a choice for each part that differs. */
@Component({
  selector: 'trivium-conflict-panel',
  imports: [MatButtonModule],
  host: { role: 'region', 'aria-labelledby': 'conflict-title', tabindex: '-1' },
  template: `
    <h2 id="conflict-title">{{ t('conflictTitle') }}</h2>
    <p>{{ t('conflictLead') }}</p>
    @for (item of conflict().parts; track item.part) {
      <fieldset>
        <legend>{{ words(item.part) }}</legend>
        <p class="tv-small tv-muted">
          {{ t(item.changedBy === 'mine' ? 'onlyMine' : item.changedBy === 'theirs' ? 'onlyTheirs' : 'bothChanged') }}
        </p>
        <div class="sides">
          @for (side of sides; track side) {
            <label [class.chosen]="choices()[item.part] === side">
              <span class="pick">
                <input
                  type="radio"
                  [name]="'conflict-' + item.part"
                  [checked]="choices()[item.part] === side"
                  (change)="choose(item.part, side)"
                />
                {{ side === 'mine' ? t('mine') : t('theirs', { version: conflict().theirVersion }) }}
              </span>
              <span class="text">{{ textOf(item.part, conflict()[side]) || t('empty') }}</span>
            </label>
          }
        </div>
        <label class="pick both"
          ><input
            type="radio"
            [name]="'conflict-' + item.part"
            [checked]="choices()[item.part] === 'both'"
            (change)="choose(item.part, 'both')"
          />
          {{ t('both') }}</label
        >
      </fieldset>
    }
    @if (isTried() && missing().length > 0) {
      <p class="wrong" role="alert">{{ t('resolveMissing', { parts: missingWords() }) }}</p>
    }
    <div>
      <button matButton="filled" type="button" (click)="resolve()">{{ t('resolve') }}</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      padding: 24px;
      border: 2px solid var(--trivium-warning);
      border-radius: var(--trivium-radius);
      background: var(--mat-sys-surface);
    }
    h2 {
      font-size: 1.125rem;
    }
    fieldset {
      display: grid;
      gap: 8px;
      min-width: 0;
      margin: 0;
      padding: 8px 16px 16px;
      border: var(--trivium-hairline);
      border-radius: 8px;
    }
    legend {
      padding: 0 4px;
      font-weight: 600;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px;
    }
    .sides label {
      display: grid;
      gap: 8px;
      align-content: start;
      padding: 12px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 8px;
      cursor: pointer;
    }
    .sides label.chosen {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
    .pick {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 24px;
      font-size: 0.8125rem;
      font-weight: 550;
    }
    .both {
      justify-self: start;
      cursor: pointer;
    }
    input {
      margin: 0;
      inline-size: 18px;
      block-size: 18px;
      flex: none;
      accent-color: var(--mat-sys-primary);
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.6;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    @media (max-width: 719px) {
      :host {
        padding: 16px;
      }
      .sides {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ConflictPanelComponent {
  private readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(editorMessages);
  protected readonly words = translator(reportingMessages);
  protected readonly sides = ['mine', 'theirs'] as const;

  readonly conflict = input.required<Conflict>();
  readonly resolved = output<Choices>();

  protected readonly choices = linkedSignal<Choices>(() => proposedChoices(this.conflict()));
  protected readonly isTried = signal(false);
  protected readonly missing = computed(() => undecided(this.conflict(), this.choices()));
  protected readonly missingWords = computed(() => this.formats.list(this.missing().map((part) => this.words(part))));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // The panel comes while somebody types below it; without the focus a screen reader would never hear of it.
    afterNextRender(() => host.focus());
  }

  protected choose(part: ReportPart, choice: Choice): void {
    this.choices.update((choices) => ({ ...choices, [part]: choice }));
  }

  protected resolve(): void {
    this.isTried.set(true);
    if (this.missing().length === 0) this.resolved.emit(this.choices());
  }

  protected textOf(part: ReportPart, text: ReportText): string {
    if (part === 'dictation') return text.dictation;
    if (part === 'corrections')
      return text.corrections.map((correction) => correctionText(correction, this.languages.language())).join('\n');
    return part === 'details' ? this.detailsOf(text.context) : text.sections[part];
  }

  private detailsOf({ exam, age, sex, indication, technique, comparison }: ReportContext): string {
    const lines: readonly (readonly [string, string])[] = [
      [this.words('exam'), exam ?? ''],
      [this.words('age'), age === undefined ? '' : this.formats.number(age)],
      [this.words('sex'), sex ? this.languages.text(SEX_WORDS[sex]) : ''],
      [this.words('indication'), indication ?? ''],
      [this.words('technique'), technique ?? ''],
      [this.words('comparison'), comparison ?? ''],
    ];
    const colon = this.languages.language() === 'zh' ? '：' : ': ';
    return lines
      .filter(([, value]) => value !== '')
      .map((line) => line.join(colon))
      .join('\n');
  }
}
