import { inSimplifiedCharacters } from '@trivium/shared/language';

/** In simplified characters where the sources are: a model that writes traditional ones has said the same. Elsewhere as it stands. */
export function inScriptOf(text: string, sources: readonly string[]): string {
  if (!/\p{Script=Han}/u.test(text) || sources.some(hasTraditional)) return text;
  return inSimplifiedCharacters(text);
}

function hasTraditional(text: string): boolean {
  return inSimplifiedCharacters(text) !== text;
}
