import type { ConsistencyIssue } from '../consistency-issue';
import { type Mention, type MentionSize } from '../reading/mention';
import { canBeSameOrgan, clashOf, compareSides } from './kinship';
import { outsizedParts } from './part-of-whole';
import { issueOf, placeOf, placeOfMention, quote, type ReportView, type SectionName } from './report-view';

const longest = ({ valuesMm }: MentionSize): number => Math.max(...valuesMm);

/** Sizes of one thing that cannot all be true: a part larger than the whole, a short axis longer than the long one, a mean outside its axes. */
export function checkInternalSizes(view: ReportView): ConsistencyIssue[] {
  return (['findings', 'impression'] as const).flatMap((section) => {
    const { mentions } = view.sections[section];
    const within = mentions.flatMap((mention) => withinMention(view, section, mention));
    return [...within, ...(within.length > 0 ? [] : partsOfOthers(view, section)), ...largestOfGroup(view, section)];
  });
}

function withinMention(view: ReportView, section: SectionName, mention: Mention): ConsistencyIssue[] {
  if (mention.assertion === 'denied') return [];
  const of = (...roles: readonly string[]): MentionSize[] =>
    mention.sizes.filter((size) => roles.includes(size.role) && size.bound === 'exact' && !isOwnOfOrgan(view, section, size));
  const wholes = of('current', 'long_axis');
  const whole = wholes.toSorted((one, other) => longest(other) - longest(one))[0];
  const build = (one: MentionSize, other: MentionSize, texts: readonly [en: string, zh: string]): ConsistencyIssue[] => {
    const places = [placeOf(section, one), placeOf(section, other)];
    const [first, second] = places.map((place) => quote(view, place));
    return [
      issueOf(view, {
        type: 'internal_size',
        places,
        en: `${texts[0]}: ${first}, ${second}.`,
        zh: `${texts[1]}：${first}，${second}。`,
        subject: `${section}:${mention.concept.id}:${one.valuesMm.join('x')}:${other.valuesMm.join('x')}`,
      }),
    ];
  };
  for (const part of of('solid_part', 'part')) {
    if (whole && longest(part) > longest(whole) + 0.05) return build(whole, part, ['A part is larger than the whole', '局部成分大于整体']);
  }
  const [long] = of('long_axis');
  for (const short of of('short_axis')) {
    const against = long ?? whole;
    if (against && longest(short) > longest(against) + 0.05)
      return build(short, against, ['The short axis is longer than the long axis', '短径大于长径']);
  }
  if (
    long &&
    whole &&
    long !== whole &&
    longest(whole) > longest(long) + 0.6 &&
    of('current').some((size) => size === whole) &&
    !isLength(view, section, whole)
  ) {
    return build(whole, long, ['A dimension exceeds the longest one', '某一径线大于最大径']);
  }
  const axes = of('current').find(({ valuesMm }) => valuesMm.length > 1);
  if (long && axes && Math.abs(longest(long) - longest(axes)) > Math.max(1, 0.1 * longest(axes))) {
    return build(axes, long, ['The longest dimension does not fit the axes', '最大径与所写径线不符']);
  }
  for (const mean of of('mean')) {
    if (!axes) {
      if (whole && longest(mean) > longest(whole) + 0.6)
        return build(mean, whole, ['The mean exceeds the longest dimension', '平均径大于最大径']);
      continue;
    }
    const average = axes.valuesMm.reduce((sum, value) => sum + value, 0) / axes.valuesMm.length;
    if (Math.abs(average - longest(mean)) > Math.max(0.75, 0.03 * average))
      return build(axes, mean, ['The mean does not fit the axes', '平均径与两径不符']);
  }
  return [];
}

/** `附壁血栓厚约58mm` in an aneurysm of 46 mm: the part bears a name of its own, or stands in the next sentence. */
function partsOfOthers(view: ReportView, section: SectionName): ConsistencyIssue[] {
  return outsizedParts(view.sections[section])
    .slice(0, 1)
    .map(({ whole, part, of }) => {
      const places = [placeOf(section, whole), placeOf(section, part)];
      const [first, second] = places.map((place) => quote(view, place));
      return issueOf(view, {
        type: 'internal_size',
        places,
        en: `A part is larger than the whole: ${first}, ${second}.`,
        zh: `局部成分大于整体：${first}，${second}。`,
        subject: `${section}:${of.concept.id}:${whole.valuesMm.join('x')}:${part.valuesMm.join('x')}`,
      });
    });
}

/** `脾脏大小约12cm，内见低密度灶`: said of the organ itself. */
const OWN_SIZE =
  /(?:脾|肝|肾|胰|子宫|前列腺|卵巢|胆囊)脏?(?:大小|最大长径|长径|厚|长)(?:约|为)*$|(?:spleen|liver|kidney|uterus|prostate|ovary|gallbladder) (?:measures|is)(?: about| approximately)? $/;

const isOwnOfOrgan = (view: ReportView, section: SectionName, { start }: MentionSize): boolean =>
  OWN_SIZE.test(view.sections[section].folded.text.slice(Math.max(0, start - 40), start));

/** `最大径约52mm，长约80mm`: how far a vessel is widened, beside how wide. */
const LENGTH = /(?:长约?|长度约?|范围约?|length of(?: about)?|length) ?$/;

const isLength = (view: ReportView, section: SectionName, { start, end }: MentionSize): boolean => {
  const { text } = view.sections[section].folded;
  return LENGTH.test(text.slice(Math.max(0, start - 20), start)) || /^ ?(?:in length|long(?! axis))/.test(text.slice(end, end + 10));
};

/** `lesion 2.5 cm with nodular enhancement. Multiple nonenhancing foci, the largest 1.4 cm`: only the name is shared. */
const isOfOtherLook = (other: Mention, group: Mention): boolean =>
  group.concept.id === 'lesion' &&
  other.sentence !== group.sentence &&
  group.attenuations.size > 0 &&
  [...group.attenuations].some(([axis, values]) => ![...values].some((value) => other.attenuations.get(axis)?.has(value)));

const isPlaced = ({ sides, sites }: Mention): boolean => sides.size === 1 || sites.size > 0;
const isPlacedAlike = (one: Mention, other: Mention): boolean =>
  [...one.sides].some((side) => other.sides.has(side)) || [...one.sites.keys()].some((axis) => other.sites.has(axis));

/** `左肾2枚结石,大者3mm`: the largest of those that are named just before, not of all that bear the name. */
function isOfOtherGroup(other: Mention, group: Mention, mentions: readonly Mention[]): boolean {
  const at = mentions.indexOf(group);
  const head = mentions
    .slice(0, at)
    .findLast(({ concept, isPartOfGroup, assertion }) => concept.id === group.concept.id && !isPartOfGroup && assertion === 'affirmed');
  const told = head === undefined || group.sentence - head.sentence > 1 ? group : head;
  const isDefinite = told !== group || group.count !== undefined || group.isPlural;
  if (!isDefinite || other === told) return false;
  return (
    (told.sides.size === 1 && compareSides(told.sides, other.sides) === 'disjoint') ||
    clashOf(told.sites, other.sites) !== undefined ||
    (told.organ !== undefined && other.organ !== undefined && told.organ !== other.organ) ||
    (isPlaced(told) && isPlaced(other) && !isPlacedAlike(told, other))
  );
}

/** `大者4.5cm，另见一枚2.1cm`: beside the largest. */
const OTHER_ONE = /^(?:另|其余|其它|其他|another|the other|others)/;

/** Enlarged or not. */
const NODE = /^(?:lymphadenopathy|lymph_node)$/;

/** `the largest 6 mm`, and another of 9 mm. */
function largestOfGroup(view: ReportView, section: SectionName): ConsistencyIssue[] {
  const { mentions, folded } = view.sections[section];
  return mentions.flatMap((group) => {
    const words = folded.text.slice(Math.max(0, group.start - 25), group.end);
    if (
      !group.isPartOfGroup ||
      OTHER_ONE.test(folded.text.slice(group.start, group.start + 8)) ||
      /second|third|next|其次|次大|次之/.test(words) ||
      !/largest|biggest|最大|较大|大者/.test(words)
    )
      return [];
    // Nodes are measured by their short axis: like is compared with like.
    const own = group.sizes.find(({ role }) => role === 'current' || role === 'short_axis');
    if (!own || /在?(?:左|右)肺?(?:内)?(?:较大|最大)|largest (?:on|in) the (?:left|right)|largest (?:left|right)/.test(words)) return [];
    const larger = mentions.find(
      (other) =>
        other !== group &&
        !isOfOtherLook(other, group) &&
        !isOfOtherGroup(other, group, mentions) &&
        (other.concept.id === group.concept.id || (NODE.test(other.concept.id) && NODE.test(group.concept.id))) &&
        other.assertion === 'affirmed' &&
        canBeSameOrgan(other.organ, group.organ) &&
        other.sizes.some(
          (size) =>
            size.role === own.role &&
            size.bound === 'exact' &&
            longest(size) > longest(own) + 0.4 &&
            !isOfOrgan(view, section, other, size),
        ) &&
        (group.sides.size !== 1 ||
          other.sides.size === 0 ||
          [...other.sides].some((side) => group.sides.has(side)) ||
          !/(?:左|右|left|right)[^,;。]{0,12}(?:largest|较大|最大|大者)/.test(words)),
    );
    if (!larger) return [];
    const places = [placeOfMention(section, group), placeOfMention(section, larger)];
    return [
      issueOf(view, {
        type: 'internal_size',
        places,
        en: `“${group.concept.en}”: the one called largest is smaller than another.`,
        zh: `“${group.concept.zh}”：所写最大者小于另一个。`,
        subject: `${section}:largest:${group.concept.id}`,
      }),
    ];
  });
}

/** `Uterus 14 cm, several fibroids, the largest 7 cm`: a part that names an organ and no thing gives the size of the organ. */
function isOfOrgan(view: ReportView, section: SectionName, { sentence, conceptStart }: Mention, size: MentionSize): boolean {
  const parts = view.sections[section].sentences.find(({ index }) => index === sentence)?.parts ?? [];
  const part = parts.find(({ start, end }) => start <= size.start && size.start < end);
  if (!part || conceptStart < size.end) return false;
  const before = part.words.filter(({ start }) => start < size.start).flatMap(({ meaning }) => meaning);
  const isBetween = part.words.some(({ start, meaning }) => start < conceptStart && meaning.some(({ kind }) => kind === 'concept'));
  return before.some(({ kind }) => kind === 'organ') && !isBetween;
}
