import { identifyLanguage, isLanguage, type Language } from '@trivium/shared/language';

const SAMPLE_CHARACTERS = 6_000;
const SAMPLE_SPOTS = 12;
const SURE = 0.8;

/**
 * The language of a material: what its text says, else what the file declares. Word processors stamp the language of their own screens on what
 * they write, so a declaration loses against text that clearly speaks another language.
 *
 * @param texts blocks in reading order; sampled from the whole, because title pages and prefaces mislead
 */
export function materialLanguage(texts: readonly string[], declared?: string): Language {
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const stated = isLanguage(primary) && primary !== 'und' ? primary : undefined;
  const heard = identifyLanguage(sample(texts));
  if (heard.language !== 'und' && (stated === undefined || heard.confidence >= SURE)) return heard.language;
  return stated ?? 'und';
}

function sample(texts: readonly string[]): string {
  const share = Math.ceil(SAMPLE_CHARACTERS / SAMPLE_SPOTS);
  const step = Math.max(1, Math.floor(texts.length / SAMPLE_SPOTS));
  let read = '';
  for (let index = 0; index < texts.length && read.length < SAMPLE_CHARACTERS; index += step)
    read += `${(texts[index] ?? '').slice(0, share)}\n`;
  return read;
}
