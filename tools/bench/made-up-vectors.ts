import { type EmbeddingProvider, EmbeddingProviders, type PassageToEmbed, type QueryToEmbed } from '@trivium/ai/retrieval';
import { numbers, passageNumber } from './made-up-text';

const DIMENSIONS = 384;
const TOPICS = 200;
/** Vectors of a trained model fill few of their dimensions; points spread evenly over all of them have no near and far. */
const LATENT_DIMENSIONS = 24;
const SPREAD_WITHIN_TOPIC = 0.6;
const NOISE = 0.15;

/** Unit vectors in topics, the same on every run: of a passage by its number, of a query by its text. */
export class MadeUpVectors {
  private readonly projection: Float32Array;
  private readonly topics: Float32Array;

  constructor() {
    const random = numbers(384);
    this.projection = Float32Array.from({ length: DIMENSIONS * LATENT_DIMENSIONS }, () => bell(random));
    this.topics = Float32Array.from({ length: TOPICS * LATENT_DIMENSIONS }, () => bell(random));
  }

  passage(number: number): Float32Array {
    return this.vector(2 * number);
  }

  query(text: string): Float32Array {
    let hash = 0;
    for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
    return this.vector(2 * hash + 1);
  }

  private vector(seed: number): Float32Array {
    const random = numbers(seed * 7_919);
    const topic = Math.floor(random() * TOPICS) * LATENT_DIMENSIONS;
    const latent = new Float32Array(LATENT_DIMENSIONS);
    for (let axis = 0; axis < LATENT_DIMENSIONS; axis += 1) {
      latent[axis] = (this.topics[topic + axis] ?? 0) + SPREAD_WITHIN_TOPIC * bell(random);
    }
    const { projection } = this;
    const vector = new Float32Array(DIMENSIONS);
    let squares = 0;
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) {
      let value = NOISE * Math.sqrt(LATENT_DIMENSIONS) * (random() - 0.5);
      for (let axis = 0; axis < LATENT_DIMENSIONS; axis += 1) {
        value += (projection[dimension * LATENT_DIMENSIONS + axis] ?? 0) * (latent[axis] ?? 0);
      }
      vector[dimension] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares);
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) vector[dimension] = (vector[dimension] ?? 0) / length;
    return vector;
  }
}

/** Near enough to a normal distribution (Irwin and Hall), variance 1. */
function bell(random: () => number): number {
  return (random() + random() + random() - 1.5) * 2;
}

class MadeUpModel implements EmbeddingProvider {
  readonly id = 'made-up topics';
  readonly dimensions = DIMENSIONS;
  readonly kind = 'semantic';

  constructor(private readonly vectors: MadeUpVectors) {}

  async embedPassages(passages: readonly PassageToEmbed[]): Promise<readonly Float32Array[]> {
    return passages.map(({ text }) => this.vectors.passage(passageNumber(text) ?? 0));
  }

  async embedQuery({ text }: QueryToEmbed): Promise<Float32Array> {
    return this.vectors.query(text);
  }
}

/** An installation whose one model is the made-up one: embedding takes no time, so that what is measured is search. */
export class MadeUpProviders extends EmbeddingProviders {
  private readonly model: EmbeddingProvider;

  constructor(vectors = new MadeUpVectors()) {
    super();
    this.model = new MadeUpModel(vectors);
  }

  preferred(): EmbeddingProvider {
    return this.model;
  }

  find(id: string): EmbeddingProvider | undefined {
    return id === this.model.id ? this.model : undefined;
  }
}

export interface ExactSearch {
  readonly queries: readonly Float32Array[];
  /** Passages that are compared: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** Each asks for the nearest among the passages that it lets through; comparing all of them once serves every part. */
  readonly parts: readonly ((passage: number) => boolean)[];
  readonly limit: number;
}

/**
 * The nearest passages by comparing all: what an index is measured against.
 *
 * @returns for each part and each query the passages' numbers, nearest first
 */
export function exactNearest(vectors: MadeUpVectors, { queries, from, to, parts, limit }: ExactSearch): number[][][] {
  const best = parts.map(() => queries.map(() => new Nearest(limit)));
  for (let passage = from; passage < to; passage += 1) {
    const allowing = best.filter((_, part) => parts[part]?.(passage) === true);
    if (allowing.length === 0) continue;
    const vector = vectors.passage(passage);
    for (const [place, query] of queries.entries()) {
      const similarity = innerProduct(query, vector);
      for (const ofPart of allowing) ofPart[place]?.offer(passage, similarity);
    }
  }
  return best.map((ofPart) => ofPart.map(({ passages }) => passages));
}

/** The most similar of what is offered, best first. */
class Nearest {
  readonly passages: number[] = [];
  private readonly similarities: number[] = [];

  constructor(private readonly limit: number) {}

  offer(passage: number, similarity: number): void {
    const { passages, similarities } = this;
    if (passages.length === this.limit && similarity <= (similarities.at(-1) ?? -1)) return;
    const found = similarities.findIndex((other) => other < similarity);
    const place = found < 0 ? passages.length : found;
    similarities.splice(place, 0, similarity);
    passages.splice(place, 0, passage);
    if (passages.length <= this.limit) return;
    similarities.pop();
    passages.pop();
  }
}

/** Four sums, so that one addition need not wait for the other; lengths are multiples of four. */
function innerProduct(first: Float32Array, second: Float32Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let place = 0; place < first.length; place += 4) {
    one += (first[place] ?? 0) * (second[place] ?? 0);
    two += (first[place + 1] ?? 0) * (second[place + 1] ?? 0);
    three += (first[place + 2] ?? 0) * (second[place + 2] ?? 0);
    four += (first[place + 3] ?? 0) * (second[place + 3] ?? 0);
  }
  return one + two + three + four;
}

/** Share of the exact answer that was found; 1 where there is nothing to find. */
export function recallOf(found: readonly number[], exact: readonly number[]): number {
  const wanted = new Set(exact);
  return wanted.size === 0 ? 1 : found.filter((passage) => wanted.has(passage)).length / wanted.size;
}
