import type { UiLanguage } from '@trivium/shared/kernel';

import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { attributionText, blockText, bylineOf, cellText, columnTitle } from './document-text';
import type { Weight } from './pdf-file';

export type Color = readonly [red: number, green: number, blue: number];

export interface PictureWord {
  readonly text: string;
  readonly weight: Weight;
  readonly color: Color;
}

/** Words of one kind, not yet broken into lines. */
export interface PictureText {
  readonly words: readonly PictureWord[];
  readonly sizePx: number;
  readonly indentPx: number;
  readonly gapPx: number;
  /** A bar at the left, as notes and attributions have. */
  readonly bar?: Color;
}

const INK: Color = [27, 31, 36];
const MUTED: Color = [87, 96, 106];
const ACCENT: Color = [47, 95, 149];
const MODEL: Color = [122, 62, 157];
const BODY_PX = 26;
const HEADING_PX = { 1: 36, 2: 31, 3: 28, 4: 26 } as const;
const STEP_PX = 36;

/** A document as texts from top to bottom, the label at start and end. */
export function pictureTexts({ title, language, metadata, blocks }: CheckedDocument, label: LabelMarks | undefined): PictureText[] {
  const visible = label ? [note(label.visibleText, ACCENT)] : [];
  return [
    { words: [{ text: title, weight: 'Bold', color: INK }], sizePx: 44, indentPx: 0, gapPx: 0 },
    { words: [{ text: bylineOf(metadata).join(' · '), weight: 'Regular', color: MUTED }], sizePx: 20, indentPx: 0, gapPx: 8 },
    ...visible,
    ...blocks.flatMap((block) => textsOf(block, language)),
    ...visible,
  ];
}

function textsOf(block: CheckedBlock, language: UiLanguage): PictureText[] {
  switch (block.kind) {
    case 'heading':
      return [{ words: words(block.runs, 'Bold'), sizePx: HEADING_PX[block.level], indentPx: 0, gapPx: 28 }];
    case 'list':
      return block.items.map((item, index) => ({
        words: [{ text: block.isOrdered ? `${index + 1}. ` : '• ', weight: 'Regular', color: MUTED }, ...words(item)],
        sizePx: BODY_PX,
        indentPx: STEP_PX * (1 + (block.depths?.[index] ?? 0)),
        gapPx: 6,
      }));
    case 'table': {
      const row = (cells: readonly string[], weight: Weight): PictureText => ({
        words: [{ text: cells.join('   |   '), weight, color: INK }],
        sizePx: 22,
        indentPx: 0,
        gapPx: 6,
      });
      const caption = block.caption === '' ? [] : [row([block.caption], 'Bold')];
      return [...caption, row(block.columns.map(columnTitle), 'Bold'), ...block.rows.map((cells) => row(cells.map(cellText), 'Regular'))];
    }
    case 'attribution':
      return [note(attributionText(block, language), block.origin === 'model' ? MODEL : MUTED)];
    case 'notice':
      return [{ words: words(block.runs), sizePx: 24, indentPx: 18, gapPx: 14, bar: ACCENT }];
    case 'paragraph':
      return [{ words: words(block.runs), sizePx: BODY_PX, indentPx: 0, gapPx: 12 }];
    case 'page-break':
      return [];
    default:
      return [{ words: [{ text: blockText(block, language), weight: 'Regular', color: INK }], sizePx: BODY_PX, indentPx: 0, gapPx: 12 }];
  }
}

function note(text: string, color: Color): PictureText {
  return { words: [{ text, weight: 'Regular', color }], sizePx: 21, indentPx: 18, gapPx: 16, bar: color };
}

function words(spans: readonly Span[], weight?: Weight): PictureWord[] {
  return spans.flatMap(({ text, emphasis, citation }) => [
    { text, weight: weight ?? (emphasis === 'strong' ? 'Bold' : 'Regular'), color: INK },
    ...(citation === undefined ? [] : [{ text: ` [${citation}]`, weight: 'Regular' as const, color: ACCENT }]),
  ]);
}
