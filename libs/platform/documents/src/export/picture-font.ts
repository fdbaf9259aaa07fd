import { rasterize, type GlyphRaster } from './glyph-raster';
import { outlineFont, type OutlineFont, type Weight } from './pdf-file';

interface Glyph {
  readonly advancePx: number;
  readonly raster: GlyphRaster | undefined;
}

/** The documents' font as pixels: each glyph is drawn once per size. */
export class PictureFont {
  readonly #font: OutlineFont;
  readonly #glyphs = new Map<string, Glyph>();

  constructor(weight: Weight) {
    this.#font = outlineFont(weight);
  }

  glyph(character: string, sizePx: number): Glyph {
    const key = `${sizePx} ${character}`;
    const known = this.#glyphs.get(key);
    if (known) return known;
    const scale = sizePx / this.#font.unitsPerEm;
    const { advanceWidth, path } = this.#font.glyphForCodePoint(character.codePointAt(0) ?? 32);
    const made = { advancePx: advanceWidth * scale, raster: rasterize(path.commands, scale) };
    this.#glyphs.set(key, made);
    return made;
  }

  widthPx(text: string, sizePx: number): number {
    return [...text].reduce((sum, character) => sum + this.glyph(character, sizePx).advancePx, 0);
  }
}
