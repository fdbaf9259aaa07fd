import type { ConsistencyIssue } from '../consistency-issue';
import { isCue } from '../reading/report-words';
import type { SentencePart } from '../reading/sentences';
import { type FoldedPlace, issueOf, placeOf, type ReportView, type SectionName } from './report-view';

/** Operations that name their organ. */
const OPERATIONS: readonly (readonly [organ: string, pattern: RegExp])[] = [
  ['kidney', /nephrectomy/],
  ['breast', /mastectomy|lumpectomy/],
  ['ovary', /oophorectomy|salpingo-oophorectomy/],
  ['testis', /orchiectomy|orchidectomy/],
  ['adrenal', /adrenalectomy/],
  ['lung', /pneumonectomy|lobectomy/],
  ['thyroid', /hemithyroidectomy/],
];
const REMOVED = /切除|全切|缺如|摘除|surgically absent|is absent|has been removed|was removed|resected/;
const SIDED_ORGANS = /^(?:kidney|breast|ovary|testis|adrenal|lung|thyroid|eye|orbit|hip|knee|shoulder)$/;

interface Removal extends FoldedPlace {
  readonly organ: string;
  readonly side: 'left' | 'right';
}

/** An organ that was removed on one side in the findings and on the other in the impression. */
export function checkRemovedSides(view: ReportView): ConsistencyIssue[] {
  const found = removalsOf(view, 'findings');
  return removalsOf(view, 'impression').flatMap((removal) => {
    const same = found.filter(({ organ }) => organ === removal.organ);
    const [first] = same;
    if (!first || same.some(({ side }) => side === removal.side)) return [];
    return [
      issueOf(view, {
        type: 'laterality',
        places: [first, removal],
        en: `The side that was removed differs: ${first.side} in the findings, ${removal.side} here.`,
        zh: `切除侧别不一致：影像表现为${SIDE_ZH[first.side]}，此处为${SIDE_ZH[removal.side]}。`,
        subject: `removed:${removal.organ}:${first.side}>${removal.side}`,
      }),
    ];
  });
}

const SIDE_ZH = { left: '左侧', right: '右侧' } as const;

function removalsOf(view: ReportView, section: SectionName): Removal[] {
  const { sentences, folded } = view.sections[section];
  return sentences.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const text = folded.text.slice(part.start, part.end);
      const organ = OPERATIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? (REMOVED.test(text) ? organOf(part) : undefined);
      const side = sideOf(part);
      if (organ === undefined || side === undefined || part.words.some((word) => isCue(word, 'deny', 'plan', 'advice'))) return [];
      return [{ ...placeOf(section, part), organ, side }];
    }),
  );
}

function organOf(part: SentencePart): string | undefined {
  const organs = new Set(
    part.words.flatMap(({ meaning }) =>
      meaning.flatMap((of) => (of.kind !== 'attenuation' && of.kind !== 'cue' && of.organ !== undefined ? [of.organ] : [])),
    ),
  );
  const [organ] = organs;
  return organs.size === 1 && organ !== undefined && SIDED_ORGANS.test(organ) ? organ : undefined;
}

function sideOf(part: SentencePart): 'left' | 'right' | undefined {
  const sides = new Set(
    part.words.flatMap(({ meaning }) =>
      meaning.flatMap((of) => ((of.kind === 'side' || of.kind === 'site') && of.side !== undefined ? [of.side] : [])),
    ),
  );
  const [side] = sides;
  return sides.size === 1 && side !== 'bilateral' ? side : undefined;
}
