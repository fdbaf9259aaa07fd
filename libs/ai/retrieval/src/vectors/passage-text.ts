import type { PassageToEmbed } from './embedding-provider';

/** Titles of books and chapters stand above thousands of passages and would draw their vectors together; the nearest ones say what a passage is about. */
const TITLES = 2;

/** A chunk as a model reads it: its nearest titles, outermost first, then its text. */
export function passageOf(
  { sectionPath, text }: { readonly sectionPath: readonly string[]; readonly text: string },
  language: string,
): PassageToEmbed {
  return { text: [...sectionPath.slice(-TITLES), text].join('\n'), language };
}
