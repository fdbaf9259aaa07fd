import type { Part, Token } from './statement-parts';
import { BOTH } from './statement-units';

/** Axes that say where something is. */
export const LOCATING = new Set(['side', 'level', 'front', 'middle', 'reach', 'quadrant', 'pole', 'range', 'place']);
const SIDES = { en: ['left', 'right'], zh: ['左', '右'] } as const;

function isLocating({ kind, axis }: Token): boolean {
  return kind === 'place' || (kind === 'axis' && axis !== undefined && LOCATING.has(axis));
}

/** One statement about several places as one about each: of `liver, spleen and pancreas normal` three, of `both kidneys normal` two. Empty where it is about one. */
export function perPlace(run: readonly Part[], language: 'en' | 'zh'): readonly (readonly Token[])[] {
  const headed = run.filter(({ hasHead }) => hasHead);
  const [main] = headed;
  if (main === undefined || headed.length !== 1) return [];
  if (!run.every((part) => part === main || part.tokens.every(isLocating))) return [];
  const said = main.tokens.filter((token) => !isLocating(token));
  const places = main.tokens.filter(({ kind }) => kind === 'place');
  const each = run.map(({ tokens }) => {
    const own = tokens.filter(isLocating);
    return [...own, ...(own.some(({ kind }) => kind === 'place') ? [] : places), ...said];
  });
  return each.flatMap((tokens) => perSide(tokens, language));
}

function perSide(tokens: readonly Token[], language: 'en' | 'zh'): readonly (readonly Token[])[] {
  if (!tokens.some(({ id }) => id === BOTH[language])) return [tokens];
  return SIDES[language].map((side) => tokens.map((token) => (token.id === BOTH[language] ? { ...token, id: side, key: side } : token)));
}
