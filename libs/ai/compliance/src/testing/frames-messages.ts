import { FRAMES_CALM_EN } from './frames-calm-en';
import { FRAMES_CALM_ZH } from './frames-calm-zh';
import { FRAMES_DISTRESS_EN } from './frames-distress-en';
import { FRAMES_DISTRESS_ZH } from './frames-distress-zh';

/** Two thirds taught rules and weights; the third `aside` was chosen by hash, and of it only counts were read. */
export type FramesPart = 'develop' | 'aside';

const PARTS = 3;

export function framesDistressed(part: FramesPart): readonly string[] {
  return [FRAMES_DISTRESS_EN, FRAMES_DISTRESS_ZH].flatMap(messagesOf).filter((message) => partOf(message) === part);
}

export function framesCalm(part: FramesPart): readonly string[] {
  return [FRAMES_CALM_EN, FRAMES_CALM_ZH].flatMap(messagesOf).filter((message) => partOf(message) === part);
}

function messagesOf(block: string): readonly string[] {
  return block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
}

/** FNV-1a, by the characters of the message alone: nobody chose what lies aside. */
function partOf(message: string): FramesPart {
  let hash = 0x811c9dc5;
  for (const character of message) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 8) % PARTS === 0 ? 'aside' : 'develop';
}
