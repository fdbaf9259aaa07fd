import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { getAsset, type MaterialBlock } from '@trivium/education/api-client';
import type { Span } from '@trivium/shared/kernel';
import { translator } from '@trivium/web/i18n';
import { FormulaComponent } from '@trivium/web/kit';
import { groupBlocks, tableOf, type BlockGroup, type TableCell } from './block-groups';
import { highlightsWithin } from './inline-pieces';
import { InlineTextComponent } from './inline-text.component';
import { readingMessages } from './reading.messages';

/** Characters to mark, as `GET …/passages/:id` tells them: UTF-16 code units in the text of the block with that ordinal. */
export interface BlockHighlight {
  readonly blockOrdinal: number;
  readonly start: number;
  readonly end: number;
}

const NO_SPANS: readonly Span[] = [];

/**
 * Blocks of a section as a page of a book: paragraphs with formulas, lists, definitions, exercises with folded answers, code, tables, figures.
 * Everything is built as nodes from text, never as HTML.
 */
@Component({
  selector: 'trivium-document-blocks',
  imports: [NgTemplateOutlet, FormulaComponent, InlineTextComponent],
  templateUrl: './document-blocks.component.html',
  styleUrl: './document-blocks.component.css',
})
export class DocumentBlocksComponent {
  protected readonly t = translator(readingMessages);

  readonly blocks = input.required<readonly MaterialBlock[]>();
  readonly highlight = input<readonly BlockHighlight[]>([]);
  /** Where figures come from; without it only their captions are shown. */
  readonly source = input<{ readonly courseId: string; readonly materialId: string }>();

  protected readonly groups = computed(() => groupBlocks(this.blocks()));
  private readonly spans = computed(() => {
    const spans = new Map<number, Span[]>();
    for (const { blockOrdinal, start, end } of this.highlight())
      spans.set(blockOrdinal, [...(spans.get(blockOrdinal) ?? []), { start, end }]);
    return spans;
  });
  private readonly tables = computed(
    () => new Map(this.blocks().flatMap((block) => (block.kind === 'table' ? [[block.ordinal, tableOf(block)] as const] : []))),
  );

  protected spansOf({ ordinal }: MaterialBlock): readonly Span[] {
    return this.spans().get(ordinal) ?? NO_SPANS;
  }

  protected spansIn(block: MaterialBlock, { span }: TableCell): readonly Span[] {
    return highlightsWithin(this.spansOf(block), span);
  }

  protected tableOf(block: MaterialBlock): ReturnType<typeof tableOf> {
    return this.tables().get(block.ordinal) ?? tableOf(block);
  }

  protected isMarked(block: MaterialBlock): boolean {
    return this.spansOf(block).length > 0;
  }

  /** Folded answers open when the passage to read is one of them. */
  protected hasMarked(group: BlockGroup): boolean {
    return group.blocks.some((block) => block.kind === 'answer' && this.isMarked(block));
  }

  protected answersOf(group: BlockGroup): readonly MaterialBlock[] {
    return group.blocks.filter(({ kind }) => kind === 'answer');
  }

  protected imageUrl({ assetName }: MaterialBlock): string {
    const source = this.source();
    if (!source || !assetName) return '';
    return getAsset.PATH.replace('{id}', encodeURIComponent(source.courseId))
      .replace('{mid}', encodeURIComponent(source.materialId))
      .replace('{name}', encodeURIComponent(assetName));
  }
}
