import { PUPILS_CALM } from './pupils-calm';
import { PUPILS_DISTRESS } from './pupils-distress';

/** Of this list only counts were read: neither rules nor weights were made by it. */
export function pupilsDistressed(): readonly string[] {
  return messagesOf(PUPILS_DISTRESS);
}

export function pupilsCalm(): readonly string[] {
  return messagesOf(PUPILS_CALM);
}

function messagesOf(block: string): readonly string[] {
  return block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
}
