import type { ConsistencyIssue } from '../consistency-issue';
import { type ReferredSize, readReferredSizes } from '../reading/definite-reference';
import type { Mention, MentionSize } from '../reading/mention';
import { canBeSameOrgan, clashOf, compareSides } from './kinship';
import { issueOf, placeOf, quote, type ReportView, type SectionName } from './report-view';

/** Things that have one size; a word of the second list may point back to any of them. */
const HAS_SIZE =
  /^(?:nodule|mass|lesion|cyst|stone|polyp|adenoma|aneurysm|hemangioma|fibroid|meningioma|glioma|abscess|collection|lymphadenopathy|lymph_node|angiomyolipoma|lipoma|teratoma|hemorrhage|cancer|metastasis|granuloma|bulla|opacity|cavity)$/;
const GENERAL = /^(?:lesion|mass|nodule)$/;
const NODE = /^(?:lymphadenopathy|lymph_node)$/;

/** Another plane, phase, series, time or direction: the two sizes need not be the same. */
const OTHER_VIEW =
  /冠状|矢状|轴位|斜位|横断|截面|动脉期|门脉期|静脉期|延迟期|平衡期|肝胆期|t[12]wi|dwi|重建|俯卧|仰卧|立位|coronal|sagittal|axial|oblique|arterial|venous|portal|delayed|phase|t[12]-?weighted|(?:on|by) (?:t[12]|dwi|ct|mri?|ultrasound|us)(?![a-z])|upright|supine|prone/;
const OTHER_DIRECTION =
  /前后|上下|左右径|横径|纵径|厚|宽|高(?=约|度)|(?<![a-z])(?:ap|anteroposterior|transverse|cranio-?caudal|height|width|wide|thick(?:ness)?|high|length|long)(?![a-z-])/;
const OTHER_TIME =
  /前片|前次|上次|旧片|既往|(?<!较)(?:治疗|手术|放疗|化疗|术|病)前|原(?:来|先|为|约|大小)|\d{4} ?[年./-]|(?<![a-z])(?:previous(?:ly)?|prior|formerly|earlier|baseline|was \d|in \d{4}|pre-?treatment|pre-?operative)(?![a-z])/;

const longest = ({ valuesMm }: { readonly valuesMm: readonly number[] }): number => Math.max(...valuesMm);

/** One thing told twice with two sizes: `见一结节，大小约8mm … 该结节最大径为13mm`. Silent wherever two things, views or times may be meant. */
export function checkRetoldSizes(view: ReportView): ConsistencyIssue[] {
  return (['findings', 'impression'] as const).flatMap((section) => {
    const { sentences, folded } = view.sections[section];
    const referred = sentences.flatMap((sentence) =>
      OTHER_VIEW.test(sentence.text) || OTHER_TIME.test(sentence.text) ? [] : readReferredSizes(sentence, folded.text),
    );
    return referred.flatMap((again) => retold(view, section, again));
  });
}

function retold(view: ReportView, section: SectionName, again: ReferredSize): ConsistencyIssue[] {
  const { mentions } = view.sections[section];
  const role = mentions.flatMap(({ sizes }) => sizes).find(({ start }) => start === again.size.start)?.role;
  if (role !== 'current' && role !== 'long_axis' && role !== 'short_axis') return [];
  const named = again.head && mentions.find(({ conceptStart }) => conceptStart === again.head?.start);
  if (again.head && named?.assertion !== 'affirmed') return [];
  const first = antecedentOf(view, section, { again, isLongest: role === 'long_axis', ...(named ? { named } : {}) });
  if (!first) return [];
  const told = sizesBefore(view, section, { first, again, isShort: role === 'short_axis' });
  const [one] = told;
  if (!one || told.some((size) => canBeOneSize(size, again.size))) return [];
  const places = [placeOf(section, one), placeOf(section, again.size)];
  const [before, after] = places.map((place) => quote(view, place));
  return [
    issueOf(view, {
      type: 'internal_size',
      places,
      en: `“${first.concept.en}” is given two sizes: ${before} and ${after}.`,
      zh: `同一“${first.concept.zh}”写有两个大小：${before}与${after}。`,
      subject: `${section}:retold:${first.concept.id}:${one.valuesMm.join('x')}:${again.size.valuesMm.join('x')}`,
    }),
  ];
}

/** The one thing that is meant, as far as it is sure. */
function antecedentOf(
  view: ReportView,
  section: SectionName,
  { again, named, isLongest }: { readonly again: ReferredSize; readonly named?: Mention; readonly isLongest: boolean },
): Mention | undefined {
  const { mentions, sentences, folded } = view.sections[section];
  const before = mentions.filter(
    (mention) => mention.conceptStart < again.start && mention !== named && mention.assertion === 'affirmed' && !mention.isMeasureOfOrgan,
  );
  const kin = named ? before.filter((mention) => mayBe(mention, named) && !isLook(mention, named)) : before.slice(-1);
  const candidates = kin.filter((mention, index) => !isEchoOf(mention, kin.slice(0, index), folded.text));
  const nearest = candidates.at(-1);
  if (!nearest || !HAS_SIZE.test(nearest.concept.id) || !isOne(nearest)) return undefined;
  const sized = candidates.filter(({ sizes }) => sizes.some(({ end }) => end <= again.start));
  if (sized.at(-1) !== nearest) return undefined;
  // Where several could be meant, only `this` tells which: the one told just before.
  const sentence = sentences.find(({ start, end }) => start <= again.start && again.start < end)?.index ?? 0;
  if (sized.length > 1 && (again.kind === 'article' || again.kind === 'bare' || sentence - nearest.sentence > 1)) return undefined;
  // The same size told of any of them: then it is that one.
  if (candidates.some(({ sizes }) => sizes.some((size) => size.end <= again.start && canBeOneSize(size, again.size)))) return undefined;
  if (!named) return nearest;
  const told = sentences.find(({ index }) => index === nearest.sentence);
  const said = told ? folded.text.slice(told.start, Math.min(told.end, again.start)) : '';
  const name = folded.text.slice(nearest.conceptStart, nearest.conceptEnd);
  if (!again.unread.every((piece) => said.includes(piece) || name.includes(piece))) return undefined;
  return again.kind === 'bare' &&
    !isSurelySame(nearest, named, { said, isLongest, isNumbered: again.unread.some((piece) => /\d/.test(piece)) })
    ? undefined
    : nearest;
}

const isOne = ({ count, isPlural, isPartOfGroup }: Mention): boolean => (count === undefined || count === 1) && !isPlural && !isPartOfGroup;

/** `结节，DWI高信号`: how it looks, no other thing beside it. */
const isLook = (mention: Mention, named: Mention): boolean =>
  mention.concept.id === 'lesion' && named.concept.id !== 'lesion' && mention.sizes.length === 0;

const NEW_ONE = /见|另|有|示|余|(?<![a-z])(?:an?|another|second|other|there)(?![a-z])/;
const NAME_REACH = 16;

/** `结节周边见血流`: named again by its bare name, with nothing that would make it another one. */
const isEchoOf = (mention: Mention, earlier: readonly Mention[], text: string): boolean =>
  mention.sizes.length === 0 &&
  mention.count === undefined &&
  !mention.isPlural &&
  earlier.some(({ concept, sizes }) => concept.id === mention.concept.id && sizes.length > 0) &&
  earlier.every((other) => [...mention.sites].every(([axis, values]) => [...values].every((value) => other.sites.get(axis)?.has(value)))) &&
  !NEW_ONE.test(/[^,;。.:\n]*$/.exec(text.slice(Math.max(0, mention.conceptStart - NAME_REACH), mention.conceptStart))?.[0] ?? '');

/** The kinds agree, and no place that is named excludes another. */
function mayBe(mention: Mention, named: Mention): boolean {
  const [one, other] = [mention.concept.id, named.concept.id];
  const isOfKind = one === other || (NODE.test(one) && NODE.test(other)) || (GENERAL.test(other) && HAS_SIZE.test(one) && !NODE.test(one));
  return (
    isOfKind &&
    canBeSameOrgan(mention.organ, named.organ) &&
    compareSides(mention.sides, named.sides) === 'same' &&
    !clashOf(mention.sites, named.sites)
  );
}

const SHOWN = /见|探及|发现|查见|示/;
const SHOWN_ONE = /[见及现示]一[枚个处块颗]?(?![侧些])|单[发个]|孤立/;

/** Chinese has no article: a thing that was shown before, then named by its whole place without being shown again. */
function isSurelySame(
  first: Mention,
  named: Mention,
  { said, isNumbered, isLongest }: { readonly said: string; readonly isNumbered: boolean; readonly isLongest: boolean },
): boolean {
  const isOrganLeftOut = isNumbered && named.organ === undefined;
  // `后壁肌瘤最大径约75mm`: a dimension is told of what is known.
  const isShown = SHOWN.test(said) || (isLongest && first.sites.size > 0);
  if (!isShown || first.concept.id !== named.concept.id || first.sides.size !== named.sides.size) return false;
  if (first.organ !== undefined && first.organ !== named.organ && !isOrganLeftOut) return false;
  const isAtOnePlace = [...named.sites].every(([axis, values]) => [...values].every((value) => first.sites.get(axis)?.has(value)));
  if (!isAtOnePlace) return false;
  // A number of the place that no list knows (`S4`) was said before as well.
  if (isNumbered) return true;
  if (named.sides.size === 1 && (first.count === 1 || SHOWN_ONE.test(said))) return true;
  return first.sites.size === named.sites.size && named.sites.size > 0;
}

/** Sizes that were told of the thing before, as a whole and in no direction of its own. Empty where its sentence speaks of other views or times. */
function sizesBefore(
  view: ReportView,
  section: SectionName,
  { first, again, isShort }: { readonly first: Mention; readonly again: ReferredSize; readonly isShort: boolean },
): readonly MentionSize[] {
  const { sentences, folded } = view.sections[section];
  const sentence = sentences.find(({ index }) => index === first.sentence);
  const roles = isShort ? ['short_axis'] : ['current', 'long_axis'];
  const told = first.sizes.filter(({ role, bound, end }) => bound === 'exact' && end <= again.start && roles.includes(role));
  const plain = told.filter(({ start, end }) => {
    const part = sentence?.parts.find((one) => one.start <= start && start < one.end);
    const words = part ? folded.text.slice(part.start, Math.max(part.end, end)) : '';
    return !OTHER_VIEW.test(words) && !OTHER_DIRECTION.test(words) && !OTHER_TIME.test(words);
  });
  return plain;
}

/** A size may be one of the axes of another, and is rounded now and then; two pairs of axes of two planes share one of them. */
function canBeOneSize(one: { readonly valuesMm: readonly number[] }, other: { readonly valuesMm: readonly number[] }): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.1 * Math.max(a, b)) + 0.001;
  if (isNear(longest(one), longest(other))) return true;
  const isPaired = one.valuesMm.length > 1 && other.valuesMm.length > 1;
  if (isPaired) return one.valuesMm.some((value) => other.valuesMm.some((its) => Math.abs(value - its) < 0.5));
  return one.valuesMm.some((value) => isNear(value, longest(other))) || other.valuesMm.some((value) => isNear(value, longest(one)));
}
