import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind, IndexableDocument } from '@trivium/ai/retrieval';
import { type ContentBlock, TutorCourseContent } from '@trivium/education/tutor/api';
import type { CourseOutline } from '@trivium/education/tutor/domain';
import { readDocument } from '@trivium/platform/documents';
import type { OrganisationId } from '@trivium/shared/kernel';
import { dataFolder } from './evaluation-data';

/** A question with what a right answer of its group must hold. */
export interface Asked {
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

export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(join(dataFolder(), path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

type Block = ContentBlock & { readonly text: string };

/** Keeps what the readers made, and answers the tutor from it. */
export class BookContent extends TutorCourseContent {
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
  const document = await readDocument({ bytes: readFileSync(join(dataFolder(), path)), fileName: path.split('/').at(-1) ?? path });
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
  const file = JSON.parse(readFileSync(join(dataFolder(), `retrieval/xquad.${language}.json`), 'utf8')) as XquadFile;
  const paragraphs = file.data.flatMap((article) => article.paragraphs);
  return {
    documents: paragraphs.map(({ context }) => ({ context })),
    questions: paragraphs.flatMap(({ qas }) => qas.map(({ id, question, answers }) => ({ id, question, gold: answers[0]?.text ?? '' }))),
  };
}

/** Documents, the questions they answer, and some that they do not. */
export interface Book {
  readonly name: string;
  readonly documents: (content: BookContent) => Promise<IndexableDocument[]>;
  readonly questions: readonly Asked[];
}

/** Every `step`-th row: enough to measure, few enough to wait for. */
function every<Row>(step: number, rows: readonly Row[]): Row[] {
  return rows.filter((_, index) => index % step === 0);
}

export function books(): Book[] {
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
        const files = readdirSync(join(dataFolder(), root), { recursive: true, encoding: 'utf8' })
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
