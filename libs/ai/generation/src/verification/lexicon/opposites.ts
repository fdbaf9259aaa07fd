/** Words that deny another one without a `not`: `intact` says `not torn`. Read as that other word and one negation, so that both ways of saying it agree. */
export const DENYING_WORDS: readonly (readonly [pattern: RegExp, denied: string])[] = [
  [
    /(?<!\bthan )\b(?:unremarkable|healthy|normal(?! (?:distribution|goods?|form|force|people|price|curve|business|case|year|way|school|state)\b))\b/giu,
    'abnormal',
  ],
  [
    /(?<=\b(?:is|are|was|were|and|remain|remains|appear|appears|appeared) (?:not |otherwise |both |all |\w+ly )?)clear(?=\s*(?:[.,;]|$|and\b|on\b|apart\b|except\b))/giu,
    'abnormal',
  ],
  [/\bintact\b/giu, 'torn'],
  [
    /(?<!\b(?:that|which|who) )\bunchanged\b|(?<=\b(?:is|are|was|were|be|been|remain|remains|remained|stay|stays|stayed|held|kept|hold|keep) (?:not |\w+ly )?)(?:stable|steady|constant)\b/giu,
    'changed',
  ],
  [/(?<=\b(?!un|never|none|regard|count|doubt|price|wire|stain|relent|ruth|time|b)\p{L}{3,})less\b/giu, ''],
  [/\b(?:prohibited|forbidden|banned|illegal|unlawful|disallowed)\b/giu, 'permitted'],
  [/(?<=\b(?:is|are|was|were|remains?|appears?|and) (?:not |\w+ly )?)patent\b/giu, 'occluded'],
  [/\b(?:only )?(?:partly|partially)\b(?! (?:permeable|soluble|miscible|ordered|sighted))/giu, 'fully'],
  [/\bsecret\b(?! (?:service|agent|police))/giu, 'disclosed'],
  [/\bspared\b/giu, 'affected'],
  [/\bnew(?= (?:compared|since|in comparison|relative)\b)/giu, 'visible'],
  [/(?:是)?新(?:出现|发生|发|增)的?(?=[，。；]|$)/gu, '可见'],
  [/(?:只|仅)(?:包括|包含|有|纳入|显示)?部分/gu, '完全'],
  [/\bimpossible\b/giu, 'feasible'],
  // What cannot be ruled out has been read before as a certainty.
  [/\brul(?:e|es|ed|ing) out\b/giu, ''],
  [/否决/gu, '通过'],
  [/\balive\b/giu, 'dead'],
  [/(?<=\b(?:is|are|was|were|remain|remains) (?:not |widely |still )?)open(?=\s*(?:[.,;]|$))/giu, 'occluded'],
  [/\bfree\b(?! (?:of|from|fall|will|trade|market|speech|energy|air|time|gas|fluid))/giu, 'pay'],
  // What was stopped does not go on; where both say so, it counts on neither side.
  [
    /\b(?:stop(?:s|ped)|halt(?:s|ed)|suspend(?:s|ed))(?= (?:all |the )?(?:work|production|trading|flights|operations|sales|traffic)\b)/giu,
    '',
  ],
  [
    /(?<=\b(?:work|production|trading|flights|operations|sales|traffic)(?: [\w-]+){0,4} (?:is|are|was|were) )(?:halted|stopped|suspended)\b/giu,
    '',
  ],
  [
    /\bun(?!it|iv|iq|der|if|ion|til|less|cle)(?=(?:[a-z]{3,}(?:ed|able|ible|ful)|safe|even|equal|usual|common|known|paid|sold|conscious|tender|necessary|available|aware|willing|important|healthy|familiar|successful|certain)\b)/giu,
    '',
  ],
  [/\bnon-(?=[a-z])/giu, ''],
  [/\bin(?=(?:complete|active|visible|sufficient|accurate|correct|direct)\b)/giu, ''],
  [
    /未见(?:明显)?异常|未(?:发现|见到)(?:明显)?异常|无(?:明显)?异常|没有(?:发现)?(?:明显)?异常|(?<!不|比|较)正常(?!商品|的?人|情况|范围|运|工作)/gu,
    '异常',
  ],
  [/(?<!边界|边缘|界限|轮廓|显示|不|欠)清晰(?=的?(?:[，。；,;.]|$))/gu, '异常'],
  [/(?<!不|未|没有)(?:完整|完好)(?!性)/gu, '断裂'],
  [/维持稳定|保持稳定|保持不变|维持不变|持平|(?<!不)稳定(?!性|器|剂)|不变/gu, '变化'],
  [/不同(?!的?(?:时期|地区|国家|阶段|程度))|不一样|不等(?!式)/gu, '相同'],
  [/不仅|不但|不只/gu, '只'],
  [/禁止|严禁|不准|不得(?!不)/gu, '允许'],
];
