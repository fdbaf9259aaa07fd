import type { ConsistencyIssue, IssueType } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import type { PairDifference } from './pairing';
import { sharesOutSides } from './shared-sides';
import { issueOf, placeOf, placeOfMention, quote, type ReportView, type SectionName } from './report-view';

const SIDE_NAMES = {
  left: ['left', '左侧'],
  right: ['right', '右侧'],
  both: ['both sides', '双侧'],
  none: ['no side', '未写侧别'],
} as const;

export function sideName(mention: Mention): readonly [en: string, zh: string] {
  if (mention.sides.size === 2) return SIDE_NAMES.both;
  return mention.sides.has('left') ? SIDE_NAMES.left : mention.sides.has('right') ? SIDE_NAMES.right : SIDE_NAMES.none;
}

/** What a pair of statements contradicts itself in; the gravest first, and only that one: one slip is one issue. */
export function checkPair(view: ReportView, pair: PairDifference, section: SectionName = 'impression'): ConsistencyIssue[] {
  const { findings, impression } = pair;
  const places = [placeOfMention('findings', findings), placeOfMention(section, impression)];
  const name = impression.concept.id === 'organ_size' ? findings.concept : impression.concept;
  const build = (type: IssueType, en: string, zh: string, subject: string): ConsistencyIssue[] => [
    issueOf(view, { type, places, en, zh, subject: `${name.id}:${findings.organ ?? ''}:${subject}` }),
  ];
  if (pair.side === 'disjoint' || (pair.side === 'partial' && isOneSidedSlip(pair) && !sharesOutSides(view, pair, section))) {
    const [one, other] = [sideName(findings), sideName(impression)];
    return build(
      'laterality',
      `The side of “${name.en}” differs: ${one[0]} in the findings, ${other[0]} here.`,
      `“${name.zh}”的侧别不一致：影像表现为${one[1]}，此处为${other[1]}。`,
      `${one[0]}>${other[0]}`,
    );
  }
  if (pair.site) {
    const [one, other] = [pair.site.one.join(', '), pair.site.other.join(', ')];
    return build(
      'lobe_mismatch',
      `The place of “${name.en}” differs: ${one} in the findings, ${other} here.`,
      `“${name.zh}”的部位不一致：影像表现为${one}，此处为${other}。`,
      `${one}>${other}`,
    );
  }
  const { one, other, verdict } = pair.size;
  if (verdict !== 'agrees' && one && other) {
    const sizePlaces = [placeOf('findings', one), placeOf(section, other)];
    const [first, second] = sizePlaces.map((place) => quote(view, place));
    const isUnit = verdict === 'factor_ten';
    return [
      issueOf(view, {
        type: isUnit ? 'unit_error' : 'size_mismatch',
        places: sizePlaces,
        en: `The size of “${name.en}” differs${isUnit ? ' by a factor of ten' : ''}: ${first} in the findings, ${second} here.`,
        zh: `“${name.zh}”的大小不一致${isUnit ? '（相差十倍）' : ''}：影像表现为${first}，此处为${second}。`,
        subject: `${name.id}:${one.valuesMm.join('x')}>${other.valuesMm.join('x')}`,
      }),
    ];
  }
  if (pair.density) {
    const [from, to] = [pair.density.one.join(', '), pair.density.other.join(', ')];
    return build(
      'density_mismatch',
      `The density of “${name.en}” differs: ${from} in the findings, ${to} here.`,
      `“${name.zh}”的密度（信号/回声）不一致：影像表现为${from}，此处为${to}。`,
      `${from}>${to}`,
    );
  }
  if (pair.change) {
    return build(
      'comparison_mismatch',
      `The change of “${name.en}” over time differs between the sections.`,
      `“${name.zh}”的变化前后不一致。`,
      'change',
    );
  }
  return [];
}

/** Both sides in the one section and one in the other: a slip, unless one side is singled out as the larger or as a part of the group. */
function isOneSidedSlip({ findings, impression }: PairDifference): boolean {
  if (impression.isPartOfGroup || findings.isPartOfGroup) return false;
  // `双侧积液,右侧已吸收`: of both, one is left.
  if (findings.changes.has('resolved')) return false;
  // `病灶较前好转`: all of them together.
  if (impression.concept.id === 'lesion' && impression.sides.size === 2 && impression.sizes.length === 0 && impression.changes.size > 0)
    return false;
  // A spine bends both ways.
  if (findings.concept.id === 'scoliosis') return false;
  // Several on both sides against one: told as a number.
  if (impression.count === 1 && findings.count === 'multiple') return false;
  return findings.concept.id === impression.concept.id;
}
