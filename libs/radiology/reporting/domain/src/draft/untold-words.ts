import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import { untoldOfDenial } from './denial-text';

/** Words that only carry a finding: with nothing else left over, the finding says all of its sentence. Everything that could be a fact (`small`, `old`, `adjacent`) is missing on purpose. */
const LIGHT_EN = new Set(
  (
    'contain contains contained containing exhibits reveals displays observed detected visualised visualized appreciated ' +
    'a an the of in at on to is are was were be been there this that it its which has have had with and as for by also seen noted see shows show showing demonstrates demonstrated identified found present ' +
    'measuring measures measured measure size sized diameter maximum max dimension located lies within approximately approx about ca roughly ' +
    'mm cm millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters x by component part portion margin margins edge edges borders border ' +
    'lung lungs lobe segment side evidence appearance nodule lesion compared comparison prior previous previously now currently today from than when again remains remain size'
  ).split(' '),
);
const LIGHT_ZH =
  /可见|见|示|显示|一枚|一个|一处|单发|[一两二三]?[枚个处]|一|大小|最大径|长径|短径|直径|径线|约为|约|为|呈|位于|位|于|在|内|的|之|及|和|与|伴有|伴|有|其中|其|成分|边缘|边界|密度|影|灶|部|段|肺|较前片|较前|对比|比较|前次|前片|本次|现|目前|当前|由|从|至|到|增至|征|征象|阳性|并|者|范围|mm|cm|毫米|厘米|公分|侧/g;

const SOLID_PART = /\bsolid (?:component|part|portion)\b|实性(?:成分|部分)/gi;
const POSSIBLE = /\b(?:possible|possibly|suspected|questionable)\b|可疑|疑似|疑为|可能为|可能/gi;
/** The examination compared with: its date and sizes are slots. */
const PRIOR = /\b(?:ct|mri?|study|examination|exam|scan)\b|检查|平扫|老片|旧片/gi;
const LOBE_PART =
  /\b(?:upper|lower|middle|basal|basilar|bibasal|bibasilar|biapical|bases?|apex|apices|apical)\b|[上中下]叶|[上中下]肺|肺[底尖]/i;

interface ToldPiece {
  readonly dictation: string;
  readonly span: Span;
  readonly findings: readonly number[];
  readonly negatives: readonly number[];
  readonly notUnderstood: readonly Span[];
}

/**
 * Whether words of a piece are in no slot of what was read there. Such a piece stands in the report as it was dictated, because a rendering of the findings would drop those words
 * (`a small left effusion` would become `left effusion`).
 */
export function hasUntoldWords(read: ReadDictation, piece: ToldPiece): boolean {
  return untoldWords(read, piece).length > 0;
}

/** The words of a piece that are in no slot of what was read there, in lower case; runs of Chinese characters as one. */
export function untoldWords(read: ReadDictation, { dictation, span, findings, negatives, notUnderstood }: ToldPiece): readonly string[] {
  const [from, to] = span;
  const text = dictation.slice(from, to);
  if (findings.length === 0) {
    const denied = negatives.map((index) => read.negatives[index]).filter((negative) => negative !== undefined);
    return untoldOfDenial(text, { language: read.language, negatives: denied });
  }
  const left = text.split('');
  const cover = ([start, end]: Span): void => {
    for (let index = Math.max(start, from); index < Math.min(end, to); index++) left[index - from] = ' ';
  };
  for (const index of findings) for (const slot of Object.values(read.findings[index]?.slotSpans ?? {})) cover(slot);
  for (const index of negatives) cover(read.negatives[index]?.span ?? [0, 0]);
  for (const unknown of notUnderstood) cover(unknown);
  // What the words say was read in them, whatever a person made of it.
  const own = findings.map((index) => read.findings[index]?.byHand?.read ?? read.findings[index]);
  const hasSolidPart = own.some((finding) => finding?.solidComponentMm !== undefined);
  const isPossible = own.some((finding) => finding?.certainty === 'possible');
  const isCompared = own.some((finding) => finding?.priorDate !== undefined || finding?.priorSizeMm !== undefined);
  const words = [...(hasSolidPart ? [SOLID_PART] : []), ...(isPossible ? [POSSIBLE] : []), ...(isCompared ? [PRIOR] : []), LIGHT_ZH].reduce(
    (rest, light) => rest.replace(light, ' '),
    left.join(''),
  );
  const untold = (words.match(/\p{Script=Han}+|\d+(?:\.\d+)?|(?:(?!\p{Script=Han})\p{L})+/gu) ?? []).map((word) => word.toLowerCase());
  // A finding of both sides has no lobe: `both upper lobes` says more than `both lungs`.
  const part = own.some((finding) => finding?.lobe === undefined) ? LOBE_PART.exec(text) : null;
  return [...untold.filter((word) => !LIGHT_EN.has(word)), ...(part === null ? [] : [part[0].toLowerCase()])];
}
