import type { Token } from '../tokens/token';
import { has } from '../tokens/token';
import type { Draft } from './draft-finding';
import type { Reading } from './reading';

/**
 * Sizes of the single members of a group: `two nodules, 5 mm and 8 mm`, 两枚结节，大小分别为5mm、8mm. As many sizes as were counted (or a plural with sizes that a conjunction ties) make as many
 * findings, which share all else that was said.
 */
export function separated(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  let next = drafts.reduce((most, { index }) => Math.max(most, index), -1) + 1;
  return drafts.flatMap((draft) => {
    const sizes = ownSizes(reading, draft);
    if (sizes === undefined) return [draft];
    return sizes.map((at, member) => {
      const token = reading.tokens[at];
      const sizeMm = [...(token?.measure?.sizesMm ?? [])];
      const one: Draft = {
        ...draft,
        index: member === 0 ? draft.index : next++,
        margin: [...draft.margin],
        sizeMm,
        sizeTokens: [at],
        isSizeContradictory: false,
        isGroup: false,
        slotSpans: { ...draft.slotSpans, ...(token === undefined ? {} : { sizeMm: [token.start, token.end] }) },
      };
      delete one.count;
      delete one.howMany;
      reading.labels[at] = { kind: 'finding', draft: one.index };
      return one;
    });
  });
}

/** The tokens of the sizes when each is of one member. */
function ownSizes({ tokens }: Reading, draft: Draft): readonly number[] | undefined {
  const { sizeTokens: sizes, count, howMany, isGroup, priorSizeMm } = draft;
  if (!draft.isSizeContradictory || sizes.length < 2 || priorSizeMm !== undefined) return undefined;
  if (howMany === undefined ? !isGroup || count !== undefined : howMany !== sizes.length) return undefined;
  const isTied = sizes.slice(1).every((at, index) => areTied(tokens, sizes[index] ?? at, at));
  return isTied ? sizes : undefined;
}

/** Only words that list stand between two sizes. */
function areTied(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind !== 'comma' && !has(token, 'joint') && !has(token, 'filler') && !has(token, 'each') && !has(token, 'longAxis'))
      return false;
  }
  return true;
}

/** `Two masses: one in the RUL, 34 mm, and one in the LLL, 22 mm`: when every one of a counted group is told, the group itself would count them twice. */
export function withoutToldGroups({ labels }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const gone = new Set<Draft>();
  for (const group of drafts) {
    if (typeof group.howMany !== 'number') continue;
    const members = drafts.filter(({ memberOf }) => memberOf === group.index);
    const [first] = members;
    if (first === undefined) continue;
    if (group.sizeMm !== undefined && members.length + 1 === group.howMany) {
      delete group.count;
      delete group.howMany;
    }
    if (group.sizeMm !== undefined || members.length !== group.howMany) continue;
    gone.add(group);
    for (const member of members) shareWith(member, group);
    first.slotSpans = { ...group.slotSpans, ...first.slotSpans };
    for (const slot of ['count', 'howMany'] as const) delete first.slotSpans[slot];
    first.start = Math.min(first.start, group.start);
    for (const [at, label] of labels.entries()) if (label?.draft === group.index) labels[at] = { ...label, draft: first.index };
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function shareWith(member: Draft, { change, density, margin, laterality, part, lobe, hasOwnPlace }: Draft): void {
  if (change !== undefined) member.change ??= change;
  if (density !== undefined) member.density ??= density;
  if (member.margin.length === 0) member.margin = [...margin];
  if (member.hasOwnPlace || !hasOwnPlace || laterality === 'bilateral') return;
  if (laterality !== undefined) member.laterality = laterality;
  if (part !== undefined) member.part = part;
  if (lobe !== undefined) member.lobe = lobe;
}
