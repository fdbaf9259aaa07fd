import type { Archive } from './archive';
import { ArchiveAssets, resolvePath } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { documentErrors } from './documents.errors';
import { addHtmlPage } from './html-reader';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';
import { decodeText } from './text-decoding';
import { findElement, findElements, parseXml, textOf } from './xml-tree';

/** Reads an EPUB (EPUB 3.3): the pages of its spine in order, each page's headings as sections. Fonts, scripts and styles are left aside. */
export async function readEpub(archive: Archive, context: ReadContext): Promise<StructuredDocument> {
  const { fileName, limits } = context;
  if (archive.has('META-INF/encryption.xml') && archive.has('META-INF/rights.xml')) throw documentErrors.DOCUMENT_ENCRYPTED({ fileName });
  const parse = async (path: string) => parseXml(decodeText(await archive.read(path)).text, { fileName, maxDepth: limits.maxDepth });
  const packagePath = findElement(await parse('META-INF/container.xml'), 'rootfile')?.attributes['full-path'];
  if (packagePath === undefined || !archive.has(packagePath)) throw documentErrors.DOCUMENT_DAMAGED({ fileName });
  const opf = await parse(packagePath);
  const builder = new DocumentBuilder();
  const assets = new ArchiveAssets(archive, builder);
  builder.title = textOf(findElement(opf, 'title'));
  builder.declaredLanguage = textOf(findElement(opf, 'language')).split('-')[0]?.toLowerCase() || undefined;
  const items = new Map(findElements(opf, 'item').map(({ attributes }) => [attributes['id'], attributes]));
  const spine = findElements(opf, 'itemref').filter(({ attributes }) => attributes['linear'] !== 'no');
  for (const [index, { attributes }] of spine.entries()) {
    const item = items.get(attributes['idref']);
    const path = item?.['href'] === undefined ? undefined : resolvePath(packagePath, item['href']);
    const isNavigation = /\bnav\b/.test(item?.['properties'] ?? '');
    if (path === undefined || !archive.has(path)) builder.count('MODULES_MISSING', { first: item?.['href'] ?? attributes['idref'] ?? '' });
    else if (!isNavigation && /html|xml/.test(item?.['media-type'] ?? '')) {
      addHtmlPage(decodeText(await archive.read(path)).text, context, { builder, assets: assets.for(path), levelShift: 0 });
    }
    context.onProgress({ stage: 'read', done: index + 1, total: spine.length });
  }
  await assets.load();
  return builder.finish(fileName);
}
