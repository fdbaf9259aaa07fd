import { Component, computed, inject, input } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import type { Provenance } from './provenance-client';
import { provenanceMessages } from './provenance.messages';
import { CHECK_WORDS, LABEL_WORDS, OUTCOME_WORDS, PARAMETER_WORDS, REASON_WORDS, THINKING_WORDS, wordsOf } from './record-codes';

const MICRO_USD = 1_000_000;
const PLACES = { embedded: 'placeEmbedded', local: 'placeLocal', cloud: 'placeCloud', edge: 'placeEdge' } as const;
/** The check that replaces names before a model is asked. */
const CONCEALING = 'personal-data';

/** The record of one generated text, in words. */
@Component({
  selector: 'trivium-provenance-facts',
  templateUrl: './provenance-facts.component.html',
  styleUrl: './provenance-facts.component.css',
})
export class ProvenanceFactsComponent {
  protected readonly formats = inject(Formats);
  private readonly languages = inject(LanguageService);
  protected readonly t = translator(provenanceMessages);
  readonly record = input.required<Provenance>();

  protected readonly reason = computed(() => this.languages.text(wordsOf(REASON_WORDS, this.record().engine.reason)));
  protected readonly places = computed(() => this.formats.list(this.record().allowedPlaces.map((place) => this.t(PLACES[place]))));
  protected readonly parameters = computed(() =>
    Object.entries(this.record().parameters.honoured).map(([name, value]) => this.parameterOf(name, value)),
  );
  protected readonly unsent = computed(() => this.formats.list(this.record().parameters.unsent.map((name) => this.parameterName(name))));
  /** A text that no model wrote has no sentence that was kept or struck. */
  protected readonly isChecked = computed(() => {
    const { kept, struck, replaced } = this.record().sentences;
    return kept + struck + replaced > 0;
  });
  protected readonly labels = computed(() => this.record().labels.map((label) => this.languages.text(wordsOf(LABEL_WORDS, label))));
  protected readonly cost = computed(() => {
    const { microUsd } = this.record().cost;
    if (microUsd === null) return this.t('unknownCost');
    return this.formats.number(microUsd / MICRO_USD, { style: 'currency', currency: 'USD', maximumFractionDigits: 6 });
  });
  protected readonly duration = computed(() =>
    this.formats.number(this.record().latencyMs, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 }),
  );
  protected readonly tokens = computed(() => {
    const { inputTokens, cachedInputTokens, outputTokens } = this.record().cost;
    const [input, cached, output] = [inputTokens, cachedInputTokens, outputTokens].map((count) => this.formats.number(count));
    return this.t('tokens', { input: input ?? '', cached: cached ?? '', output: output ?? '' });
  });

  /** What a check found; a name that a model was not told is no sentence that was struck. */
  protected lineOf({ id, version, verdict, findings }: Provenance['checks'][number]): string {
    const check = this.languages.text(wordsOf(CHECK_WORDS, id));
    const isConcealed = id === CONCEALING && verdict === 'struck';
    const told = { check, version, verdict: this.t(isConcealed ? 'concealed' : verdict) };
    return findings === 0 ? this.t('checked', told) : this.t('checkedFindings', { ...told, count: this.formats.number(findings) });
  }

  private parameterOf(name: string, value: unknown): string {
    if (name === 'thinking') return this.languages.text(wordsOf(THINKING_WORDS, String(value)));
    return `${this.parameterName(name)} ${typeof value === 'number' ? this.formats.number(value) : String(value)}`;
  }

  private parameterName(name: string): string {
    return this.languages.text(wordsOf(PARAMETER_WORDS, name));
  }

  protected outcomeOf({ outcome }: Provenance['considered'][number]): string {
    return this.languages.text(wordsOf(OUTCOME_WORDS, outcome));
  }
}
