import { documentErrors, type DocumentWarningCode } from './documents.errors';
import type { DocumentAsset, DocumentBlock, DocumentSection, StructuredDocument } from './structured-document';

export interface NewSection {
  readonly level: number;
  readonly title: string;
  readonly number?: string;
  readonly sourceId?: string;
  readonly page?: number;
}

interface OpenSection extends NewSection {
  readonly ancestors: readonly string[];
  readonly blocks: DocumentBlock[];
  lastPage: number | undefined;
}

/** Gathers sections and blocks in reading order; keeps levels without gaps and source ids unique. */
export class DocumentBuilder {
  readonly #sections: OpenSection[] = [];
  readonly #assets = new Map<string, DocumentAsset>();
  readonly #warnings = new Map<string, { code: DocumentWarningCode; parameters: Record<string, string | number> }>();
  #path: OpenSection[] = [];
  title = '';
  declaredLanguage: string | undefined;
  pageCount: number | undefined;

  /** Opens a section; it closes those of its level and below. */
  openSection(section: NewSection): void {
    while ((this.#path.at(-1)?.level ?? 0) >= section.level) this.#path.pop();
    const level = Math.min(section.level, (this.#path.at(-1)?.level ?? 0) + 1);
    const open: OpenSection = { ...section, level, ancestors: this.#path.map(({ title }) => title), blocks: [], lastPage: section.page };
    this.#path = [...this.#path, open];
    this.#sections.push(open);
  }

  add(block: DocumentBlock): void {
    const text = block.text.trim();
    if (text === '' && block.kind !== 'figure') return;
    if (this.#path.length === 0) this.openSection({ level: 1, title: this.title, page: block.page, sourceId: 'front' });
    const section = this.#path.at(-1);
    if (!section) return;
    section.blocks.push({ ...block, text: block.kind === 'code' ? block.text.trimEnd() : text });
    if (block.page !== undefined) section.lastPage = Math.max(section.lastPage ?? 0, block.page);
  }

  /** Titles of the sections that are open, outermost first. */
  get openTitles(): readonly string[] {
    return this.#path.map(({ title }) => title);
  }

  get sectionCount(): number {
    return this.#sections.length;
  }

  addAsset(asset: DocumentAsset): void {
    this.#assets.set(asset.name, asset);
  }

  warn(code: DocumentWarningCode, parameters: Record<string, string | number> = {}): void {
    this.#warnings.set(`${code} ${JSON.stringify(parameters)}`, { code, parameters });
  }

  /** A warning told once with the number of cases; `first` is that of the first case. */
  count(code: DocumentWarningCode, first: Record<string, string | number> = {}): void {
    const known = this.#warnings.get(code);
    if (known) known.parameters['count'] = Number(known.parameters['count']) + 1;
    else this.#warnings.set(code, { code, parameters: { ...first, count: 1 } });
  }

  /** Appends a whole document, its sections `levelShift` deeper. */
  append(
    document: StructuredDocument,
    { levelShift, idPrefix, assetPrefix }: { levelShift: number; idPrefix: string; assetPrefix: string },
  ): void {
    for (const section of document.sections) {
      const sourceId = `${idPrefix}${section.sourceId}`;
      this.openSection({
        level: section.level + levelShift,
        title: section.title,
        number: section.number,
        sourceId,
        page: section.firstPage,
      });
      for (const block of section.blocks) {
        this.add(block.assetName === undefined ? block : { ...block, assetName: `${assetPrefix}${block.assetName}` });
      }
    }
    for (const asset of document.assets) this.addAsset({ ...asset, name: `${assetPrefix}${asset.name}` });
    for (const { code, parameters } of document.warnings)
      this.#warnings.set(`${idPrefix}${code}`, { code: code as DocumentWarningCode, parameters: { ...parameters } });
  }

  /** The finished document. A file without any text is an error, not an empty success. */
  finish(fileName: string): StructuredDocument {
    if (!this.#sections.some(({ blocks }) => blocks.length > 0)) throw documentErrors.DOCUMENT_EMPTY({ fileName });
    const usedIds = new Set<string>();
    const sections = this.#sections.map((section, index): DocumentSection => {
      const wanted = section.sourceId === undefined || section.sourceId === '' ? String(index + 1) : section.sourceId;
      const sourceId = usedIds.has(wanted) ? `${wanted}~${index + 1}` : wanted;
      usedIds.add(sourceId);
      const { level, title, number, ancestors, blocks, page, lastPage } = section;
      return { sourceId, level, title: title || this.title, number, ancestors, firstPage: page, lastPage, blocks };
    });
    return {
      title: this.title || fileName.replace(/\.[^.]*$/, ''),
      declaredLanguage: this.declaredLanguage,
      pageCount: this.pageCount,
      sections,
      assets: [...this.#assets.values()],
      warnings: [...this.#warnings.values()],
    };
  }
}
