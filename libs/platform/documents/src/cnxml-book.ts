import type { Archive } from './archive';
import { ArchiveAssets } from './asset-source';
import { addCnxmlModule } from './cnxml-reader';
import { DocumentBuilder } from './document-builder';
import { byNaturalName } from './natural-order';
import type { ReadContext } from './read-options';
import type { StructuredDocument } from './structured-document';
import { decodeText } from './text-decoding';
import { elementsOf, findElement, parseXml, textOf, type XmlElement } from './xml-tree';

interface PlannedModule {
  readonly moduleId: string;
  readonly level: number;
}

type PlanStep = PlannedModule | { readonly chapterTitle: string; readonly level: number };

/** Reads a CNXML tree (OpenStax layout): the collection file gives the order, a subcollection is a chapter, a module is a section. */
export async function readCnxmlBook(archive: Archive, context: ReadContext): Promise<StructuredDocument> {
  const builder = new DocumentBuilder();
  const assets = new ArchiveAssets(archive, builder);
  const parse = async (path: string): Promise<XmlElement> =>
    parseXml(decodeText(await archive.read(path)).text, { fileName: path, maxDepth: context.limits.maxDepth });
  const modulePaths = new Map(archive.paths.filter((path) => path.endsWith('.cnxml')).map((path) => [moduleIdOf(path), path]));
  const collections = archive.paths
    .filter((path) => path.endsWith('.collection.xml') || /(?:^|\/)collection\.xml$/.test(path))
    .sort(byNaturalName);
  const steps: PlanStep[] = [];
  for (const path of collections) {
    const collection = await parse(path);
    const title = textOf(findElement(collection, 'title'));
    builder.title ||= title;
    builder.declaredLanguage ??=
      (textOf(findElement(collection, 'language')) || collection.attributes['lang'])?.split('-')[0]?.toLowerCase() || undefined;
    if (collections.length > 1) steps.push({ chapterTitle: title, level: 1 });
    const content = elementsOf(collection, 'content')[0];
    if (content) planContent(content, collections.length > 1 ? 2 : 1, steps);
  }
  const planned = new Set(steps.flatMap((step) => ('moduleId' in step ? [step.moduleId] : [])));
  for (const moduleId of [...modulePaths.keys()].sort(byNaturalName)) if (!planned.has(moduleId)) steps.push({ moduleId, level: 1 });

  const numbering = new ChapterNumbering();
  for (const [index, step] of steps.entries()) {
    if ('chapterTitle' in step) {
      const holdsModules = steps[index + 1];
      const number = holdsModules && 'moduleId' in holdsModules ? numbering.nextChapter() : undefined;
      builder.openSection({ level: step.level, title: step.chapterTitle, number, sourceId: `chapter-${index + 1}` });
    } else {
      const path = modulePaths.get(step.moduleId);
      if (path === undefined) builder.count('MODULES_MISSING', { first: step.moduleId });
      else {
        const module = await parse(path);
        const number = step.level > 1 && !isIntroduction(module) ? numbering.nextSection() : undefined;
        addCnxmlModule(module, { builder, assets: assets.for(path), moduleId: step.moduleId, level: step.level, number });
      }
    }
    context.onProgress({ stage: 'read', done: index + 1, total: steps.length });
  }
  await assets.load();
  return builder.finish(context.fileName);
}

/** OpenStax prints `chapter.section` and leaves the introduction of a chapter without a number; the files do not hold the numbers. */
class ChapterNumbering {
  #chapter = 0;
  #section = 0;

  nextChapter(): string {
    this.#section = 0;
    return String(++this.#chapter);
  }

  nextSection(): string {
    return `${this.#chapter}.${++this.#section}`;
  }
}

function planContent(content: XmlElement, level: number, steps: PlanStep[]): void {
  for (const child of elementsOf(content)) {
    if (child.name === 'module') steps.push({ moduleId: child.attributes['document'] ?? '', level });
    else if (child.name === 'subcollection') {
      steps.push({ chapterTitle: textOf(elementsOf(child, 'title')[0]), level });
      const inner = elementsOf(child, 'content')[0];
      if (inner) planContent(inner, level + 1, steps);
    }
  }
}

function isIntroduction(module: XmlElement): boolean {
  return /introduction/.test(module.attributes['class'] ?? '') || /^introduction$/i.test(textOf(elementsOf(module, 'title')[0]));
}

/** `modules/m82161/index.cnxml` is module m82161. */
function moduleIdOf(path: string): string {
  const parts = path.split('/');
  return (parts.at(-1) === 'index.cnxml' ? parts.at(-2) : parts.at(-1)?.replace(/\.cnxml$/, '')) ?? path;
}
