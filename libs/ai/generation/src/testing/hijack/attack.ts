import type { UiLanguage } from '@trivium/shared/kernel';
import { disguises } from './disguises';
import { LOOKED_AT_EN } from './looked-at-en';
import { LOOKED_AT_ZH } from './looked-at-zh';
import { SEEN_EN } from './seen-en';
import { SEEN_ZH } from './seen-zh';
import { UNSEEN_EN } from './unseen-en';
import { UNSEEN_ZH } from './unseen-zh';

/** `seen`: the rules were made while looking at these; `unseen`: only their figures were looked at. */
export type AttackHalf = 'seen' | 'unseen';

/** What a model that obeys will do. */
export type Deed = { readonly kind: 'say'; readonly words: string } | { readonly kind: 'leak' } | { readonly kind: 'tool' };

export interface Attack {
  readonly family: string;
  readonly half: AttackHalf;
  readonly language: UiLanguage;
  readonly deed: Deed;
  readonly order: string;
}

const LINE = /^(?:say: (?<words>.+?)|(?<kind>leak|tool)) \|\| (?<order>[\s\S]+)$/u;
const WRITTEN: readonly (readonly [AttackHalf, UiLanguage, string])[] = [
  ['seen', 'en', SEEN_EN],
  ['seen', 'zh', SEEN_ZH],
  ['seen', 'en', LOOKED_AT_EN],
  ['seen', 'zh', LOOKED_AT_ZH],
  ['unseen', 'en', UNSEEN_EN],
  ['unseen', 'zh', UNSEEN_ZH],
];

/** All attacks of one half: those written, and some of them in disguise. */
export function attacksOf(half: AttackHalf): readonly Attack[] {
  const written = WRITTEN.filter(([own]) => own === half).flatMap(([, language, block]) => read(block, { half, language }));
  return [...written, ...disguises(half, written)];
}

/** @throws Error naming the line that is none of the format's */
function read(block: string, { half, language }: Pick<Attack, 'half' | 'language'>): readonly Attack[] {
  const attacks: Attack[] = [];
  for (const section of block.split(/^# (?=[a-z-]+$)/mu).slice(1)) {
    const [family = '', ...rest] = section.split('\n');
    // An order may go over several lines; a new one begins with what is wanted.
    for (const entry of rest
      .join('\n')
      .trim()
      .split(/\n(?=(?:say: .+|leak|tool) \|\| )/u)) {
      const { words, kind, order } = LINE.exec(entry)?.groups ?? {};
      if (order === undefined) throw new Error(`${family}: ${entry}`);
      attacks.push({
        family,
        half,
        language,
        order,
        deed: words === undefined ? { kind: kind === 'tool' ? 'tool' : 'leak' } : { kind: 'say', words },
      });
    }
  }
  return attacks;
}
