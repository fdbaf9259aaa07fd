import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { MatMenuModule, MatMenuTrigger, type MatMenuPanel } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { EVENT_NAMES, type Story, type StoryEntity, type StorySentiment, tellingSources } from '@trivium/finance/news/domain';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { LabelCorrections } from '../label-corrections.service';
import { SentimentMarkComponent } from '../marks/sentiment-mark.component';
import { SparklineComponent } from '../marks/sparkline.component';
import { StoryTimeComponent } from '../marks/story-time.component';
import type { EntityTrend } from '../stories.client';
import { boardMessages } from '../words/board.messages';
import { languageName } from '../words/language-words';
import { sentimentMessages } from '../words/sentiment.messages';

/** Companies that a row shows; the others are counted. */
const SHOWN_ENTITIES = 3;

/** One story as a dense row. Its menus belong to the page, which has one of each for all rows. */
@Component({
  selector: 'trivium-story-row',
  imports: [MatMenuModule, RouterLink, IconComponent, SentimentMarkComponent, SparklineComponent, StoryTimeComponent],
  templateUrl: './story-row.component.html',
  styleUrls: ['../marks/sentiment-colours.css', './story-row.component.css'],
})
export class StoryRowComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly corrections = inject(LabelCorrections);
  private readonly link = viewChild.required<ElementRef<HTMLAnchorElement>>('link');
  private readonly labelTrigger = viewChild('labelTrigger', { read: MatMenuTrigger });
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(boardMessages);
  protected readonly words = translator(sentimentMessages);
  protected readonly events = EVENT_NAMES;

  readonly story = input.required<Story>();
  readonly now = input.required<Date>();
  readonly trend = input<EntityTrend>();
  /** Came over the stream a moment ago. */
  readonly isFresh = input(false);
  /** Kept in the link to the story: a past state leads to a past state. */
  readonly asOf = input<string>();
  /** Opened with `{ entity }`. */
  readonly entityMenu = input<MatMenuPanel>();
  /** Opened with `{ story }`; absent where the person may not correct. */
  readonly labelMenu = input<MatMenuPanel>();

  protected readonly entities = computed(() => this.story().entities.slice(0, SHOWN_ENTITIES));
  protected readonly hiddenEntities = computed(() => this.story().entities.slice(SHOWN_ENTITIES));
  protected readonly corrected = computed(() => this.corrections.labelOf({ text: this.story().title }));
  private readonly current = computed(() => this.story().items.filter(({ supersededBy }) => supersededBy === undefined));
  protected readonly isRevised = computed(() => this.current().length < this.story().items.length);
  protected readonly sourceCount = computed(() => tellingSources(this.story().items));
  protected readonly storyLanguages = computed(() => [...new Set(this.current().map(({ language }) => language))]);
  protected readonly languageNames = computed(() =>
    this.t('languageList', {
      languages: this.formats.list(this.storyLanguages().map((code) => this.languages.text(languageName(code)))),
    }),
  );
  /** The item whose title the story has, else the newest. */
  readonly source = computed(() => this.current().find(({ title }) => title === this.story().title) ?? this.current().at(-1));
  protected readonly values = computed(() => this.trend()?.points.map(({ score }) => score) ?? []);
  protected readonly trendText = computed(() => {
    const said = this.values().filter((value) => value !== null);
    const [first] = said;
    const last = said.at(-1);
    const entity = this.story().entities[0]?.name ?? '';
    if (first === undefined || last === undefined) return this.t('onlyEntity', { entity });
    return this.words('trendText', { entity, count: said.length, first: this.score(first), last: this.score(last) });
  });

  focus(): void {
    this.link().nativeElement.focus();
  }

  hasFocus(): boolean {
    return this.host.contains(this.host.ownerDocument.activeElement);
  }

  /** Opens the choices of another label, where the person may choose. */
  openLabels(): void {
    this.labelTrigger()?.openMenu();
  }

  protected nameOf({ name, sentiment }: StoryEntity): string {
    return sentiment ? `${name}: ${this.sentimentName(sentiment)}` : name;
  }

  protected namesOf(entities: readonly StoryEntity[]): string {
    return this.formats.list(entities.map((entity) => this.nameOf(entity)));
  }

  private sentimentName({ label, isAbstained }: StorySentiment): string {
    return this.words(isAbstained ? 'abstained' : label);
  }

  private score(value: number): string {
    return this.formats.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  }
}
