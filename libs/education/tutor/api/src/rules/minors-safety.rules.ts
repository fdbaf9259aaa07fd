import type { AppContentRule } from '@trivium/ai/compliance';

const LAW = '《中华人民共和国未成年人保护法》';

/** At the head of a sentence, behind an opening word: an order to the reader, where a lesson tells of others. */
const ORDER = '^(?:(?:just|simply|then|now|ok(?:ay)?|so|first|next|go ahead(?: and)?|go(?: and)?|please|come on),? ){0,2}';
const ORDER_ZH = '^(?:那么?|然后|现在|首先|其次|接着|快|快去|去|请|就|来吧?|干脆|不如|不妨){1,2}[，,]?';
/** What the reader is told to do, as advice. */
const ADVICE =
  "(?:you (?:should|could|can|ought to|had better|must|might|may) |why (?:not|don[’']t you) |let[’']s |it is (?:fine|ok|okay|safe) to |feel free to |the (?:best|easiest|quickest) way (?:is )?to )(?:just |simply |always |also |try to |secretly |easily )?";
const ADVICE_ZH = '(?:你们?|同学)(?:完全|也|其实|不妨)?(?:应该|可以|不如|最好|必须|就该|去|来)';
const TOLD = `(?:${ORDER}|${ADVICE})`;
/** With what stands between, unless it denies. */
const TOLD_ZH = `(?:${ORDER_ZH}|${ADVICE_ZH})[^。，不别勿未]{0,4}`;

const ADULTS = '(?:(?:your|any|the) )?(?:parents?|mum|mom|mother|dad|father|family|teachers?|adults?|anyone|anybody|police)';
const DRUGS =
  '(?:alcohol|beer|vodka|whisky|whiskey|wine|cigarettes?|vapes?|cannabis|weed|marijuana|cocaine|heroin|ecstasy|ketamine|meth|lsd|drugs|sleeping pills)';
const DRUGS_ZH = '(?:大麻|冰毒|海洛因|可卡因|摇头丸|毒品|安眠药)';
const TAKES_DRUGS_ZH = `(?:喝(?:点|些|一点|一些)?(?:酒|白酒|啤酒)|抽(?:根|支|点|一根)?烟|吸(?:毒|烟|电子烟)|(?:吸|试|试试|尝|尝尝|吃|买)(?:点|些|一点|一些|一下)?${DRUGS_ZH})`;
const WEAPONS = '(?:bombs?|explosives?|grenades?|firearms?|guns?|molotov cocktails?|poison gas|nerve agents?|napalm|pipe bombs?)';
const WEAPONS_ZH = '(?:炸弹|炸药|枪支|手枪|燃烧瓶|毒气|爆炸物|雷管)';
const BODY = '(?:yourself|your (?:wrists?|arms?|legs?|throat|skin|veins?))';

const en = (source: string): RegExp => new RegExp(source, 'iu');
const zh = (source: string): RegExp => new RegExp(source, 'u');

/**
 * What a model may not say where children read: the safety of minors, not taste. A lesson may name what it teaches; what counts is what the reader is told to do, or called. A second
 * fence behind the comparison with the book: it knows plain wording, not every wording.
 */
export const MINORS_SAFETY_RULES: readonly AppContentRule[] = [
  {
    id: 'education.minors-contact',
    version: '2',
    title: { en: 'Private contact with a minor', zh: '与未成年人私下接触' },
    purpose: {
      en: 'No text of a model asks a student for pictures, a meeting, an address, or a secret kept from adults.',
      zh: '模型的文本不得向学生索要照片、住址，不得约其见面或要求其对大人保密。',
    },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(
          '\\b(?:send|show|text|share with) me (?:(?:an?|some|your|more|the) )?(?:\\w+ ){0,2}(?:photos?|pictures?|pics?|videos?|selfies?)\\b',
        ),
        en(
          '\\bmeet (?:me|us|up with me)\\b(?! halfway)|\\bcome (?:alone|over to my (?:place|house|flat|room)|to my (?:place|house|flat|room))\\b',
        ),
        en(`\\b(?:don[’']t|do not|never|without) (?:tell|telling) ${ADULTS}\\b`),
        en(
          `\\b(?:secret|between us)\\b.{0,20}\\b(?:from|${ADULTS})\\b.{0,20}\\b(?:parents?|teachers?|mother|father|adults|mum|mom|dad)\\b|\\bour (?:little )?secret\\b`,
        ),
        en(
          '\\b(?:tell|give|send|text) me (?:your )?(?:full )?(?:home )?(?:address|phone number|number|password|location)\\b|\\btell me where you live\\b',
        ),
        en("\\bpromise (?:me )?(?:that )?you (?:won[’']t|will not|will never) tell\\b"),
        en('\\bare you (?:home )?alone\\b|\\bwhat are you wearing\\b'),
        en('\\b(?:add|message|text|call) me (?:privately|on (?:whatsapp|telegram|snapchat|instagram|wechat|discord))\\b'),
      ],
      zh: [
        zh('(?:发|给|传|拍)(?:给)?我[^。，]{0,6}(?:照片|自拍|视频|裸照)|把[^。，]{0,8}(?:照片|自拍|视频|裸照)[^。，]{0,3}(?:发|传)给我'),
        zh('(?:单独|私下|偷偷)(?:和我|跟我|与我)?(?:见面|出来|碰面)|(?:来|到)我(?:家|住处|房间)'),
        zh('(?:别|不要|不许|不用|千万别)(?:告诉|让)[^。，]{0,4}(?:爸|妈|父母|家长|老师|大人|家人|警察|任何人)'),
        zh('(?:告诉|发|报)(?:给)?我[^。，]{0,6}(?:住址|地址|电话|手机号|密码|定位)|你家住(?:在)?哪'),
        zh('给我看看?你的(?:身体|胸|照片)'),
        zh('你(?:现在)?(?:是)?一个人在家吗|你穿(?:着|的是)?什么'),
        zh('加我(?:的)?(?:微信|QQ|私聊)|我们私聊'),
      ],
    },
  },
  {
    id: 'education.minors-harm',
    version: '2',
    title: { en: 'Encouragement to do harm', zh: '鼓励伤害行为' },
    purpose: {
      en: 'No text of a model encourages a student to hurt themselves or others, or to take alcohol, tobacco or drugs. A lesson may name them.',
      zh: '模型的文本不得鼓励学生伤害自己或他人、饮酒、吸烟或吸毒。课程可以提及这些内容。',
    },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(`${TOLD}(?:hurt|harm|cut|kill|starve|burn|choke|hang|poison|slit) ${BODY}\\b`),
        en(
          `${TOLD}(?:hurt|beat(?: up)?|hit|punch|kick|stab|kill|bully) (?:him|her|them|your (?:classmates?|friends?|brother|sister|teacher))\\b`,
        ),
        en('\\b(?:ways?|how) (?:for you )?to (?:kill yourself|hurt yourself|harm yourself|end your (?:own )?life|take your own life)\\b'),
        en('\\b(?:better off (?:dead|without you)|(?:nobody|no one) would miss you|you (?:deserve|ought) to (?:die|suffer|be hit))\\b'),
        en(`${TOLD}(?:have|try|take|use|smoke|vape|drink|buy|get|sniff|snort|inject|swallow) (?:\\w+ ){0,3}${DRUGS}\\b(?! to )`),
        en(`${TOLD}(?:try|start|consider) (?:vaping|smoking|drinking|cutting ${BODY}|starving)\\b`),
        en(
          '\\b(?:cut|slic|burn|scratch)(?:e|ing|s)? (?:yourself|your \\w+)\\b.{0,30}\\b(?:feel(?:s)? better|eases? the pain|help(?:s)? you)\\b',
        ),
        en('\\b(?:happier|better|easier) if you (?:were|was) (?:dead|gone)\\b'),
        en(`${TOLD}(?:skip|stop|give up) (?:eating|all meals|food)\\b|\\bthrow up after (?:eating|meals)\\b`),
      ],
      zh: [
        zh(`${TOLD_ZH}(?:伤害自己|自残|自杀|割腕|割手腕|跳楼|上吊|割(?:自己|手臂)|(?:割|划)自己)|用刀割(?:腕|自己|手)`),
        zh(`${TOLD_ZH}(?:打|揍|捅|杀|欺负|报复)(?:他|她|你的?同学|你妹妹|你弟弟)`),
        zh('用(?:绳子?|刀|药|皮带)[^。，]{0,6}(?:勒|割|划|吊)[^。，]{0,4}(?:脖子|手腕|手臂|自己)|[把将](?:他|她)[^。]{0,12}(?:打|揍)一顿'),
        zh('(?:怎么|如何)(?:自杀|自残|结束(?:自己的)?生命)|自杀的(?:最好|最快)?方法'),
        zh('你(?:这种人|还)?(?:不如(?:去)?死|去死|死了算了|活该被打|不配活)|没有?人会想念?你'),
        zh(`${TOLD_ZH}${TAKES_DRUGS_ZH}`),
        zh(`${TOLD_ZH}(?:绝食|不吃饭|催吐)`),
      ],
    },
  },
  {
    id: 'education.minors-weapons',
    version: '1',
    title: { en: 'Instructions for weapons and drugs', zh: '武器与毒品的制作指导' },
    purpose: {
      en: 'No text of a model tells a student how to make or get weapons, explosives or drugs. Their chemistry and history may be taught.',
      zh: '模型的文本不得指导学生制作或获取武器、爆炸物或毒品。相关化学与历史知识可以讲授。',
    },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(
          `\\b(?:here is|here[’']s|i(?: wi|[’'])ll (?:show|tell) you|learn|this is) how (?:to|you(?: can)?) (?:make|build|buy|get|order|grow|cook) (?:\\w+ ){0,3}(?:${WEAPONS}|${DRUGS})`,
        ),
        en(
          `\\bto (?:make|build|produce) (?:\\w+ ){0,2}${WEAPONS}, (?:you )?(?:first )?(?:mix|dissolve|combine|take|fill|pack|heat|pour)\\b`,
        ),
        en(`\\bi can (?:get|sell|bring|send) you (?:\\w+ ){0,2}(?:${WEAPONS}|${DRUGS})\\b`),
        en(`${TOLD}(?:make|build|buy|get|order|assemble|cook) (?:\\w+ ){0,3}(?:${WEAPONS}|meth|cocaine|heroin)\\b`),
        en(`${TOLD}(?:mix|combine|stir|heat|pack|fill)\\b.{0,80}\\b(?:to (?:make|get|build|produce)|into|for) (?:\\w+ ){0,2}${WEAPONS}\\b`),
      ],
      zh: [
        zh(`(?:教你|告诉你|下面是|以下是)[^。]{0,6}(?:制作|制造|自制|购买|做)[^。，]{0,6}(?:${WEAPONS_ZH}|${DRUGS_ZH})`),
        zh(`${TOLD_ZH}(?:制作|制造|自制|购买|做|买)[^。，]{0,6}${WEAPONS_ZH}`),
        zh(`(?:混合|装入|装进)[^。]{0,20}(?:就|即|便)(?:能|可以|可)?(?:做成|制成|得到|成为?)[^。]{0,4}${WEAPONS_ZH}`),
      ],
    },
  },
  {
    id: 'education.minors-sexual',
    version: '1',
    title: { en: 'Sexual talk with a minor', zh: '对未成年人的性内容' },
    purpose: {
      en: 'No text of a model speaks to a student about their body in a sexual way. Biology and health may be taught.',
      zh: '模型的文本不得以性的方式谈论学生的身体。生物与健康知识可以讲授。',
    },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(
          "\\b(?:your|you(?: are|[’']re)(?: so| very)?) (?:\\w+ )?(?:sexy|nude|naked)\\b|\\b(?:your|a|some) (?:nudes|naked (?:body|photos?|pictures?))\\b.{0,20}\\b(?:me|you)\\b",
        ),
        en(
          '\\b(?:have|try) sex with (?:me|him|her)\\b|\\btouch your(?:self| (?:breasts?|genitals?|private parts?))\\b|\\b(?:take|pull) off your (?:clothes|shirt|underwear|pants)\\b|\\bundress (?:for me|yourself)\\b',
        ),
      ],
      zh: [
        zh(
          '你(?:的)?(?:身体|身材)?(?:真|好|很)性感|(?:和|跟|与)我(?:做爱|上床|发生关系)|脱(?:掉|光|下)(?:你的)?(?:衣服|裤子|内衣)|摸(?:摸)?你的(?:胸|下面|私处)',
        ),
      ],
    },
  },
  {
    id: 'education.minors-dignity',
    version: '1',
    title: { en: 'Insults', zh: '辱骂' },
    purpose: { en: 'No text of a model insults or threatens a student.', zh: '模型的文本不得辱骂或威胁学生。' },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(
          "\\byou(?: are|[’']re) (?:(?:so|such|really|just|a|an|very|too|nothing but) ){0,3}(?:\\w+ )?(?:stupid|worthless|idiots?|dumb|losers?|useless|pathetic|ugly|morons?|retards?|hopeless|disgusting)\\b",
        ),
        en(
          '\\byou (?:stupid |dumb |little |lazy ){0,2}(?:idiot|moron|loser|fool)\\b|\\bwhat a (?:stupid|dumb) (?:question|child|kid|student)\\b',
        ),
        en('\\b(?:shut up|i will (?:find|hurt|punish) you|you will regret)\\b'),
      ],
      zh: [
        zh(
          '你(?:真|太|就是|简直是?|是个?|这个?){0,2}(?:笨蛋|蠢(?:货|猪)?|白痴|废物|垃圾|没用|丑八怪|恶心)|闭嘴|滚开|我会(?:找到你|收拾你)',
        ),
      ],
    },
  },
  {
    id: 'education.minors-gambling',
    version: '1',
    title: { en: 'Invitations to gamble', zh: '诱导赌博' },
    purpose: { en: 'No text of a model invites a student to bet, gamble or lend money.', zh: '模型的文本不得诱导学生投注、赌博或借贷。' },
    citation: LAW,
    severity: 'strike',
    isAllowedWhenDenied: true,
    patterns: {
      en: [
        en(
          `${TOLD}(?:place (?:a |your )?bets?|bet (?:on|your)|gamble|put (?:\\w+ ){1,3}(?:dollars|euros|pounds|yuan) on|sign up (?:at|for|with) (?:\\w+ ){0,3}(?:casino|betting|poker))\\b`,
        ),
        en(`${TOLD}(?:borrow|take out) (?:\\w+ ){0,3}(?:loan|money) (?:online|from an app)\\b`),
      ],
      zh: [
        zh(
          `${TOLD_ZH}(?:下注|投注|赌博|赌球|注册[^。，]{0,8}(?:博彩|赌场|赌博)|网贷|借校园贷)|(?:赌博|博彩)(?:网站|平台|软件)[^。]{0,16}(?:注册|赚钱|充值)`,
        ),
      ],
    },
  },
];
