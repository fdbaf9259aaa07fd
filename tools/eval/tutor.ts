import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BlockKind,
  type IndexableDocument,
  RetrievalBuildRepository,
  RetrievalIndex,
  RetrievalSearchRepository,
} from '@trivium/ai/retrieval';
import { type ContentBlock, TutorCourseContent, PassageSearch } from '@trivium/education/tutor/api';
import { answerQuestion, type CourseOutline, planQuestion, type TutorAnswer } from '@trivium/education/tutor/domain';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openDatabase } from '@trivium/platform/database';
import { readDocument } from '@trivium/platform/documents';
import { createLogger } from '@trivium/platform/observability';
import type { OrganisationId } from '@trivium/shared/kernel';
import { countWords } from '@trivium/shared/language';

/** Where the evaluation data lie; they are read in place and never copied. */
const DATA = process.argv.includes('--data')
  ? (process.argv[process.argv.indexOf('--data') + 1] ?? '')
  : join(process.cwd(), '../shared/data');
const ORGANISATION = '00000000-0000-7000-8000-00000000e0a1' as OrganisationId;

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly options?: readonly string[];
  readonly answerIndex?: number;
  /** Title that must stand in the path of the first citation. */
  readonly section?: string;
  /** Text that the answer must hold. */
  readonly gold?: string;
  readonly group: 'own' | 'own-definition' | 'foreign';
}

interface Outcome {
  readonly asked: Asked;
  readonly answer: TutorAnswer;
  readonly latencyMs: number;
}

/** Figures of one half of one book's questions; shares are 0…1. */
export interface TutorFigures {
  readonly book: string;
  readonly half: 'development' | 'report';
  readonly ownQuestions: number;
  readonly answeredOwn: number;
  readonly falseAbstention: number;
  readonly definitionQuestions: number;
  readonly falseAbstentionDefinitions: number;
  readonly foreignQuestions: number;
  readonly foreignAbstention: number;
  readonly sectionFirst: number | undefined;
  readonly sectionAny: number | undefined;
  readonly choiceQuestions: number;
  readonly choiceCorrect: number | undefined;
  readonly goldInAnswer: number | undefined;
  readonly longestWords: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export type TutorEvaluation =
  { readonly skipped: string } | { readonly figures: readonly TutorFigures[]; readonly outcomes: readonly Outcome[] };

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Half of the questions by hash: one to tune on, one to report. */
function halfOf(id: string): 'development' | 'report' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'report';
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(join(DATA, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

type Block = ContentBlock & { readonly text: string };

/** Keeps what the readers made, and answers the tutor from it. */
class BookContent extends TutorCourseContent {
  readonly sections = new Map<string, Block[]>();
  materialTitles(_: OrganisationId, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(ids.map((id) => [id, 'Book'])));
  }
  blocks(
    _: OrganisationId,
    ranges: readonly { sectionId: string; from: number; to: number }[],
  ): Promise<readonly (readonly ContentBlock[])[]> {
    return Promise.resolve(
      ranges.map(({ sectionId, from, to }) =>
        (this.sections.get(sectionId) ?? []).filter(({ ordinal }) => ordinal >= from && ordinal <= to),
      ),
    );
  }
  conceptsOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
  outline(): Promise<CourseOutline> {
    return Promise.resolve({ language: 'en', definedTerms: [], keyTerms: [], headings: [] });
  }
}

interface TermRow {
  readonly term: string;
  readonly definition?: string;
  readonly section?: string;
}

/** A Markdown file as an indexable document; `glossary` adds definition blocks to the sections it names. */
async function indexable(
  path: string,
  options: { language: string; title: string; glossary?: readonly TermRow[] },
  content: BookContent,
): Promise<IndexableDocument> {
  const document = await readDocument({ bytes: readFileSync(join(DATA, path)), fileName: path.split('/').at(-1) ?? path });
  let ordinal = 0;
  return {
    documentId: uuidOf(path),
    title: options.title,
    language: options.language,
    sections: document.sections.map((section, index) => {
      const sectionId = uuidOf(`${path}#${index}`);
      const own = (options.glossary ?? []).filter((row) => row.section === section.title && row.definition !== undefined);
      const blocks: Block[] = [
        ...section.blocks.map((block) => ({ ...block, ordinal: ordinal++ })),
        ...own.map((row) => ({
          kind: 'definition' as const,
          text: `${row.term}: ${row.definition ?? ''}`,
          term: row.term,
          ordinal: ordinal++,
        })),
      ];
      content.sections.set(sectionId, blocks);
      return {
        sectionId,
        path: [...section.ancestors, section.title],
        aliases: own.map(({ term }) => term),
        // Exercises and their answers are not the book's explanation; an answer quoted from them would be the question again.
        blocks: blocks
          .filter(({ kind }) => kind !== 'exercise' && kind !== 'answer')
          .map(({ ordinal: at, kind, text }) => ({ ordinal: at, kind: kind as BlockKind, text })),
      };
    }),
  };
}

interface QaRow {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[] | null;
  readonly answer_index?: number | null;
  readonly section?: string;
}

interface XquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly id: string; readonly question: string; readonly answers: readonly { readonly text: string }[] }[];
    }[];
  }[];
}

function xquad(language: 'en' | 'zh'): { documents: { context: string }[]; questions: { id: string; question: string; gold: string }[] } {
  const file = JSON.parse(readFileSync(join(DATA, `retrieval/xquad.${language}.json`), 'utf8')) as XquadFile;
  const paragraphs = file.data.flatMap((article) => article.paragraphs);
  return {
    documents: paragraphs.map(({ context }) => ({ context })),
    questions: paragraphs.flatMap(({ qas }) => qas.map(({ id, question, answers }) => ({ id, question, gold: answers[0]?.text ?? '' }))),
  };
}

interface Book {
  readonly name: string;
  readonly documents: (content: BookContent) => Promise<IndexableDocument[]>;
  readonly questions: readonly Asked[];
}

/** Every `step`-th row: enough to measure, few enough to wait for. */
function every<Row>(step: number, rows: readonly Row[]): Row[] {
  return rows.filter((_, index) => index % step === 0);
}

function books(): Book[] {
  const psychology = readLines<QaRow>('education/gold/qa-psychology-2e.jsonl');
  const statistics = readLines<QaRow>('education/gold/qa-introductory-statistics-2e.jsonl');
  const algorithms = readLines<QaRow>('education/gold/qa-hello-algo-zh.jsonl');
  const terms = readLines<TermRow>('education/gold/terms-psychology-2e.jsonl');
  const chineseTerms = readLines<TermRow>('education/gold/terms-hello-algo-zh.jsonl');
  const english = xquad('en');
  const chinese = xquad('zh');
  const foreign = (rows: readonly { id: string; question: string }[]): Asked[] =>
    rows.map(({ id, question }) => ({ id: `foreign:${id}`, question: question.slice(0, 2000), group: 'foreign' }));
  const own = (row: QaRow): Asked => ({
    id: row.id,
    question: row.question,
    group: 'own',
    ...(row.options ? { options: row.options } : {}),
    ...(typeof row.answer_index === 'number' ? { answerIndex: row.answer_index } : {}),
    ...(row.section === undefined ? {} : { section: row.section }),
  });
  const paragraphBook = (name: string, language: 'en' | 'zh', source: ReturnType<typeof xquad>, others: Asked[]): Book => ({
    name,
    documents: (content) =>
      Promise.resolve([
        paragraphs(
          name,
          language,
          source.documents.map(({ context }) => context),
          content,
        ),
      ]),
    questions: [...every(3, source.questions).map(({ id, question, gold }): Asked => ({ id, question, gold, group: 'own' })), ...others],
  });
  return [
    {
      name: 'psychology (en)',
      documents: async (content) => [
        await indexable(
          'education/books/openstax-psychology-2e-plain.md',
          { language: 'en', title: 'Psychology 2e', glossary: terms },
          content,
        ),
      ],
      questions: [
        ...psychology.map(own),
        ...every(4, terms).map((row): Asked => ({
          id: `term:${row.term}`,
          question: `What is ${row.term}?`,
          section: row.section ?? '',
          group: 'own-definition',
        })),
        ...foreign(statistics),
        ...foreign(every(6, english.questions).map((row) => ({ ...row, id: `xquad:${row.id}` }))),
      ],
    },
    {
      name: 'hello-algo (zh)',
      documents: async (content) => {
        const root = 'education/books/hello-algo-zh';
        const files = readdirSync(join(DATA, root), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.md'))
          .sort();
        const documents: IndexableDocument[] = [];
        for (const file of files) documents.push(await indexable(`${root}/${file}`, { language: 'zh', title: 'Hello 算法' }, content));
        return documents;
      },
      questions: [
        ...algorithms.map((row) => own({ ...row, options: null })),
        ...chineseTerms.map((row): Asked => ({ id: `term:${row.term}`, question: `什么是${row.term}？`, group: 'own-definition' })),
        ...foreign(every(4, chinese.questions)),
      ],
    },
    paragraphBook('XQuAD (en)', 'en', english, foreign(every(2, psychology))),
    paragraphBook('XQuAD (zh)', 'zh', chinese, foreign(algorithms)),
  ];
}

function paragraphs(name: string, language: string, texts: readonly string[], content: BookContent): IndexableDocument {
  return {
    documentId: uuidOf(name),
    title: name,
    language,
    sections: texts.map((text, index) => {
      const sectionId = uuidOf(`${name}#${index}`);
      content.sections.set(sectionId, [{ ordinal: index, kind: 'paragraph', text }]);
      return { sectionId, path: [`Paragraph ${index + 1}`], blocks: [{ ordinal: index, kind: 'paragraph' as const, text }] };
    }),
  };
}

async function askBook(book: Book, index: RetrievalIndex): Promise<Outcome[]> {
  const content = new BookContent();
  const collectionId = uuidOf(`course:${book.name}`);
  for (const document of await book.documents(content)) await index.replaceDocument(ORGANISATION, { collectionId, document });
  const search = new PassageSearch(index, content);
  const outcomes: Outcome[] = [];
  for (const asked of book.questions) {
    const startedAt = performance.now();
    const plan = planQuestion({
      text: asked.question,
      readerLanguage: book.name.includes('zh') ? 'zh' : 'en',
      ...(asked.options ? { options: asked.options } : {}),
    });
    const { passages, weights } = await search.find(ORGANISATION, collectionId, plan);
    const answer = answerQuestion(plan, passages, weights);
    outcomes.push({ asked, answer, latencyMs: performance.now() - startedAt });
  }
  return outcomes;
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function figuresOf(book: string, half: 'development' | 'report', all: readonly Outcome[]): TutorFigures {
  const outcomes = all.filter(({ asked }) => halfOf(asked.id) === half);
  const own = outcomes.filter(({ asked }) => asked.group === 'own');
  const definitions = outcomes.filter(({ asked }) => asked.group === 'own-definition');
  const answered = own.filter(({ answer }) => !answer.abstained);
  const located = answered.filter(({ asked }) => asked.section !== undefined);
  const choices = answered.filter(({ asked }) => asked.answerIndex !== undefined);
  const golds = answered.filter(({ asked }) => asked.gold !== undefined);
  const foreign = outcomes.filter(({ asked }) => asked.group === 'foreign');
  const times = outcomes.map(({ latencyMs }) => latencyMs).sort((first, second) => first - second);
  const isIn = (section: string | undefined, path: readonly string[] | undefined): boolean =>
    section !== undefined && (path ?? []).includes(section);
  return {
    book,
    half,
    ownQuestions: own.length,
    answeredOwn: answered.length,
    falseAbstention: share(own, ({ answer }) => answer.abstained),
    definitionQuestions: definitions.length,
    falseAbstentionDefinitions: share(definitions, ({ answer }) => answer.abstained),
    foreignQuestions: foreign.length,
    foreignAbstention: share(foreign, ({ answer }) => answer.abstained),
    sectionFirst:
      located.length === 0
        ? undefined
        : share(located, ({ asked, answer }) => isIn(asked.section, answer.citations[0]?.passage.sectionPath)),
    sectionAny:
      located.length === 0
        ? undefined
        : share(located, ({ asked, answer }) => answer.citations.some(({ passage }) => isIn(asked.section, passage.sectionPath))),
    choiceQuestions: choices.length,
    choiceCorrect: choices.length === 0 ? undefined : share(choices, ({ asked, answer }) => answer.choice?.index === asked.answerIndex),
    goldInAnswer: golds.length === 0 ? undefined : share(golds, ({ asked, answer }) => answer.text.includes(asked.gold ?? '')),
    longestWords: Math.max(0, ...outcomes.map(({ answer }) => countWords(answer.text, book.includes('zh') ? 'zh' : 'en'))),
    medianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
    p95Ms: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
  };
}

/** Asks every book its own and foreign questions through the real index and the tutor's own path. */
export async function run(only?: string): Promise<TutorEvaluation> {
  const needed = ['education/gold/qa-psychology-2e.jsonl', 'education/books/hello-algo-zh', 'retrieval/xquad.zh.json'];
  const missing = needed.filter((path) => !existsSync(join(DATA, path)));
  if (missing.length > 0) return { skipped: `Evaluation data are absent: ${missing.join(', ')}` };
  const folder = mkdtempSync(join(tmpdir(), 'trivium-eval-tutor-'));
  const logger = createLogger({ level: 'error', app: 'education' });
  const opened = await openDatabase({
    app: 'education',
    configuration: { kind: 'embedded', folder: join(folder, 'db') },
    schema: { entities: [], migrations: [...platformMigrations, ...aiMigrations] },
    logger,
  });
  try {
    const { database } = opened;
    const index = new RetrievalIndex(database, new RetrievalBuildRepository(database), new RetrievalSearchRepository(database));
    const figures: TutorFigures[] = [];
    const outcomes: Outcome[] = [];
    for (const book of books().filter(({ name }) => only === undefined || name.includes(only))) {
      const own = await askBook(book, index);
      outcomes.push(...own);
      figures.push(figuresOf(book.name, 'development', own), figuresOf(book.name, 'report', own));
    }
    return { figures, outcomes };
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
