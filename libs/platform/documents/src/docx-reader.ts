import type { Archive } from './archive';
import { ArchiveAssets } from './asset-source';
import { DocumentBuilder } from './document-builder';
import { FIGURE_CAPTION, splitNumberedHeading, TABLE_CAPTION } from './heading-patterns';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';
import { decodeText } from './text-decoding';
import { elementsOf, findElement, findElements, parseXml, type XmlElement } from './xml-tree';

/** Reads a DOCX (ISO/IEC 29500): headings by outline level of their style, lists, tables, pictures. Deleted text and fields' codes are left out. */
export async function readDocx(archive: Archive, context: ReadContext): Promise<StructuredDocument> {
  const parse = async (path: string) =>
    archive.has(path)
      ? parseXml(decodeText(await archive.read(path)).text, { fileName: context.fileName, maxDepth: context.limits.maxDepth })
      : undefined;
  const levels = headingLevels(await parse('word/styles.xml'));
  const relations = await parse('word/_rels/document.xml.rels');
  const targets = new Map(
    relations ? elementsOf(relations, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']) : [],
  );
  const document = await parse('word/document.xml');
  const body = document && elementsOf(document, 'body')[0];
  const builder = new DocumentBuilder();
  builder.title = context.fileName.replace(/\.[^.]*$/, '');
  const assets = new ArchiveAssets(archive, builder);
  const pictures = assets.for('word/document.xml');
  let caption: string | undefined;
  for (const element of body ? flattenContent(body) : []) {
    if (element.name === 'tbl') {
      const rows = elementsOf(element, 'tr').map((row) =>
        elementsOf(row, 'tc')
          .map((cell) => elementsOf(cell, 'p').map(paragraphText).join(' '))
          .join('\t'),
      );
      builder.add({ kind: 'table', text: [caption, ...rows].filter((line) => line !== undefined).join('\n'), caption });
      caption = undefined;
      continue;
    }
    if (element.name !== 'p') continue;
    if (caption !== undefined) builder.add({ kind: 'paragraph', text: caption });
    caption = undefined;
    const text = paragraphText(element);
    const properties = elementsOf(element, 'pPr')[0];
    const style = (properties && findElement(properties, 'pStyle')?.attributes['val']) ?? '';
    const level = levels.get(style);
    for (const blip of findElements(element, 'blip')) {
      const name = findElement(element, 'docPr')?.attributes['descr'];
      const assetName = pictures.resolve(targets.get(blip.attributes['embed']) ?? '');
      builder.add({ kind: 'figure', text: name ?? '', alternativeText: name, assetName });
    }
    if (text === '') continue;
    if (level === 0) builder.title = text;
    else if (level !== undefined) builder.openSection({ level, ...splitNumberedHeading(text) });
    else if (TABLE_CAPTION.test(text) && text.length < 200) caption = text;
    else if (FIGURE_CAPTION.test(text) && text.length < 300 && /caption/i.test(style)) builder.add({ kind: 'figure', text });
    else builder.add({ kind: properties && findElement(properties, 'numPr') ? 'list_item' : 'paragraph', text });
  }
  if (caption !== undefined) builder.add({ kind: 'paragraph', text: caption });
  await assets.load();
  if (builder.sectionCount <= 1) builder.warn('HEADINGS_ABSENT');
  return builder.finish(context.fileName);
}

/** Level by style id: 1 for the first outline level, 0 for the document's title. */
function headingLevels(styles: XmlElement | undefined): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles ? elementsOf(styles, 'style') : []) {
    const id = style.attributes['styleId'] ?? '';
    const name = (elementsOf(style, 'name')[0]?.attributes['val'] ?? '').toLowerCase();
    const outline = findElement(style, 'outlineLvl')?.attributes['val'];
    const named = /^heading (\d)$/.exec(name)?.[1];
    if (name === 'title') levels.set(id, 0);
    else if (named !== undefined) levels.set(id, Number(named));
    else if (outline !== undefined && Number(outline) < 9) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

/** Paragraphs and tables in order, also those inside content controls. */
function flattenContent(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === 'sdt' || child.name === 'sdtContent' ? flattenContent(child) : [child]));
}

function paragraphText(paragraph: XmlElement): string {
  const write = (element: XmlElement): string => {
    if (element.name === 't') return element.children.filter((child) => typeof child === 'string').join('');
    if (element.name === 'tab') return ' ';
    if (element.name === 'br' || element.name === 'cr') return ' ';
    return element.name === 'pPr' || element.name === 'rPr' || element.name === 'del' ? '' : elementsOf(element).map(write).join('');
  };
  return write(paragraph).replace(/\s+/g, ' ').trim();
}
