import { Component, computed, inject, input } from '@angular/core';
import { type BilingualAdvice, citedCells, type GuidelineResult, type WouldChange } from '@trivium/radiology/guidelines/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { ruleMessages } from '../words/rule.messages';
import { CHECKED_KEYS, CHECKED_TONES, featureChange, inputName, packNamed, valueName } from './rule-words';

interface ShownChange {
  readonly what: string;
  readonly leadsTo: string;
}

/** What a guideline says of one finding: the cell, why, what would change it, what it does not look at, and where it is written. */
@Component({
  selector: 'trivium-rule-card',
  imports: [IconComponent],
  templateUrl: './rule-card.component.html',
  styleUrl: './rule-card.component.css',
})
export class RuleCardComponent {
  protected readonly t = translator(ruleMessages);
  protected readonly formats = inject(Formats);
  protected readonly languages = inject(LanguageService);

  readonly result = input.required<GuidelineResult>();
  protected readonly title = computed(() =>
    this.languages.text(packNamed(this.result().guideline)?.title ?? { en: this.result().guideline, zh: this.result().guideline }),
  );
  protected readonly heading = computed(() => {
    const { applicable, category, missing, firstFollowupMonths } = this.result();
    if (category !== undefined) return this.categoryWords(category);
    if (!applicable) return this.t(missing.length > 0 ? 'inputMissing' : 'notApplicable');
    return firstFollowupMonths ? this.monthWords(firstFollowupMonths) : '';
  });
  /** The advice then only names what is missing, which the card asks for anyway. */
  protected readonly isUndecided = computed(() => {
    const { applicable, citation, missing } = this.result();
    return !applicable && citation === undefined && missing.length > 0;
  });
  protected readonly missing = computed(() => {
    const { guideline, missing } = this.result();
    return missing.map((name) => this.languages.text(inputName(guideline, name))).join(this.languages.language() === 'zh' ? '、' : ', ');
  });
  protected readonly inputs = computed(() => {
    const { guideline, inputsUsed, assumed } = this.result();
    return Object.entries(inputsUsed).map(([name, value]) => ({
      name: this.languages.text(inputName(guideline, name)),
      value: this.valueWords(name, value),
      isAssumed: assumed.includes(name),
    }));
  });
  protected readonly changes = computed(() => this.result().wouldChange.map((change) => this.changeWords(change)));
  protected readonly nearest = computed(() => this.changes()[0]);
  protected readonly others = computed(() => this.changes().slice(1));
  protected readonly checked = computed(() => {
    const { citation } = this.result();
    return citation ? { words: this.t(CHECKED_KEYS[citation.checked]), tone: CHECKED_TONES[citation.checked] } : undefined;
  });
  /** Row and column in the reader's language; the citation itself stays as published. */
  protected readonly place = computed(() => {
    const { citation, guideline } = this.result();
    const pack = packNamed(guideline);
    if (!citation || !pack) return '';
    const cells = citedCells(pack, citation);
    const [cell] = cells;
    const table = pack.tables.find(({ id }) => id === cell?.table);
    const words = (text: BilingualAdvice | undefined): readonly string[] => (text ? [this.languages.text(text)] : []);
    const columns = cells.flatMap(({ column }) => words(table?.columns[column])).join(this.languages.language() === 'zh' ? '或' : ' or ');
    return [...words(table?.title), ...words(table?.rows[cell?.row ?? '']), ...(columns ? [columns] : [])].join(' › ');
  });

  private valueWords(name: string, value: number | string | boolean): string {
    return typeof value === 'boolean' ? this.t(value ? 'yes' : 'no') : this.languages.text(valueName(this.result().guideline, name, value));
  }

  private changeWords(change: WouldChange): ShownChange {
    const feature = featureChange(change);
    const field = this.languages.text(inputName(this.result().guideline, change.input));
    const what = feature
      ? this.t(feature.kind, { name: this.languages.text(feature.name) })
      : change.from === undefined
        ? this.t('changeSet', { input: field, to: this.valueWords(change.input, change.to) })
        : this.t('changeTo', {
            input: field,
            from: this.valueWords(change.input, change.from),
            to: this.valueWords(change.input, change.to),
          });
    const category = change.category === undefined ? '' : `${this.categoryWords(change.category)} · `;
    return { what, leadsTo: category + this.languages.text(change.management) };
  }

  /** TI-RADS levels carry their own word. */
  private categoryWords(category: string): string {
    return category.startsWith('TR') ? category : this.t('category', { category });
  }

  private monthWords([from, to]: readonly [number, number]): string {
    return from === to ? this.t('month', { from: String(from) }) : this.t('months', { from: String(from), to: String(to) });
  }
}
