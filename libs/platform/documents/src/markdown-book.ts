import type { Archive } from './archive';
import { byNaturalName } from './natural-order';
import { ArchiveAssets } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { splitNumberedHeading } from './heading-patterns';
import { addMarkdown, addMarkdownFile, topHeadings } from './markdown-reader';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';
import { decodeText } from './text-decoding';

const FRONT_FILE = /^(?:index|readme|_index)\.(?:md|markdown)$/i;
const CONTENTS_FILE = /^(?:summary|_sidebar)\.md$/i;

/**
 * Reads a folder of Markdown files as one book. Order: `SUMMARY.md` or `mkdocs.yml` where there is one, else names in natural order with the
 * folder's `index.md` first. A folder with an `index.md` is a chapter, its other files are sections of it; files without such a folder are chapters.
 */
export async function readMarkdownBook(archive: Archive, paths: readonly string[], context: ReadContext): Promise<StructuredDocument> {
  const builder = new DocumentBuilder();
  const assets = new ArchiveAssets(archive, builder);
  const sources = new Map<string, string>();
  for (const path of paths) sources.set(path, decodeText(await archive.read(path)).text);
  const contents = paths.find((path) => CONTENTS_FILE.test(baseName(path)));
  const configuration = archive.paths.find((path) => /(?:^|\/)mkdocs\.ya?ml$/.test(path));
  const plan = contents ? (sources.get(contents) ?? '') : configuration ? decodeText(await archive.read(configuration)).text : '';
  const chapters = orderFiles(
    paths.filter((path) => path !== contents),
    plan,
  );
  const [only] = chapters;
  if (chapters.length === 1 && only !== undefined) {
    addMarkdownFile(sources.get(only) ?? '', context, builder, assets.for(only));
    await assets.load();
    return builder.finish(context.fileName);
  }

  const root = commonFolder(chapters);
  const rootFront = chapters.find((path) => folderOf(path) === root && FRONT_FILE.test(baseName(path)));
  const siteName = /^site_name:\s*["']?(.+?)["']?\s*$/m.exec(plan)?.[1];
  builder.title =
    siteName ?? (rootFront ? topHeadings(sources.get(rootFront) ?? '')[0] : undefined) ?? context.fileName.replace(/\.[^.]*$/, '');
  const chapterFolders = new Set(chapters.filter((path) => FRONT_FILE.test(baseName(path)) && folderOf(path) !== root).map(folderOf));
  const seenTerms = new Set<string>();
  for (const [index, path] of chapters.entries()) {
    const source = sources.get(path) ?? '';
    const isSection = chapterFolders.has(folderOf(path)) && !FRONT_FILE.test(baseName(path));
    const levelShift = isSection ? 1 : 0;
    if (topHeadings(source).length === 0 && source.trim() !== '') {
      builder.openSection({ level: levelShift + 1, ...splitNumberedHeading(baseName(path).replace(/\.\w+$/, '')), sourceId: path });
    }
    addMarkdown(
      source,
      { ...context, fileName: path, onProgress: () => undefined },
      { builder, assets: assets.for(path), levelShift, seenTerms },
    );
    context.onProgress({ stage: 'read', done: index + 1, total: chapters.length });
  }
  await assets.load();
  return builder.finish(context.fileName);
}

/** Files in the order in which the plan names them, then the others by name. */
function orderFiles(paths: readonly string[], plan: string): string[] {
  const named = [...plan.matchAll(/([^\s()"':<>[\]]+\.(?:md|markdown))\b/gi)].map(([, name]) => (name ?? '').replace(/^\.?\//, ''));
  const rank = new Map<string, number>();
  for (const [index, name] of named.entries()) {
    const path = paths.find((candidate) => candidate === name || candidate.endsWith(`/${name}`));
    if (path !== undefined && !rank.has(path)) rank.set(path, index);
  }
  const position = (path: string) => rank.get(path) ?? Number.MAX_SAFE_INTEGER;
  const sortName = (path: string) => (FRONT_FILE.test(baseName(path)) ? `${folderOf(path)}/` : path);
  return [...paths].sort((first, second) => position(first) - position(second) || byNaturalName(sortName(first), sortName(second)));
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function commonFolder(paths: readonly string[]): string {
  let common = folderOf(paths[0] ?? '').split('/');
  for (const path of paths) {
    const folder = folderOf(path).split('/');
    const end = common.findIndex((part, index) => folder[index] !== part);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.join('/');
}
