/** Words that carry no claim of their own in a sentence: they are neither looked for in the sources nor missed there. */
export const LIGHT_WORDS_EN =
  'two three four five six seven eight nine ten will would shall off show see saw seen find found contain present lie measure report affect locate there evidence sign size well also about roughly approximately around nearly almost mostly mainly ' +
  'most part further same one say take place happen come came get give make made need remain become use way call area case when where which while because so then therefore thus each ' +
  'however moreover both first second third quarter year month day percent million billion thousand half mark rich reach stand leave kind have has';
/** Chinese words that carry no claim, and the single characters that bind words. */
export const LIGHT_WORDS_ZH: readonly string[] = [
  ...'偏向 其中 此外 以及 并且 同时 因此 然后 这条 这一 这个 可见 发现 存在 显示 看到 位于 处于 发生 进行 具有 拥有 大小 直径 主要 大约 分别 已经 得以 正是'.split(
    ' ',
  ),
  ...'的了在是和与有于把将被由为见内里到至则并而之也其这那约个者就会上得',
];

/** What a text advises; a sentence of this kind needs a source that advises too. */
export const ADVICE_EN =
  /\b(?:should|must|ought to|(?:is|are) (?:strongly )?(?:recommended|advised|advisable)|recommend\w*|advis(?:e|es|able)|need to|had better|it is best|we suggest|please|make sure|be sure)\b|^(?:please )?(?:consider|buy|sell|avoid|stop|start|begin|try|take|use|practi[sc]e|perform|order|repeat|schedule|remember|review|ask|consult|read|keep|hold|wait|check|refer|discuss|do not|don't|never|always|ensure|invest|switch|reduce your|increase your)\b/iu;
export const ADVICE_ZH =
  /(?<!董事会|委员会|监事会)建议|应当|应该|应(?!用|力|激|收|付|对|急|答|变)|务必|推荐|最好|必须|需要?(?=[立尽进做复定每马])|宜(?=[卧早尽及])|^请|不妨|不要|切勿|请在|尽快|尽早|不宜/u;

/** Higher is surer. The first that is found in a clause counts. */
export const CERTAINTY: readonly (readonly [level: number, en: RegExp, zh: RegExp])[] = [
  [
    1,
    /\b(?:cannot|can not|can't|could not|not) (?:yet )?be (?:ruled out|excluded)|\b(?:not|cannot) (?:possible to )?(?:exclude|rule out)(?:d)?|(?:is|are) not (?:excluded|ruled out)|\b(?:remains?|is still) (?:a )?possib(?:le|ility)/iu,
    /(?:不能|不可|无法|尚不能|不|未能)(?:完全)?(?:除外|排除)|(?:未被|没有被|没有|并不|并未|未)[^，。；]{0,6}(?:排除|除外)/u,
  ],
  [
    3,
    /\b(?:probabl[ey]|likely|presumabl[ey]|suspected to be probable|expect(?:s|ed)?|anticipat(?:e|es|ed)|forecasted|forecasts? (?:that|to)|forecasts(?= \w)|(?:is|are) to (?!the\b|an?\b|its?\b|their\b|his\b|her\b)(?=[a-z]+\b)|supposed to|(?:is|are|was|were) forecast|projected|(?:is|are) (?:now )?seen (?:at|to)(?= [\d$€£])|predict(?:s|ed)?|(?<!no |not )plan(?:s|ned)? to|intends? to)\b/iu,
    /可能性较?大|很可能|极可能|考虑|大概率|多半|预计|预期|预测|预料|有望|打算|拟(?!合|人|态|议)|计划(?=[于在将新建收投生扩减推开发])/u,
  ],
  [
    2,
    /\b(?:possibl[ey]|(?<!\b(?:in|since|until|by|of|from|early|late|mid|last|this|next|and|to|between) )may(?! \d)|might|perhaps|could(?! (?:not|never)\b)|suspected|suspicious|conceivabl[ey]|potentially)\b/iu,
    /可能|疑似|或许|也许|疑为|或(?=[将派会])|不确定|可疑/u,
  ],
  [
    5,
    /\b(?:definite(?:ly)?|certain(?:ly)?|prove[sdn]?|confirmed|undoubtedly|clearly|surely|without doubt|no doubt|inevitabl[ey]|guaranteed?)\b/iu,
    /确诊|确定|肯定|明确|必将|必定|必然|一定|无疑|证实|势必/u,
  ],
];

/** Direction words of a change: a text that turns them round says the opposite. */
export const UPWARD = {
  en: /\b(?:rise|rises|rose|risen|rising|increas\w*|gr[eo]w\w*|climb\w*|up|lift\w*|rais\w*|gain\w*|enlarged|higher|above|exceed\w*)\b/iu,
  zh: /上升|增长|提高|增加|上涨|上调|升至|增幅|高于|超过|扩大|涨|(?<!毫|公|晋|每)升(?!级|华)|(?<!激)增/u,
};
export const DOWNWARD = {
  en: /\b(?:f[ae]ll\w*|decreas\w*|declin\w*|drop\w*|reduc\w*|lower\w*|down|cut|cuts|shrank|shrink\w*|below)\b/iu,
  zh: /下降|降低|减少|下调|降至|下跌|低于|缩小|跌|(?<!霜)降(?!水|雨|雪|落)|减/u,
};
