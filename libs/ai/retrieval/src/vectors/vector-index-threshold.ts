import { Injectable } from '@nestjs/common';

/**
 * When a set's vectors are searched by an HNSW index of their own instead of being compared one by one, which misses nothing.
 *
 * Measured with clustered vectors of 384 numbers: milliseconds for the 50 nearest (median of 40 queries), HNSW at `ef_search` 400.
 *
 * | chunks | PGlite, exact | HNSW | PostgreSQL 15, exact | HNSW |
 * |-------:|--------------:|-----:|---------------------:|-----:|
 * |  1,000 |           2.4 |  2.7 |                  0.6 |  0.9 |
 * |  5,000 |           5.4 |  3.6 |                  1.5 |  1.4 |
 * | 10,000 |          10.5 |  4.7 |                  6.2 |  2.5 |
 * | 20,000 |          19.4 |  6.0 |                 12.9 |  2.9 |
 * | 50,000 |          47.2 |  4.1 |                 32.9 |  3.3 |
 *
 * Writing a vector takes 0.6 ms on PGlite and 0.2 ms on PostgreSQL; entering the index, 2.9 ms and 1.0 ms. So twenty thousand is where an exact search
 * still goes unnoticed and the index begins to be worth five times the writing. Of 100,000 chunks the index finds all of the 10 nearest and .96 of
 * the 50 nearest. An index that all collections share would find .6 of the 10 nearest in a collection that is a hundredth of it.
 */
@Injectable()
export class VectorGraphThreshold {
  /** The least number of chunks of a collection for its vectors to enter an index. */
  readonly minChunks: number = 20_000;
  /**
   * The least share of a collection that a filter must let through for the index to be read. At half, the index finds .99 of the 10 nearest in half
   * the time of comparing; at a fifth, .95 in the same time.
   */
  readonly minShare: number = 0.5;
}
