/** A heading divided into its printed number and its words. */
export interface NumberedHeading {
  readonly number?: string;
  readonly title: string;
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** Reads Chinese numerals up to 99 as printed before 章 and 节. */
function chineseNumber(text: string): string {
  if (/^\d+$/.test(text)) return text;
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (part: string | undefined, empty: number) => (part ? CHINESE_DIGITS.indexOf(part) : empty);
  return String((text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(units, 0));
}

/**
 * Divides `3.1 Why sparse`, `3. Mixture of experts`, `Chapter 3: …`, `Appendix A. …` and `第三章 …` into number and title.
 * A bare number needs a point after it, so that `2001 in review` keeps its year.
 */
export function splitNumberedHeading(heading: string): NumberedHeading {
  const text = heading.replace(/\s+/g, ' ').trim();
  const worded =
    /^(?:chapter|part|unit|lesson|section)\s+(\d+(?:\.\d+)*|[IVXL]+)(?:\s*[.:：—–-]\s*|\s+|$)(.*)$/i.exec(text) ??
    /^appendix\s+([A-Z\d])(?:\s*[.:：—–-]\s*|\s+|$)(.*)$/i.exec(text);
  if (worded?.[1]) return { number: worded[1], title: worded[2] || text };
  const chinese = /^第\s*([零一二三四五六七八九十\d]+)\s*[章节部篇编讲课]\s*[:：.、]?\s*(.*)$/.exec(text);
  if (chinese?.[1]) return { number: chineseNumber(chinese[1]), title: chinese[2] || text };
  const appendix = /^附录\s*([A-Z\d]+)\s*[:：.、]?\s*(.*)$/.exec(text);
  if (appendix?.[1]) return { number: appendix[1], title: appendix[2] || text };
  const dotted =
    /^((?:\d{1,3}|[A-Z])(?:\.\d{1,3})+)[.:：、]?\s*(?=[^\d\s.%])(.+)$/.exec(text) ?? /^(\d{1,3})[.、．]\s*(?=[^\d\s])(.+)$/.exec(text);
  if (dotted?.[1]) return { number: dotted[1], title: (dotted[2] ?? '').trim() };
  return { title: text };
}

/** A heading of a section that holds exercises. */
export const EXERCISES_TITLE =
  /^(?:(?:end[- ]of[- ]chapter|review|practice|chapter)\s+)?(?:exercises?|problems?|questions)\b|^(?:练习|习题|思考题|课后)/i;

/** A heading that labels one exercise, such as `Exercise 3.1` or `练习 3.1`. */
export const EXERCISE_LABEL =
  /^(?:(?:exercise|problem|question)\s+\d+(?:\.\d+)*|(?:练习|习题|思考题|例题)\s*\d+(?:\.\d+)*)(?=\s|[.:：、。]|$)/i;

/** The words that open an answer: `Answer.`, `Solution:`, `答案。`. */
export const ANSWER_LABEL =
  /^(?:sample |model |reference )?(?:answers?|solutions?)\s*(?:\d+(?:\.\d+)*)?\s*[.:：]?$|^(?:参考)?(?:答案|解答|答|解)\s*[。.:：]?$/i;

/** A heading of a glossary. */
export const GLOSSARY_TITLE = /^(?:glossary|key terms|terms|definitions|vocabulary)\b|术语|词汇表|名词解释/i;

/** `Figure 3.1.` / `图 3.1` at the start of a caption. */
export const FIGURE_CAPTION = /^(?:(?:figure|fig\.)\s*\d+(?:[.\-–]\d+)*|图\s*\d*(?:[.\-–]\d+)*)(?=[\s.:：。]|$)/i;

/** `Table 3.1.` / `表 3.1` at the start of a caption. */
export const TABLE_CAPTION = /^(?:table\s*\d+(?:[.\-–]\d+)*|表\s*\d*(?:[.\-–]\d+)*)(?=[\s.:：。]|$)/i;

/** A glossary line divided: `term (translation) — meaning`, `术语（translation）——释义`. */
export interface GlossaryLine {
  readonly translation?: string;
  readonly meaning: string;
}

/**
 * Reads what follows a bold term. Outside a glossary both bracket and dash are asked for, since `**Note:** …` and `**Speed** — …`
 * are everyday prose.
 */
export function readGlossaryRest(rest: string, isInGlossary: boolean): GlossaryLine | undefined {
  const match = /^\s*(?:[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)])?\s*(—+|–|[:：]| - )\s*(.+)$/su.exec(rest);
  const [, translation, mark, meaning] = match ?? [];
  if (!meaning || !mark) return undefined;
  if (!isInGlossary && (!translation || /[:：]/.test(mark))) return undefined;
  return { translation: translation?.trim() || undefined, meaning: meaning.trim() };
}
