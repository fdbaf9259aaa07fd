import { SENTIMENT_LANGUAGES, type SentimentLanguage } from '@trivium/finance/sentiment/domain';

/**
 * The lines of one language in a file of meanings, as lines of a frame file. A block is a line `+ name`, `- name` or `= name`, then a line for each language.
 *
 * @throws Error naming a meaning that a language lacks: labels must agree across languages
 */
export function framesOfMeanings(text: string, language: SentimentLanguage): string {
  const lines: string[] = [];
  let label = '';
  let meaning = '';
  let spoken = new Set<string>();
  const close = (): void => {
    const missing = SENTIMENT_LANGUAGES.filter((one) => !spoken.has(one));
    if (meaning !== '' && missing.length > 0) throw new Error(`parallel.meanings, ${meaning}: no line for ${missing.join(', ')}`);
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^[+=-] /u.test(line)) {
      close();
      [label, meaning, spoken] = [line.charAt(0), line.slice(2), new Set()];
      continue;
    }
    const code = line.slice(0, 2);
    if (spoken.has(code)) throw new Error(`parallel.meanings, ${meaning}: two lines for ${code}`);
    spoken.add(code);
    if (code === language) lines.push(`${label} ${line.slice(3)}`);
  }
  close();
  return lines.join('\n');
}
