/** What is known of patient and examination. Nothing here is taken from the dictation. */
export interface GuidelineContext {
  /** Years. */
  readonly age?: number;
  readonly sex?: string;
  readonly risk?: 'low' | 'high';
  /** `screening` leads to Lung-RADS; everything else, also nothing, to Fleischner. */
  readonly setting?: string;
  /** The examination in words, such as `CT chest low dose` or `胸部CT平扫`. */
  readonly exam?: string;
  readonly comparison?: string;
  readonly indication?: string;
  readonly modality?: string;
  readonly bodyPart?: string;
  readonly knownPrimaryCancer?: boolean;
  readonly immunosuppression?: boolean;
}

const SCREENING_SETTINGS: ReadonlySet<string> = new Set(['screening', 'lung_cancer_screening', '筛查', '肺癌筛查']);
/** Not `non-screening`, 非筛查. */
const SCREENING_WORDS = /(?<!\b(?:non|not|no)[\s_-]?)(?:\bscreening\b)|(?<![非无])筛查/u;
const SCREENING_EXAM = /(?:\bscreening\b|筛查)/iu;
const CANCER_SETTINGS: ReadonlySet<string> = new Set(['known_primary_cancer', 'known_cancer', 'oncology']);
const IMMUNE_SETTINGS: ReadonlySet<string> = new Set(['immunosuppression', 'immunosuppressed']);

/** Words that name another examination than a CT of the chest. */
const OTHER_EXAM =
  /(?:\bx-?ray|\bradiograph|\bCXR\b|\bDR\b|\bMRI?\b|\bultrasound|\bsonogra|\bmammogra|平片|X线|X光|磁共振|核磁|超声|B超|彩超|钼靶|胸片)/iu;
const CT_WORDS = /(?:\bCT\b|\bLDCT\b|CT|断层)/iu;
const OTHER_REGION =
  /(?:\b(?:head|brain|neck|thyroid|abdom\w*|pelvi\w*|spine|lumbar|breast|liver|knee|hip)\b|头颅|颅脑|颈部|甲状腺|腹部|盆腔|腰椎|乳腺|肝脏)/iu;
const CHEST_WORDS = /(?:\b(?:chest|thora\w*|lungs?|pulmonary|LDCT)\b|胸|肺)/iu;

/** Whether nodules of this examination are nodules in a CT of the chest, as far as it is known. */
export function isChestCt({ modality, bodyPart, exam }: GuidelineContext): boolean {
  if (modality !== undefined && modality !== '' && modality !== 'CT' && modality !== 'PT') return false;
  if (bodyPart !== undefined && bodyPart !== '' && bodyPart !== 'chest' && bodyPart !== 'whole_body') return false;
  if (exam === undefined || exam.trim() === '') return true;
  if (OTHER_EXAM.test(exam) && !CT_WORDS.test(exam)) return false;
  return CHEST_WORDS.test(exam) || !OTHER_REGION.test(exam);
}

/** By the setting; without one, by the name of the examination ("LDCT lung cancer screening"). */
export function isScreening({ setting, exam = '' }: GuidelineContext): boolean {
  const named = settingName(setting);
  return named === '' ? SCREENING_EXAM.test(exam) : SCREENING_SETTINGS.has(named) || SCREENING_WORDS.test(named.replaceAll('_', ' '));
}

/** `Lung cancer screening` is `lung_cancer_screening`: people type the setting too. */
const settingName = (setting = ''): string =>
  setting
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

/** Exclusions of Fleischner that the context tells. */
export function exclusionsOf(context: GuidelineContext): Readonly<Record<string, boolean | number>> {
  const { age, knownPrimaryCancer, immunosuppression } = context;
  const setting = settingName(context.setting);
  return {
    ...(age === undefined ? {} : { age }),
    ...(isScreening(context) ? { screening: true } : {}),
    ...((knownPrimaryCancer ?? CANCER_SETTINGS.has(setting)) ? { knownPrimaryCancer: true } : {}),
    ...((immunosuppression ?? IMMUNE_SETTINGS.has(setting)) ? { immunosuppression: true } : {}),
  };
}
