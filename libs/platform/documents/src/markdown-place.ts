import type { AssetSource } from './asset-source';
import type { DocumentBuilder } from './document-builder';

/** Where one Markdown file stands in its document. */
export interface MarkdownPlace {
  readonly builder: DocumentBuilder;
  readonly assets: AssetSource;
  /** Added to the level of each heading. */
  readonly levelShift: number;
  /** Terms seen so far: only the first bold one counts as the place of definition. */
  readonly seenTerms: Set<string>;
}
