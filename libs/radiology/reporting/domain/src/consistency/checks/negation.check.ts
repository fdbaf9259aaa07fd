import type { ConsistencyIssue } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import { canBeSameOrgan, clashOf, compareSides } from './kinship';
import { issueOf, placeOfMention, type ReportView, type SectionName } from './report-view';

/** Within one section a denial and a statement may both be true of different places; only of these it is worth asking. */
const ASKED_WITHIN_A_SECTION =
  /^(?:pneumothorax|effusion|pericardial_effusion|ascites|pulmonary_embolism|free_air|hydronephrosis|dissection|appendicitis|midline_shift|hydrocephalus|consolidation|hemorrhage|fracture|stone|infarct)$/;
/** Names of one thing. */
const SYNONYMS: Readonly<Record<string, string>> = {
  filling_defect: 'pulmonary_embolism',
  mass: 'mass',
  cancer: 'cancer',
  disc_bulge: 'disc_bulge',
};

/** Signs that many organs may show: denied of one, they say nothing of its neighbour. */
const OF_ONE_ORGAN = /^(?:dilatation|thickening|stenosis|edema|atrophy|calcification|cyst|lesion|mass|nodule|stone)$/;

/** Sizes said to be normal, and the enlargement that contradicts them. */
const NORMAL_SIZES: readonly (readonly [concept: string, organ: string, pattern: RegExp])[] = [
  [
    'splenomegaly',
    'spleen',
    /spleen (?:is |appears |size is )?(?:not enlarged|normal(?: in size)?)|脾(?:脏)?(?:不大|大小正常|大小形态正常|未见增大|无增大)/,
  ],
  ['hepatomegaly', 'liver', /liver (?:is |appears )?(?:not enlarged|normal in size)|肝(?:脏)?(?:不大|大小正常|大小形态正常|未见增大)/],
  [
    'cardiomegaly',
    'heart',
    /heart (?:size )?(?:is |appears )?(?:not enlarged|normal(?: in size)?)|心(?:影|脏)(?:不大|大小正常|未见增大|大小形态正常)/,
  ],
  [
    'hyperplasia',
    'prostate',
    /prostate (?:gland )?(?:is |appears )?(?:not enlarged|normal in size)|前列腺(?:不大|大小正常|体积不大|未见增大)/,
  ],
  [
    'midline_shift',
    'brain',
    /中线(?:结构)?(?:居中|未见移位|无移位|未见偏移|无偏移)|midline (?:is|structures are) (?:central|not shifted|in place)|no shift of (?:the )?midline/,
  ],
];

const sameName = (one: Mention, other: Mention): boolean => {
  if (one.concept.id === other.concept.id) return true;
  const names = [one, other].map(({ concept, organ }) => {
    if (concept.id === 'effusion' && (organ === 'heart' || organ === 'pericardium')) return 'pericardial_effusion';
    if (concept.id === 'effusion' && organ === 'peritoneum') return 'ascites';
    if (concept.id === 'thrombus' && organ === 'pulmonary_artery') return 'pulmonary_embolism';
    if (concept.id === 'filling_defect' && organ !== 'pulmonary_artery' && organ !== undefined) return 'filling_defect';
    return SYNONYMS[concept.id] ?? concept.id;
  });
  return names[0] === names[1];
};

const isStated = ({ assertion, changes }: Mention): boolean => assertion === 'affirmed' && !changes.has('resolved');

/** Stated in the section of the denial as well: then the denial is of something else, unless it names the very place of the statement and the other lies elsewhere. */
const isThere = (other: Mention, statement: Mention, denial: Mention): boolean =>
  sameName(other, statement) &&
  canBeSameOrgan(other.organ, statement.organ) &&
  // A stone of the gallbladder is none of the duct, where the duct is denied by its name.
  !(statement.concept.id === 'stone' && denial.organ === statement.organ && other.organ !== statement.organ) &&
  !(namesPlaceOf(denial, statement) && clashOf(other.sites, statement.sites));

const namesPlaceOf = (denial: Mention, { sites }: Mention): boolean =>
  [...denial.sites].some(([axis, values]) => [...values].some((value) => sites.get(axis)?.has(value)));

/** A thing denied in one section and stated in the other, or both in one. */
export function checkNegation(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const issues: ConsistencyIssue[] = [];
  const seen = new Set<string>();
  const compare = (deniedIn: SectionName, statedIn: SectionName): void => {
    const denials = view.sections[deniedIn].mentions.filter(({ assertion }) => assertion === 'denied');
    const statements = view.sections[statedIn].mentions.filter(isStated);
    const others = view.sections[deniedIn].mentions.filter(isStated);
    for (const denial of denials) {
      for (const statement of statements) {
        if (!isContradicted(denial, statement) || isAnother(view, [deniedIn, denial], [statedIn, statement])) continue;
        if (deniedIn === statedIn) {
          if (!ASKED_WITHIN_A_SECTION.test(denial.concept.id) || !isOfOnePlace(denial, statement)) continue;
        } else if (others.some((other) => isThere(other, statement, denial))) continue;
        const subject = `${statement.concept.id}:${statement.organ ?? ''}`;
        if (seen.has(subject)) continue;
        seen.add(subject);
        issues.push(
          issueOf(view, {
            type: 'negation',
            places: [placeOfMention(deniedIn, denial), placeOfMention(statedIn, statement)],
            en: `“${statement.concept.en}” is denied in one place and stated in another.`,
            zh: `“${statement.concept.zh}”一处否认、另一处肯定。`,
            subject,
          }),
        );
      }
    }
  };
  if (findings.mentions.length > 0 && impression.mentions.length > 0) {
    compare('findings', 'impression');
    compare('impression', 'findings');
  }
  issues.push(...enlarged(view));
  compare('findings', 'findings');
  compare('impression', 'impression');
  return issues;
}

/** `the spleen is not enlarged`, and splenomegaly in the other section. */
function enlarged(view: ReportView): ConsistencyIssue[] {
  return [...enlargedIn(view, 'findings', 'impression'), ...enlargedIn(view, 'impression', 'findings')];
}

function enlargedIn(view: ReportView, normalIn: SectionName, statedIn: SectionName): ConsistencyIssue[] {
  const normal = view.sections[normalIn];
  return NORMAL_SIZES.flatMap(([concept, organ, pattern]) => {
    const statement = view.sections[statedIn].mentions.find(
      (mention) => mention.concept.id === concept && mention.organ === organ && isStated(mention),
    );
    if (!statement) return [];
    const match = pattern.exec(normal.folded.text);
    if (!match || normal.mentions.some((mention) => mention.concept.id === concept && isStated(mention))) return [];
    const said = { section: normalIn, start: match.index, end: match.index + match[0].length };
    return [
      issueOf(view, {
        type: 'negation',
        places: [said, placeOfMention(statedIn, statement)],
        en: `“${statement.concept.en}” is stated, but said to be normal elsewhere.`,
        zh: `“${statement.concept.zh}”与另一处所写正常不符。`,
        subject: `${concept}:${organ}`,
      }),
    ];
  });
}

const isOfOnePlace = (denial: Mention, statement: Mention): boolean =>
  denial.organ === statement.organ &&
  denial.limits.length === 0 &&
  denial.sites.size === 0 &&
  denial.sides.size === 0 &&
  !statement.isOld &&
  !statement.isSmall;

/** `未见明显狭窄` does not deny one of a third. */
const NOTABLE = /明显|显著|significant|flow-limiting|high-grade|critical/;
const OCCULT = /occult|radiographically|隐匿|隐性/;
const SHALLOW = /superficial|saphenous|varico|浅静脉|隐静脉|曲张/;
const DEEP = /deep|dvt|深静脉/;
/** The trunk of the vessel, and a branch of it. */
const TRUNK = /主干|main (?:pulmonary|portal|branch|trunk)|central|saddle/;
const BRANCH = /分支|各级|叶|段|branch(?:es)|lobar|segment/;
/** A bleeding into the tissue of the brain, and one around it. */
const OF_TISSUE = /脑实质|脑内|parenchym|intra-?axial/;
const AROUND_BRAIN = /硬膜|颅板下|内板下|蛛网膜|脑室|subdural|epidural|extradural|extra-?axial|subarachnoid|intraventricular/;
/** Below the numbered vertebrae. */
const SACRUM = /sacr(?:al|um)|coccy|骶骨|骶椎|尾骨|尾椎/;
type Said = readonly [section: SectionName, mention: Mention];

/** A fracture that is called occult is not the line that is denied; a thrombus of a superficial vein is none of the deep ones. */
function isAnother(view: ReportView, denial: Said, statement: Said): boolean {
  const [denied, stated] = [sentenceOf(view, denial), sentenceOf(view, statement)];
  if (OCCULT.test(stated)) return true;
  if (
    /^(?:pulmonary_embolism|filling_defect|thrombus)$/.test(denial[1].concept.id) &&
    TRUNK.test(clauseOf(view, denial)) &&
    !BRANCH.test(denied) &&
    !TRUNK.test(clauseOf(view, statement))
  )
    return true;
  if (denial[1].concept.id === 'hemorrhage' && OF_TISSUE.test(clauseOf(view, denial)) && AROUND_BRAIN.test(stated)) return true;
  if (denial[1].concept.id === 'fracture' && SACRUM.test(clauseOf(view, denial)) && statement[1].sites.has('vertebra')) return true;
  if (denial[1].concept.id === 'stenosis' && (statement[1].isSmall || statement[1].isBelowHalf) && NOTABLE.test(denied)) return true;
  return (
    denial[1].concept.id === 'thrombus' && ((DEEP.test(denied) && SHALLOW.test(stated)) || (SHALLOW.test(denied) && DEEP.test(stated)))
  );
}

function clauseOf({ sections }: ReportView, [section, mention]: Said): string {
  const parts = sections[section].sentences.find(({ index }) => index === mention.sentence)?.parts ?? [];
  const part = parts.find(({ start, end }) => start <= mention.conceptStart && mention.conceptStart < end);
  return part ? sections[section].folded.text.slice(part.start, part.end) : '';
}

const sentenceOf = ({ sections }: ReportView, [section, mention]: Said): string =>
  sections[section].sentences.find(({ index }) => index === mention.sentence)?.text ?? '';

/** Whether the denial reaches the statement: same thing, same place, and no limit (`no acute …`) that lets it out. */
function isContradicted(denial: Mention, statement: Mention): boolean {
  if (!sameName(denial, statement) || !canBeSameOrgan(denial.organ, statement.organ)) return false;
  const isOther = denial.organ !== undefined && statement.organ !== undefined && denial.organ !== statement.organ;
  if (isOther && OF_ONE_ORGAN.test(denial.concept.id)) return false;
  if (compareSides(denial.sides, statement.sides) === 'disjoint' || clashOf(denial.sites, statement.sites)) return false;
  // `no right effusion` does not deny an effusion whose side is not said to be the right one.
  if (denial.sides.size === 1 && compareSides(denial.sides, statement.sides) === 'partial' && statement.sides.size === 2) return true;
  if (denial.sites.size > 0 && statement.sites.size === 0 && denial.concept.id !== 'pneumothorax') return false;
  const { limits } = denial;
  if (limits.includes('limit_other')) return false;
  if (limits.includes('limit_new')) return statement.changes.has('new');
  if (limits.includes('limit_acute') && (statement.isOld || statement.concept.weight < 2)) return false;
  if (limits.includes('limit_large') && (statement.isSmall || statement.isBelowHalf)) return false;
  if (limits.includes('limit_kind') && !statement.isLarge) return false;
  return true;
}
