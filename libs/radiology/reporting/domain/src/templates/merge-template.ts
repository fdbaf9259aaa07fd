import type { NegativeType, ReadDictation } from '@trivium/radiology/findings/domain';
import type { DictatedPiece } from '../draft/dictated-pieces';
import type { ReportSentence } from '../draft/report-sentence';
import type { ReportSections } from '../report';
import { expandShorthand } from '../shorthand/expand-shorthand';
import { type AppliedLine, type AppliedTemplate, isContradicted } from './applied-template';

export interface DictatedSentence {
  readonly sentence: ReportSentence;
  readonly piece: DictatedPiece;
}

export interface MergeOptions {
  readonly normal: AppliedTemplate | undefined;
  readonly read: ReadDictation;
  readonly language: 'en' | 'zh';
  readonly section: keyof ReportSections;
}

/**
 * Dictated sentences among the lines of a chosen template, in the order of the template. A line goes when a finding contradicts it or a dictated sentence speaks of its structure: what a person
 * dictated always stands, the template fills what they left out.
 */
export function mergeTemplate(dictated: readonly DictatedSentence[], { normal, read, language, section }: MergeOptions): ReportSentence[] {
  const lines = normal?.language === language ? normal.lines.filter((line) => line.section === section) : [];
  if (normal === undefined || lines.length === 0) return dictated.map(({ sentence }) => sentence);
  const spokenOf = placesOf(dictated, { lines, read });
  const spoken = new Set(spokenOf.flat());
  const firstPlaced = spokenOf.findIndex((places) => places.length > 0);
  const where = (isWanted: (places: readonly number[], index: number) => boolean): ReportSentence[] =>
    dictated.filter((_, index) => isWanted(spokenOf[index] ?? [], index)).map(({ sentence }) => sentence);
  return [
    // Technique and comparison, dictated first, stay first.
    ...where((places, index) => places.length === 0 && (firstPlaced < 0 || index < firstPlaced)),
    ...lines.flatMap((applied, place) => {
      if (spoken.has(place)) return where(([first]) => first === place);
      return isContradicted(applied.line, read) ? [] : [sentenceOf(applied, normal.templateId)];
    }),
    ...where((places, index) => places.length === 0 && firstPlaced >= 0 && index >= firstPlaced),
  ];
}

/** For each dictated sentence the lines whose structures it speaks of; it stands in the place of the first, and the others go too. */
function placesOf(
  dictated: readonly DictatedSentence[],
  { lines, read }: { readonly lines: readonly AppliedLine[]; readonly read: ReadDictation },
): readonly (readonly number[])[] {
  return dictated.map(({ sentence, piece }) => {
    const types = new Set<string>([
      ...piece.findings.map((index) => read.findings[index]?.type ?? ''),
      ...piece.negatives.map((index) => read.negatives[index]?.type ?? ''),
    ]);
    // Also what was carried over in short forms: `bilat eff`.
    const short = expandShorthand(sentence.text, { language: 'en' }).map(({ expanded }) => expanded);
    const text = [sentence.text, ...short].join(' ').toLowerCase();
    const isAbout = ({ line: { denies = [], words } }: AppliedLine): boolean =>
      denies.some((type) => types.has(type) || isNamed(type, text)) ||
      (words !== undefined && (words.en.some((word) => hasWord(text, word)) || words.zh.some((word) => text.includes(word))));
    return lines.flatMap((applied, place) => (isAbout(applied) ? [place] : []));
  });
}

/** Words for what a line denies, in whatever a person dictated about it: with one of them said, the template keeps silent. */
const NAMES: Readonly<Record<NegativeType, readonly [en: readonly string[], zh: readonly string[]]>> = {
  nodule: [['nodul'], ['结节', '結節']],
  mass: [
    ['mass', 'tumor', 'tumour'],
    ['肿块', '肿物', '占位', '包块', '腫塊'],
  ],
  lesion: [['lesion'], ['病灶', '病变']],
  granuloma: [['granulom'], ['肉芽肿']],
  consolidation: [
    ['consolid', 'opaci', 'infiltrat', 'pneumoni'],
    ['实变', '斑片', '渗出', '炎症', '肺炎', '感染', '實變'],
  ],
  atelectasis: [
    ['atelect', 'collaps'],
    ['不张', '膨胀不全', '不張'],
  ],
  pleural_effusion: [
    ['effusion', 'pleural fluid'],
    ['积液', '胸水', '積液'],
  ],
  pneumothorax: [
    ['pneumothora', 'ptx'],
    ['气胸', '氣胸'],
  ],
  lymphadenopathy: [
    ['adenopath', 'lymphadenopath', 'lymph node', 'enlarged node'],
    ['淋巴结', '淋巴結'],
  ],
  bronchiectasis: [['bronchiect'], ['支气管扩张', '支扩']],
  emphysema: [['emphysem'], ['气肿', '氣腫']],
  bulla: [
    ['bulla', 'bleb'],
    ['大疱', '大泡'],
  ],
  scar: [
    ['scar', 'fibros', 'fibrot'],
    ['瘢痕', '纤维', '条索', '索条'],
  ],
  hiatal_hernia: [['hiat', 'hernia'], ['裂孔疝']],
  pleural_thickening: [['pleural thick'], ['胸膜增厚']],
  pulmonary_embolism: [['embol'], ['栓塞']],
  recurrence: [['recurr'], ['复发']],
};

function isNamed(type: NegativeType, text: string): boolean {
  const [english, chinese] = NAMES[type];
  return english.some((word) => hasWord(text, word)) || chinese.some((word) => text.includes(word));
}

/** `liver` in `the liver is` and `aort` in `aortic`, not `liver` in `delivery`. */
function hasWord(text: string, word: string): boolean {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    if (!/[a-z]/.test(text.charAt(index - 1))) return true;
  }
  return false;
}

function sentenceOf({ id, section, text, openFields }: AppliedLine, templateId: string): ReportSentence {
  return {
    section,
    text,
    source: { kind: 'template', templateId, line: id },
    ...(openFields.length > 0 ? { mark: 'open_field' as const } : {}),
  };
}
