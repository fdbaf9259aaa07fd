/** Phrases are separated by commas where there are any, else by blanks; a line may be broken anywhere between two. */
export function phrasesOf(block: string): readonly string[] {
  const text = block.trim().replace(/\s+/gu, ' ');
  return text.includes(', ') ? text.split(', ') : text.split(' ');
}

/**
 * Concepts by name, each beginning a line with its name in capitals and a colon.
 * @throws Error naming a line that begins with none
 */
export function conceptsOf(block: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    block
      .trim()
      .split(/\n(?=[A-Z_]+:)/u)
      .map((entry) => {
        const [, name, phrases] = /^([A-Z_]+):(.*)$/su.exec(entry) ?? [];
        if (name === undefined || phrases === undefined) throw new Error(`No concept: ${entry}`);
        return [name, phrasesOf(phrases)] as const;
      }),
  );
}
