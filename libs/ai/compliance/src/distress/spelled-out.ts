/** Traditional characters of what is said here, each before its simplified form: `結束生命`. Not a converter: only words that a rule could miss. */
const TRADITIONAL = new Map(
  [
    ...'結结決决頂顶樓楼離离開开從从會会沒没這这個个為为麼么說说話话讓让媽妈爺爷們们對对還还過过後后裡里裏里來来時时間间覺觉見见聽听愛爱傷伤殺杀斷断繩绳藥药瓶瓶燒烧喫吃憂忧鬱郁絕绝負负擔担廢废盡尽遺遗書书訣诀別别歲岁醫医師师強强親亲學学課课校校園园霸霸淩凌欺欺負负壓压難难樂乐無无點点記记認认識识麻麻煩烦鬆松輕轻給给買买賣卖撐撑熬熬穩稳窗窗橋桥車车鐵铁軌轨陽阳臺台檯台湧涌淚泪哭哭虧亏錯错誤误誰谁關关鎖锁綁绑帶带衣衣褲裤脫脱裸裸拍拍攝摄錄录視视頻频發发網网掐掐頭头臉脸腳脚體体變变壞坏啞哑寫写著着嗎吗擾扰煙烟嘗尝試试敗败終终於于將将與与應应該该實实應应擁拥歸归靈灵魂魂軀躯殼壳氣气'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, traditional = '', simplified = '']) => [traditional, simplified] as const),
);

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
  [/\b(?:abt)\b/giu, 'about'],
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
  let text = message.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
  text = text.replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character).replace(SPACED, joined);
  return SPELLINGS.reduce((left, [found, written]) => left.replace(found, written), text);
}

function joined(run: string): string {
  const letters = run.replace(/[ .\-_*]/gu, '');
  return RUN_TOGETHER.find(([pattern]) => pattern.test(letters))?.[1] ?? run;
}
