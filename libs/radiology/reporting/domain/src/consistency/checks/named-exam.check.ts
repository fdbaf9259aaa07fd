import type { ConsistencyIssue } from '../consistency-issue';
import { foldText } from '../reading/folded-text';
import type { ReadSection } from '../reading/mention-reader';
import { isCue, type ReportWord } from '../reading/report-words';
import { ORGANS } from '../reading/words/place-words';
import { canBeOneRegion, regionsNamed, SEEN_WITH } from './exam-regions';
import { canBeSameOrgan } from './kinship';
import { type ExamKind, type NamedExam, namedExams } from './named-exam';
import { type FoldedPlace, issueOf, placeOf, quote, type ReportView } from './report-view';

/** The impression names another technique or another part of the body than the findings are of. */
export function checkNamedExam(view: ReportView): ConsistencyIssue[] {
  const wrong = otherExam(view) ?? otherPart(view, SPINE) ?? otherPart(view, LIMBS);
  if (!wrong) return [];
  const [of, here] = [wrong.of && quote(view, wrong.of), quote(view, wrong.here)];
  return [
    issueOf(view, {
      type: 'exam_mismatch',
      places: [...(wrong.of ? [wrong.of] : []), wrong.here],
      en: `The impression speaks of “${here}”, the findings are of another examination${of === undefined ? '' : ` (“${of}”)`}.`,
      zh: `诊断意见所写为“${here}”，与影像表现所述检查不符${of === undefined ? '' : `（“${of}”）`}。`,
      subject: `named:${here.toLowerCase()}`,
    }),
  ];
}

interface OtherExam {
  readonly of?: FoldedPlace;
  readonly here: FoldedPlace;
}

function otherExam(view: ReportView): OtherExam | undefined {
  const stated = namedExams('findings', view.sections.findings);
  const own = stated.filter(({ isOther }) => !isOther);
  for (const exam of namedExams('impression', view.sections.impression)) {
    if (exam.isOther || !exam.isSubject) continue;
    const here = placeOf('impression', exam);
    const [first] = own;
    const of = first && placeOf('findings', first);
    if (isOtherKind(exam, view, { stated, own }) || isOtherRegion(exam, view, { stated, own })) return { ...(of ? { of } : {}), here };
  }
  return undefined;
}

interface StatedExams {
  readonly stated: readonly NamedExam[];
  readonly own: readonly NamedExam[];
}

const isOneKind = (one: ExamKind, other: ExamKind): boolean =>
  one === other || [one, other].every((kind) => /^(?:PET|CT|NM)$/.test(kind)) || [one, other].every((kind) => /^(?:XR|MG)$/.test(kind));

/** Signs that only the one technique shows. */
const SIGNS: readonly (readonly [kinds: readonly ExamKind[], pattern: RegExp])[] = [
  [['US'], /回声|声影|多普勒|cdfi|(?:hypo|hyper|an|iso)echoic|echogenic|echotexture|doppler|acoustic/],
  [
    ['MR'],
    /t[12]w?i?(?![a-z0-9])|flair|(?<![a-z])(?:dwi|adc|stir)(?![a-z])|(?<!血流)信号|signal intensity|(?:hyper|hypo)intens|marrow (?:edema|signal)/,
  ],
  [['CT', 'XR', 'MG', 'PET'], /密度|ct值|hounsfield|attenuat|hyperdens|hypodens|lucency|ground[- ]glass|磨玻璃|透亮/],
];

function isOtherKind(exam: NamedExam, view: ReportView, { stated, own }: StatedExams): boolean {
  if (stated.some(({ kind }) => isOneKind(kind, exam.kind))) return false;
  if (own.length > 0) return true;
  const { text } = view.sections.findings.folded;
  const signs = SIGNS.filter(([, pattern]) => pattern.test(text));
  const [sign] = signs;
  return signs.length === 1 && sign !== undefined && !sign[0].some((kind) => isOneKind(kind, exam.kind));
}

const REGIONS = new Map(ORGANS.map(({ id, regions }) => [id, regions] as const));
/** Vessels, serous membranes and limbs cross the regions. */
const OF_ALL_REGIONS = /^(?:aorta|peritoneum|retroperitoneum|leg_vein|arm_vein|neck|axilla|inguinal|spine|hand|foot|esophagus)$/;

function isOtherRegion(exam: NamedExam, view: ReportView, { stated }: StatedExams): boolean {
  if (exam.regions.length === 0) return false;
  const regions = [...stated.flatMap((one) => one.regions), ...regionsNamed(foldText(view.context.exam ?? '').text)];
  const isNamed = (region: string): boolean => regions.some((other) => canBeOneRegion(region, other));
  if (regions.length > 0) return !exam.regions.some(isNamed) && !isDescribed(exam, view);
  const shown = new Set(exam.regions.flatMap((region) => SEEN_WITH[region] ?? []));
  const organs = organsOf(view.sections.findings);
  return organs.length > 0 && organs.every((organ) => !(REGIONS.get(organ) ?? []).some((region) => shown.has(region)));
}

/** The findings speak of an organ of the region that the impression names (`CT head. … The cervical spine is intact.`). */
const isDescribed = ({ regions }: NamedExam, { sections: { findings } }: ReportView): boolean =>
  organsOf(findings).some((organ) => {
    const [main] = REGIONS.get(organ) ?? [];
    return main !== undefined && regions.includes(main);
  });

const organsOf = ({ sentences }: ReadSection): readonly string[] => [
  ...new Set(
    sentences
      .flatMap(({ parts }) => parts)
      .flatMap(({ words }) => words)
      .flatMap(({ meaning }) => meaning.flatMap((of) => ('organ' in of && of.organ !== undefined ? [of.organ] : [])))
      .filter((organ) => !OF_ALL_REGIONS.test(organ)),
  ),
];

/** Parts of the body of which one examination shows one, or two that meet. */
interface Family {
  readonly organs: RegExp;
  /** Words that more than one of them uses. */
  readonly shared: RegExp;
  /** Names of two of them at once. */
  readonly both: RegExp;
  /** How often the findings must name the part: `腰椎前凸消失` beside vertebrae of no name may be one word of many. */
  readonly least: number;
}

const SPINE: Family = {
  organs: /^(?:cervical|thoracic|lumbar)_spine$/,
  shared: /^(?:cervical rib|颈肋)$/,
  both: /胸腰|颈胸|腰骶|thoracolumbar|cervicothoracic|lumbosacral|whole spine|全脊柱/,
  least: 2,
};
const LIMBS: Family = {
  organs: /^(?:shoulder|humerus|elbow|forearm|wrist|hand|hip|femur|knee|tibia|ankle|foot)$/,
  shared:
    /labr|盂唇|poplite|腘|舟骨|navicular|^[ml]cl$|collateral|侧副韧带|髁|condyl|biceps|triceps|^(?:手|足|hand|foot|feet|finger|toe|趾|指骨|phalan[a-z]+|arm|leg|heel|ulnar|femoral|tibial|fibular|thigh|大腿|上臂)$/,
  both: /(?!)/,
  least: 1,
};

/** Spoken of without being shown: complaints, clinics, what was not imaged, what was put in. */
const NOT_SHOWN =
  /pain|symptom|ache|surge|clinic|specialist|orthop|not (?:imaged|included|examined|covered|shown)|replac|prosthe|arthroplast|nerve block|puncture|腰穿|疼痛|症状|不适|门诊|专科|未(?:包括|检查|扫描|扫及)|置换|假体|来源|放射痛/;

function otherPart(view: ReportView, family: Family): OtherExam | undefined {
  const { findings, impression } = view.sections;
  if (family.both.test(findings.folded.text) || family.both.test(impression.folded.text)) return undefined;
  const stated = partsNamed(findings, family, false);
  const concluded = partsNamed(impression, family, true);
  const [of] = stated;
  const [here] = concluded;
  if (!of || !here || stated.length < family.least) return undefined;
  const isShown = concluded.some((one) => stated.some((other) => isNear(one.organ, other.organ)));
  return isShown ? undefined : { of: placeOf('findings', of.word), here: placeOf('impression', here.word) };
}

interface NamedPart {
  readonly organ: string;
  readonly word: ReportWord;
}

const isNear = (one: string, other: string): boolean => canBeSameOrgan(one, other) || canBeOneRegion(one, other);

function partsNamed({ sentences, folded: { text } }: ReadSection, { organs, shared }: Family, isConclusion: boolean): readonly NamedPart[] {
  return sentences.flatMap(({ parts, text: sentence }) => {
    const words = parts.flatMap((part) => part.words);
    if (isConclusion && (words.some((word) => isCue(word, 'history', 'advice', 'plan')) || NOT_SHOWN.test(sentence))) return [];
    return words.flatMap((word) => {
      // In the findings every word that can be of the part counts, in the impression only its name.
      if (isConclusion && shared.test(text.slice(word.start, word.end))) return [];
      return word.meaning.flatMap((of) =>
        'organ' in of && of.organ !== undefined && organs.test(of.organ) && (!isConclusion || of.kind === 'organ')
          ? [{ organ: of.organ, word }]
          : [],
      );
    });
  });
}
