import { lookForAnyOf } from './any-of';
import { PHRASES_EN_WIDE } from './phrases-en-wide';
import { PHRASES_ZH_WIDE } from './phrases-zh-wide';

type Rewriting = readonly [pattern: RegExp, plain: string];

/** Several words that say what one word says. Both sides are rewritten before they are read, so that the choice between them carries no claim. */
const EN: readonly Rewriting[] = [
  ...PHRASES_EN_WIDE,
  // Says no more than the word before it.
  [
    /\b(likely|probabl[ey]|possibl[ey]),? (?:but|though|although|if|albeit|yet) not (?:yet )?(?:certain|sure|proven?|confirmed|definite)\b/giu,
    '$1',
  ],
  [
    /\b(?:is|are|was|were|remains?) a matter of (?:dispute|debate)\b|\b(?:is|are|remains?) (?:still )?disputed among\b/giu,
    'is not agreed on among',
  ],
  [/\bdisagree(?:s|d)?\b/giu, 'do not agree'],
  // What is left at a value does not change.
  [
    /\bleft (?=(?:the |its |their |his |her )?(?:[\w-]+ ){0,2}(?:rates?|forecasts?|guidance|dividend|targets?|outlook|prices?)\b)(?![^.;]*\b(?:unchanged|in place|untouched)\b)/giu,
    'kept unchanged ',
  ],
  [
    /\bas (?:(?:the |most )?(?:economists|analysts|experts|investors|the market) (?:had |have )?)?(?:widely )?(?:expected|forecast|predicted|anticipated)\b/giu,
    'in line with expectations',
  ],
  // Without which something cannot be, that it needs.
  [
    /\b(?:cannot|can not|can['’]t|could not|never|do(?:es)? not) (?:be )?\w+(?: \w+){0,2} (?:without|in the absence of)(?= (?:the |an? |any )?[a-z])/giu,
    'needs',
  ],
  // An expectation, no advice.
  [
    /\bshould (?:again |soon |then |also )?(?=(?:improve|recover|rise|grow|ease|fall|narrow|widen|return|reach|increase|decline|stabilise|stabilize|strengthen|weaken|rebound|continue)\b)/giu,
    'is expected to ',
  ],
  [/\b(?:do|does|did) not (?:rule out|exclude)\b/giu, 'considers possible'],
  [/\bthe (?:three|3) months (?:to|ended|ending)(?= \d)/giu, 'the quarter ended'],
  [/\b(?:stood still|c(?:ame|omes?) to a (?:standstill|halt|stop)|ground to a halt)\b/giu, 'was halted'],
  [/\b(?:ma(?:de|kes?|king) up for|compensat(?:ed?|es|ing) for)\b/giu, 'offset'],
  [/\boffset (?:a |some )?(?:part )?of\b/giu, 'partly offset'],
  // `It kept its dividend at 1.10`: did not change it.
  [/\b(?:keeps?|kept|leaves?|left) ((?:its|their|the|his|her) (?:[\w-]+ ){1,3})(?:in place|unchanged|untouched)\b/gu, 'did not change $1'],
  [
    /\b(?:keeps?|kept|holds?|held|leaves?|left) (its|their|the|his|her) ((?:[\w-]+ ){1,3})at(?= (?:the |about )?(?:[\d$€£]|[A-Z]{2,}))/gu,
    'did not change $1 $2at',
  ],
  [
    /\b(?:(?:has|have|had) )?(?:stay|remain|hold|held|is kept|was kept|are kept|were kept)(?:s|ed)? at(?= (?:a |the |about )?(?:[\d$€£]|[A-Z]{2,}))/gu,
    'is unchanged at',
  ],
  // `A and B are normal, and so is C.`
  [
    /^(.+?)\s((?:is|are|was|were|look|looks|looked|appear|appears|appeared|remain|remains|remained)\b[^,;]+?),? and so (?:does|do|did|is|are|was|were) ([^,;]+?)([.\s]*)$/giu,
    '$1 $2, and $3 $2$4',
  ],
  [/(?<!\b(?:basis|percentage) )\bpoint(?:s|ed)? to(?:wards?)?\b(?! [\d$€£])/giu, 'indicates'],
  [/\bweigh(?:s|ed|ing)? on\b|\bput pressure on\b|\bsqueez(?:e|es|ed)\b/giu, 'burdened'],
  [/\b(?:c[oa]mes?|is|are|was|were) under pressure (?:from|by|because of|due to|owing to)\b/giu, 'was burdened by'],
  [/\bf(?:all|alls|ell|alling) due\b/giu, 'matures'],
  [/\btook over\b|\btak(?:es?|en|ing) over\b/giu, 'acquired'],
  // A limit said by denying.
  [
    /\b(?:do(?:es)?|did|will|would|shall|should|may|must|can|could) not (?:\w+ly )?exceed\b(?= (?:about |a |the )?[\d$€£])|\bnot (?:be )?(?:more|higher|greater|larger|bigger|thicker|longer) than\b(?= [\d$€£])/giu,
    'is no more than',
  ],
  [/\bdo(?:es)? not (?:measure|amount to|be|last|weigh|have|take) more than\b(?= [\d$€£])/giu, 'is no more than'],
  [/\b(?:do(?:es)?|did|need|will) not (?:have to |need to )?pay for\b/giu, 'get free'],
  // What was not there before.
  [/\bha(?:s|ve) (?:newly )?appeared since\b/giu, 'is new compared with'],
  [
    /\b(?:(?:is|are|was|were) )?(?:stick(?:s|ing)?|stuck|adher(?:es?|ed|ing)) (?:to|with)(?= (?:(?:its|their|his|her|the) )?(?:[\w-]+ ){0,3}(?:forecast|guidance|target|goal|outlook|plan|policy|estimate|schedule|timetable|view|strateg|prediction|projection|promise|dividend))/giu,
    'did not change',
  ],
  [/\bwithout (?:iv |intravenous )?contrast(?: medium| material| agent)?\b/giu, 'unenhanced'],
  [/\b(?:is|are|was|were) no proof (?:of|that)\b/giu, 'does not prove'],
  [/\b(?:lay(?:s|ing)?|laid) off\b/giu, 'layoff'],
  [/\b(?:brings?|brought|bringing) ((?:[\w-]+ ){1,6})forward\b/giu, 'advanced $1'],
  [/\blittle change\b/giu, 'no change'],
  [/\bhalved\b/giu, 'fell by half'],
  [/\b(?:was|were|is|are|remained?|stayed) (?:little|barely|hardly) changed\b|\b(?:hardly|barely|scarcely) changed\b/giu, 'did not change'],
  [/\b(?:has|have) neither (?:grown|increased|risen) nor (?:shrunk|decreased|fallen)\b/giu, 'is unchanged'],
  [/\b(?:doubled|twice as (?:many|much|large|high)(?: as)?|double the (?:number|amount)(?: of)?)\b/giu, 'twice'],
  [/\bfewer than one in ten\b/giu, 'less than a tenth'],
  [/\bdifferent from the\b/giu, 'unlike the'],
  [/\b(?:free of charge|at no (?:extra )?(?:cost|charge)|for free|without (?:a )?(?:charge|cost|fee)|gratis)\b/giu, 'free'],
  [/\b(?:giv(?:e|es|en|ing)|gave|sen(?:d|ds|t)) (?:off|out)\b/giu, 'released'],
  [/\b(?:giv(?:e|es|en|ing)|gave) rise to\b/giu, 'caused'],
  [/\b(?:tak(?:e|es|en|ing)|took) (?:in|up)(?= (?:the |a |an |more |less )?\p{L})(?! to\b)/giu, 'absorbed'],
  [/\b(?:tak(?:e|es|en|ing)|took) place\b/giu, 'happen'],
  [/\b(?:mak(?:e|es|ing)|made) use of\b/giu, 'use'],
  [
    /\b(?:made up of|composed of|made of|built of|built from|made from|formed (?:of|from|by)|consisting of|comprised of)\b/giu,
    'consists of',
  ],
  [/\b(?:keep|keeps|kept) ((?:the |a |an |its |their )?(?:[\w-]+ ){1,3})from (?=\w+ing\b)/giu, 'prevents $1from '],
  [/\bout of reach (?:for|of|to)\b/giu, 'not accessible to'],
  [/\b(?:bigger|larger|greater) than normal\b/giu, 'enlarged'],
  [
    /\b(?:a |an )?(?:poor|bad) (?=(?:conductor|swimmer|insulator|reader|performer|predictor|substitute|solvent|flier|runner)s?\b)/giu,
    'not a good ',
  ],
  [/\bahead of (?=(?:plan|schedule|time)\b)/giu, 'earlier than '],
  [/\bcom(?:e|es) before the court\b/giu, 'is heard by the court'],
  [/\bc(?:ome|omes|ame) into being\b/giu, 'was formed'],
  [/\bg(?:o|oes|one|oing) to sleep\b|\bwent to sleep\b/giu, 'slept'],
  [/\bfilled with\b/giu, 'was filled by'],
  [/\b(act|chapter|stage|phase|part|step|grade|volume|section) one\b/giu, 'first $1'],
  [/\b(act|chapter|stage|phase|part|step|grade|volume|section) two\b/giu, 'second $1'],
  [/\b(act|chapter|stage|phase|part|step|grade|volume|section) three\b/giu, 'third $1'],
  [/\bcarr(?:y|ies|ied|ying) out\b/giu, 'performed'],
  [/\bcarr(?:y|ies|ied|ying) on\b/giu, 'continue'],
  [/\bset(?:s|ting)? up\b/giu, 'founded'],
  [/\b(?:us(?:e|es|ed|ing) up)\b/giu, 'consumed'],
  [/\blooking up\b/giu, 'finding'],
  [/\blook(?:s|ed)? up\b/giu, 'found'],
  [/\bput(?:s|ting)? off\b/giu, 'discouraged'],
  [/\bturn(?:s|ed|ing)? down\b/giu, 'rejected'],
  [/\b(?:a |the )?(?:year earlier|previous year|year before|prior year|preceding year|last year’s period)\b/giu, 'previous year'],
  [/\bin half\b/giu, 'into halves'],
  [/\bat that time\b/giu, 'then'],
  [/\bwork(?:s|ed|ing)? out\b/giu, 'calculated'],
  [/\blos(?:e|es|t|ing) (?:their|his|her) li(?:fe|ves)\b/giu, 'died'],
  [/\bcom(?:e|es|ing) about\b/giu, 'happen'],
  [/\btak(?:e|es|ing) part\b/giu, 'participate'],
  [/\bpoint(?:s|ed)? out\b/giu, 'stated'],
  [/\b(?:g(?:o|oes|one|oing)|went|mov(?:e|es|ed|ing)|com(?:e|es|ing)|came) up\b/giu, 'rise'],
  [/\b(?:g(?:o|oes|one|oing)|went|mov(?:e|es|ed|ing)|com(?:e|es|ing)|came) down\b/giu, 'fall'],
  [/\b(?:los(?:e|es|ing)|lost|shed|gave up)(?= (?:about |around |roughly |nearly |almost )?\d)/giu, 'fell'],
  [/\b(?:gain(?:s|ed)?|add(?:s|ed)?|put on)(?= (?:about |around |roughly |nearly |almost )?\d)/giu, 'rose'],
  [/\b(?:br(?:ing|ings|inging)|brought) about\b/giu, 'caused'],
  [/\b(?:owing to|thanks to|as a (?:result|consequence) of|on account of|by reason of)\b/giu, 'because of'],
  [/\b(?:pull|point|act|work|move|run|go)(?:s|ed|ing)? the same way\b/giu, 'pull in the same direction'],
  [
    /\b(?:(?:has|have|had) )?(?:stay|remain|hold|held|keep|kept)(?:s|ed)? (?:the same|unchanged|constant|stable|steady|flat)\b|\bno change\b/giu,
    'unchanged',
  ],
  [/\b(?:get(?:s|ting)?|got|become|becomes|became) rid of\b/giu, 'removed'],
  [/\bat right angles\b/giu, 'perpendicular'],
  [/\b(?:in|during) the daytime\b/giu, 'during the day'],
  [/\b(?:at|during the) night\b/giu, 'in the night'],
  // `Took a day`, `a second lesion`: how long, and which.
  [
    /(?<!\b(?:t[ao]kes?|took|taken|lasts?|lasted|lasting|spen[dt]|for|in|within|after|about|only|than|once|over|almost|nearly|just|needs?|needed|half|of|by|until|before|during|throughout|least|most|is|was) )\ba (year|month|week|day|hour|minute)\b(?! (?:ago|earlier|later|before|after|old|or)\b)|\b(?:one|each|every|per) (year|month|week|day|hour|minute|second)\b(?! (?:ago|earlier|later|before|after))|\ba (second)(?=[.,;]|$)/giu,
    'every $1$2$3',
  ],
  [/\bannually\b|\byearly\b/giu, 'every year'],
  [/\bmonthly\b/giu, 'every month'],
  [/\bdaily\b/giu, 'every day'],
  [/\bweekly\b/giu, 'every week'],
  // Half an hour and its like, as numbers.
  [/\b(one|two|three|four|five|six|seven|eight|nine|ten) and a half\b/giu, '$1.5'],
  [/\b(one|two|three|four|five|six) hours? and a half\b/giu, '$1.5 hours'],
  [/\ban hour and a half\b/giu, '1.5 hours'],
  [/\bhalf an? (hour|minute|day|million|billion|percentage point)\b/giu, '0.5 $1'],
  [/\bhalf a year\b/giu, '6 months'],
  [/\bthe (?:twelve|12) months\b/giu, 'the year'],
  [/\ba dozen\b/giu, '12'],
];
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, String(index + 1)]),
);
const WORD_BEFORE_HALF = /\b(one|two|three|four|five|six|seven|eight|nine|ten)\.5\b/giu;
const HAN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'一二三四五六七八九'].map((digit, index) => [digit, String(index + 1)]),
);

/** Verbs whose `V不了` says that it cannot be done. */
const DEEDS_ZH =
  '提高|降低|增加|减少|避免|解决|消除|改变|恢复|完成|实现|承受|满足|进行|确定|判断|区分|分辨|阻止|防止|保证|维持|支持|支付|承担|证明|说明|解释|治愈|代替|替代|取代|影响|省|做|办|治|去|走|逃|跑|用|卖|买|付|还|修|拆|换|改|搬|吃|喝|睡|写|读|解|赢|比|挡|撑|留|抓|跟';

const ZH: readonly Rewriting[] = [
  ...PHRASES_ZH_WIDE,
  // Denied wholeness, which would be two denials as one: `不正常` is no other way to say `正常`.
  [/不(?:太|很|大)?正常/gu, '异常'],
  [/(?:不|未|欠)(?:完整|完好)(?!性)/gu, '断裂'],
  [/不(?:太|很|大)?稳定(?!性)/gu, '变化'],
  [/(?<!边界|边缘|界限|轮廓|显示)(?:不|欠)清晰/gu, '异常'],
  // A bound that is kept.
  [/(?:不|未|没有)超(?:出|过)(\p{sc=Han}{2,6}?)(?=[，。时]|的?情况)/gu, '在$1内'],
  // Who says it, and what: one statement.
  [
    /(表示|指出|宣布|承诺|保证|强调|透露|规定|显示|证实|预计|预期|预测|(?<![名俗简全宣声])称|(?<![学假小传解])说)，(?![^，。；]*(?:一定|必|肯定|确定|无疑))/gu,
    '$1',
  ],
  // `对于要涨价的说法，公司予以否认`: the one who denies first.
  [
    /^(?:对于?|关于|针对)([^，。；]{2,20}?)的(?:说法|传闻|消息|报道|指控|猜测|传言)，([^，。；]{1,16}?)(?:已经?)?(?:予以|加以|作出|做出|表示)?(?:了)?(否认|承认|证实)/gu,
    '$2$3$1',
  ],
  [/(?:到|截至|直到|截止)(?:目前|现在|今天|如今)(?:为止)?，?|迄今(?:为止)?，?/gu, '至今'],
  [/(?<=\p{sc=Han})(?:这|那)一(?:块|方面)(?=，|上)/gu, ''],
  // What cannot be done.
  [new RegExp(`(${DEEDS_ZH})不(?:了|成|得了)(?!解)`, 'gu'), '不能$1'],
  [/(?:看|见|找|查|测)不(?:到|见|出)(?:有)?/gu, '没有'],
  [/没有(?:看到|见到|发现|查到|查出|检出|观察到)(?:有)?/gu, '没有'],
  // Whole, and not damaged: one denial.
  [/完好无[损缺]|毫发无[损伤]|安然无恙|完好如初|(?:没有|未|并未|毫无)(?:任何|丝毫|明显)?(?:损坏|损伤|受损|破损|毁坏)/gu, '没有损坏'],
  [/(没有|毫无|未见|无)(?:任何|丝毫|半点|一点)/gu, '$1'],
  [/(没有|未见|无|不)(?:明显)?(?:堵塞|闭塞|梗阻)/gu, '$1阻塞'],
  // As large as it should be.
  [
    /(?:没有|未见|未|无|不)(?:明显)?(?:肿大|增大)|(?<![较略稍偏增变])不大(?=[，。；]|$)|大小(?:正常|(?:没有|未见|无)(?:明显)?异常)/gu,
    '没有增大',
  ],
  [/(?:还没有|尚未|仍未|未能|没能)(?:实现)?(?:扭亏(?:为盈)?|转亏为盈)/gu, '仍在亏损'],
  [/(?:仍|继续|照常|照样|照旧)(?:在|然|旧)?(?:照常)?进行/gu, '不会停止'],
  // Said as possible by one character.
  [/(?<=[\p{sc=Han}\d])或(?=[为系因与属需可会于])(?!与)/gu, '可能'],
  // `可疑交易`: the name of a kind of deal.
  [/可疑(?=的?(?:交易|账户|资金|人员|行为|活动))/gu, '存疑'],
  // Shares and multiples.
  [
    /(?:每)?十([个家名人位只辆台件座])\p{sc=Han}{0,3}?(?:里|中|之中|当中)(?:就|便)?有([一二三四五六七八九])[个家名人位只辆台件座]?/gu,
    '$2成',
  ],
  [/(?<=[多少过近约超占])半数|半数(?=以上|的)/gu, '一半'],
  [/过半(?!数)/gu, '超过一半'],
  [/减半/gu, '减少一半'],
  [/十分之([一二三四五六七八九])/gu, '$1成'],
  [/(?:增加|增长|提高|上升|扩大|上涨|多|高)了?一倍|翻了?一?番|翻一倍/gu, '翻倍'],
  [/翻倍(?:还|都)多/gu, '翻倍以上'],
  // How often, and how long.
  [/([两二三四五六七八九十\d])(年|月|天|周)一(?:次|度|届)/gu, '每$1$2'],
  [/(?<!第)一(年|月|天|周)一(?:次|度|届)/gu, '每$1'],
  [/(?<=[一两二三四五六七八九十\d几数半])个?(?:星期|礼拜)(?![一二三四五六日天]\D)/gu, '周'],
  [/(?<=[一两二三四五六七八九十\d])个?(?:钟头|小时)/gu, '小时'],
  // Opens a sentence and says only that another one differs.
  [/^(?:与|和|跟)[^，。；]{1,10}不同(?:的是)?，/gu, ''],
  // Where something moves from.
  [
    /由(?=[^，。；由的]{1,8}(?:斜着|直接|缓缓)?(?:吹|流|射|传|飞|驶|运|迁|游|移|升|降|增|减|涨|跌|漂|滚|滑)[^，。；]{0,1}(?:向|往|到|至|入|进|为))/gu,
    '从',
  ],
  [/([肾肝脾心肺胰])脏/gu, '$1'],
  [/([左右双两])[侧边](?=[肾肺乳眼耳膝髋肝叶额颞顶枕基胸])/gu, '$1'],
  [/(?:没有|不具备|不具有|并无|无)(?=[^，。；]{0,2}(?:资格|权利))[^，。；]{0,2}(?:资格|权利)(?:去)?/gu, '不得'],
  [/无权(?=[^，。；])/gu, '不得'],
  [/对[比照](?=\d)|比照(?=\d)/gu, '较'],
  [/[较比](?:上年|去年|前一年|上一年)(?=[^，。；]{0,3}[增减上下提降涨跌多少高低])/gu, '同比'],
  [/在([^，。；]{0,8}?(?:\d[^，。；]{0,6}|目标|水平|线|平均))之上/gu, '高于$1'],
  [/在([^，。；]{0,8}?(?:\d[^，。；]{0,6}|目标|水平|线|平均))之下/gu, '低于$1'],
  [/[设办]厂/gu, '建厂'],
  // A limit said by denying.
  [/(?:将|都)?不(?:会|得|能|可)?(?:再)?(?:超过|多于|高于|大于)(?=约?[\d一两二三四五六七八九十百千])/gu, '不超过'],
  [/(?:通畅|畅通)(?!无阻)/gu, '没有阻塞'],
  [/获准/gu, '获得批准'],
  [/(?:没有|无)([^，。；]{1,12}?)的(?:打算|计划|意向)/gu, '不计划$1'],
  [/(?:不打算|没有打算|不准备|无意|没有(?=[^，。；]{1,8}的(?:打算|计划)))/gu, '不计划'],
  ...[...'一二三四五六七八九十'].map((digit, index): Rewriting => [
    new RegExp(`(?<![十\\d])${digit}月(?!饼|球|亮)`, 'gu'),
    `${index + 1}月`,
  ]),
  [/十一月/gu, '11月'],
  [/十二月/gu, '12月'],
  [/收费为零|无需付费|无须付费|不用付费|不收(?:取)?(?:任何)?费用|不收费|无偿/gu, '免费'],
  [/(?:花费|花了?|耗资|斥资|出资|作价|用)(?=约?[\d一二三四五六七八九十百千万亿.]+[万亿]*(?:元|美元|欧元|英镑|港元|日元))/gu, '以'],
  [/转换为|转换成|转变为|转变成|变为|变成|转化成|转成|转为/gu, '转化为'],
  [/每一?个?(年|月|天|日|周|小时)/gu, '每$1'],
  [/(?:与|和|同|跟)([^，。；]{1,20}?)(?:相比(?:较)?|比较|对比)/gu, '较$1'],
  [/相比(?:于|之下)?|相较于?/gu, '较'],
  [/(?:上年|去年|前一年|上一年)同期/gu, '同比'],
  [/(?:较|比|与)同比(?:相比)?/gu, '同比'],
  // A verb and its object in one word.
  [/仍(?:为|是|在)(?=约?[\d])/gu, '维持不变为'],
  [/加薪/gu, '提高工资'],
  [/降薪|减薪/gu, '降低工资'],
  [/降价/gu, '价格下降'],
  [/涨价|提价/gu, '价格上涨'],
  [/减产/gu, '减少产量'],
  [/增产/gu, '增加产量'],
  [/降息/gu, '下调利率'],
  [/加息/gu, '上调利率'],
  [/偿债|还债/gu, '偿还债务'],
  [/购债/gu, '购买债券'],
  [/增收/gu, '收入增加'],
  [/达标/gu, '达到目标'],
  [/停产/gu, '停止生产'],
  [/投产/gu, '开始生产'],
  [/派息/gu, '派发股息'],
  [/煤价/gu, '煤炭价格'],
  [/油价/gu, '石油价格'],
  [/房价/gu, '住房价格'],
  [/(?<!每)股价(?!格)/gu, '股票价格'],
  [/第[一1]次/gu, '首次'],
  // 两个半小时, 半小时, 半年, as numbers.
  [/([一两二三四五六七八九\d])个半小时/gu, '$1.5小时'],
  [/([一两二三四五六七八九\d])小时半/gu, '$1.5小时'],
  [/半个?小时/gu, '0.5小时'],
  [/(\d)个小时/gu, '$1小时'],
  [/(?<![上下前后])半年(?!度)/gu, '6个月'],
];

// Most sentences hold none of them: one look instead of fifty, at a text in small letters, because a look that takes both sizes of a letter is three times as dear.
const sourcesOf = (rewritings: readonly Rewriting[]): string[] => rewritings.map(([{ source }]) => source.replaceAll('A-Z', 'a-z'));
const hasAnyEn = lookForAnyOf(sourcesOf(EN));
const hasAnyZh = lookForAnyOf(sourcesOf(ZH));

/** @returns the text with one word for each of the known turns of phrase; its length may differ */
export function plainly(text: string): string {
  let plain = text;
  if (/\p{sc=Han}/u.test(text)) {
    if (!hasAnyZh(text)) return text;
    for (const [pattern, words] of ZH) plain = plain.replace(pattern, words);
    return plain.replace(
      /([一两二三四五六七八九])\.5(?=小时)/gu,
      (_, digit: string) => `${digit === '两' ? '2' : (HAN_DIGITS[digit] ?? digit)}.5`,
    );
  }
  if (!hasAnyEn(text)) return text;
  for (const [pattern, words] of EN) plain = plain.replace(pattern, words);
  return plain.replace(WORD_BEFORE_HALF, (_, digit: string) => `${DIGITS[digit.toLowerCase()] ?? digit}.5`);
}
