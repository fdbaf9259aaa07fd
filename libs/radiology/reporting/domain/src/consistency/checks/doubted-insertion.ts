import { unreadIn } from '../reading/description-reader';
import type { Mention } from '../reading/mention';
import { isCue } from '../reading/report-words';
import type { SentencePart } from '../reading/sentences';
import { isOfAnotherOrgan, isReadByHabit, organsOf } from './doubted-omission';
import { canBeSameOrgan } from './kinship';
import { type Pairing, positives } from './pairing';
import type { ReportView } from './report-view';

/**
 * Whether a statement of the impression may be drawn from the findings after all. It was put in for certain only where it stands by itself and nothing is described that it could name.
 */
export const mayBeDrawn = (mention: Mention, view: ReportView, pairing: Pairing): boolean =>
  goesWithSupported(mention, view, pairing) || hasUnknownGround(mention, view) || isOfUnknownOrgan(mention, view);

/** `脊柱炎伴硬膜外脓肿`: told in one breath with what the findings do know, it says more of that. */
function goesWithSupported(mention: Mention, { sections: { impression } }: ReportView, { pairs, unsupported }: Pairing): boolean {
  const clause = impression.sentences.find(({ index }) => index === mention.sentence);
  const part = clause?.parts.findIndex(({ start, end }) => start <= mention.conceptStart && mention.conceptStart < end) ?? -1;
  return positives(impression.mentions).some((other) => {
    if (other === mention || other.sentence !== mention.sentence || unsupported.includes(other)) return false;
    if (!pairs.some((pair) => pair.impression === other) || !canBeSameOrgan(other.organ, mention.organ)) return false;
    const at = clause?.parts.findIndex(({ start, end }) => start <= other.conceptStart && other.conceptStart < end) ?? -1;
    return Math.abs(at - part) <= 1;
  });
}

/** A part that says more than a word in words that no list knows, of no organ or of this one. */
const LONG = { zh: 6, en: 14 } as const;

function hasUnknownGround(mention: Mention, { sections: { findings } }: ReportView): boolean {
  const parts = findings.sentences.flatMap((sentence) => sentence.parts);
  if (mention.organ !== undefined && !parts.some((part) => organsOf(part).some((organ) => canBeSameOrgan(organ, mention.organ))))
    return false;
  return findings.sentences
    .filter((sentence) => !sentence.parts.some((part) => organsOf(part).length > 0))
    .flatMap((sentence) => sentence.parts)
    .some((part) => {
      if (part.words.some(isReadWord) || OF_EXAMINATION.test(findings.folded.text.slice(part.start, part.end))) return false;
      const { chinese, latin } = unreadIn(part, findings.folded.text);
      return chinese >= LONG.zh || latin >= LONG.en;
    });
}

/** How it was done, and with what it is compared. */
const OF_EXAMINATION =
  /(?<![a-z])(?:ct|cta|mr|mri|us|pet|dwi|ultrasound|sonograph[a-z]*|radiographs?|x-?ray|mammogra[a-z]*|angiogra[a-z]*|technique|contrast|views?|compar[a-z]*|prior)(?![a-z])|平扫|增强扫描|检查|超声|对比|比较|显示|序列/;

const isReadWord: (word: SentencePart['words'][number]) => boolean = (word) =>
  isCue(word, 'normal', 'deny') || word.meaning.some(({ kind }) => kind === 'concept');

/** `limited fibrosis`, of an organ that the findings do not speak of: the word has that organ by habit only, and may mean another. */
const isOfUnknownOrgan = (mention: Mention, { sections: { findings, impression } }: ReportView): boolean =>
  isOfAnotherOrgan(mention, impression) ||
  (isReadByHabit(mention, impression) &&
    !findings.sentences.some(({ parts }) => parts.some((part) => organsOf(part).some((organ) => canBeSameOrgan(organ, mention.organ)))));
