import type { ConsistencyIssue } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import { areKin, canBeSameOrgan, clashOf, compareSides } from './kinship';
import { issueOf, placeOfMention, type ReportView } from './report-view';

type Count = number | 'multiple';

const COUNTED =
  /^(?:nodule|mass|lesion|metastasis|cyst|stone|fracture|aneurysm|hemangioma|fibroid|lymphadenopathy|infarct|polyp|granuloma|abscess|meningioma|hemorrhage|adenoma|bulla)$/;

/** How many: two here and three there, one here and several there. */
export function checkCounts(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const stated = findings.mentions.filter(isCounted);
  const issues: ConsistencyIssue[] = [];
  for (const mention of impression.mentions.filter(isCounted)) {
    if (mention.isPartOfGroup || isDiffuse(mention, impression.folded.text)) continue;
    const own: Count | undefined = mention.count ?? (mention.isPlural ? 'multiple' : undefined);
    if (own === undefined) continue;
    // `two lesions: one in the left apex and one in the right zone`: the place that was read is of one of them.
    const isSpread = mention.sides.size === 2 && typeof mention.count === 'number';
    const near = stated.filter((other) => canBeSameOrgan(other.organ, mention.organ) && (isSpread || !clashOf(other.sites, mention.sites)));
    const alike = near.filter((other) => isOfOneKind(other, mention));
    const kin = alike.length > 0 ? alike : near.filter((other) => isUnnamedKin(other, mention));
    const matched = kin.filter((other) => compareSides(other.sides, mention.sides) !== 'disjoint');
    if (matched.length === 0) continue;
    const total = totalOf(matched);
    if (
      total === undefined ||
      own === sumOf(matched) ||
      own === withOthers(matched) ||
      (own === 'multiple' && total === 1 && matched.some((other) => isFollowedBySimilar(other, view) || isOneOfMore(other, view))) ||
      isToldInParts(mention, impression.mentions, [total, sumOf(matched)]) ||
      !clash(total, own, { isSure: mention.count !== undefined })
    )
      continue;
    const [first] = matched;
    if (!first) continue;
    issues.push(
      issueOf(view, {
        type: 'count_mismatch',
        places: [...matched.map((other) => placeOfMention('findings', other)), placeOfMention('impression', mention)],
        en: `The number of “${mention.concept.en}” differs: ${total} in the findings, ${own} in the impression.`,
        zh: `“${mention.concept.zh}”的数目不一致：影像表现为${named(total)}，诊断意见为${named(own)}。`,
        subject: `${mention.concept.id}:${mention.organ ?? ''}:${total}>${own}`,
      }),
    );
  }
  return [...issues, ...enumerated(view, stated), ...unlisted(view, stated)];
}

/** `甲状腺弥漫性病变`: one disease of the whole organ, however many things are seen in it. */
const DIFFUSE = /(?:弥漫|diffuse)[^,;。.]{0,6}$/;
const DIFFUSE_REACH = 16;
const isDiffuse = ({ concept, conceptStart }: Mention, text: string): boolean =>
  concept.id === 'lesion' && DIFFUSE.test(text.slice(Math.max(0, conceptStart - DIFFUSE_REACH), conceptStart));

/** `另见类似小灶`: more of them, by no name. */
const SIMILAR = /类似|similar (?:[a-z]+ ){0,2}(?:lesion|focus|foci|nodule|area|one)|(?:lesion|focus|foci|nodule)s? (?:with|of) similar/;

const NEAR_SENTENCES = 2;
const isFollowedBySimilar = ({ sentence }: Mention, { sections: { findings } }: ReportView): boolean =>
  findings.sentences.some(({ index, text }) => index >= sentence && index - sentence <= NEAR_SENTENCES && SIMILAR.test(text));

/** `a 1.4 cm stone and 3 smaller stones`: the number behind the first one, in its sentence. */
const MORE_OF_THEM =
  /(?:\d|two|three|four|five|several|few|additional|other|smaller) (?:(?:smaller|additional|other|tiny|more) )?(?:stones|calculi|cysts|nodules|lesions|foci|fibroids|masses|metastases)/;
const isOneOfMore = ({ sentence, conceptEnd }: Mention, { sections: { findings } }: ReportView): boolean => {
  const end = findings.sentences.find(({ index }) => index === sentence)?.end ?? conceptEnd;
  return MORE_OF_THEM.test(findings.folded.text.slice(conceptEnd, end));
};

/** `上叶2枚，下叶1枚`: the impression tells all of them in parts. */
function isToldInParts(mention: Mention, told: readonly Mention[], totals: readonly Count[]): boolean {
  const parts = told.filter(
    (other) =>
      isCounted(other) &&
      other.concept.id === mention.concept.id &&
      canBeSameOrgan(other.organ, mention.organ) &&
      typeof other.count === 'number',
  );
  return parts.length > 1 && totals.includes(sumOf(parts));
}

const named = (count: Count): string => (count === 'multiple' ? '多发' : String(count));
const isCounted = ({ concept, assertion }: Mention): boolean => assertion === 'affirmed' && COUNTED.test(concept.id);

const isOfOneKind = (one: Mention, other: Mention): boolean => {
  if (one.concept.id === other.concept.id) return true;
  const focal = /^(?:nodule|mass|lesion|metastasis)$/;
  return focal.test(one.concept.id) && focal.test(other.concept.id);
};

/** `单发囊性低密度影`, and `多发囊肿`: described there, named here. */
const isUnnamedKin = (one: Mention, other: Mention): boolean =>
  /^(?:lesion|nodule|mass)$/.test(one.concept.id) && one.count !== undefined && areKin(one, other) && one.organ === other.organ;

/** Numbered places: the fractures of the 4th to 6th rib are three. */
const placesOf = ({ sites }: Mention): number => Math.max(0, ...[...sites.values()].map((values) => values.size));

/** What the findings count together; `multiple` when any is said to be several; undefined when nothing can be counted. */
function totalOf(mentions: readonly Mention[]): Count | undefined {
  if (
    mentions.some(
      (mention) =>
        mention.count === 'multiple' ||
        (mention.isPlural && mention.count === undefined && placesOf(mention) < 2) ||
        (mention.sides.size === 2 && mention.count === undefined),
    )
  )
    return 'multiple';
  const heads = mentions.filter(
    ({ isPartOfGroup, conceptStart, conceptEnd, start, count }) =>
      count !== undefined || (!isPartOfGroup && !(conceptStart === start && conceptEnd === start)),
  );
  const groups = heads.filter(({ count }) => typeof count === 'number' && count > 1);
  const [group] = groups;
  // `two nodules: a 5 mm one here, a 6 mm one there`: the list belongs to the number.
  if (groups.length === 1 && group && typeof group.count === 'number') {
    const others = heads.length - 1;
    const besides = heads.filter((one) => one.count === 1 && isElsewhere(one, group));
    // `two in the upper lobe, one in the lower`: the one is none of the two.
    if (others > 0 && besides.length === others) return group.count + others;
    return others > group.count ? others : group.count;
  }
  // The same number said twice of one side is one number.
  if (group && groups.length > 1 && groups.every((one) => one.count === group.count && compareSides(one.sides, group.sides) === 'same')) {
    return group.count;
  }
  if (groups.length > 1) return groups.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);
  const singles = heads.filter(({ sizes, count, sites, sides }) => count === 1 || sizes.length > 0 || sites.size > 0 || sides.size > 0);
  const total = singles
    .filter((mention, index) => !isRetold(mention, index, singles))
    .reduce((sum, mention) => sum + Math.max(1, placesOf(mention)), 0);
  // `the largest 31 mm`, or one name for a list of sizes: there are more of them.
  if (
    total === 1 &&
    mentions.some(({ isPartOfGroup, sizes }) => isPartOfGroup || sizes.filter(({ role }) => role === 'current').length > 1)
  )
    return 'multiple';
  return total === 0 ? undefined : total;
}

/** `A 34 mm fibroid. Two more behind it.`: a group, and those that other sentences tell of by one name each. */
function withOthers(mentions: readonly Mention[]): number | undefined {
  const groups = mentions.filter(({ count }) => typeof count === 'number' && count > 1);
  const [group] = groups;
  if (groups.length !== 1 || !group || typeof group.count !== 'number') return undefined;
  const others = mentions.filter(
    ({ sentence, sizes, isPartOfGroup, isPlural, count }) =>
      sentence !== group.sentence && sizes.length > 0 && !isPartOfGroup && !isPlural && (count === undefined || count === 1),
  );
  return others.length === 0 ? undefined : group.count + others.length;
}

const isElsewhere = (one: Mention, group: Mention): boolean =>
  compareSides(one.sides, group.sides) === 'disjoint' || clashOf(one.sites, group.sites) !== undefined;

/** `The segment 7 lesion enhances`: told before with its size, and nothing new of it but its look. */
const isRetold = (mention: Mention, index: number, all: readonly Mention[]): boolean =>
  mention.sizes.length === 0 &&
  mention.count === undefined &&
  mention.sites.size > 0 &&
  all
    .slice(0, index)
    .some(
      (other) =>
        other.sites.size === mention.sites.size &&
        !clashOf(other.sites, mention.sites) &&
        compareSides(other.sides, mention.sides) === 'same',
    );

/** `two in the lower lobe. One in the lingula.`: all that is counted, where the places are several. */
const sumOf = (mentions: readonly Mention[]): number =>
  mentions.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);

function clash(total: Count, own: Count, { isSure }: { readonly isSure: boolean }): boolean {
  if (total === own) return false;
  if (total === 'multiple') return own === 1;
  if (own === 'multiple') return total === 1 && isSure;
  return isSure;
}

const NUMBERED = ['rib', 'ray'] as const;
const AND_OTHERS = /等|多发|数根|多根|multiple|several|numerous/;

/** `第3、4、5肋骨骨折`, and `第3肋骨骨折`: broken ones that are numbered in the findings and missing in a list of numbers. */
function unlisted(view: ReportView, stated: readonly Mention[]): ConsistencyIssue[] {
  const own = view.sections.impression.mentions.filter((mention) => isCounted(mention) && mention.concept.id === 'fracture');
  if (AND_OTHERS.test(view.sections.impression.folded.text)) return [];
  return NUMBERED.flatMap((axis) => {
    const told = own.filter(({ sites }) => sites.has(axis));
    const [first] = told;
    const listed = new Set(told.flatMap(({ sites }) => [...(sites.get(axis) ?? [])]));
    const broken = stated.filter(({ concept, sites, isOld }) => concept.id === 'fracture' && sites.has(axis) && !isOld);
    const numbers = new Set(broken.flatMap(({ sites }) => [...(sites.get(axis) ?? [])]));
    const isPart = [...listed].every((number) => numbers.has(number)) && listed.size < numbers.size;
    if (!first || !isPart || first.isOld || own.length > told.length) return [];
    return [
      issueOf(view, {
        type: 'count_mismatch',
        places: [...broken.map((mention) => placeOfMention('findings', mention)), placeOfMention('impression', first)],
        en: `The findings number ${numbers.size} fractures, the impression ${listed.size}.`,
        zh: `影像表现列出${numbers.size}处骨折，诊断意见为${listed.size}处。`,
        subject: `fracture:${axis}:${[...numbers].join()}>${[...listed].join()}`,
      }),
    ];
  });
}

/** The impression lists more than the findings count. */
function enumerated(view: ReportView, stated: readonly Mention[]): ConsistencyIssue[] {
  const own = view.sections.impression.mentions.filter(
    (mention) => isCounted(mention) && mention.count === undefined && !mention.isPlural && mention.sizes.length > 0,
  );
  const [first] = own;
  if (!first || own.length < 2) return [];
  const same = own.filter((mention) => mention.concept.id === first.concept.id && mention.organ === first.organ);
  const counted = stated.filter(
    ({ concept, organ, count }) => concept.id === first.concept.id && organ === first.organ && typeof count === 'number',
  );
  const [group] = counted;
  if (counted.length !== 1 || !group || typeof group.count !== 'number' || group.count < 2 || same.length <= group.count) return [];
  return [
    issueOf(view, {
      type: 'count_mismatch',
      places: [placeOfMention('findings', group), ...same.map((mention) => placeOfMention('impression', mention))],
      en: `The impression lists ${same.length} of “${first.concept.en}”, the findings count ${group.count}.`,
      zh: `诊断意见列出${same.length}处“${first.concept.zh}”，影像表现为${group.count}处。`,
      subject: `${first.concept.id}:list:${group.count}>${same.length}`,
    }),
  ];
}
