/** Characters that are not seen, and would part a word from itself. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Marks between the turns of a conversation, as templates of models write them: `<|im_end|>`, `<｜end▁of▁sentence｜>`, `</s>`, `[/INST]`. */
const TURN_MARK = /<[|｜][\p{L}\p{N}_▁ -]{1,40}[|｜]>|<\/?s>|<(?:start|end)_of_turn>|\[\/?INST\]/gu;

const THOUGHT_NAMES = ['think', 'thinking', 'thought', 'thoughts', 'reasoning', 'reflection', 'scratchpad'] as const;
const OPENS_THOUGHT = new RegExp(`<(?:${THOUGHT_NAMES.join('|')})>`, 'iu');
const ENDS_THOUGHT = new RegExp(`</(?:${THOUGHT_NAMES.join('|')})>`, 'iu');

/** The text without what is no language in it: invisible characters, marks of turns, and thoughts that a server did not keep apart. */
export function withoutMachinery(text: string): string {
  const seen = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(TURN_MARK, '');
  return withoutEmptyLines(withoutThoughts(seen)).trim();
}

/** A template may have opened the thought in the prompt: then only its end is in the text. A thought that does not end is the whole text. */
function withoutThoughts(text: string): string {
  let left = text;
  for (;;) {
    const end = ENDS_THOUGHT.exec(left);
    const start = OPENS_THOUGHT.exec(left);
    if (end === null) return start === null ? left : left.slice(0, start.index);
    const from = start !== null && start.index < end.index ? start.index : 0;
    left = left.slice(0, from) + left.slice(end.index + end[0].length);
  }
}

function withoutEmptyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}
