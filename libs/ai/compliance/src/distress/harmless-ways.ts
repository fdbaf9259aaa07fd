/**
 * Ways of talking that use a hard word for something else. They are taken out before the rules look, and only they: "this book bores me to death, and I want to die" keeps
 * its second half.
 */
const IDIOMS: readonly string[] = [
  '\\b(?:kill|murder|shoot)s? me (?:now|already)\\b',
  '\\bkill(?:s|ing|ed)? (?:for|time|it|the|a|an|two)\\b',
  "\\b(?:my |your |his |her )?(?:mum|mom|mother|dad|father|parents|teacher|coach|sister|brother|she|he|they)(?:'ll| will| would|'d| is going to| are going to|'s going to) (?:so |probably |totally )*(?:kill|murder|strangle|behead) me\\b(?! if i (?:ever )?(?:tell|talk|say|speak|leave))",
  '\\b(?:homework|exam|exams|test|class|maths?|essay|quiz|weather|heat|boredom|traffic|commute|joke|suspense|embarrassment|feet|shoes|hunger|bite|back|head|cold|chapter|worksheet|silence)(?: (?:is|are|was|just|really|almost))* (?:kill(?:s|ing|ed)?|murder(?:s|ed|ing)?)(?: (?:me|us))?\\b',
  '\\bdying (?:to (?:know|see|meet|try|hear|read|go|find|ask|tell|play|eat)|of (?:laughter|boredom|embarrassment|curiosity|heat|thirst|hunger)|for (?:a|some|lunch|pizza))',
  '\\b(?:die|died|dying|dead) (?:of|from) (?:laughter|laughing|boredom|embarrassment|shame|curiosity|excitement|heat|cuteness|hunger|thirst|cold)|\\b(?:die|died|dying|almost died|nearly died) laughing',
  '\\b(?:so|too|how) (?:\\w+ )(?:that )?i (?:could|almost|nearly|want to|wanted to|wanna) (?:just )?die(?=[^\\w]*(?:lol|haha|lmao|xd|😂|🤣))',
  '\\b(?:over my dead body|dead (?:tired|serious|end|line|lock|heat|sure|right|battery|inside before|on time)|dead\\b(?=,? (?:that|this) (?:meme|joke|video))|drop dead gorgeous|do or die|scared to death|bored? (?:me |us )?to death|to die for|die hard|better dead than red)\\b',
  "\\bi (?:would|'d|could|might) (?:literally )?(?:rather )?die (?:than|if|when|for)\\b(?! (?:go back|live|stay|wake|be alive))",
  '\\b(?:skin|eat) me alive\\b|\\blocked the (?:tablet|phone|door of the car|computer)|\\btouched my heart\\b|\\b(?:take off|took off) my (?:shirt|shoes|coat) to (?:listen|examine|check)',
  "\\b(?:(?:this|that|the) (?:is|was|will be)|it'?s|it (?:is|was)) (?:literally |so |absolutely )?(?:torture|murder|kil+ing me)\\b",
];
const ZH_IDIOMS: readonly string[] = [
  '(?:考|题|作业|背书|背|学|写|数学|物理|英语)[^，。！？]{0,8}想死[，,]?了?(?=[，,。]?(?:哈哈|hhh|🤣|😂|lol))',
  '(?<!自己)(?:笑|热|累|困|饿|气|无聊|羞|美|帅|冻|烦|急|吓|尴尬|难|丑|忙|卷|渴|馋|爱|酸|甜|咬|晒|撑|吵|臭|香|萌|痒|疼|腻|冷|亏|乐|多|贵|坑|拖|骂)死(?!自己)(?:我|你|人|他|她|咱|了|啦|个|宝宝)*',
  '想死(?:你|他|她|它|我了|大家|你们)|想死(?:记|机|海|亡|党|心|磕|守|扛|盯|等|读)',
  '(?:打死|就是死)(?:我|他|你)?(?:也|都|不)|死(?:记硬背|机|锁|循环|党|海|心眼|马当活马医|亡谷|磕|角|胡同|板)|往死里(?:学|写|练|背)|拼死拼活|生死攸关|死定|死个明白|死而复生|社死|社会性死亡',
  '(?:妈|爸|老师|老板|教练|爷|奶|姐|哥|家长|班主任|我妈|我爸)[^，。！？掐打踢砍拿刀勒]{0,10}(?:会|要|非得?|肯定|得|该)(?:把我)?(?:打死(?!我[妈弟妹姐奶])|骂死|(?<!说要)杀了|掐死|弄死|打断|揍死|扒了|灭了)(?:我|死)?(?:的(?!腿))?(?:的腿|的皮)?(?:不可)?',
  '宁愿(?:去)?死也不(?:想|要|愿)(?:再)?(?:算|写|做|背|学|读|考|吃|穿)|(?:作业|题|考试|试卷|数学|英语|函数|公式)[^，。！？]{0,8}(?:要命|杀我|虐)',
  '(?:不敢|怕)回家[^。！？]{0,3}(?:哈哈|开玩笑)',
  '打我(?:的|个)?(?:电话|手机|球|小报告|招呼|主意|脸(?=了[，。！？]|$))|打我[^，。！？]{0,6}(?:分|比[零一二三四五六七八九\\d])|打我(?:闹着)?玩|(?:枕头|抱枕|雪球|沙包)[^，。]{0,2}打我|打我[^，。]{0,4}闹着玩',
];
export const HARMLESS_WAYS = new RegExp([...IDIOMS, ...ZH_IDIOMS].map((way) => `(?:${way})`).join('|'), 'giu');

/** What is quoted is somebody else's: a line of a play, an item of a questionnaire. */
export const QUOTED =
  /"[^"\n]{2,200}"|“[^”\n]{2,200}”|‘[^’\n]{2,200}’|「[^」\n]{2,200}」|《[^》\n]{1,60}》|(?<![\p{L}])'[^'\n]{3,200}'(?![\p{L}])/gu;

/** A sentence about a work, a game, a study or a lesson: its "he" and its "I" are not the person who asks. */
export const ABOUT_A_WORK =
  /\b(?:character|protagonist|narrator|novel|play|poem|film|movie|chapter|scene|plot|story|fiction|quote|minecraft|dungeon|boss|level|avatar|hamlet|romeo|juliet|werther|questionnaire|item|survey|interview\w*|case study|in the (?:case|text|book|article|study|experiment|game)|according to|client|(?<!my )patient|(?<!my )therapist|the passage|the author|the speaker|past tense|passive voice|translate|proofread|slogan|idiom|synonyms?|grammar)\b|小说|电影|课文|主人公|主角|剧中|书中|文中|诗人|诗里|人物|角色|关卡|游戏|台词|作者|案例|量表|问卷|来访者|患者|病人|咨询师|论文|调查|句子|造句|翻译|歌词|演讲|作文|实验|被字句|叙述者|这句话|的原因是什么|(?:说明|反映|表现)了什么|怎么理解|认为|观点|反问句|近义词|反义词|修辞|夸张|比喻|成语|词语|读音|法律上|《/iu;
/** A sentence that says what happens to the person who asks, whatever else it speaks of. */
export const ABOUT_ME =
  /\b(?:i (?:really |just |also |still )*(?:want|wish|am|have|keep|feel|don't|can't|cut|hate)|i'm|i've|me too|like me|my own)\b|我(?:自己)?(?:也|真|就|现在|每天|已经|不想|想|要|被|好|一直|总|经常|恨)/iu;
