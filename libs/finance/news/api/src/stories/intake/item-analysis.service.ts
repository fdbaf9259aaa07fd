import { Injectable } from '@nestjs/common';
import type { CompanyBook, CompanyMention } from '@trivium/finance/companies/domain';
import { entityKey, type ItemFacts, readFacts, type StorySentiment } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { identifyLanguage, indexTerms, isLanguage } from '@trivium/shared/language';
import { ItemJudge, type NamedPlace } from '../judging/item-judgement.service';
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
const MOST_TERMS = 120;
/** Below it the declared language of the feed decides. */
const SURE = 0.5;

/** Reads language, companies, event, numbers and sentiment of items. Pure work on the processor: no transaction may be open. */
@Injectable()
export class ItemAnalysis {
  constructor(
    private readonly database: Database,
    private readonly books: CompanyBooks,
    private readonly judge: ItemJudge,
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
    const judgements = await this.judge.judge(
      organisationId,
      read.map(({ id, item: { title }, language }, index) => ({ id, title, language, named: named[index] ?? [] })),
    );
    return read.map(({ item, language, facts }, index): AnalysedItem => {
      const judgement = judgements[index];
      if (judgement === undefined) throw new Error('Each item must be judged');
      return { item, language, facts, ...judgement, terms: searchTerms(item, language) };
    });
  }
}

function languageOf({ title, excerpt, language: declared }: CleanItem): string {
  const expected = declared !== undefined && isLanguage(declared) ? declared : undefined;
  const { language, confidence } = identifyLanguage(title, { expected });
  if (confidence >= SURE && language !== 'und') return language;
  const longer = identifyLanguage(`${title} ${excerpt ?? ''}`, { expected });
  if (longer.confidence >= SURE && longer.language !== 'und') return longer.language;
  return declared ?? (language === 'und' ? longer.language : language);
}

function namedOf(mentions: readonly CompanyMention[], book: CompanyBook): NamedPlace[] {
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
