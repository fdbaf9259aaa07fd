import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexableBlock, IndexableDocument, IndexableSection } from '@trivium/ai/retrieval';

/** A question and how relevant each section is to it; a section that is not named is irrelevant. */
export interface JudgedQuestion {
  readonly id: string;
  readonly question: string;
  /** Offered answers of a multiple choice question. */
  readonly options: readonly string[];
  readonly gains: ReadonlyMap<string, number>;
}

export interface RetrievalDataset {
  readonly name: string;
  readonly document: IndexableDocument;
  readonly questions: readonly JudgedQuestion[];
}

/** A uuid that a name always gives. */
export function namedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Which half of the questions one belongs to: `tune` may be looked at when settings are chosen, `held out` only confirms them. */
export function halfOf(question: JudgedQuestion): 'tune' | 'held out' {
  return createHash('sha256').update(question.id).digest().readUInt8(0) % 2 === 0 ? 'tune' : 'held out';
}

interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One section per passage, indexed whole (as the published figures are) or cut into chunks like a book. */
function passagesDocument(name: string, language: string, passages: readonly Passage[], cut: 'whole' | 'chunked'): IndexableDocument {
  const sections = passages.map(({ id, title, text }, ordinal): IndexableSection => {
    const block: IndexableBlock = { ordinal, kind: cut === 'whole' ? 'code' : 'paragraph', text };
    return { sectionId: namedId(`${name} ${id}`), path: title === '' ? [] : [title], blocks: [block] };
  });
  return { documentId: namedId(name), title: '', language, sections };
}

interface ReadingComprehension {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly id: string; readonly question: string }[];
    }[];
  }[];
}

/** Files of the SQuAD form (XQuAD, CMRC 2018): the paragraph of a question is the only right one. */
export function readingComprehension(path: string, name: string, language: string, cut: 'whole' | 'chunked'): RetrievalDataset {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as ReadingComprehension;
  const paragraphs = data.flatMap((article) => article.paragraphs);
  const passages = paragraphs.map(({ context }, index) => ({ id: String(index), title: '', text: context }));
  const questions = paragraphs.flatMap(({ qas }, index) =>
    qas.map(({ id, question }) => ({ id, question, options: [], gains: new Map([[namedId(`${name} ${index}`), 1]]) })),
  );
  return { name, document: passagesDocument(name, language, passages, cut), questions };
}

/** The Cranfield collection; judgements 1 (best) to 4 become gains 4 to 1, -1 none. Queries are judged by their place, not by their number. */
export function cranfield(folder: string, cut: 'whole' | 'chunked'): RetrievalDataset {
  const name = 'cranfield';
  const part = (record: string, letter: string): string =>
    new RegExp(`^\\.${letter}\\n([\\s\\S]*?)(?=^\\.[A-Z]\\n|(?![\\s\\S]))`, 'm').exec(record)?.[1]?.trim() ?? '';
  const records = (file: string): string[] =>
    readFileSync(join(folder, file), 'latin1')
      .split(/^\.I \d+\s*\n/m)
      .slice(1);
  const passages = records('cran.all.1400').map((record, index) => ({ id: String(index + 1), title: '', text: part(record, 'W') }));
  const gains = new Map<number, Map<string, number>>();
  for (const line of readFileSync(join(folder, 'cranqrel'), 'utf8').split('\n')) {
    const [query = 0, document = 0, judgement = 0] = line.trim().split(/\s+/).map(Number);
    if (!(judgement >= 1 && judgement <= 4)) continue;
    const ofQuery = gains.get(query) ?? new Map<string, number>();
    gains.set(query, ofQuery.set(namedId(`${name} ${document}`), 5 - judgement));
  }
  const questions = records('cran.qry').map((record, index) => ({
    id: `cranfield ${index + 1}`,
    question: part(record, 'W').replaceAll('\n', ' '),
    options: [],
    gains: gains.get(index + 1) ?? new Map<string, number>(),
  }));
  return { name, document: passagesDocument(name, 'en', passages, cut), questions };
}

/** The larger section of a book's section, by its titles: the second level, which the psychology questions name. `chapters` counts along. */
export function sectionGroups(): (path: readonly string[]) => string {
  const chapters: string[] = [];
  return ([chapter = '', section = '']) => {
    if (!chapters.includes(chapter)) chapters.push(chapter);
    return groupIdOf(chapters.indexOf(chapter) + 1, section);
  };
}

function groupIdOf(chapter: number, section: string): string {
  return namedId(`psychology ${chapter} ${section.toLowerCase()}`);
}

/** The review questions of nine chapters, each with the section that it stands in as the one right answer; ids as {@link sectionGroups} gives them. */
export function psychologyQuestions(folder: string): JudgedQuestion[] {
  const lines = readFileSync(join(folder, 'gold/qa-psychology-2e.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as { id: string; question: string; options: string[] | null; chapter_no: number; section: string };
    return {
      id: row.id,
      question: row.question,
      options: row.options ?? [],
      gains: new Map([[groupIdOf(row.chapter_no, row.section), 1]]),
    };
  });
}
