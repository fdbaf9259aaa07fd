import { Inject, Injectable } from '@nestjs/common';
import type { SentimentAnswer } from '@trivium/finance/sentiment/domain';
import { CLOCK, Database } from '@trivium/platform/database';
import { type FileColumn, type TableFile, tableFile, type TableFormat } from '@trivium/platform/documents';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, UiLanguage } from '@trivium/shared/kernel';
import type { AnalyseSentiment } from '../analysis/sentiment.dto';
import { CorrectionsRepository } from '../corrections/corrections.repository';
import { MOST_CORRECTIONS } from '../jobs/training-rows';
import { CompanySides } from '../analysis/company-sides.service';

interface FileWish {
  readonly format: TableFormat;
  readonly language: UiLanguage;
}

type Opinion = SentimentAnswer['opinions'][number]['by'];

const PROBABILITY_DIGITS = 4;
const AUTHOR = { en: 'Trivium Research Desk', zh: 'Trivium 研究台' } as const;

/** Rows below columns and a title in both languages. */
interface SentimentTable {
  readonly name: string;
  readonly title: Readonly<Record<UiLanguage, string>>;
  readonly columns: readonly (Omit<FileColumn, 'title'> & Readonly<Record<UiLanguage, string>>)[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Judged texts and corrected labels as files. */
@Injectable()
export class SentimentExport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CompanySides) private readonly sides: CompanySides,
    @Inject(CorrectionsRepository) private readonly corrections: CorrectionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Judges texts with the version in use, and gives labels, probabilities and the three opinions, a text in a line. */
  async judged({ organisationId }: CallerIdentity, items: AnalyseSentiment['items'], wish: FileWish): Promise<TableFile> {
    const answers = await this.sides.analyse(organisationId, items);
    const opinion = ({ opinions }: SentimentAnswer, wanted: Opinion): string => opinions.find(({ by }) => by === wanted)?.label ?? '';
    const rows = answers.map((answer, place) => {
      const { text = '', entity = '' } = items[place] ?? {};
      const { label, isAbstained, probabilities, language, model, entities = [] } = answer;
      return [
        ...[text, entity, isAbstained ? 'abstained' : label],
        ...[probabilities.positive, probabilities.neutral, probabilities.negative].map(rounded),
        ...[opinion(answer, 'rules'), opinion(answer, 'experts'), opinion(answer, 'logistic-regression'), language, model],
        entities.map(({ name, label: side }) => `${name}: ${side}`).join('; '),
      ];
    });
    const columns = [
      { field: 'text', en: 'Text', zh: '文本' },
      { field: 'entity', en: 'Company', zh: '公司' },
      { field: 'label', en: 'Label', zh: '标签' },
      { field: 'positive', en: 'Positive', zh: '正面', fractionDigits: PROBABILITY_DIGITS },
      { field: 'neutral', en: 'Neutral', zh: '中性', fractionDigits: PROBABILITY_DIGITS },
      { field: 'negative', en: 'Negative', zh: '负面', fractionDigits: PROBABILITY_DIGITS },
      { field: 'rules', en: 'Rules', zh: '规则' },
      { field: 'experts', en: 'Routed experts', zh: '专家混合' },
      { field: 'logisticRegression', en: 'Logistic regression', zh: '逻辑回归' },
      { field: 'language', en: 'Language', zh: '语言' },
      { field: 'model', en: 'Version', zh: '版本' },
      { field: 'companies', en: 'Towards companies', zh: '对各公司' },
    ];
    return this.file({ name: 'sentiment', title: { en: 'Sentiment of texts', zh: '文本情绪' }, columns, rows }, wish);
  }

  /** All corrections that a training would take, newest first; the trainer reads the CSV file back. */
  async corrected({ organisationId }: CallerIdentity, wish: FileWish): Promise<TableFile> {
    const found = await this.database.inOrganisation(organisationId, () => this.corrections.list({ limit: MOST_CORRECTIONS }));
    const rows = found.map(({ text, label, entity, language, answered, answeredBy, createdAt }) => [
      ...[text, label, entity ?? '', language, answered, answeredBy, createdAt.toISOString()],
    ]);
    const columns = [
      { field: 'text', en: 'Text', zh: '文本' },
      { field: 'label', en: 'Label', zh: '标签' },
      { field: 'entity', en: 'Company', zh: '公司' },
      { field: 'language', en: 'Language', zh: '语言' },
      { field: 'answered', en: 'Answered', zh: '原判断' },
      { field: 'answeredBy', en: 'By version', zh: '判断版本' },
      { field: 'createdAt', en: 'Corrected (UTC)', zh: '更正时间（UTC）' },
    ];
    return this.file({ name: 'corrections', title: { en: 'Corrected labels', zh: '已更正的标签' }, columns, rows }, wish);
  }

  private file({ title, columns, ...table }: SentimentTable, { format, language }: FileWish): Promise<TableFile> {
    const told = {
      ...table,
      title: title[language],
      author: AUTHOR[language],
      columns: columns.map((column) => ({ ...column, title: column[language] })),
    };
    return tableFile(told, { format, language, now: this.clock.now() });
  }
}

function rounded(probability: number): number {
  return Number(probability.toFixed(PROBABILITY_DIGITS));
}
