export type DistressCategory = 'self-harm' | 'abuse';
export type DistressSeverity = 'concern' | 'urgent';

export interface DistressRule {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  readonly pattern: RegExp;
}

const rule = (category: DistressCategory, severity: DistressSeverity, source: string): DistressRule => ({
  category,
  severity,
  pattern: new RegExp(source, 'iu'),
});
const I_WANT =
  "\\bI(?:'m| am|'ve| have|'d| would)? (?:just |really |kind of |only |still |often |sometimes |always |been |often )*(?:want(?:ed|ing)?|wish|plan(?:ning|ned)?|going|thinking (?:about|of)|thought (?:about|of)|feel like|about|ready|decided|think (?:about|of)|consider(?:ing)?|tried|trying|tempted)";
const ZH_I = '(?:我|自己|俺|人家|真的|好|就|每天|总|老|只|一直|有时候?|经常|常常|突然)';

/** First person and the deed, not the word alone: a course on psychology may ask about suicide. */
export const DISTRESS_RULES: readonly DistressRule[] = [
  rule(
    'self-harm',
    'urgent',
    `${I_WANT}(?: to)? (?:[a-z]+ )?(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all|everything|things for good)|die\\b|dying\\b|be dead|commit(?:ting)? suicide|suicide|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|disappear(?:ing)? forever|tak(?:e|ing) my (?:own )?life|jump(?:ing)? off|overdos(?:e|ing)|not be(?:ing)? alive|never wake up|not wake up)`,
  ),
  rule(
    'self-harm',
    'urgent',
    "\\bI (?:wish|hope) (?:that )?(?:I (?:was|were) (?:dead|never born|not alive)|I could (?:just )?(?:die|not wake up|disappear)|I had never been born|I (?:wouldn't|won't|didn't|don't) wake up|I was never born)",
  ),
  rule(
    'self-harm',
    'urgent',
    "\\bI(?:'ve| have)? (?:been |keep |started |kept |just )?(?:cut(?:ting)?|burn(?:ing|ed)?|hurt(?:ing)?|harm(?:ing|ed)?|starv(?:e|ing)|hit(?:ting)?|scratch(?:ing)?) (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin))\\b(?! (?:off|playing|shaving|cooking|with a kitchen|while (?:cooking|shaving|running)|at (?:soccer|football|practice|the gym)|in (?:PE|gym)))",
  ),
  rule(
    'self-harm',
    'urgent',
    "\\bI (?:don't|do not|can't|cannot|no longer) (?:really |even )?(?:want|wanna|see (?:a|any) (?:reason|point)|have (?:a|any) reason)(?: to| in)? (?:live|liv(?:e|ing)|be (?:alive|here any ?more)|exist|wake up|go(?:ing)? on (?:living|with my life)|keep living)",
  ),
  rule(
    'self-harm',
    'concern',
    "\\b(?:everyone|everybody|the world|my (?:family|parents|friends|mom|mum|dad)|they|people)(?: all)? (?:would|will|'d) be (?:better off|happier) (?:without me|if I (?:was|were) (?:dead|gone))|\\bnobody would (?:care|notice|miss me) if I (?:died|was gone|were gone|disappeared)|\\bno (?:reason|point) (?:in|to|for me to) (?:liv(?:e|ing)|go(?:ing)? on|stay(?:ing)? alive)|\\b(?:my life|life) (?:is|isn't|is not|feels) (?:not )?(?:worth (?:living|it any ?more)|worthless|meaningless to me)|\\bhow (?:can|do|could|should) I (?:kill|hurt|harm|cut) myself|\\bgoodbye (?:note|letter) to (?:my|everyone)|\\bhow many (?:pills|tablets)[^.?!]{0,40}(?:to die|kill me|would kill)|\\bI (?:have|wrote|am writing|'ve written) (?:a )?(?:suicide|goodbye) (?:plan|note|letter)|\\bI (?:feel|am|'m) suicidal",
  ),
  rule(
    'self-harm',
    'urgent',
    `(?:${ZH_I}[^。！？?!，,]{0,6})?(?:不想活|活不下去|不想再?活着|想自杀|要自杀|准备自杀|打算自杀|想死了?算|想去死|想一死了之|想结束(?:自己的|这)?(?:生命|一切)|结束(?:我|自己)的(?:生命|一生)|想从[^。，]{0,8}跳下去|想跳楼|想割腕|了结自己|轻生的念头|死了算了|不如死|想要?消失在这个世界|自我了断)`,
  ),
  rule(
    'self-harm',
    'urgent',
    '我(?!们)[^。！？?!，,想]{0,8}想死(?![你他她它了在]|我了|个)|我[^。！？?!，,]{0,10}(?:割(?:了|过)?(?:自己|手腕|手臂|腕)|划(?:自己|伤自己|手臂)|伤害(?:了|过)?自己|自残|自伤|吞了?[^。，]{0,4}(?:药|安眠药)|遗书|用[^。，]{1,6}(?:划|割|烫)自己)',
  ),
  rule(
    'self-harm',
    'concern',
    '(?:活着|人生|生活)(?:真的|还|也|对我来说)?(?:没|没有|毫无)(?:什么)?(?:意思|意义|希望)(?:了|$|[，。！])|(?:没有|少了|不在)我[^。，]{0,10}(?:更好|更开心|更轻松|解脱)|我(?:死|消失|不在)了?(?:以后|之后|的话)?[，,]?[^。]{0,8}(?:没人|不会有人|谁也不|谁会)|(?:怎么|怎样|如何)(?:才能)?(?:死|自杀)(?:才|得|最|不|会|比较)?(?:不痛|无痛|没有?痛苦|快|干净)|(?:不想|希望(?:自己)?(?:不要|别|不))再?醒(?:过)?来|再也醒不过来|从来没(?:有)?(?:出生|来过)',
  ),
  rule(
    'abuse',
    'urgent',
    "\\b(?:my|our) (?:step-?)?(?:dad|father|mom|mum|mother|uncle|aunt|brother|sister|teacher|coach|parents?|boyfriend|girlfriend|step-?(?:dad|father|mother|mom|mum)|grandpa|grandfather|cousin|tutor|neighbou?r|foster (?:father|mother|parents?)|guardian)(?:'s (?:boyfriend|girlfriend|friend))? (?:[a-z]+ ){0,3}?(?:hits?|beats?|hit|beat|beaten|beating|punche[sd]|kick(?:s|ed)|slap(?:s|ped)|choke[sd]|touch(?:es|ed)|abuse[sd]|rape[sd]|molest(?:s|ed)|hurts?|whip(?:s|ped)|burn(?:s|ed|t)|threaten(?:s|ed)|lock(?:s|ed)|forces?|forced|grope[sd]) (?:me|us)\\b(?! (?:at|in) (?:chess|tennis|the race|ping|cards|mario|monopoly|scrabble|badminton))",
  ),
  rule(
    'abuse',
    'urgent',
    "\\b(?:he|she|they|someone|somebody|a (?:man|teacher|grown-?up|boy|guy)|an adult) (?:[a-z]+ ){0,3}?(?:touch(?:es|ed|ing)? (?:me|my (?:body|private)|me (?:down|in))|rape[sd] me|molest(?:s|ed) me|beats? me up|abuse[sd] me|forced me to (?:have|touch|undress|take off|kiss)|makes? me (?:undress|touch|take off)|hits me|sends? me naked)|\\bI(?:'m| am|'ve| was| have) (?:been |being |getting )?(?:sexually )?(?:abused|raped|molested|beaten(?: up)?|assaulted)\\b|\\b(?:afraid|scared|terrified) (?:to go|of going) home\\b",
  ),
  rule(
    'abuse',
    'urgent',
    '(?:爸爸?|妈妈?|父亲|母亲|继父|继母|后爸|后妈|爷爷|奶奶|叔叔|舅舅|伯伯|哥哥|姐夫|老师|教练|男朋友|父母|家里人|养父|养母|同学们?|邻居|表哥|堂哥|室友)[^。！？?!，,]{0,12}(?:打我|揍我|踢我|扇我|掐我|摸我|强奸|性侵|猥亵|虐待|家暴|侵犯我|关我|锁我|骂我打我|殴打|烫我|抽我|欺负我|威胁我|逼我脱)',
  ),
  rule(
    'abuse',
    'urgent',
    '我[^。！？?!，,]{0,10}被[^。！？?!]{0,10}(?:家暴|性侵|强奸|猥亵|虐待|殴打|毒打|打得|打了|侵犯|摸了|霸凌|欺凌|乱摸)|有人[^。！？，]{0,10}(?:摸我|猥亵我|逼我脱|碰我的?(?:身体|隐私|下面))|(?:害怕|不敢|怕)回家|摸我的?(?:身体|隐私|下面|胸|腿)',
  ),
];

/** Ways of talking that are about something else: a joke, a game, a book, a question about the topic. They silence a rule whose find they cover. */
export const HARMLESS =
  /想死你|想死我|死机|笑死|热死|累死|困死|饿死|气死|无聊死|羞死|美死|帅死|冻死|烦死|\b(?:homework|exam|test|class|maths?|essay|quiz|weather|heat|boredom|traffic|commute|joke|suspense|laugh\w*|embarrass\w*|feet|shoes|hunger)\b[^.?!]{0,12}\b(?:kill(?:s|ing|ed)?|dying|die)\b|\bdying (?:to (?:know|see|meet|try|hear|read|go|find)|of (?:laughter|boredom|embarrassment|curiosity|heat))|\bdie (?:of|from) (?:laughter|laughing|boredom|embarrassment|shame|curiosity)|\bdie (?:laughing|happy|rich|on this hill)|\b(?:character|protagonist|novel|play|poem|film|movie|book|chapter|game|boss|level|Hamlet|Romeo|Juliet|Werther|story|fiction|quote)\b|小说|电影|课文|这篇|主人公|主角|剧中|书中|游戏|文中|诗人|人物|角色|关卡|老板|下棋|乒乓|篮球|比赛/iu;
