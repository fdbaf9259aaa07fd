const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;
const RUN = 4;
/** Shares of the runs of four words of the text that stand in the instructions: chosen so that an answer may use their terms, not their sentences. */
const LEAKING_SHARE = 0.3;
const LEAKING_RUNS = 6;
const LEAKING_STRETCH = 10;

/** Whether `text` repeats its instructions, word for word for a stretch or in good part with other words between. The canary is checked by `ai/prompts`. */
export function leaksInstructions(text: string, instructions: string): boolean {
  const known = new Set(runsOf(instructions));
  const runs = runsOf(text);
  let common = 0;
  let stretch = 0;
  for (const run of runs) {
    stretch = known.has(run) ? stretch + 1 : 0;
    if (stretch > 0) common++;
    if (stretch >= LEAKING_STRETCH) return true;
  }
  return common >= LEAKING_RUNS && common / runs.length >= LEAKING_SHARE;
}

function runsOf(text: string): readonly string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}
