import { unreadIn } from '../reading/description-reader';
import type { Mention } from '../reading/mention';
import { sidesIn } from '../reading/mention-places';
import { areKin, compareSides } from './kinship';
import type { ReportView } from './report-view';

/** `右肾上腺、T5椎体转移`: an organ of a list whose last member has the name for all. */
export const isNamedInList = (mention: Mention, { sections: { impression } }: ReportView): boolean =>
  impression.sentences.some(({ parts, index }) =>
    parts.some((part, at) => {
      const namesOrgan = part.words.some(({ meaning }) =>
        meaning.some((of) => (of.kind === 'organ' || of.kind === 'site') && of.organ === mention.organ),
      );
      if (!namesOrgan || part.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'concept'))) return false;
      const sides = sidesIn(part.words);
      const next = parts.slice(at + 1).find(({ words }) => words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'concept')));
      return (
        compareSides(sides, mention.sides) !== 'disjoint' &&
        next !== undefined &&
        impression.mentions.some(
          (other) =>
            other.sentence === index &&
            next.start <= other.conceptStart &&
            other.conceptStart < next.end &&
            other.assertion !== 'denied' &&
            areKin(other, mention),
        )
      );
    }),
  );

/** Letters of an abbreviation. */
const SHORT_NAME = 3;

/** `FNH in segment V`: a name that no list holds, at the very place of the thing. */
export const isNamedAtItsPlace = ({ sites }: Mention, { sections: { impression } }: ReportView): boolean =>
  impression.sentences.some(({ parts }) =>
    parts.some(
      (part) =>
        part.words.some(({ meaning }) =>
          meaning.some((of) => of.kind === 'site' && of.values.some((value) => sites.get(of.axis)?.has(value))),
        ) &&
        part.words.every(({ meaning }) => meaning.every(({ kind }) => kind !== 'concept')) &&
        unreadIn(part, impression.folded.text).latin >= SHORT_NAME,
    ),
  );
