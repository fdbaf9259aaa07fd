import type { ImagePlace } from './token';

const SERIES_FIRST =
  /(?:series|ser\.?|se\.?|sr|序列号?)\s?[:#]?\s?(\d{1,4})(?:\s?[,;/-]?\s?(?:(?:images?|img\.?|im\.?|slices?|图像?|第|层面?|i)\s?[:#]?\s?(\d{1,4})(?:\s?-\s?\d{1,4})?\s?[层幅张]?面?)|\s?\/\s?(\d{1,4}))?(?![a-z\d])/y;
const IMAGE_FIRST =
  /(?:images?|img\.?|im\.?|slices?|图像|图|层面|第)\s?[:#]?\s?(\d{1,4})(?:\s?[-/]\s?\d{1,4})?(?![a-z\d]|\s?[个枚年月日次肋胸腰颈椎段])\s?(?:层面?|幅|张|图)?(?:\s?(?:of|,|on)?\s?(?:series|se)\s?(\d{1,4}))?/y;
const BOTH_SHORT = /s(\d{1,3})\s?[,/]?\s?i(?:m)?(\d{1,4})(?![a-z\d])/y;
const CHINESE_SERIES = /第(\d{1,3})序列\s?,?\s?(?:第?(\d{1,4})[层幅张]面?)?/y;
const IN_BRACKETS = /\((\d{1,3})\s?[/:]\s?(\d{1,4})\)/y;

export interface ScannedImage {
  readonly end: number;
  readonly image: ImagePlace;
}

const placeOf = (series: string | undefined, image: string | undefined): ImagePlace => ({
  ...(series === undefined ? {} : { series: Number(series) }),
  ...(image === undefined ? {} : { image: Number(image) }),
});

/** Where a picture is, at `at`: `series 4, image 121`, `IM 45`, 第45层. Its numbers are never sizes. */
export function scanImage(even: string, at: number): ScannedImage | undefined {
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(even);
  };
  const first = even.charCodeAt(at);
  // Only these letters can begin one; asked at every word, the patterns would cost more than all the rest.
  if (first === 0x28) {
    const match = run(IN_BRACKETS);
    return match === null ? undefined : { end: at + match[0].length, image: placeOf(match[1], match[2]) };
  }
  if (!'si序图层第'.includes(even.charAt(at))) return undefined;
  let match = run(CHINESE_SERIES);
  if (match !== null) return { end: at + match[0].length, image: placeOf(match[1], match[2]) };
  match = run(SERIES_FIRST) ?? run(BOTH_SHORT);
  if (match !== null) return { end: at + match[0].length, image: placeOf(match[1], match[2] ?? match[3]) };
  match = run(IMAGE_FIRST);
  if (match !== null) return { end: at + match[0].length, image: placeOf(match[2], match[1]) };
  return undefined;
}
