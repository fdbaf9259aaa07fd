import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { OrganisationId } from '@trivium/shared/kernel';
import { LexicalSearchRepository } from '../lexical/lexical-search.repository';
import { createTestRetrieval, type TestRetrieval } from '../testing';
import { type EmbeddingProvider, EmbeddingProviders } from '../vectors/embedding-provider';
import { EmbeddingSetsRepository } from '../vectors/embedding-sets.repository';
import { CollectionContents } from './collection-contents';
import { CollectionContentsRepository } from './collection-contents.repository';
import { ProviderEmbeddings } from './embeddings-provider';
import { IndexVectorStore } from './index-vector-store';

export const ONE = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const TWO = '00000000-0000-7000-8000-000000000002' as OrganisationId;

/** Three groups of words that mean the same to this model, and a little of each letter. */
const MEANINGS = ['cat kitten feline', 'river stream brook', 'sun star daylight'].map((words) => words.split(' '));
const LETTERS = 5;

/** A model that knows a few synonyms, which words alone do not. */
export class SynonymProvider implements EmbeddingProvider {
  readonly dimensions = MEANINGS.length + LETTERS;
  readonly kind = 'semantic';

  constructor(readonly id = 'synonyms-v1') {}

  async embedPassages(passages: readonly { readonly text: string }[]): Promise<Float32Array[]> {
    return passages.map(({ text }) => this.vector(text));
  }

  async embedQuery({ text }: { readonly text: string }): Promise<Float32Array | undefined> {
    return text.trim() === '' ? undefined : this.vector(text);
  }

  private vector(text: string): Float32Array {
    const vector = new Array<number>(this.dimensions).fill(0);
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const meaning = MEANINGS.findIndex((words) => words.includes(word));
      if (meaning >= 0) vector[meaning] = (vector[meaning] ?? 0) + 1;
      const letter = MEANINGS.length + ((word.codePointAt(0) ?? 0) % LETTERS);
      vector[letter] = (vector[letter] ?? 0) + 0.05;
    }
    const length = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => value / length);
  }
}

class OneProvider extends EmbeddingProviders {
  constructor(private readonly provider: EmbeddingProvider | undefined) {
    super();
  }

  preferred(): EmbeddingProvider | undefined {
    return this.provider;
  }

  find(id: string): EmbeddingProvider | undefined {
    return id === this.provider?.id ? this.provider : undefined;
  }
}

export interface LangChainRetrieval extends TestRetrieval {
  readonly test: TestDatabase;
  readonly contents: CollectionContents;
  /** Of an installation without any embedding model. */
  readonly contentsWithoutModel: CollectionContents;
  /** A store on a collection of its own. */
  newStore(organisationId?: OrganisationId): IndexVectorStore;
  storeOf(collectionId: string, organisationId?: OrganisationId): IndexVectorStore;
  newCollection(): string;
}

/** The index and what LangChain's side needs, over the engine under test. */
export async function openLangChainRetrieval(provider: EmbeddingProvider): Promise<LangChainRetrieval> {
  const test = await openTestDatabase({ entities: [], migrations: [...platformMigrations, ...aiMigrations] });
  const { database } = test;
  const providers = new OneProvider(provider);
  const retrieval = createTestRetrieval(database, { providers });
  const contentsWith = (known: EmbeddingProviders): CollectionContents =>
    new CollectionContents(
      database,
      new CollectionContentsRepository(database),
      new LexicalSearchRepository(database),
      retrieval.vectors,
      new EmbeddingSetsRepository(database),
      known,
    );
  const contents = contentsWith(providers);
  const contentsWithoutModel = contentsWith(new OneProvider(undefined));
  let next = 0;
  const newCollection = (): string => `00000000-0000-7000-8000-${String(++next + 700_000).padStart(12, '0')}`;
  const embeddings = new ProviderEmbeddings({ provider });
  const storeOf = (collectionId: string, organisationId = ONE): IndexVectorStore =>
    new IndexVectorStore(embeddings, { index: retrieval.index, contents, organisationId, collectionId });
  return {
    ...retrieval,
    test,
    contents,
    contentsWithoutModel,
    newCollection,
    storeOf,
    newStore: (organisationId) => storeOf(newCollection(), organisationId),
  };
}
