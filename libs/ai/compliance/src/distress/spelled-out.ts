import { simplified } from './traditional-characters';

/** How it is typed on a phone, and how it is spelled. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/gu, "'"],
  [/\bi ?m\b/giu, "i'm"],
  [/\bive\b/giu, "i've"],
  [/\bid(?= (?:rather|be|like|love|just|want|prefer|never|have|die|kill|end|feel|hate|miss|do))/giu, "i'd"],
  [/\bill(?= (?:be|never|kill|just|do|end|die|go|jump|miss|not))/giu, "i'll"],
  [/\b(do|does|did|is|was|wo|ca|could|would|should|has|have|had|are|were|ai)nt\b/giu, "$1n't"],
  [/\b(every|some|no)(?: ?1|1)\b/giu, '$1one'],
  [/\bevery(?:one|body)s\b/giu, "everyone's"],
  [/\btheyd\b/giu, "they'd"],
  [/\btheres\b/giu, "there's"],
  [/\bwhats\b/giu, "what's"],
  [/\b(?:wanna|wana|wnna|waana)\b/giu, 'want to'],
  [/\b(?:wnat|wnt|watn|wan)(?= (?:to|2))/giu, 'want'],
  [/\bwant(?:ed)? 2(?= )/giu, 'want to'],
  [/\b(?:gonna|gona|gunna)\b/giu, 'going to'],
  [/\b(?:gotta|hafta)\b/giu, 'have to'],
  [/\b(?:w\/o|wo|w\/out)(?= (?:me|you|him|her|pain))/giu, 'without'],
  [/\b(?:abt|abuot)\b/giu, 'about'],
  [/\b(?:tmrw|tmr|tmrow|2moro|tomoro|tomorow)\b/giu, 'tomorrow'],
  [/\b(?:2nite|tonite|2night)\b/giu, 'tonight'],
  [/\b(?:nite|nyt)\b/giu, 'night'],
  [/\b(?:pls|plz|plss)\b/giu, 'please'],
  [/\b(?:ppl|peeps)\b/giu, 'people'],
  [/\b(?:sum1|sumone|some1)\b/giu, 'someone'],
  [/\b(?:evry1|evryone|every1)\b/giu, 'everyone'],
  [/\b(?:noone)\b/giu, 'no one'],
  [/\b(?:dotn|dnt|dosnt)\b/giu, "don't"],
  [/\b(?:cnat|cudnt)\b/giu, "can't"],
  [/\b(?:wud)\b/giu, 'would'],
  [/\b(?:wen)\b/giu, 'when'],
  [/\b(?:sed)\b/giu, 'said'],
  [/\b(?:wiv)\b/giu, 'with'],
  [/(?<=\b(?:was|were|be|is|am|i'm|me) )(?:ded|dedd)\b/giu, 'dead'],
  [/\b(?:bc|cuz|cos|coz|becuz|bcz)\b/giu, 'because'],
  [/\bmy ?sel[fv]e?s?\b/giu, 'myself'],
  [/\bmyslef\b/giu, 'myself'],
  [/\bk\.? ?m\.? ?s\b(?!\w)/giu, 'kill myself'],
  [/\bkys\b/giu, 'kill yourself'],
  [/\b(?:kil|kll|klil|ki11|k1ll|kill)(?= (?:myself|me|yourself|him|her))/giu, 'kill'],
  [/\bunaliv(?:e|ing)\b/giu, 'kill'],
  [/\b(?:sewer ?slide|s[u*]+[i1*]c[i1]de|su1cide|sucide|suacide|suiside|suicid|suecide|s\*{2,}e|sui cide)\b/giu, 'suicide'],
  [/(?<=\b(?:to|and|just|i|will|would|should|wanna|please) )(?:dei|dye|d1e|diee+|di3|d!e)\b/giu, 'die'],
  [/\bw4nt\b/giu, 'want'],
  [/(?<=\b(?:to|i|i've|almost|tried to|nearly) )od(?:'?d|ed|ing)?\b/giu, 'overdose'],
  [/(?<=\b(?:started|doing|did|the|into|back to|relapsed?(?: with| into)?|stopped|been|my) )sh\b/giu, 'self-harm'],
  [/\b(?:u)\b/giu, 'you'],
  [/\b(?:n[o0] ?1|no-one)\b/giu, 'no one'],
  [/\bwo (?:bu xiang|buxiang) (?:zai )?huo(?: ?le| xia ?qu(?: le)?)?\b|\b(?:bxhl?e?|xbhl?e?)\b/giu, '我不想活了'],
  [/\b(?:wo |hao |zhen de |jiu )*xiang ?si(?: le| diao)?\b|\bxiang si\b/giu, '我想死'],
  [/\bhuo ?bu ?xia ?qu(?: ?le)?\b/giu, '活不下去了'],
  [/\bhuo ?zhe ?(?:hao )?(?:mei|wu) ?(?:yi ?si|yong|yi ?yi)\b/giu, '活着没意思'],
  [/\b(?:xiang|yao) (?:zi ?sha|tiao ?lou|ge ?wan|shang ?diao)\b/giu, '我想自杀'],
  [/\bxiang xiao ?shi\b/giu, '我想消失'],
  [/44鸡|紫杀|自沙|紫莎|自鲨|自刹|自啥(?=了|$)|紫砂(?!壶|锅|茶|泥|杯|陶|煲|盆|器)|自\s?s(?:h?a)?(?![a-z])|z[iì]\s?sh[aā]/giu, '自杀'],
  [/(?<=\p{Script=Han}\s?)zs(?![a-z])|(?<![a-z])zs(?=\s?\p{Script=Han})/giu, '自杀'],
  [/(?<=[想去要该就]\s?)(?:💀|☠️?|4(?!\d|[.个人年月日点只本])|s(?![a-z])|似(?=了|$|[，,。！]))/giu, '死'],
  [/(?<=[想要好]\s?)(?:嘎|噶)(?=了|掉|$|[，,。！])/giu, '死'],
  [/(?<=不想|活)(活?)(?:辣|勒|啦|鸟|咯|惹)(?=$|[，,。！!\s])/giu, '$1了'],
  [/(?<=\p{Script=Han})[ \t\u3000·.•_*-]{1,2}(?=\p{Script=Han})/giu, ''],
  [/[ \t\u3000]+/gu, ' '],
];

/** Letters with a space between each: `I w a n t t o d i e`. */
const SPACED = /(?<![\p{L}'’])(?:[a-z][ .\-_*]){4,}[a-z](?![\p{L}])/giu;
/** What is looked for in such a run, which has no borders of words any more. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/want(?:ed)?to(?:die|bedead|disappear)|wannadie/iu, 'i want to die'],
  [/kill(?:ing)?my(?:self)?|kms/iu, 'kill myself'],
  [/endmylife|enditall|endit/iu, 'i want to end my life'],
  [/suicide/iu, 'i am suicidal'],
  [/cut(?:ting)?myself/iu, 'i am cutting myself'],
  [/helpme/iu, 'help me'],
];

/** A message with the signs of one width, its letters run together, and its short forms written out. */
export function spelledOut(message: string): string {
  const plain = message.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
  const text = simplified(plain).replace(SPACED, joined);
  return SPELLINGS.reduce((left, [found, written]) => left.replace(found, written), text);
}

function joined(run: string): string {
  const letters = run.replace(/[ .\-_*]/gu, '');
  return RUN_TOGETHER.find(([pattern]) => pattern.test(letters))?.[1] ?? run;
}
