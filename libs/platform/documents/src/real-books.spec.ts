import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { readDocument } from './read-document';
import type { StructuredDocument } from './structured-document';
import { zipOf } from './testing/small-files';

const BOOKS = join(__dirname, '../../../../../shared/data/education/books');
const whenPresent = existsSync(BOOKS) ? it : it.skip;
const REASON = existsSync(BOOKS) ? '' : ' (skipped: the books of ../shared/data are not here)';
const PDF_TIME_LIMIT_MS = 20_000;

function zipFolder(folder: string): Uint8Array {
  const files = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];
  return zipOf(files(folder).map((path) => ({ path: relative(folder, path), content: readFileSync(path) })));
}

function countKinds({ sections }: StructuredDocument): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of sections.flatMap(({ blocks }) => blocks)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const chapterTitles = ({ sections }: StructuredDocument) => sections.filter(({ level }) => level === 1).map(({ title }) => title);

describe('real textbooks', () => {
  whenPresent(
    `reads a LaTeX PDF of 288 pages by its outline${REASON}`,
    async () => {
      const startedMs = performance.now();
      const document = await readDocument({
        bytes: new Uint8Array(readFileSync(join(BOOKS, 'thinkpython2.pdf'))),
        fileName: 'thinkpython2.pdf',
      });
      expect(performance.now() - startedMs).toBeLessThan(PDF_TIME_LIMIT_MS);
      expect(document.pageCount).toBe(288);
      expect(document.sections.find(({ number }) => number === '1.4')).toMatchObject({
        title: 'Arithmetic operators',
        ancestors: ['The way of the program'],
        firstPage: 23,
        lastPage: 24,
      });
      expect(document.sections.filter(({ number }) => number !== undefined).length).toBeGreaterThan(document.sections.length * 0.95);
      expect(
        document.sections.flatMap(({ blocks }) => blocks).some(({ text }) => /^\d+\s+Chapter \d+\.|^\d+\.\d+\. .* \d+$/.test(text)),
      ).toBe(false);
      expect(countKinds(document)['definition']).toBeGreaterThan(200);
    },
    60_000,
  );

  whenPresent(
    `reads a CNXML tree of nine chapters${REASON}`,
    async () => {
      const document = await readDocument({ bytes: zipFolder(join(BOOKS, 'openstax-psychology-2e')), fileName: 'psychology.zip' });
      expect(document.title).toBe('Psychology 2e');
      expect(chapterTitles(document).slice(0, 2)).toEqual(['Introduction to Psychology', 'Psychological Research']);
      expect(document.sections.find(({ sourceId }) => sourceId === 'm82162')).toMatchObject({
        level: 2,
        number: '1.1',
        title: 'What Is Psychology?',
      });
      expect(countKinds(document)).toMatchObject({ definition: 522, exercise: 331, figure: 196 });
    },
    60_000,
  );

  whenPresent(
    `reads the formulas of a statistics book${REASON}`,
    async () => {
      const document = await readDocument({
        bytes: zipFolder(join(BOOKS, 'openstax-introductory-statistics-2e')),
        fileName: 'statistics.zip',
      });
      expect(document.warnings.find(({ code }) => code === 'FORMULAS_UNREADABLE')?.parameters['count'] ?? 0).toBeLessThan(10);
      expect(countKinds(document)).toMatchObject({ exercise: 1_881, definition: 144 });
    },
    60_000,
  );

  whenPresent(
    `reads a Chinese book in Markdown${REASON}`,
    async () => {
      const document = await readDocument({ bytes: zipFolder(join(BOOKS, 'hello-algo-zh')), fileName: 'hello-algo.zip' });
      expect(chapterTitles(document)).toContain('堆');
      expect(document.sections.flatMap(({ blocks }) => blocks.flatMap(({ terms }) => terms ?? []))).toContain('小顶堆');
      expect(countKinds(document)).toMatchObject({ exercise: 42, answer: 42 });
    },
    60_000,
  );
});
