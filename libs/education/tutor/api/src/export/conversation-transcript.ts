import type { ExportBlock, ExportDocument, OwnRun, RecordedText, TextRun } from '@trivium/platform/documents';
import { fill, type UiLanguage } from '@trivium/shared/kernel';
import { CARE_TEMPLATE } from '../care-answer';
import type { AskResponse } from '../dto/ask.dto';
import type { ConversationDetailResponse } from '../dto/conversation.dto';
import { TRANSCRIPT_WORDS, type TranscriptWords } from './transcript-words';

type Message = ConversationDetailResponse['messages'][number];
type Citation = AskResponse['citations'][number];

export interface TranscriptParts {
  readonly conversation: ConversationDetailResponse;
  /** The answers' texts by message id, as their records prove them; one that is not here is left out, visibly. */
  readonly proven: ReadonlyMap<string, RecordedText>;
  /** Of whoever will read the file: for what the program says in it. Questions, answers and quotes stay as they are. */
  readonly language: UiLanguage;
  readonly createdAt: Date;
}

/** A conversation as a document: questions in the student's words, answers as generated text, quotes and what the course shows as words of the book. */
export function transcriptOf({ conversation, proven, language, createdAt }: TranscriptParts): ExportDocument {
  const words = TRANSCRIPT_WORDS[language];
  let questions = 0;
  return {
    title: conversation.title,
    language,
    metadata: { author: words.author, subject: words.subject, createdAt },
    blocks: conversation.messages.flatMap((message) =>
      message.role === 'student'
        ? questionBlocks(message, { n: ++questions, words })
        : answerBlocks(message, { text: proven.get(message.id), words }),
    ),
  };
}

function questionBlocks(
  { text, createdAt }: Message,
  { n, words }: { readonly n: number; readonly words: TranscriptWords },
): ExportBlock[] {
  const when = createdAt.slice(0, 16).replace('T', ' ');
  return [
    { kind: 'heading', level: 1, runs: [own(`${fill(words.question, { n })} · ${fill(words.asked, { when: `${when} UTC` })}`)] },
    { kind: 'paragraph', runs: [own(text)] },
  ];
}

function answerBlocks(
  { answer }: Message,
  { text, words }: { readonly text: RecordedText | undefined; readonly words: TranscriptWords },
): ExportBlock[] {
  if (answer?.generation.template.id === CARE_TEMPLATE) return careBlocks(answer, words);
  const heading: ExportBlock = { kind: 'heading', level: 2, runs: [own(words.answer)] };
  if (text === undefined) return [heading, { kind: 'notice', runs: [own(words.unproven)] }];
  // The embedded engine quotes the book, whose asterisks are asterisks; a model may write Markdown.
  const markup = text.engine === 'embedded' ? 'plain' : 'markdown';
  const run: TextRun = { kind: 'generated', content: text, markup, hasFormulas: true };
  return [
    heading,
    { kind: 'paragraph', runs: [run] },
    ...(answer?.presentation ?? []).flatMap((item) => shownBlocks(item, words)),
    ...sourceBlocks(answer?.citations ?? [], words),
  ];
}

/** People wrote it, so it is no generated text, has no record, and says by whom it was approved. */
function careBlocks({ answer, generation }: AskResponse, words: TranscriptWords): ExportBlock[] {
  return [
    { kind: 'heading', level: 2, runs: [own(words.message)] },
    ...answer
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph): ExportBlock => ({ kind: 'paragraph', runs: [own(paragraph.trim())] })),
    { kind: 'paragraph', runs: [{ ...own(generation.aiLabel), emphasis: 'emphasis' }] },
  ];
}

/** What the course shows beside an answer. */
function shownBlocks(item: AskResponse['presentation'][number], words: TranscriptWords): ExportBlock[] {
  const { n } = item;
  switch (item.kind) {
    case 'formula':
      return [{ kind: 'formula', latex: item.latex, plainText: item.latex }];
    case 'steps':
      return [
        { kind: 'paragraph', runs: [{ ...own(words.steps), emphasis: 'strong', citation: String(n) }] },
        { kind: 'list', isOrdered: true, items: item.steps.map((step) => [quoted(step)]) },
      ];
    case 'table': {
      const [head = [], ...rows] = item.rows;
      const columns = Array.from({ length: Math.max(head.length, ...rows.map((row) => row.length)) }, (_none, index) => ({
        title: head[index] ?? '',
      }));
      const cells = rows.map((row) => columns.map((_column, index) => [quoted(row[index] ?? '')]));
      return columns.length === 0 ? [] : [{ kind: 'table', caption: item.caption ?? fill(words.table, { n }), columns, rows: cells }];
    }
    case 'figure':
      return [{ kind: 'paragraph', runs: [own(fill(words.figure, { n, caption: item.caption || (item.alternativeText ?? '') }))] }];
  }
}

function sourceBlocks(citations: readonly Citation[], words: TranscriptWords): ExportBlock[] {
  if (citations.length === 0) return [];
  return [
    { kind: 'paragraph', runs: [{ ...own(words.sources), emphasis: 'strong' }] },
    {
      kind: 'list',
      isOrdered: false,
      items: citations.map(({ n, materialTitle, sectionPath, page, quote }) => [
        own(
          `[${n}] ${[materialTitle, sectionPath.join(' › '), page === undefined ? '' : fill(words.page, { page })].filter((part) => part !== '').join(', ')}: `,
        ),
        quoted(`“${quote.replace(/\s+/g, ' ').trim()}”`),
      ]),
    },
  ];
}

function own(text: string): OwnRun {
  return { kind: 'person', text };
}

function quoted(text: string): OwnRun {
  return { kind: 'source', text, hasFormulas: true };
}
