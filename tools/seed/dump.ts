// Makes the demo's books from the textbook's Markdown: what `seedDemo` loads. Called by the build of the education API.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DemoBook, makeDemoBook } from '@trivium/education/materials/api';
import type { MaterialId } from '@trivium/education/materials/domain';
import { writeZip } from '@trivium/platform/files/testing';

const BOOKS = [
  {
    language: 'en',
    courseId: '01900000-0000-7000-8000-00000000c001',
    materialId: '01900000-0000-7000-8000-00000000b001' as MaterialId,
    title: 'Large Models at Work',
    description:
      'From attention to practice: how large language models work, how to ask them, and how they are used in teaching, radiology and finance.',
    fileName: 'large-models-at-work.zip',
  },
  {
    language: 'zh',
    courseId: '01900000-0000-7000-8000-00000000c002',
    materialId: '01900000-0000-7000-8000-00000000b002' as MaterialId,
    title: '大模型实务',
    description: '从注意力到应用：大模型如何工作，如何提问，以及在教学、放射与金融中的用法。',
    fileName: 'large-models-at-work-zh.zip',
  },
] as const;

/** The books as data; the same sources give the same data. */
export async function makeBooks(textbookFolder: string): Promise<DemoBook[]> {
  return Promise.all(
    BOOKS.map(({ language, ...book }) => makeDemoBook({ ...book, courseLanguage: language, bytes: zipOf(join(textbookFolder, language)) })),
  );
}

/** Writes the books, compressed, to `path`. */
export async function writeDump(textbookFolder: string, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(await makeBooks(textbookFolder))));
}

/** A language's chapters and figures as one archive, in the order of their names. */
export function zipOf(folder: string): Buffer {
  const chapters = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const figures = readdirSync(join(folder, 'figures')).map((name) => `figures/${name}`);
  return writeZip([...chapters, ...figures].sort().map((name) => ({ name, content: readFileSync(join(folder, name)) })));
}
