import type { ConsistencyIssue } from '../consistency-issue';
import { foldText } from '../reading/folded-text';
import type { ExamKind } from './named-exam';
import { issueOf, placeOf, quote, type ReportView, type SectionName } from './report-view';
import { contrastTold, kindTold } from './told-technique';

type Kind = Exclude<ExamKind, 'NM'>;

const GIVEN =
  /with (?:and without )?(?:iv |intravenous |oral and iv |i\.v\. )?contrast|without and with|(?<!non-|non|un)(?:contrast[- ])?enhanced|post-?contrast|(?<!non-|non)contrast[- ]enhanced|ct ?angiogra|(?<![a-z])(?:cta|ctpa|cect|mra with|ctv|ce-?ct|ce-?mri?)(?![a-z])|gadolinium|gadobutrol|iohexol|iopamidol|omnipaque|增强|造影剂|对比剂|造影|ctpa|三期|多期/;
const NOT_GIVEN =
  /without (?:iv |intravenous |the use of |administration of (?:iv )?)?contrast(?! and with)|non-?contrast|noncontrast|non-?enhanced|unenhanced|no (?:iv |intravenous )?contrast|plain ct|(?<![a-z])(?:ncct|nect|ldct)(?![a-z])|low[- ]dose|平扫|未增强|未行增强|未注射(?:对比剂|造影剂)|未用造影剂|低剂量/;
const BOTH = /without and with|with and without|平扫(?:\s*[+＋及、和与加]\s*|\s*)(?:动态|三期|多期)?增强|pre- and post/;

const ENHANCEMENT =
  /(?<!non-|non|un|contrast-|contrast |hyper)enhanc(?:es|ing|ement)(?! (?:ct|mri?|study|scan|exam|imaging|protocol))|(?:avidly|homogeneously|heterogeneously|peripherally|rim|ring)[- ]enhanced|强化|arterial[- ]phase|portal[- ]venous[- ]phase|(?:delayed|venous|nephrographic|corticomedullary|excretory|hepatobiliary|equilibrium)[- ]phase|washout|wash-out|filling defect|contrast (?:extravasation|blush|leak|pooling)|(?:extravasation|pooling|leak) of (?:iv |intravenous )?contrast|time-(?:signal )?intensity curve|动脉期|静脉期|门脉期|门静脉期|延迟期|平衡期|实质期|皮髓质期|排泄期|肝胆期|时间-?信号(?:强度)?曲线|廓清|(?:对比剂|造影剂)(?:外溢|外渗|渗漏|充填|浓聚)|充盈缺损|(?<![未没][行做予])(?:增强扫描|增强后)|contrast opacification|opacified/g;
const SAYS_UNENHANCED =
  /(?:limited|suboptimal)[^.\n]{0,40}(?:lack of|without|absence of) (?:iv |intravenous )?contrast|(?:lack|absence) of (?:iv |intravenous )?contrast|(?:this |on this |the )?(?:non-?contrast|noncontrast|unenhanced|non-?enhanced) (?:ct|mri?|exam(?:ination)?|study|scan|technique|images?|imaging|chest|head|abdomen)|without (?:iv |intravenous )?contrast(?! and with)|no (?:iv |intravenous )?contrast (?:was |is )?(?:given|administered|used)|(?:本次|此次)?(?:为|仅)平扫|平扫检查|未行增强|未增强|未注射(?:对比剂|造影剂)|平扫(?:ct(?!值)|mr|图像|扫描)/g;
const SAYS_NOTHING_GIVEN =
  /(?:lack|absence) of (?:iv |intravenous )?contrast|no (?:iv |intravenous )?contrast (?:was |is )?(?:given|administered|used)|未行增强|未增强|(?:本次|此次)(?:为|仅)平扫|未注射(?:对比剂|造影剂)/g;
/** Advice, limits and hypothetical scans speak of an examination that was not this one. */
const ELSEWHERE =
  /recommend|suggest|advis|consider|could be|should|would|further|建议|必要时|可行|进一步|limited|cannot be (?:assessed|evaluated)|not (?:assessed|evaluated)|无法|不能|难以|(?<!弥散|扩散|未见|无|不|明显)受限|prior|previous|既往|前次|outside/;

const FOREIGN: readonly { readonly of: readonly Kind[]; readonly pattern: RegExp; readonly en: string; readonly zh: string }[] = [
  {
    of: ['CT', 'US', 'XR', 'MG', 'PET'],
    pattern:
      /(?<![a-z0-9])t[12](?:wi|-weighted| weighted|[- ]?(?:hyper|hypo|iso)intens\w*)|(?<![a-z])(?:flair|dwi|adc|stir|swi|gre|mrcp)(?![a-z])|diffusion[- ](?:weighted|restriction)|restricted diffusion|signal intensity|(?:hyper|hypo)intens\w*|t[12](?:wi)?(?:呈|上呈|上)?(?:稍)?[长短高低等]|(?<![a-z0-9])t[12]wi|(?<![a-z0-9])t[12]信号|(?<![a-z0-9])t[12] signal|弥散受限|扩散受限|[高低等长短]信号|抑脂序列|压脂/g,
    en: 'a finding of MRI',
    zh: 'MR 征象',
  },
  { of: ['XR', 'MG'], pattern: /hounsfield|(?<![a-z])-?\d+ ?hu(?![a-z])|ct值/g, en: 'a finding of CT', zh: 'CT 征象' },
  {
    of: ['MR', 'US'],
    pattern:
      /hounsfield|(?<![a-z])-?\d+ ?hu(?![a-z])|ct值|(?:hyper|hypo)attenuat\w*|attenuation values?|(?:hyper|hypo)dens(?:e|ity|ities)|ground[- ]glass|磨玻璃|(?<!骨质?)(?:高|低|等)密度(?!脂蛋白)/g,
    en: 'a finding of CT',
    zh: 'CT 征象',
  },
  {
    of: ['CT', 'MR', 'XR', 'MG', 'PET'],
    pattern:
      /(?:hypo|hyper|an|iso)echoic|(?<![a-z])echogenic\w*|echotexture|doppler|posterior acoustic|acoustic shadow\w*|sonographic|[高低无等强]回声|回声|血流信号|声影|多普勒|cdfi/g,
    en: 'a finding of ultrasound',
    zh: '超声征象',
  },
  {
    of: ['CT', 'MR', 'US', 'XR', 'MG'],
    pattern: /(?<![a-z])suv ?(?:max)?(?![a-z])|fdg[- ](?:avid|uptake)|hypermetabol\w*|fdg摄取|代谢增高|高代谢|放射性摄取/g,
    en: 'a finding of PET',
    zh: 'PET 征象',
  },
];

/** Filled with fluid or mucosa, not with contrast. */
const AIR_SPACE =
  /sinus(?!oid)|ethmoid|sphenoid|mastoid|middle ear|tympan|antr(?:um|al)|nasal|concha|air cells?|air ?space|airway|bronch|lung|lobe|hemithorax|hemi-thorax/;

/** What is described must be visible with the technique used. */
export function checkTechnique(view: ReportView): ConsistencyIssue[] {
  const { context } = view;
  const declared = foldText([context.technique, context.exam].filter((text) => text !== undefined).join(' . ')).text;
  const told = kindTold(view);
  const kind = kindOf(declared, context.modality) ?? (told === 'NM' ? undefined : told);
  const issue = contrastIssue(view, declared, kind) ?? foreignIssue(view, declared, kind);
  return issue ? [issue] : [];
}

function contrastIssue(view: ReportView, declared: string, kind: Kind | undefined): ConsistencyIssue | undefined {
  const stated = contrastOf(declared) ?? contrastTold(view) ?? (kind === 'XR' ? 'none' : undefined);
  if (stated === undefined) return undefined;
  const isBoth = BOTH.test(declared);
  const wrong = stated === 'none' ? find(view, ENHANCEMENT) : find(view, isBoth ? SAYS_NOTHING_GIVEN : SAYS_UNENHANCED);
  if (!wrong) return undefined;
  const words = quote(view, wrong);
  return issueOf(view, {
    type: 'technique_mismatch',
    places: [wrong],
    en:
      stated === 'none'
        ? `“${words}” is described, but the examination was without contrast.`
        : `“${words}” is written, but contrast was given.`,
    zh: stated === 'none' ? `描述了“${words}”，但本次为平扫检查。` : `写有“${words}”，但本次为增强检查。`,
    subject: `contrast:${stated}`,
  });
}

function foreignIssue(view: ReportView, declared: string, kind: Kind | undefined): ConsistencyIssue | undefined {
  if (kind === undefined) return undefined;
  for (const { of, pattern, en, zh } of FOREIGN) {
    if (!of.includes(kind) || (kind === 'PET' && /ct|mr/.test(declared) && !/回声|echo/.test(pattern.source))) continue;
    const wrong = find(view, pattern);
    if (!wrong) continue;
    const words = quote(view, wrong);
    return issueOf(view, {
      type: 'technique_mismatch',
      places: [wrong],
      en: `“${words}” is ${en}, the examination is ${kind}.`,
      zh: `“${words}”为${zh}，但本次检查为 ${kind}。`,
      subject: `modality:${kind}:${words.toLowerCase()}`,
    });
  }
  return undefined;
}

function contrastOf(declared: string): 'given' | 'none' | undefined {
  if (BOTH.test(declared)) return 'given';
  if (NOT_GIVEN.test(declared)) return 'none';
  return GIVEN.test(declared) ? 'given' : undefined;
}

function find(
  view: ReportView,
  pattern: RegExp,
): { readonly section: SectionName; readonly start: number; readonly end: number } | undefined {
  for (const section of ['findings', 'impression'] as const) {
    const { text } = view.sections[section].folded;
    for (const match of text.matchAll(pattern)) {
      const from =
        Math.max(
          text.lastIndexOf('. ', match.index),
          text.lastIndexOf('。', match.index),
          text.lastIndexOf('\n', match.index),
          text.lastIndexOf(';', match.index),
        ) + 1;
      const to = sentenceEnd(text, match.index);
      const sentence = text.slice(from, to);
      const isLimit = pattern === SAYS_UNENHANCED || pattern === SAYS_NOTHING_GIVEN;
      if (!isLimit && ELSEWHERE.test(sentence)) continue;
      if (match[0] === 'opacified' && AIR_SPACE.test(sentence)) continue;
      if (isLimit && /recommend|建议|prior|previous|前次|既往/.test(sentence)) continue;
      if (/technique:|检查技术|扫描方法|检查方法|检查项目/.test(sentence)) continue;
      return placeOf(section, { start: match.index, end: match.index + match[0].length });
    }
  }
  return undefined;
}

function sentenceEnd(text: string, from: number): number {
  const rest = /[。\n;]|\. /.exec(text.slice(from, from + 400));
  return rest ? from + rest.index : Math.min(text.length, from + 400);
}

function kindOf(declared: string, modality: string | undefined): Kind | undefined {
  if (/(?<![a-z])pet|petct/.test(declared) || modality === 'PT') return 'PET';
  if (/(?<![a-z])(?:mri?|mra|mrcp)(?![a-z])|magnetic resonance|核磁|磁共振/.test(declared)) return 'MR';
  if (/(?<![a-z])(?:cta?|ctpa|hrct|ldct|ncct)(?![a-z])|computed tomography/.test(declared)) return 'CT';
  if (/ultraso|sonogra|(?<![a-z])us(?![a-z])|超声|彩超|b超/.test(declared)) return 'US';
  if (/mammogra|钼靶|乳腺x线/.test(declared)) return 'MG';
  if (/x-?ray|radiograph|(?<![a-z])(?:cxr|kub|ap and lateral|pa and lateral)(?![a-z])|平片|胸片|x线|dr|正侧位|正位片/.test(declared))
    return 'XR';
  const codes: Readonly<Record<string, Kind>> = { CT: 'CT', MR: 'MR', US: 'US', CR: 'XR', DX: 'XR', MG: 'MG' };
  return modality === undefined ? undefined : codes[modality.toUpperCase()];
}
