import { WordScanner } from '../../consistency/reading/word-scanner';
import { DEVICE_WORDS } from './device-words';
import {
  readAppendixWidths,
  readBloodMeasures,
  readBowelWidths,
  readPlainSuspicion,
  readScores,
  readShortForBlood,
  readTipDistances,
} from './scores';
import { SIGN_WORDS } from './sign-words';
import { STANCE_WORDS } from './stance-words';

/** A word of a sentence with all that it may mean. Offsets are of the folded text. */
export interface SignToken {
  readonly classes: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

const scannerOf = (entries: readonly (readonly [classes: readonly string[], terms: string])[]): WordScanner<ReadonlySet<string>> => {
  const byTerm = new Map<string, Set<string>>();
  for (const [classes, terms] of entries)
    for (const term of terms.split('|')) byTerm.set(term, new Set([...(byTerm.get(term) ?? []), ...classes]));
  const scanner = new WordScanner<ReadonlySet<string>>();
  for (const [term, classes] of byTerm) scanner.add(term, classes);
  return scanner;
};

const SIGNS = scannerOf(SIGN_WORDS.map(({ classes, terms }) => [classes, terms]));
const DEVICES = scannerOf(DEVICE_WORDS.map(({ classes, terms }) => [classes, terms]));
const STANCES = scannerOf(STANCE_WORDS.map(({ cue, terms }) => [[cue], terms]));

/** Two neighbours that are one sign together: what stands between may only say of which part it is. */
const COMPOSITES: readonly (readonly [first: readonly string[], second: readonly string[], between: RegExp, sign: string])[] = [
  [
    ['deny', 'less'],
    ['enhancement'],
    /^ ?(?:to |of |in )?(?:the |any )?(?:normal |mural |bowel |wall |mucosal |bowel wall |significant )*$|^明显$/,
    'hypoenhancement',
  ],
  [['enhancement'], ['less'], /^(?:程度|明显|显著|较[^,。]{0,4})*$| (?:is |are )?(?:markedly )?$/, 'hypoenhancement'],
  [
    ['suspicion'],
    ['lump'],
    /^(?: |\d[\d.x]*|cm|mm|irregular|solid|enhancing|new|hypoechoic|hypodense|focal|bony|osseous|renal|hepatic|lung)*$/,
    'suspiciouslump',
  ],
  [['@bowelwall'], ['@portal'], /^ and (?:in|within) (?:the )?$/, 'portalgas'],
  [['under'], ['@diaphragm'], /^ ?(?:the |both |each |either |right |left |dome |domes |of |hemi)*$/, '@subdiaphragm'],
];

/**
 * Reasons are forms of words, not lists: why something was done once (`nephrectomy for …`, `因…行切除`) is history, why the person is examined (`疑…行CT检查`, `查转移`) is asked.
 */
const REASONS: readonly (readonly [form: RegExp, cue: string])[] = [
  [
    /(?<![a-z])(?!evalu|examin|indic|observ|correl|consul|ventil|present)[a-z]+(?:ectomy|plasty|ostomy|otomy|ation|surgery|therapy) (?:in \d{4} )?for(?![a-z])/g,
    'history',
  ],
  [/因(?=[^,。;]{1,16}(?:行|予|作|做|正在|接受|服用)[^,。;]{0,8}(?:切除|术|化疗|放疗|治疗|抗凝|置换|移植))/g, 'history'],
  // A sentence that begins with the concern tells why the person is examined.
  [/(?:^|(?<=[.;!\n] ?))(?:clinical )?concerns? for/g, 'asked'],
  // What is felt or measured in the blood brings a person; what is suspected behind it is the question.
  [
    /(?:乳酸|二聚体|白细胞|肌钙蛋白|淀粉酶|标志物|腹痛|胸痛|头痛|呕吐|发热|呼吸困难|气促|咯血|晕厥|昏迷|便血|黑便|血尿|声嘶|消瘦|体重下降)[^。;]{0,10}?(?:怀疑|疑诊|疑似|疑为|疑)/g,
    'asked',
  ],
  [
    /(?<![a-z])(?:pain|fever|dyspnea|shortness of breath|sob|headache|vomiting|syncope|hypoxia|tachycardia|lactate|d-dimer|leukocytosis|hematuria|weight loss)[^.;]{0,24}?(?:suspected|suspicion (?:of|for)|concern(?:ing)? for|possible|query|to exclude|\?)/g,
    'asked',
  ],
  [
    /(?:pulled back|withdrawn|retracted|advanced|repositioned|后撤|回撤|后退|推进)[^,.;]{0,12}[, ]{1,2}(?:and )?(?:is |it is )?(?:now|现)(?![a-z])/g,
    'done',
  ],
  // A year, or since when: told of then, unless something is compared with it.
  [/(?<![a-z])(?<!than )(?<!from )(?<!to )(?:in|since) (?:19|20)\d\d(?!\d)/g, 'history_clause'],
  [/(?<![与较比对前])(?:19|20)\d\d年(?![^,。;]{0,12}(?:比|对照|片|相比))/g, 'history_clause'],
  [/(?:^|(?<=[.;!\n] ?))(?:clinically|clinical diagnosis(?: of)?)(?! (?:significant|occult|silent|relevant|important))(?![a-z])/g, 'asked'],
  [/(?<![a-z])clinically(?= ?(?:[.,;)]|but |however |$))/g, 'asked_behind'],
  // What another report said.
  [
    /(?:prior|previous|earlier|outside|initial|preliminary|first|last|original|wet|overnight|resident|registrar|trainee) (?:ct|mr|mri|study|scan|exam|examination|film|radiograph|report|read|impression|interpretation|ultrasound)[^.;,]{0,16}?(?:showed|described|demonstrated|revealed|reported|suggested|mentioned|questioned|raised|of)(?![a-z])/g,
    'history',
  ],
  [/(?:初步|外院|前次|首次|原)(?:ct|mr|平片|胸片|腹片|超声|片)?(?:报告|诊断|印象|读片|疑|怀疑|考虑|提示)(?:为|示|提示|考虑)?/g, 'history'],
  // An order opens the sentence.
  [
    /(?:^|(?<=[.;\n] ?))(?:please )?(?:evaluate|assess|exclude|check)(?: for)?(?![a-z])|(?:^|(?<=[。;\n] ?))请?(?:评估|评价|明确|了解)/g,
    'asked',
  ],
  [/疑(?=[^,。;]{1,12}时)/g, 'asked'],
  // `Absent X.` denies, `absent flow` is a sign.
  [/(?:^|(?<=[.;\n] ?))absent (?!flow|signal|opacif|perfus|colou?r|doppler|enhanc|mural|wall|mucosal|compress|lung|vascular)/g, 'deny'],
  [
    /(?<![a-z])(?:re)?(?:staging|planning|baseline|follow-up|surveillance) (?:ct|mri?|pet|pet-ct|scan|study|imaging|examination|ultrasound) (?:for|of|in)(?![a-z])/g,
    'asked',
  ],
  [/因(?=[^,。;]{1,16}(?:入院|就诊|来院|来诊|转入|转院|收治|住院|检查))/g, 'asked'],
  [/吸收(?=[,。;]|$)/g, 'gone'],
  [/(?<![a-z])only (?:if|when)(?![a-z])/g, 'unreal_behind'],
  // What the picture of then shows.
  [/(?:对比|对照|比较)(?=[^,。;]{1,16}(?:ct|mr|mri|片|超声|检查)[^,。;]{0,3}(?:之|的|所示|所见|示|提示))/g, 'history'],
  [/非[\u4e00-\u9fff]{0,6}(?:原因|病因)/g, 'deny_after'],
  [/与[^,。;]{1,14}(?:相似|类似|混淆)/g, 'pitfall'],
  // `Should X be suspected`.
  [/(?:^|(?<=[.;\n] ?))should(?![a-z])/g, 'if'],
  // `free air: none`, `气胸：无`.
  [/(?<=[a-z\u4e00-\u9fff)] ?)(?::| -) ?(?:no|none|negative|absent|nil|无|否|阴性|未见)(?= ?(?:[.,;。)]|$))/g, 'deny_after'],
  // `伪影，似…`: what it only looks like.
  [/(?<![类近疑貌相])似(?=[\u4e00-\u9fff])(?!乎|见|可见|有|呈|为)/g, 'pitfall'],
  // `nothing here that would suggest X`, `rather a variant than X`, `against X: …`.
  [/(?<![a-z])nothing (?:[a-z]+ ){0,4}(?:suggests?|points?|indicates?|supports?|hints?)(?: to(?:wards?)?| at| of)?(?![a-z])/g, 'deny'],
  [/(?<![a-z])rather (?:[a-z]+ ){1,5}than(?![a-z])/g, 'pitfall'],
  [/(?:^|(?<=[.;\n] ?))against(?= [a-z ]{3,40}[:,])/g, 'deny'],
  // What cannot be done with it: seen, found, judged. What cannot be excluded is doubted; what a vessel or a lung cannot do is a sign.
  [
    /(?<![a-z])(?:could|can|may|has|have|had) ?not (?:be|been) (?:[a-z]+ly )?(?=(?:found|seen|made out|shown|proven|proved|reproduced|judged|traced|detected|located|appreciated|substantiated|upheld|verified|recognized)(?![a-z]))/g,
    'deny_after',
  ],
  // What it proved to be.
  [
    /(?<![a-z])(?:proved to be|turned out to be|turned out as|is|was|are|were|represents?|represented) (?:only |just |merely |in fact |actually )*(?:an? )?(?:artifact|artefact|misreading|mistake|pseudolesion|fold|skin fold|vessel|normal variant|variant|pulsation|streak|overcall)s?(?![a-z])/g,
    'deny_after',
  ],
  [
    /(?:其实是|其实为|实为|实系|实际为|实际是|系|乃|更正为|改为|的是|是|为)(?:搏动|呼吸|运动|金属|硬化|线束|容积|部分容积|体外|体表|衣物)?(?=(?:皱褶|皮褶|伪影|血管|误读|误报|正常|假象|重叠))/g,
    'deny_after',
  ],
  // `in X one would expect …`, `典型X应有强化`: how it would look.
  [
    /(?<![a-z])(?:one |we |you )?would (?:have )?(?:be )?(?:look|looked|expect|expected|show|shown|enhance|appear|differ)(?![a-z])/g,
    'unreal_behind',
  ],
  [/(?<![反相对适供])应(?:当)?(?:见|有|可见|出现)/g, 'unreal_behind'],
  // Answers of a checklist: `PE -`, `free air 0`, `PE: ☐ yes ☒ no`, `(y/n): n`.
  [/(?<=[a-z\u4e00-\u9fff]) ?(?:-|0)(?= ?(?:[,.;]|$))/g, 'deny_after'],
  [/: ?[☐□] ?(?:yes|y|是|有) ?[☒☑✗✘■x] ?(?:no|n|否|无)(?![a-z])|\( ?y ?\/ ?n ?\) ?: ?no?(?![a-z])|: ?neg(?![a-z])/g, 'deny_after'],
  // A normal study that leaves it open is no suspicion.
  [
    /(?:normal|negative|unremarkable) (?:ct|mri?|scan|study|film|ultrasound|examination) (?:does not|do not|cannot|can not|may not)(?: fully| completely| entirely)? (?:exclude|rule out)|(?:正常|阴性)(?:亦|也|并|者)?(?:不能|不可|无法)(?:完全)?(?:排除|除外)/g,
    'asked',
  ],
  [/经[^,。;]{1,8}(?:排除|除外|否定)/g, 'deny_after'],
  // Where a tube was before.
  [/(?<![a-z])(?:that|which) (?:was|were|had been) (?:in|at|too|within|lying)(?![a-z])/g, 'history_clause'],
  // `what appeared as X`, `pseudo-X`, `假性X`: what the picture only looks like. A false aneurysm is one.
  [/(?<![a-z])what (?:appear|seem|look|present|resembl)[a-z]* (?:as |like |to be )?/g, 'pitfall'],
  [
    /(?<![a-z])pseudo-?(?=(?:subarach|subdur|dissect|thromb|pneumo|embol|hemorr|obstr))|假性(?=[^,。;]{0,6}(?:出血|夹层|气腹|气胸|血栓|栓塞|梗阻))/g,
    'pitfall',
  ],
  [/(?:is|are|so [a-z]+ is) out(?= ?[.,;])/g, 'deny_after'],
  [
    /(?<![a-z])(?<!(?<![a-z])(?:be|and|or) )(?:withdrawn|retracted|pulled back|advanced|pushed forward) (?:by )?(?=\d)(?![^.]{0,20}(?:recommend|advis|should|needed))/g,
    'done',
  ],
  // `五月阑尾脓肿`: of that month, unless something is compared with it.
  [
    /(?<![\d个一二三四五六七八九十与较比对])(?:1?\d|[一二三四五六七八九十]{1,2})月(?=[\u4e00-\u9fff])(?![日份]?(?:片|比|对|复查|相|随|后|至|来|前片))/g,
    'history_clause',
  ],
  // `day 12 after X`, `X后第12天`: how long ago.
  [/(?<![a-z])day \d+ (?:after|following|of|post)(?![a-z])(?! surgery| operation)/g, 'history_near'],
  [/后(?:第)?(?:\d+|[一二三四五六七八九十]+)(?:天|日|周|个月|月|年)/g, 'history_after'],
  [/(?<![a-z])more (?:likely|probably) (?:[a-z]+ ){1,4}than(?![a-z])/g, 'pitfall'],
  [/(?<=[a-z])-free(?![a-z])/g, 'deny_after'],
  [
    /(?<![a-z])(?<!(?<![a-z])(?:be|and|or) )(?:withdrawn|retracted|pulled back|advanced)(?= from [^,.;]{3,40} to | as (?:advised|requested|recommended))(?![a-z])/g,
    'done',
  ],
  [/(?<=自[^,。;]{2,14})(?:退|撤|拔)(?:出)?至/g, 'done'],
  // What another reader called it.
  [
    /(?:外院|夜班|昨日|昨夜|昨天|值班|实习|初版报告?|原报告)(?:医师|医生)?(?:所)?(?:报告?|诊|称|写)的?(?![^,。;]{0,3}(?:我院|本院))/g,
    'history',
  ],
  // What was not there before is new, not denied.
  [/(?:片上?|上周|昨日|昨天|前次|上次|月|日|此前)(?:尚|还)?(?:没有|未见|无)的/g, 'fresh'],
  [
    /(?<![a-z])not (?:there|present|seen|visible) (?:last (?:week|month|year|time)|a (?:week|month|year) ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|earlier|then)(?![a-z])/g,
    'fresh',
  ],
  [
    /not (?:present|seen|there|visible|identified) (?:in \d{4}|on (?:the )?(?:prior|previous|earlier)|previously|before|yesterday)|(?:前片|前次|旧片|昨日片?|既往片?|\d{4}年片?)(?:上|中)?(?:未见|无)/g,
    'fresh',
  ],
  [/(?:\d{1,2}月|\d{4}年|\d{1,2}(?:年|个月|月|周)前|去年)(?:因|被)?(?:诊断|确诊|患|发现)为?/g, 'history'],
  [/行(?:急诊|头颅|胸部|腹部|盆腔|双?下肢)?(?:超声|彩超|ct|mr|造影|平扫|增强|x线|钼靶)/g, 'examined'],
  [/(?<![检复筛排抽普追调侦核])查(?=[\u4e00-\u9fff]{2,6}[,:;。])(?![见出体房])/g, 'asked'],
];

const readReasons = (text: string): SignToken[] =>
  REASONS.flatMap(([form, cue]) =>
    [...text.matchAll(form)].map(({ 0: reason, index }) => ({ classes: new Set([cue]), start: index, end: index + reason.length })),
  );

/** The signs and the cues of a folded text, in their order. A cue inside a sign is none (`absent lung markings`), nor is a sign inside a cue (`no change`). */
export function readTokens(text: string): { readonly signs: readonly SignToken[]; readonly cues: readonly SignToken[] } {
  const toToken = ({ meaning, start, end }: { meaning: ReadonlySet<string>; start: number; end: number }): SignToken => ({
    classes: meaning,
    start,
    end,
  });
  const words = SIGNS.scan(text).map(toToken);
  const devices = DEVICES.scan(text).map(toToken);
  const reasons = readReasons(text).sort(byStart);
  const cues = [...withoutCovered(STANCES.scan(text).map(toToken), reasons), ...reasons].sort(byStart);
  const composed = composedSigns(words, cues, text);
  const whole = [...words, ...composed].sort(byStart);
  return {
    signs: [
      ...withoutCovered(whole, cues),
      ...devices,
      ...readScores(text),
      ...readTipDistances(text),
      ...readShortForBlood(text),
      ...readPlainSuspicion(text),
      ...readBloodMeasures(text),
      ...readBowelWidths(text),
      ...readAppendixWidths(text),
    ].sort(byStart),
    cues: withoutCovered(cues, [...whole].sort(byStart)),
  };
}

const byStart = (one: SignToken, other: SignToken): number => one.start - other.start || other.end - one.end;

/** Those that no longer word of the other kind holds inside it. Both lists are in order. */
function withoutCovered(tokens: readonly SignToken[], others: readonly SignToken[]): SignToken[] {
  let first = 0;
  return tokens.filter((token) => {
    while ((others[first]?.end ?? Infinity) <= token.start) first += 1;
    for (let index = first; index < others.length; index++) {
      const other = others[index];
      if (!other || other.start > token.start) break;
      if (other.end >= token.end && other.end - other.start > token.end - token.start) return false;
    }
    return true;
  });
}

const hasAny = ({ classes }: SignToken, wanted: readonly string[]): boolean => wanted.some((name) => classes.has(name));

function composedSigns(words: readonly SignToken[], cues: readonly SignToken[], text: string): SignToken[] {
  const all = [...words, ...cues].sort(byStart);
  const composed: SignToken[] = [];
  for (const [index, token] of all.entries()) {
    for (const [first, second, between, sign] of COMPOSITES) {
      if (!hasAny(token, first)) continue;
      const next = all.slice(index + 1, index + 5).find((other) => other.start >= token.end && hasAny(other, second));
      if (!next || next.start - token.end > 30 || !between.test(text.slice(token.end, next.start))) continue;
      composed.push({ classes: new Set([sign]), start: token.start, end: next.end });
    }
  }
  return composed;
}
