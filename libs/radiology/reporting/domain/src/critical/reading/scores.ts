import type { SignToken } from './tokens';

/** Categories of the reporting systems that call for a biopsy; those that were proven before (BI-RADS 6) are no news. */
const HIGH: Readonly<Record<string, RegExp>> = {
  bi: /^(?:4[abc]?|5)$/,
  lung: /^4[bx]$/,
  ti: /^5$/,
  li: /^5$/,
  pi: /^[45]$/,
  lr: /^5$/,
};
const SCORE = /(?<![a-z])(?:(bi|lung|ti|li|pi)-?\s?rads|(lr)-)(?:\s?(?:category|score|分级|分类|评分))?[: ]{0,2}(\d[abcx]?)(?!\d)/g;

/** `BI-RADS 4B`, `TI-RADS 5类`: a score that names a suspicion. */
export function readScores(text: string): SignToken[] {
  return [...text.matchAll(SCORE)].flatMap((match) => {
    const isHigh = HIGH[match[1] ?? match[2] ?? '']?.test(match[3] ?? '') ?? false;
    return isHigh ? [{ classes: new Set(['highscore']), start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Below this a tube of the windpipe moves into a main bronchus when the head bends. */
const LEAST_ABOVE_CARINA_CM = 2;
const ABOVE_CARINA =
  /(\d{1,2}(?:\.\d)?) ?(cm|mm) (?:above|from|proximal to) (?:the )?carina|距(?:离)?(?:气管)?隆[突嵴](?:仅|约|处|上方|水平)*(\d{1,2}(?:\.\d)?) ?(cm|mm)/g;

/** `0.8 cm above the carina`: how far the tip of the tube is from where the windpipe divides. */
export function readTipDistances(text: string): SignToken[] {
  return [...text.matchAll(ABOVE_CARINA)].flatMap((match) => {
    const distance = Number(match[1] ?? match[3]) * ((match[2] ?? match[4]) === 'mm' ? 0.1 : 1);
    return distance < LEAST_ABOVE_CARINA_CM
      ? [{ classes: new Set(['badett']), start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

const SHORT_FOR_BLOOD =
  /(?<![a-z])(?:subdural|extradural)s?(?:(?:,| of|:)? ?(?:measuring )?\d{1,2}(?:\.\d)? ?(?:mm|cm)|,(?: (?:left|right|bilateral),?)* (?:acute|fresh|\d{1,2} ?mm))|(?<![a-z])acute (?:on chronic )?(?:left |right |bilateral )?(?:subdural|extradural)s?(?=[,.;)]|$)/g;

/** `Extradural 22 mm on the right`: the adjective alone, with how thick it is. */
export const readShortForBlood = (text: string): SignToken[] =>
  [...text.matchAll(SHORT_FOR_BLOOD)].map((match) => ({
    classes: new Set(['intracranial_hemorrhage']),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** `…, suspicious.`: of what, is not said, nor need be. */
export const readPlainSuspicion = (text: string): SignToken[] =>
  [...text.matchAll(/(?<![a-z])suspicious(?= ?(?:[.,;]|$))/g)].map((match) => ({
    classes: new Set(['plainsuspicion']),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Attenuation of fresh blood; calcification lies above, tissue below. */
const BLOOD_HU = { least: 45, most: 95 } as const;
const MEASURED = /(\d{1,3}(?:\.\d)?) ?(?:(hu)|ml|cc|毫升)(?![a-z])/g;

/** `CT值65HU`, `量约30ml`: what is measured of a bleed. */
export const readBloodMeasures = (text: string): SignToken[] =>
  [...text.matchAll(MEASURED)].flatMap((match) => {
    const value = Number(match[1]);
    const isBlood = match[2] === undefined || (value >= BLOOD_HU.least && value <= BLOOD_HU.most);
    return isBlood ? [{ classes: new Set(['bloodmeasure']), start: match.index, end: match.index + match[0].length }] : [];
  });

/** From here on a small bowel is wide; above `most` it is a length that was measured. */
const WIDE_BOWEL_CM = { least: 3, most: 8 } as const;
const BOWEL_WIDTH =
  /(?:(?:bowel|loops|jejunum|ileum)(?: is| are| measures?| measuring| up| to| of| at)* |(?:小肠|空肠|回肠|肠管)(?:宽|径|管径|内径|宽径|最宽|直径|约|达|处)+)(\d{1,2}(?:\.\d)?) ?(cm|mm)(?! (?:from|proximal|distal|above|below|segment|long))/g;

/** `loops to 5 cm`, `小肠宽约4cm`: how wide, without the word. */
export const readBowelWidths = (text: string): SignToken[] =>
  [...text.matchAll(BOWEL_WIDTH)].flatMap((match) => {
    const width = Number(match[1]) * (match[2] === 'mm' ? 0.1 : 1);
    const isWide = width >= WIDE_BOWEL_CM.least && width <= WIDE_BOWEL_CM.most;
    const end = match.index + match[0].length;
    return isWide ? [{ classes: new Set(['wide']), start: end - (match[1]?.length ?? 0) - 2, end }] : [];
  });

/** From here on an appendix is wide; above `most` it is its length. */
const WIDE_APPENDIX_MM = { least: 8, most: 30 } as const;
const APPENDIX_WIDTH =
  /(?:appendix|vermiform process|blind[- ]end(?:ing|ed) (?:tube|tubular structure|structure)|阑尾|盲管样?(?:结构)?|盲端管?状?(?:结构)?)[^.;。]{0,24}?(\d{1,2}(?:\.\d)?) ?(mm|cm)(?! (?:long|in length|from))/g;

/** `appendix 14 mm`, `阑尾外径12mm`: how wide, without the word. */
export const readAppendixWidths = (text: string): SignToken[] =>
  [...text.matchAll(APPENDIX_WIDTH)].flatMap((match) => {
    const width = Number(match[1]) * (match[2] === 'cm' ? 10 : 1);
    const end = match.index + match[0].length;
    const isWide = width >= WIDE_APPENDIX_MM.least && width <= WIDE_APPENDIX_MM.most;
    return isWide ? [{ classes: new Set(['wideappendix']), start: end - (match[1]?.length ?? 0) - 2, end }] : [];
  });
