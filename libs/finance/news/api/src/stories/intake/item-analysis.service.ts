import { Injectable } from '@nestjs/common';
import type { CompanyBook, CompanyMention } from '@trivium/finance/companies/domain';
import { entityKey, type ItemFacts, readFacts, type StorySentiment } from '@trivium/finance/news/domain';
import { SentimentAnalyst } from '@trivium/finance/sentiment/api';
import type { SentimentAnswer, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { identifyLanguage, indexTerms, isLanguage } from '@trivium/shared/language';
import type { NamedEntity } from '../news-item.entity';
import { CompanyBooks } from '../organisation-companies';
import type { CleanItem } from './clean-news-item';

/** What the program makes of an item by itself. */
export interface AnalysedItem {
  readonly item: CleanItem;
  readonly language: string;
  readonly facts: ItemFacts;
  readonly entities: readonly NamedEntity[];
  readonly sentiment: StorySentiment;
  readonly model: string;
  readonly terms: readonly string[];
}

/** Items that are analysed before others get a turn on the processor. */
const SLICE = 25;
const MOST_ENTITIES = 8;
/** Companies of one headline whose side is asked for each by itself. */
const MOST_SIDES = 4;
const MOST_TERMS = 120;
/** Below it the declared language of the feed decides. */
const SURE = 0.5;

/** Reads language, companies, event, numbers and sentiment of items. Pure work on the processor: no transaction may be open. */
@Injectable()
export class ItemAnalysis {
  constructor(
    private readonly database: Database,
    private readonly books: CompanyBooks,
    private readonly analyst: SentimentAnalyst,
  ) {}

  /** One result for each item, in their order; ids are the ones under which they will be kept. */
  async analyse(
    organisationId: OrganisationId,
    items: readonly { readonly id: string; readonly item: CleanItem }[],
  ): Promise<AnalysedItem[]> {
    const book = await this.books.of(organisationId);
    this.database.assertNoTransaction('Analysing news');
    const analysed: AnalysedItem[] = [];
    for (let from = 0; from < items.length; from += SLICE) {
      analysed.push(...(await this.analyseSlice(organisationId, items.slice(from, from + SLICE), book)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return analysed;
  }

  private async analyseSlice(
    organisationId: OrganisationId,
    items: readonly { readonly id: string; readonly item: CleanItem }[],
    book: CompanyBook,
  ): Promise<AnalysedItem[]> {
    const read = items.map(({ id, item }) => {
      const language = languageOf(item);
      const { title, excerpt, publishedAt, linkKey, textHash } = item;
      const source = {
        id,
        key: `${linkKey}\n${textHash}`,
        title,
        language,
        publishedAtMs: publishedAt.getTime(),
        ...(excerpt === null ? {} : { excerpt }),
      };
      return { id, item, language, ...readFacts(source, book) };
    });
    const named = read.map(({ mentions }) => namedOf(mentions, book));
    const wholes = read.map(({ id, item, language }): SentimentQuestion => ({ id, text: item.title, language }));
    const answers = await this.analyst.analyse(organisationId, wholes);
    const sides = read.flatMap(({ id, item, language }, index): SentimentQuestion[] => {
      const several = (named[index] ?? []).filter(({ isInTitle }) => isInTitle).slice(0, MOST_SIDES);
      return several.length < 2
        ? []
        : several.map(({ entity: { name, key } }) => ({ id: `${id}\n${key}`, text: item.title, language, entity: name }));
    });
    const sideAnswers = sides.length === 0 ? [] : await this.analyst.analyse(organisationId, sides);
    const sideOf = new Map(sideAnswers.map((answer) => [answer.id, sentimentOf(answer)]));
    return read.map(({ id, item, language, facts }, index): AnalysedItem => {
      const answer = answers[index];
      if (answer === undefined) throw new Error('The analyst must answer each question');
      const sentiment = sentimentOf(answer);
      const entities = (named[index] ?? []).map(({ entity, isInTitle }): NamedEntity => {
        const side = sideOf.get(`${id}\n${entity.key}`) ?? (isInTitle ? sentiment : undefined);
        return side === undefined ? entity : { ...entity, sentiment: side };
      });
      return { item, language, facts, entities, sentiment, model: answer.model, terms: searchTerms(item, language) };
    });
  }
}

function sentimentOf({ label, probabilities, isAbstained }: SentimentAnswer): StorySentiment {
  return { label, probabilities, isAbstained };
}

function languageOf({ title, excerpt, language: declared }: CleanItem): string {
  const { language, confidence } = identifyLanguage(title);
  if (confidence >= SURE && language !== 'und') return language;
  const longer = identifyLanguage(`${title} ${excerpt ?? ''}`);
  if (longer.confidence >= SURE && longer.language !== 'und') return longer.language;
  return declared ?? (language === 'und' ? longer.language : language);
}

function namedOf(mentions: readonly CompanyMention[], book: CompanyBook): { readonly entity: NamedEntity; readonly isInTitle: boolean }[] {
  const byKey = new Map<string, { entity: NamedEntity; isInTitle: boolean }>();
  let last = -1;
  let isInTitle = true;
  for (const mention of mentions) {
    // Mentions of the excerpt follow those of the title: their places start anew.
    if (mention.span.start < last) isInTitle = false;
    last = mention.span.start;
    const key = entityKey(mention);
    if (byKey.has(key) || byKey.size >= MOST_ENTITIES) continue;
    const { symbol } = mention;
    const name = (symbol === undefined ? undefined : book.find(symbol)?.name) ?? mention.name;
    byKey.set(key, { entity: { key, name, ...(symbol === undefined ? {} : { symbol }) }, isInTitle });
  }
  return [...byKey.values()];
}

/** Words under which an item is found, in any of the languages. */
function searchTerms({ title, excerpt }: CleanItem, language: string): string[] {
  const known = isLanguage(language) ? language : undefined;
  const terms = [...indexTerms(title, known), ...(excerpt === null ? [] : indexTerms(excerpt, known))].map(({ term }) => term.slice(0, 60));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
