import { anyOf } from './any-of';

/** `x` stands above, before, behind or over `y` in what a class is about; both named in the pattern. */
export type RoleForm = readonly [kind: string, pattern: RegExp];

const BE = '(?:is|are|was|were|be|been|being)';
/** `Was caused by` is no `caused`. */
const NOT_PASSIVE = '(?<!\\b(?:is|are|was|were|be|been|being|not) )';
const forms = (kind: string, verbs: string, way: 'x-y' | 'y-x'): RoleForm => {
  const [first, second] = way === 'x-y' ? ['x', 'y'] : ['y', 'x'];
  const active = way === 'x-y' ? NOT_PASSIVE : '';
  return [kind, new RegExp(`^(?<${first}>.+?)\\b${active}(?:${verbs})\\b(?! by\\b)(?<${second}>.+)$`, 'iu')];
};

/** Who gives and who takes, parent and child, above and below: each class with the turns that name `x` first and those that name `y` first. */
export const ROLES_EN: readonly RoleForm[] = [
  [
    'give',
    /^(?<x>.+?)\b(?:suppl(?:y|ies|ied)|s(?:ells?|old)|deliver(?:s|ed)?|exports?|exported|lends?|lent|lets?|letting|pa(?:ys?|id)|hand(?:s|ed)? over|ships?|shipped|grant(?:s|ed)?|licen[cs]e[sd]?|rent(?:s|ed)? out|transfer(?:s|red)?)\b.+?\bto (?<y>.+)$/iu,
  ],
  ['give', /^(?<x>.+?)\b(?:suppl(?:y|ies|ied)|provides?|provided|equip(?:s|ped)?)\b(?<y>.+?)\bwith\b/iu],
  [
    'give',
    /^(?<y>.+?)\b(?:buys?|bought|purchase[sd]?|obtain(?:s|ed)?|receive[sd]?|imports?|imported|borrow(?:s|ed)?|rent(?:s|ed)?|lease[sd]?|source[sd]?|get[s]?|got|acquire[sd]?|shipped in|ordered)\b(?! (?:an? |its |new |\w+ )*orders?\b).+?\bfrom (?<x>.+)$/iu,
  ],
  forms(
    'kin',
    `${BE} (?:the |a )?(?:\\w+ )?(?:mother|father|parent|grandfather|grandmother|teacher|mentor|tutor|employer|owner|founder|boss|superior|parent company|predecessor) of`,
    'x-y',
  ),
  forms(
    'kin',
    `${BE} (?:the |a )?(?:\\w+ )?(?:son|daughter|child|grandson|granddaughter|pupil|student|disciple|subsidiary|unit|successor) of|${BE} born to|studied under|trained under|learn(?:ed|t) from|reports? to|reported to|works? under|worked under|answers? to`,
    'y-x',
  ),
  forms('kin', 'taught|teaches|supervises?|supervised|mentored|employs|employed|owns|owned|controls', 'x-y'),
  forms(
    'over',
    `rests? on|lies? (?:directly )?(?:above|over|on)|overlies?|sits? (?:directly )?(?:on|above)(?: top of)?|covers?|${BE} (?:directly )?above|${BE} underlain by`,
    'x-y',
  ),
  forms(
    'over',
    `underlies?|lies? (?:directly )?(?:below|beneath|under)|${BE} (?:directly )?(?:below|beneath|under|overlain by|covered by)`,
    'y-x',
  ),
  forms('depth', '(?:lies? |is |are |runs? )?superficial to', 'x-y'),
  forms('depth', '(?:lies? |is |are |runs? )?deep to', 'y-x'),
  forms('front', '(?:stands?|lies?|is|are|sits?) (?:directly )?in front of', 'x-y'),
  forms('front', '(?:stands?|lies?|is|are|sits?) (?:directly )?behind', 'y-x'),
  forms('stream', '(?:lies? |is |are )?upstream of', 'x-y'),
  forms('stream', '(?:lies? |is |are )?downstream of', 'y-x'),
  forms('eat', 'eats?|ate|preys? on|feeds? on|hunts?|devours?', 'x-y'),
  forms('eat', `${BE} (?:eaten|hunted|devoured|preyed on) by|falls? prey to|${BE} (?:the )?(?:prey|food) (?:of|for)`, 'y-x'),
  forms('depend', 'determines?|governs?', 'x-y'),
  forms('depend', `depends? on|${BE} (?:determined|governed|controlled|fixed) by|varies with|${BE} a function of`, 'y-x'),
  forms(
    'exceed',
    'exceed(?:s|ed)?|outnumber(?:s|ed)?|surpass(?:es|ed)?|outperform(?:s|ed)?|outweigh(?:s|ed)?|overtook|overtakes?|(?:is|are|was|were) (?:larger|greater|higher|bigger|more numerous|longer|stronger) than',
    'x-y',
  ),
  forms(
    'exceed',
    `trail(?:s|ed)?|lag(?:s|ged)? behind|falls? short of|fell short of|underperform(?:s|ed)?|${BE} outnumbered by|${BE} (?:smaller|lower|fewer|shorter|weaker) than`,
    'y-x',
  ),
  forms('sue', 'sue[sd]?|accuse[sd]?', 'x-y'),
  forms('sue', `${BE} (?:sued|accused|taken to court) by|faces? (?:a )?(?:lawsuit|claim|suit) (?:from|by)`, 'y-x'),
  forms('contain', 'contains?|comprises?|includes?|consists? of|houses', 'x-y'),
  forms('contain', `${BE} (?:a )?part of|belongs? to|${BE} one of .+? (?:of|that (?:together )?form)|${BE} contained in`, 'y-x'),
  forms(
    'cause',
    `causes?|caused|le(?:ads?|d) to|brought about|gives rise to|gave rise to|trigger(?:s|ed)?|push(?:es|ed) up|resulted in|results in|${BE} what forces`,
    'x-y',
  ),
  forms(
    'cause',
    `${BE} (?:caused|triggered|explained) by|${BE} attributed to|results? from|resulted from|arises? from|arose from|stem(?:s|med)? from|${BE} due to`,
    'y-x',
  ),
];

const zh = (kind: string, words: string, way: 'x-y' | 'y-x'): RoleForm => {
  const [first, second] = way === 'x-y' ? ['x', 'y'] : ['y', 'x'];
  return [kind, new RegExp(`^(?<${first}>[^，。；]+?)(?:${words})(?<${second}>[^，。；]+)`, 'u')];
};

export const ROLES_ZH: readonly RoleForm[] = [
  ['give', /^(?<x>[^，。；]+?)向(?<y>[^，。；]+?)(?:供应|提供|进贡|缴纳|支付|出售|销售|出口|转让|出租|出借|发放|移交|赠送|交付|纳贡)/u],
  ['give', /^(?<x>[^，。；]+?)(?:卖给|售予|出售给|租给|借给|交给|供应给|转让给|出口到|送给)(?<y>[^，。；\d]+)/u],
  ['give', /^(?<y>[^，。；]+?)(?:从|向)(?<x>[^，。；]+?)(?:购买|购入|采购|进口|获得|借入|借款|租用|租入|收购|订购|买入|买下)/u],
  ['give', /^(?<y>[^，。；]+?)(?:依赖|依靠)(?<x>[^，。；]+?)的?(?:进口|供应|供货)/u],
  [
    'kin',
    /^(?<x>[^，。；]+?)(?:是|为)(?<y>[^，。；]+?)的?(?:父亲|母亲|祖父|祖母|外祖父|老师|师父|师傅|导师|上级|上司|母公司|控股股东|雇主)/u,
  ],
  [
    'kin',
    /^(?<y>[^，。；]+?)的(?:父亲|母亲|祖父|祖母|外祖父|老师|师父|师傅|导师|上级|上司|母公司|控股股东|雇主)(?:是|为)(?<x>[^，。；]+)/u,
  ],
  ['kin', /^(?<y>[^，。；]+?)(?:是|为)(?<x>[^，。；]+?)的?(?:儿子|女儿|孙子|孙女|学生|弟子|徒弟|下属|子公司|后代)/u],
  ['kin', /^(?<y>[^，。；]+?)(?:师从|早年拜|年轻时拜|拜|跟随|跟着)(?<x>[^，。；]+?)(?:为师|学|$|，)/u],
  ['over', /^(?<x>[^，。；]+?)(?:覆盖在|压在|盖在|叠在|位于|处于|在)(?<y>[^，。；]+?)(?:之上|上方|上面|的上面)/u],
  ['over', /^(?<y>[^，。；]+?)(?:覆盖在|压在|位于|处于|在)(?<x>[^，。；]+?)(?:之下|下方|下面|的下面)/u],
  ['eat', /^(?<y>[^，。；]+?)被(?<x>[^，。；]+?)(?:捕食|吃掉|吞食)/u],
  ['eat', /^(?<y>[^，。；]+?)(?:常常)?(?:成为|是)(?<x>[^，。；]+?)的(?:食物|猎物)/u],
  zh('eat', '大量捕食|捕食|以|猎食|吞食', 'x-y'),
  ['exceed', /^(?<x>[^。；]+?)(?:超过|跑赢|领先于?|多于|高于|大于|胜过)(?<y>[^，。；\d]+)/u],
  ['exceed', /^(?<y>[^。；]+?)(?:落后于|跑输|少于|低于|小于|不及|逊于)(?<x>[^，。；\d]+)/u],
  ['punish', /^(?<x>[^，。；]+?)对(?<y>[^，。；]+?)(?:处以|作出|做出|开出|施以)[^，。；]*?(?:罚|处分|制裁)/u],
  ['punish', /^(?<y>[^，。；]+?)被(?<x>[^，。；]+?)(?:罚|处以|处罚|制裁|处分)/u],
  ['sue', /^(?:原告)?(?<x>[^，。；]+?)(?:起诉|控告|状告|诉称，?被告)(?<y>[^，。；]+)/u],
  ['sue', /^(?<y>[^，。；]+?)被(?<x>[^，。；]+?)(?:起诉|控告|告上法庭)/u],
  zh('depend', '决定(?:了|着)?', 'x-y'),
  zh('depend', '取决于|依赖于', 'y-x'),
  ['depend', /^(?<y>[^，。；]+?)由(?<x>[^，。；]+?)决定/u],
  zh('contain', '下辖|管辖|包括|包含', 'x-y'),
  ['contain', /^(?<y>[^，。；]+?)(?:属于|隶属于|是)(?<x>[^，。；]+?)(?:下属|下辖|管辖|的一部分|的?其中)/u],
  zh('cause', '导致(?:了)?|造成(?:了)?|引起(?:了)?|使得|引发(?:了)?', 'x-y'),
  ['cause', /(?<y>[^，。；]+?)(?:可能|考虑|多|应)?(?:为|是|系|由)(?<x>[^，。；]+?)(?:所致|引起|造成|导致)/u],
  ['cause', /^由于(?<x>[^。；]+?)，(?<y>[^，。；]+)/u],
  ['cause', /^(?<y>[^，。；]+?)(?:是由|是因为|源于|缘于|起因于)(?<x>[^，。；]+?)(?:引起|造成|导致|所致|$|。)/u],
  [
    'order',
    /先(?:后)?(?:经过|流经|流过|到达|进行|完成|做|由)?(?<x>[^，。；]+?)，?(?:再|然后|随后|之?后)(?:才)?(?:经过|流经|流过|到达|进行|完成|做|由)?(?<y>[^，。；]+)/u,
  ],
  [
    'order',
    /^(?<lead>[^，。；]{0,8}?)(?:流过|经过|到达|完成|进行)?(?<x>[^，。；]+?)(?:之后|以后|后)(?:才|再)(?:到|经过|进行|可以)?(?<y>[^，。；]+)/u,
  ],
];

/** Without the party before the turn, what must not stand there, and the party behind it at the end: looking for where it begins is dear, and most sentences have no such turn. */
const turnOf = ([, { source }]: RoleForm): string =>
  source
    .replace(/^\^?\(\?<[xy]>[^)]*\+\?\)/u, '')
    .replace(NOT_PASSIVE, '')
    .replace(/\(\?<[xy]>\.\+\)\$$/u, '');
export const ANY_ROLE_EN = anyOf(ROLES_EN.map(turnOf), 'iu');
export const ANY_ROLE_ZH = anyOf(ROLES_ZH.map(turnOf), 'u');
