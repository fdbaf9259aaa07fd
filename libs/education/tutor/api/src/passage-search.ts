import { Inject, Injectable } from '@nestjs/common';
import { RetrievalIndex, type SearchHit } from '@trivium/ai/retrieval';
import { mergePassages, type Passage, type PassageBlock, type PlannedQuestion, type TermWeights } from '@trivium/education/tutor/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { isLanguage, type Language } from '@trivium/shared/language';
import { type ContentBlock, TutorCourseContent } from './course-ports';

export interface FoundPassages {
  readonly passages: readonly Passage[];
  /** Inverse document frequencies of the terms that were found. */
  readonly weights: TermWeights;
}

const HITS_PER_QUESTION = 30;
const HITS_PER_OPTION = 8;
const MAX_PASSAGES = 45;
/** A term's share of a score grows with its count towards k1 + 1 = 2.2 times its inverse document frequency; at the counts of good hits it is about this. */
const SATURATION = 1.5;

/** Finds the passages for a planned question. Opens short transactions of its own; none is open when it returns. */
@Injectable()
export class PassageSearch {
  constructor(
    @Inject(RetrievalIndex) private readonly index: RetrievalIndex,
    @Inject(TutorCourseContent) private readonly content: TutorCourseContent,
  ) {}

  async find(organisationId: OrganisationId, courseId: string, plan: PlannedQuestion): Promise<FoundPassages> {
    const lists: SearchHit[][] = [];
    for (const [position, query] of plan.queries.entries()) {
      const limit = position === 0 ? HITS_PER_QUESTION : HITS_PER_OPTION;
      lists.push(await this.index.search(organisationId, { collectionId: courseId, query, language: plan.textLanguage, limit }));
    }
    const { chunks } = await this.index.statistics(organisationId, courseId);
    const hits = mergePassages(
      lists.map((list) => list.map((hit) => ({ ...hit, passageId: hit.chunkId }))),
      MAX_PASSAGES,
    );
    const ranges = hits.map(({ documentId, sectionId, blocks }) => ({
      materialId: documentId,
      sectionId,
      from: blocks.from,
      to: blocks.to,
    }));
    const [titles, blocks] = await Promise.all([
      this.content.materialTitles(organisationId, [...new Set(hits.map(({ documentId }) => documentId))]),
      this.content.blocks(organisationId, ranges),
    ]);
    return {
      passages: hits.map((hit, index) => passageOf(hit, { materialTitle: titles.get(hit.documentId) ?? '', blocks: blocks[index] ?? [] })),
      weights: weightsOf(hits, chunks),
    };
  }
}

/** A hit with what its reader knew of its blocks. The block texts are exactly the hit's own, so that a quote always stands in it. */
function passageOf(hit: SearchHit, { materialTitle, blocks }: { materialTitle: string; blocks: readonly ContentBlock[] }): Passage {
  const known = new Map(blocks.map((block) => [block.ordinal, block]));
  return {
    passageId: hit.chunkId,
    materialId: hit.documentId,
    materialTitle,
    sectionId: hit.sectionId,
    sectionPath: hit.sectionPath,
    ...(hit.page === undefined ? {} : { page: hit.page }),
    language: knownLanguage(hit.language),
    score: hit.score,
    text: hit.text,
    blocks: hit.pieces.map((piece): PassageBlock => {
      const { ordinal: _, ...rest } = known.get(piece.block) ?? { ordinal: piece.block, kind: 'paragraph' as const };
      return { ...rest, text: hit.text.slice(piece.at, piece.at + piece.end - piece.start) };
    }),
  };
}

function knownLanguage(language: string): Language {
  return isLanguage(language) ? language : 'und';
}

/** What the index's explanation tells of the rarity of the terms it found; a term of no hit is as rare as can be. */
function weightsOf(hits: readonly SearchHit[], chunks: number): TermWeights {
  const most = Math.log(1 + (chunks + 0.5) / 0.5);
  const weights = new Map<string, number>();
  for (const hit of hits) {
    const sums = new Map<string, number>();
    for (const { term, weight } of hit.matched) sums.set(term, (sums.get(term) ?? 0) + weight / SATURATION);
    for (const [term, weight] of sums) weights.set(term, Math.min(most, Math.max(weights.get(term) ?? 0, weight)));
  }
  return weights;
}
