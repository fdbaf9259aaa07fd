import type { ConsistencyIssue } from '../consistency-issue';
import type { Sentence } from '../reading/sentences';
import { namedExams } from './named-exam';
import { type FoldedPlace, issueOf, placeOf, quote, type ReportView } from './report-view';

/** A sequence or a projection: how the technique names it, and how a finding speaks of it. */
interface Acquisition {
  readonly name: string;
  readonly sign: RegExp;
}

const SEQUENCES: readonly Acquisition[] = [
  {
    name: String.raw`dwi|diffusion(?:[- ]weighted(?: imaging)?)?|弥散(?:加权)?|扩散(?:加权)?`,
    sign: /(?<![a-z])(?:dwi|adc)(?![a-z])|diffusion|弥散|扩散受限/g,
  },
  { name: 'flair', sign: /(?<![a-z])flair(?![a-z])/g },
  {
    name: String.raw`swi|gre|gradient echo|susceptibility(?:[- ]weighted)?(?: imaging)?|磁敏感(?:加权)?`,
    sign: /(?<![a-z])(?:swi|gre)(?![a-z])|gradient echo|susceptibility|blooming|磁敏感/g,
  },
  {
    name: String.raw`stir|fat[- ]sat(?:urated|uration)?|fat[- ]suppress(?:ed|ion)|压脂|抑脂|脂肪抑制`,
    sign: /(?<![a-z])stir(?![a-z])|fat[- ](?:sat|suppress)|压脂|抑脂|脂肪抑制/g,
  },
  { name: String.raw`mrs|spectroscopy|波谱`, sign: /(?<![a-z])mrs(?![a-z])|spectroscop|choline|(?<![a-z])naa(?![a-z])|波谱|胆碱峰/g },
  { name: String.raw`pwi|perfusion(?: imaging)?|灌注`, sign: /(?<![a-z])pwi(?![a-z])|perfusion|灌注/g },
  { name: String.raw`mra|time[- ]of[- ]flight(?: angiography)?|tof|血管成像`, sign: /(?<![a-z])(?:mra|tof)(?![a-z])|血管成像/g },
  { name: String.raw`mrcp|胰胆管成像`, sign: /(?<![a-z])mrcp(?![a-z])|胰胆管成像/g },
  {
    name: String.raw`t1wi?|t1[- ]weighted(?: images?| imaging)?`,
    sign: /(?<![a-z0-9])t1(?![0-9a-vx-z])(?!\/|-\d| ?(?:vertebra|level|椎))/g,
  },
  {
    name: String.raw`t2wi?|t2[- ]weighted(?: images?| imaging)?`,
    sign: /(?<![a-z0-9])t2(?![0-9a-vx-z])(?!\/|-\d| ?(?:vertebra|level|椎))/g,
  },
  {
    name: String.raw`(?:colou?r )?doppler(?: imaging)?|彩色多普勒|cdfi|多普勒`,
    sign: /doppler|cdfi|血流信号|vascularity|resistive index|多普勒/g,
  },
  {
    name: String.raw`(?:delayed|late)(?: phase)?(?: images?| imaging)?|延迟(?:期|扫描)`,
    sign: /delayed[- ](?:phase|images?|enhancement)|延迟期|延迟扫描(?=示|见|强化)/g,
  },
];

const NOT_DONE_BEFORE =
  /(?:未|没有)(?:予|能)?(?:行|做|作|采集|扫描|进行|包括|获得|实施)[^,。;]{0,4}$|(?:no|without) (?:additional |dedicated )?$|(?:omitted|omitting|did not include|does not include|not including) (?:the )?$/;
const NOT_DONE_BEHIND =
  /^(?: (?:images?|imaging|sequences?|phase|study))?(?: (?:was|were|is|are|has|have))? (?:not (?:been )?(?:performed|acquired|obtained|included|available|done)|omitted)|^(?:序列|扫描|成像)?(?:未(?:行|做|采集|扫描|包括)|缺如)/;
/** Behind `no` and `without` only a sequence is not done; `no diffusion restriction` is a finding. */
const OF_SEQUENCE = /^(?: (?:images?|imaging|sequences?|study))(?![a-z])/;
const ELSEWHERE =
  /recommend|suggest|advis|consider|could|should|would|may |further|prior|previous|compar|outside|建议|必要时|可行|进一步|既往|前次|上次|外院|无法|不能|cannot|not (?:assess|evaluat|perform|acquir|obtain|includ)|limited/;

/** A sequence that the report says was not made, and a finding on it; a projection that the position of the patient does not allow. */
export function checkUnperformed(view: ReportView): ConsistencyIssue[] {
  const found = notAcquired(view) ?? otherProjection(view);
  if (!found) return [];
  const [said, used] = [quote(view, found.said), quote(view, found.used)];
  return [
    issueOf(view, {
      type: 'technique_mismatch',
      places: [found.said, found.used],
      en: `“${used}” is described, which the technique (“${said}”) does not include.`,
      zh: `描述了“${used}”，而检查技术（“${said}”）不包括。`,
      subject: `unperformed:${used.toLowerCase()}`,
    }),
  ];
}

interface Unperformed {
  readonly said: FoldedPlace;
  readonly used: FoldedPlace;
}

function notAcquired(view: ReportView): Unperformed | undefined {
  const { text } = view.sections.findings.folded;
  for (const { name, sign } of SEQUENCES) {
    const named = [...text.matchAll(new RegExp(`(?<![a-z0-9])(?:${name})(?![a-z0-9])`, 'g'))];
    const said = named.find(({ index, 0: words }) => isNotDone(text, index, index + words.length));
    if (!said) continue;
    const place = placeOf('findings', { start: said.index, end: said.index + said[0].length });
    const used = usedElsewhere(view, sign, place);
    if (used) return { said: place, used };
  }
  return undefined;
}

function isNotDone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 40);
  if (NOT_DONE_BEHIND.test(behind)) return true;
  if (!NOT_DONE_BEFORE.test(before)) return false;
  return !/(?:no|without) (?:additional |dedicated )?$/.test(before) || OF_SEQUENCE.test(behind);
}

/** A sign of it in a sentence that is not about what was done, nor about another time. */
function usedElsewhere(view: ReportView, sign: RegExp, said: FoldedPlace): FoldedPlace | undefined {
  for (const section of ['findings', 'impression'] as const) {
    const { folded, sentences } = view.sections[section];
    for (const match of folded.text.matchAll(sign)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      const isStatement = section === said.section && start < said.end && said.start < end;
      if (!sentence || isStatement || ELSEWHERE.test(sentence.text) || isListOfSequences(sentence)) continue;
      if (isNotDone(folded.text, start, end)) continue;
      return placeOf(section, { start, end });
    }
  }
  return undefined;
}

const isListOfSequences = ({ text }: Sentence): boolean =>
  /^[^:]{0,16}(?:technique|protocol|sequences?|扫描序列|检查技术|扫描方法|成像序列|检查方法)/.test(text);

/** Taken in bed or lying, in one projection. */
const IN_BED = /portable|bedside|supine|mobile (?:chest|film|radiograph)|床旁|床边|仰卧位|卧位(?!像)/;
const STANDING =
  /(?:on|in|from) (?:the|a) lateral (?:view|projection|film|radiograph|image)|lateral (?:view|projection|film|radiograph) (?:shows|demonstrates|reveals|confirms)|(?:pa|frontal|ap) and lateral|(?:on|in) (?:the )?(?:upright|erect|standing) (?:view|projection|film|radiograph|image)s?|(?<!后前|正|左|右)侧位(?:片|像)?(?:上|示|见|可见|显示)|正侧位(?:片|像)|立位(?:片|像|平片)?(?:上|示|见|可见|显示)/g;

function otherProjection(view: ReportView): Unperformed | undefined {
  const { sentences, folded } = view.sections.findings;
  const [head] = sentences;
  const [exam] = namedExams('findings', view.sections.findings);
  if (!head || !exam || exam.kind !== 'XR' || exam.isOther || exam.start >= head.end) return undefined;
  const bed = IN_BED.exec(head.text);
  if (!bed || /立位|upright|erect|lateral|侧位/.test(head.text.replace(bed[0], '').split(/[:。]/)[0] ?? '')) return undefined;
  const said = placeOf('findings', { start: head.start + bed.index, end: head.start + bed.index + bed[0].length });
  for (const match of folded.text.matchAll(STANDING)) {
    const sentence = sentences.find((one) => one.start <= match.index && match.index < one.end);
    if (!sentence || ELSEWHERE.test(sentence.text) || /decubitus|(?<![a-z])no |without|not |未/.test(sentence.text)) continue;
    return { said, used: placeOf('findings', { start: match.index, end: match.index + match[0].length }) };
  }
  return undefined;
}
