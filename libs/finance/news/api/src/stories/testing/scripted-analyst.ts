import { SentimentAnalyst } from '@trivium/finance/sentiment/api';
import type { SentimentAnswer, SentimentLabel, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import type { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';

const GOOD = /rose|gain|raises|wins|增长/i;
const BAD = /fell|fines|cuts|penalt|drop|下降/i;

/** Judges by a few words, and refuses to be asked inside a transaction, as the true one does. */
export class ScriptedAnalyst extends SentimentAnalyst {
  asked = 0;
  /** The version that answers; another than the first answers with the opposite of what it says. */
  version = 'scripted';
  /** Called before each answer of a list. */
  beforeAnswers: () => Promise<void> | void = () => undefined;

  constructor(private readonly database: Database) {
    super();
  }

  versionOf(): Promise<string> {
    return Promise.resolve(this.version);
  }

  async analyse(_: OrganisationId, questions: readonly SentimentQuestion[]): Promise<readonly SentimentAnswer[]> {
    this.database.assertNoTransaction('Judging sentiment');
    this.asked += questions.length;
    await this.beforeAnswers();
    return questions.map((question) => this.answer(question));
  }

  private answer({ id, text, language }: SentimentQuestion): SentimentAnswer {
    const [good, bad] = this.version === 'scripted' ? [GOOD, BAD] : [BAD, GOOD];
    const label: SentimentLabel = good.test(text) ? 'positive' : bad.test(text) ? 'negative' : 'neutral';
    const probabilities = { negative: 0.1, neutral: 0.1, positive: 0.1, [label]: 0.8 };
    return {
      id,
      label,
      probabilities,
      isAbstained: text.includes('?'),
      language: language ?? 'en',
      experts: [],
      opinions: [],
      explanation: { words: [], rules: [] },
      model: this.version,
    };
  }
}
