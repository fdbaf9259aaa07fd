import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
} from '@trivium/web/kit';
import { TableMenuComponent } from '../mark/table-menu.component';
import { SentimentClient, type TableFormat } from '../sentiment.client';
import { LANGUAGE_CHOICES } from '../words/languages';
import { sentimentMessages } from '../words/sentiment.messages';
import { AnswerCardComponent, type JudgedText } from './answer-card.component';
import { CorrectedLabels } from './corrected-labels';
import { disagrees } from './highlight';
import { SentimentTabsComponent } from './sentiment-tabs.component';

const MOST_LINES = 1_000;
/** A thousand cards at once would stop the browser. */
const SHOWN_AT_ONCE = 50;
const EXAMPLES = [
  'Siemens jumps as Alstom plunges on profit warning',
  '公司股东拟减持不超过 1% 股份',
  'Operating loss narrowed to EUR 0.4 mn',
];

/** Judge a text or many: results, three opinions side by side, the words behind them; correct a label by one click or key. */
@Component({
  selector: 'trivium-sentiment-page',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    AnswerCardComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    PageHeaderComponent,
    SentimentTabsComponent,
    SkeletonComponent,
    TableMenuComponent,
  ],
  providers: [CorrectedLabels],
  templateUrl: './sentiment.page.html',
  styleUrl: './sentiment.page.css',
})
export class SentimentPage {
  private readonly client = inject(SentimentClient);
  protected readonly corrected = inject(CorrectedLabels);
  protected readonly t = translator(sentimentMessages);
  protected readonly languages = LANGUAGE_CHOICES;
  protected readonly mostLines = MOST_LINES;

  protected readonly form = new FormGroup({
    texts: new FormControl('', { nonNullable: true }),
    entity: new FormControl('', { nonNullable: true }),
    language: new FormControl('', { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isCut = signal(false);
  protected readonly judged = signal<readonly JudgedText[] | undefined>(undefined);
  protected readonly isFiltered = signal(false);
  protected readonly shownCount = signal(SHOWN_AT_ONCE);

  protected readonly disagreeing = computed(() => (this.judged() ?? []).filter(({ answer }) => disagrees(answer)));
  protected readonly wanted = computed(() => (this.isFiltered() ? this.disagreeing() : (this.judged() ?? [])));
  protected readonly shown = computed(() => this.wanted().slice(0, this.shownCount()));
  protected readonly version = computed(() => this.judged()?.[0]?.answer.model ?? '');
  /** What is wanted of the texts: all, or those on which opinions differ. */
  protected readonly file = (format: TableFormat): Promise<Blob> =>
    this.client.judgedFile(
      this.wanted().map(({ text, entity, answer: { id, language } }) => ({ id, text, entity, language })),
      format,
    );
  private asked = 0;

  protected async analyse(): Promise<void> {
    const { texts, entity, language } = this.form.getRawValue();
    const lines = texts
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) return;
    const asked = ++this.asked;
    this.isBusy.set(true);
    this.problem.set(undefined);
    this.isCut.set(lines.length > MOST_LINES);
    const company = entity.trim() || undefined;
    const items = lines
      .slice(0, MOST_LINES)
      .map((text, place) => ({ id: String(place), text, entity: company, language: language || undefined }));
    try {
      const answers = await this.client.analyse(items);
      // A later question's answer may have come before.
      if (asked !== this.asked) return;
      this.judged.set(
        answers.flatMap((answer, place) => {
          const item = items[place];
          return item ? [{ text: item.text, entity: item.entity, answer }] : [];
        }),
      );
      this.shownCount.set(SHOWN_AT_ONCE);
      if (this.disagreeing().length === 0) this.isFiltered.set(false);
    } catch (error) {
      if (asked === this.asked) this.problem.set(problemFrom(error));
    } finally {
      if (asked === this.asked) this.isBusy.set(false);
    }
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    void this.analyse();
  }

  protected takeExample(): void {
    this.form.patchValue({ texts: EXAMPLES.join('\n') });
    void this.analyse();
  }

  protected correct({ text, entity, answer }: JudgedText, label: SentimentLabel): void {
    void this.corrected.correct({ text, entity, language: answer.language, label });
  }

  protected showMore(): void {
    this.shownCount.update((count) => count + SHOWN_AT_ONCE);
  }
}
