import type { Mention, MentionSize } from '../reading/mention';
import type { ReadSection } from '../reading/mention-reader';
import { canBeSameOrgan, clashOf, compareSides } from './kinship';

/** A part and the whole that it lies in, the part being the larger. */
export interface OutsizedPart {
  readonly whole: MentionSize;
  readonly part: MentionSize;
  readonly of: Mention;
}

/** What has a wall, a lumen or an inside. */
const HOLDS =
  /^(?:cyst|mass|nodule|lesion|aneurysm|cavity|abscess|collection|adenoma|bulla|teratoma|fibroid|cancer|metastasis|opacity|meningioma|glioma)$/;
const WALLED = /^(?:cyst|aneurysm|cavity|abscess|bulla|lesion|mass|nodule|collection)$/;
const PART_ROLES = /^(?:solid_part|part)$/;
/** `附壁血栓`, `mural nodule`: things that lie in another one and are named by a name of their own. */
const WITHIN =
  /mural|(?<![a-z])(?:within|inside) (?:it|the|this)|(?<![a-z])its (?:wall|solid|cystic|necrotic)|intraluminal|intracystic|intramural|附壁|壁结节|其内|囊内|瘤内|腔内|瘤腔|内壁|灶内|病灶中央|中心坏死/;
const INNER = /^(?:thrombus|nodule|lesion|mass|calcification|hemorrhage)$/;
/** How far along a vessel or a duct something reaches is no part of how wide it is. */
const LENGTH = /(?:长约?|长度约?|范围约?|length of(?: about)?|over|length) ?$/;
const IS_LENGTH = /^ ?(?:in length|long(?! axis))/;
const OF_WALL = /壁|wall/;

const longest = ({ valuesMm }: MentionSize): number => Math.max(...valuesMm);
const TOLERANCE_MM = 0.5;
const NEAR_SENTENCES = 2;

/** Parts that are larger than what they are a part of, where the two are told by two names or in two sentences, and walls thicker than what they enclose. */
export function outsizedParts({ mentions, sentences, folded: { text } }: ReadSection): readonly OutsizedPart[] {
  return mentions.flatMap((mention, at) => {
    if (mention.assertion !== 'affirmed') return [];
    const sentence = sentences.find(({ index }) => index === mention.sentence)?.text ?? '';
    const own = wholeOf(mention);
    const walls = WALLED.test(mention.concept.id) && OF_WALL.test(sentence) ? mention.sizes.filter(({ role }) => role === 'wall') : [];
    const wall = own && walls.find((one) => one.bound === 'exact' && longest(one) > longest(own) + TOLERANCE_MM);
    if (own && wall) return [{ whole: own, part: wall, of: mention }];
    const inner = INNER.test(mention.concept.id) && WITHIN.test(text.slice(Math.max(0, mention.start - 24), mention.conceptEnd + 16));
    const part = mention.sizes.find(
      (size) =>
        size.bound === 'exact' &&
        (PART_ROLES.test(size.role) ? own === undefined : inner && size.role !== 'prior' && size.role !== 'other'),
    );
    if (!part || isLength(text, part)) return [];
    const candidates = mentions
      .slice(0, at)
      .filter(
        (other) =>
          mention.sentence - other.sentence <= NEAR_SENTENCES &&
          canHold(other, mention) &&
          (inner || other.concept.id === mention.concept.id) &&
          wholeOf(other) !== undefined,
      );
    const whole = candidates.map(wholeOf).at(-1);
    if (!whole || candidates.some((other) => longest(wholeOf(other) ?? whole) >= longest(part) - TOLERANCE_MM)) return [];
    return [{ whole, part, of: mention }];
  });
}

const isLength = (text: string, { start, end }: MentionSize): boolean =>
  LENGTH.test(text.slice(Math.max(0, start - 20), start)) || IS_LENGTH.test(text.slice(end, end + 10));

const wholeOf = ({ sizes }: Mention): MentionSize | undefined =>
  sizes.find(({ role, bound }) => bound === 'exact' && (role === 'current' || role === 'long_axis' || role === 'mean'));

const canHold = (whole: Mention, part: Mention): boolean =>
  HOLDS.test(whole.concept.id) &&
  whole.assertion === 'affirmed' &&
  whole.count !== 'multiple' &&
  !whole.isPlural &&
  !whole.isMeasureOfOrgan &&
  canBeSameOrgan(whole.organ, part.organ) &&
  compareSides(whole.sides, part.sides) !== 'disjoint' &&
  !clashOf(whole.sites, part.sites);
