import type { PhiSpan } from '../phi-span';
import { FAMILY_NAME, isNoName } from './chinese-words';

const LEAST_LETTERS = 3;
/** Names that are words of reports as well: alone they are taken only after a title. */
const WORDS = new Set(
  'Young White Black Brown Green Gray Grey King Long Short Small Large Little Rose May June April March Will Mark Bill Grant Hope Faith Joy Grace Page Field Hall Wood Stone Rice Bush Case Cross Day Frost Price Sharp Smart Strong Best Love Early Cold Hand Foot Head Chest Lung Baker Cook Marsh Stein Force Unknown Delta Baby Girl Boy'.split(
    ' ',
  ),
);

/** A name once found is found again: the whole of it, and its family or given name alone. */
export function repeatedNames(text: string, found: readonly PhiSpan[]): readonly PhiSpan[] {
  const names = new Set<string>();
  for (const { type, text: name } of found) {
    if (type !== 'NAME') continue;
    if (/^\p{Script=Han}+$/u.test(name)) {
      if (name.length >= 2) names.add(name);
      continue;
    }
    for (const part of [name, ...name.split(/[\s,^]+/u)])
      if (part.length >= LEAST_LETTERS && /^\p{Lu}/u.test(part) && !WORDS.has(part)) names.add(part);
  }
  if (names.size === 0) return [];
  const source = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');
  return [...text.matchAll(new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${source})(?![\\p{Script=Latin}\\d])`, 'gu'))].map((match) => ({
    type: 'NAME' as const,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    certainty: 0.7,
    reason: 'named-before',
  }));
}

const BEFORE = new RegExp(`(?:^|[\\s,，。；;：:由与和])(${FAMILY_NAME}\\p{Script=Han}{1,2})[、和与及/]$`, 'u');
const AFTER = new RegExp(`^[、和与及/](${FAMILY_NAME}\\p{Script=Han}{1,2})(?=[\\s,，。；;、（(]|$|同|共|两|二|陪|在|等|医|主|教)`, 'u');
const REACH = 6;

/** 张三、李四: beside a name stands another. */
export function neighbouringNames(text: string, found: readonly PhiSpan[]): readonly PhiSpan[] {
  return found.flatMap(({ type, start, end }) => {
    if (type !== 'NAME') return [];
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    const after = AFTER.exec(text.slice(end, end + REACH))?.[1];
    return [
      ...(before === undefined || isNoName(before) ? [] : [spanOf(before, start - 1 - before.length)]),
      ...(after === undefined || isNoName(after) ? [] : [spanOf(after, end + 1)]),
    ];
  });
}

function spanOf(text: string, start: number): PhiSpan {
  return { type: 'NAME', text, start, end: start + text.length, certainty: 0.72, reason: 'neighbour' };
}
