import type { OtherSituation } from '../other-hand/situation';
import { MORE_EDUCATION_EN } from './education-en';
import { MORE_EDUCATION_ZH } from './education-zh';
import { MORE_FINANCE_EN } from './finance-en';
import { MORE_FINANCE_ZH } from './finance-zh';
import { MORE_RADIOLOGY_EN } from './radiology-en';
import { MORE_RADIOLOGY_ZH } from './radiology-zh';

const LIES_BY_HAND = ['relation', 'side', 'certainty', 'number', 'unit', 'date', 'name', 'unsupported'] as const;

/** `seen`: whoever mends the rules may look at these; `unseen`: chosen by hash, and only their figures are looked at. */
export type MoreHalf = 'seen' | 'unseen';

/** A hundred and twenty situations of three fields, zh and en, written after the second version of the rules and before the third. */
export function moreSituations(half: MoreHalf): readonly OtherSituation[] {
  return [MORE_EDUCATION_EN, MORE_EDUCATION_ZH, MORE_RADIOLOGY_EN, MORE_RADIOLOGY_ZH, MORE_FINANCE_EN, MORE_FINANCE_ZH]
    .flatMap(readSituations)
    .filter(({ id }) => (hashOf(id) % 2 === 0) === (half === 'seen'));
}

/**
 * Blocks of `# id`, P passage, C critical fact, T truth, N two names, R reversed, U unsupported, A advice and `L kind` a lie by hand.
 * @throws Error naming the block that lacks a line, or whose line is none of the format's
 */
export function readSituations(text: string): readonly OtherSituation[] {
  return text.split(/^# /mu).slice(1).map(readSituation);
}

function readSituation(block: string): OtherSituation {
  const [id = '', ...lines] = block.trim().split('\n');
  const unknown = lines.find(
    (line) => !/^(?:[PTCNRUA]|L (?:negation|relation|side|certainty|number|unit|date|name|unsupported)) /u.test(line),
  );
  if (unknown !== undefined) throw new Error(`${id}: ${unknown}`);
  const of = (mark: string): string[] => lines.flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(mark.length + 1).trim()] : []));
  const one = (mark: string): string => {
    const [line] = of(mark);
    if (line === undefined) throw new Error(`${id}: no line ${mark}`);
    return line;
  };
  const [right = '', wrong = ''] = one('N').split('|');
  return {
    id,
    language: id.endsWith('-zh') ? 'zh' : 'en',
    passages: of('P'),
    critical: one('C'),
    truths: of('T'),
    names: [right.trim(), wrong.trim()],
    reversed: one('R'),
    invented: one('U'),
    advice: one('A'),
    denials: of('L negation'),
    lies: LIES_BY_HAND.flatMap((kind) => of(`L ${kind}`).map((lie) => ({ kind, text: lie }))),
  };
}

/** FNV-1a of the id: nobody chose what lies in which half. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash >>> 8;
}
