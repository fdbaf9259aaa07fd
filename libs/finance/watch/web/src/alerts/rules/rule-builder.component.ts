import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { AlertChannelStates, AlertRule, SavedAlertRule } from '@trivium/finance/api-client';
import { EVENT_NAMES, EVENT_TYPES, type EventType } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS, SENTIMENT_LANGUAGES, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { LANGUAGE_WORDS, WEEKDAYS, type Weekday } from '@trivium/finance/watch/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { AlertsClient } from '../alerts.client';
import { DesktopNotifications } from '../desktop-notifications';
import { alertsMessages } from '../words/alerts.messages';
import { rulesMessages } from '../words/rules.messages';
import { bodyOf, draftOf, emptyDraft, previewOf, problemsOf, type DraftField, type RuleDraft } from './rule-draft';
import { RulePreviewComponent } from './rule-preview.component';
import { SourcePickerComponent } from './source-picker.component';

const DAY_KEYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The fields of one rule, with what it would have told beside them. */
@Component({
  selector: 'trivium-rule-builder',
  imports: [MatButtonModule, ErrorPanelComponent, RulePreviewComponent, SourcePickerComponent],
  host: { role: 'group', '[attr.aria-label]': 'heading()', '(keydown.control.enter)': 'save()', '(keydown.meta.enter)': 'save()' },
  templateUrl: './rule-builder.component.html',
  styleUrls: ['../alerts.css', './rule-builder.component.css'],
})
export class RuleBuilderComponent {
  private readonly client = inject(AlertsClient);
  protected readonly languages = inject(LanguageService);
  protected readonly desktop = inject(DesktopNotifications);
  protected readonly t = translator(rulesMessages);
  protected readonly inbox = translator(alertsMessages);
  protected readonly events = EVENT_TYPES;
  protected readonly eventWords = EVENT_NAMES;
  /** As on the board: good news first. */
  protected readonly labels = ([...SENTIMENT_LABELS] as readonly SentimentLabel[]).toReversed();
  protected readonly newsLanguages = SENTIMENT_LANGUAGES;
  protected readonly languageWords = LANGUAGE_WORDS;
  protected readonly weekdays = WEEKDAYS;
  protected readonly zones = Intl.supportedValuesOf('timeZone');

  /** Undefined for a new one. */
  readonly rule = input<AlertRule>();
  readonly lists = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly channels = input<AlertChannelStates>();
  readonly saved = output<SavedAlertRule>();
  readonly cancelled = output();

  protected readonly draft = signal<RuleDraft>(emptyDraft(Intl.DateTimeFormat().resolvedOptions().timeZone));
  protected readonly isTried = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly problems = computed(() => problemsOf(this.draft()));
  protected readonly heading = computed(() => {
    const rule = this.rule();
    return rule ? this.t('editRule', { name: rule.name }) : this.t('newRule');
  });
  /** A rule without a name can be previewed; one with a wrong number cannot. */
  protected readonly previewed = computed(() => {
    const { name: _name, ...others } = this.problems();
    return Object.keys(others).length === 0 ? previewOf(this.draft()) : undefined;
  });

  constructor() {
    effect(() => {
      const rule = this.rule();
      if (rule) untracked(() => this.draft.set(draftOf(rule)));
    });
  }

  protected set<Key extends keyof RuleDraft>(key: Key, value: RuleDraft[Key]): void {
    this.draft.update((draft) => ({ ...draft, [key]: value }));
  }

  protected setSchedule(value: string): void {
    this.set('schedule', value === 'daily' || value === 'hourly' ? value : 'at-once');
  }

  protected setDirection(value: string): void {
    this.set('changeDirection', value === 'up' || value === 'down' || value === 'either' ? value : 'none');
  }

  protected toggleEvent(event: EventType): void {
    this.set('eventTypes', toggled(this.draft().eventTypes, event));
  }

  protected toggleLabel(label: SentimentLabel): void {
    this.set('sentiments', toggled(this.draft().sentiments, label));
  }

  protected toggleLanguage(language: string): void {
    this.set('languages', toggled(this.draft().languages, language));
  }

  protected toggleDay(day: Weekday): void {
    this.set('weekdays', toggled(this.draft().weekdays, day));
  }

  /** The question of the browser must come from this very click. */
  protected async toggleDesktop(isOn: boolean): Promise<void> {
    this.set('desktop', isOn);
    if (isOn) await this.desktop.ask();
  }

  protected dayName(day: Weekday): string {
    return this.t(DAY_KEYS[day - 1] ?? 'monday');
  }

  /** What is wrong with a field, once somebody has tried to save, at once for numbers and times. */
  protected wrong(field: DraftField): string {
    const problem = this.problems()[field];
    if (!problem || (field === 'name' && !this.isTried())) return '';
    return problem.kind === 'numberWrong' ? this.t('numberWrong', { from: problem.from, to: problem.to }) : this.t(problem.kind);
  }

  protected async save(): Promise<void> {
    this.isTried.set(true);
    if (this.isBusy() || Object.keys(this.problems()).length > 0) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const id = this.rule()?.id;
    const body = bodyOf(this.draft());
    try {
      this.saved.emit(id === undefined ? await this.client.createRule(body) : await this.client.changeRule(id, body));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
