import { deflateSync } from 'node:zlib';

import type { LabelMarks } from '../label/ai-label';
import type { PngChunk } from '../label/png-chunks';

import type { CheckedDocument } from './checked-document';
import { exportErrors } from './export.errors';
import type { Weight } from './pdf-file';
import { PictureFont } from './picture-font';
import { type Color, type PictureText, pictureTexts } from './picture-lines';

const WIDTH_PX = 1_200;
const MARGIN_PX = 64;
/** Browsers draw no higher canvas, and phones open no higher picture. */
const MAX_HEIGHT_PX = 16_384;
const LINE_HEIGHT = 1.5;
/** Of a line's height, how much is above the base line. */
const ASCENT = 0.78;

interface Letter {
  readonly character: string;
  readonly weight: Weight;
  readonly color: Color;
}

interface Line {
  readonly letters: readonly Letter[];
  readonly text: PictureText;
  readonly topPx: number;
}

/**
 * Draws a document as one picture: its words in lines, no pictures. White ground, eight bits per colour.
 *
 * @throws EXPORT_PICTURE_TOO_LONG
 */
export function drawPicture(document: CheckedDocument, label: LabelMarks | undefined): PngChunk[] {
  const fonts = { Regular: new PictureFont('Regular'), Bold: new PictureFont('Bold') };
  const lines: Line[] = [];
  let topPx = MARGIN_PX;
  for (const text of pictureTexts(document, label)) {
    topPx += text.gapPx;
    for (const letters of broken(text, fonts)) {
      lines.push({ letters, text, topPx });
      topPx += Math.round(text.sizePx * LINE_HEIGHT);
      if (topPx + MARGIN_PX > MAX_HEIGHT_PX) throw exportErrors.EXPORT_PICTURE_TOO_LONG();
    }
  }
  const picture = new Picture(topPx + MARGIN_PX);
  for (const line of lines) drawLine(picture, line, fonts);
  return picture.chunks();
}

type Fonts = Readonly<Record<Weight, PictureFont>>;

/** Breaks at spaces and between Chinese characters, never before a mark that closes; a word longer than a line is cut. Line by line, so that a text too long ends early. */
function* broken({ words, sizePx, indentPx }: PictureText, fonts: Fonts): Generator<readonly Letter[]> {
  const room = WIDTH_PX - 2 * MARGIN_PX - indentPx;
  const advance = ({ character, weight }: Letter) => fonts[weight].glyph(character, sizePx).advancePx;
  let line: Letter[] = [];
  let width = 0;
  let breakAt = 0;
  for (const letter of lettersOf(words)) {
    if (letter.character === '\n') {
      if (line.length > 0) yield line;
      [line, width, breakAt] = [[], 0, 0];
      continue;
    }
    if (line.length > 0 && mayBreakBefore(letter.character, line.at(-1)?.character ?? '')) breakAt = line.length;
    const advancePx = advance(letter);
    if (width + advancePx > room && line.length > 0) {
      const at = breakAt > 0 ? breakAt : line.length;
      yield line.slice(0, at);
      line = line.slice(at);
      width = line.reduce((sum, kept) => sum + advance(kept), 0);
      breakAt = 0;
      if (line.length === 0 && letter.character === ' ') continue;
    }
    line.push(letter);
    width += advancePx;
  }
  if (line.length > 0) yield line;
}

function* lettersOf(words: PictureText['words']): Generator<Letter> {
  for (const { text, weight, color } of words) for (const character of text) yield { character, weight, color };
}

function mayBreakBefore(character: string, before: string): boolean {
  if (/[\p{Pe}\p{Pf}，。、；：！？,.;:!?%]/u.test(character) || /[\p{Ps}\p{Pi}]/u.test(before)) return false;
  return before === ' ' || /[\p{sc=Han}，。、；：！？\p{Pe}\p{Pf}]/u.test(before) || /\p{sc=Han}/u.test(character);
}

function drawLine(picture: Picture, { letters, text: { sizePx, indentPx, bar }, topPx }: Line, fonts: Fonts): void {
  const heightPx = Math.round(sizePx * LINE_HEIGHT);
  if (bar) picture.fill({ leftPx: MARGIN_PX, topPx, widthPx: 5, heightPx, color: bar });
  const baseY = topPx + Math.round(heightPx * ASCENT - sizePx * 0.08);
  let x = MARGIN_PX + indentPx;
  for (const { character, weight, color } of letters) {
    const { advancePx, raster } = fonts[weight].glyph(character, sizePx);
    if (raster)
      for (let row = 0; row < raster.heightPx; row++) {
        const start = row * raster.widthPx;
        picture.blend(
          { leftPx: Math.round(x) + raster.leftPx, topPx: baseY + raster.topPx + row, color },
          raster.coverage.subarray(start, start + raster.widthPx),
        );
      }
    x += advancePx;
  }
}

class Picture {
  readonly #pixels: Buffer;

  constructor(readonly heightPx: number) {
    // One byte before each row names its filter (ISO/IEC 15948, 9): none.
    this.#pixels = Buffer.alloc((1 + WIDTH_PX * 3) * heightPx, 0xff);
    for (let row = 0; row < heightPx; row++) this.#pixels[row * (1 + WIDTH_PX * 3)] = 0;
  }

  fill({
    leftPx,
    topPx,
    widthPx,
    heightPx,
    color,
  }: Readonly<Record<'leftPx' | 'topPx' | 'widthPx' | 'heightPx', number>> & { color: Color }): void {
    const whole = new Uint8Array(widthPx).fill(255);
    for (let row = 0; row < heightPx; row++) this.blend({ leftPx, topPx: topPx + row, color }, whole);
  }

  blend({ leftPx, topPx, color }: { readonly leftPx: number; readonly topPx: number; readonly color: Color }, coverage: Uint8Array): void {
    if (topPx < 0 || topPx >= this.heightPx) return;
    const row = topPx * (1 + WIDTH_PX * 3) + 1;
    coverage.forEach((cover, index) => {
      const x = leftPx + index;
      if (cover === 0 || x < 0 || x >= WIDTH_PX) return;
      for (let channel = 0; channel < 3; channel++) {
        const at = row + x * 3 + channel;
        const ground = this.#pixels[at] ?? 255;
        this.#pixels[at] = ground + Math.round((((color[channel] ?? 0) - ground) * cover) / 255);
      }
    });
  }

  chunks(): PngChunk[] {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(WIDTH_PX, 0);
    header.writeUInt32BE(this.heightPx, 4);
    header.set([8, 2], 8);
    return [
      { type: 'IHDR', data: header },
      { type: 'IDAT', data: deflateSync(this.#pixels) },
      { type: 'IEND', data: Buffer.alloc(0) },
    ];
  }
}
