import { type Grammar, words } from './grammar';

export const DISTRESS_GRAMMARS: readonly Grammar[] = [
  {
    slots: {
      kin: words(
        'my dad|my father|dad|my mum|my mom|mum|my mother|my stepdad|my stepfather|my stepmum|my uncle|my aunt|my grandpa|my grandad|my older brother|my brother|my foster father|my guardian|my step brother|my cousin|papa|mama',
      ),
      hits: words(
        'hits|beats|punches|kicks|slaps|whips|chokes|strangles|burns|shoves|throws things at|locks up|starves|drags|bruises|threatens|hurts|smacks|canes|thrashes|beats up|lashes out at|stamps on|scalds',
      ),
      hit: words(
        'hit|beat|punched|kicked|slapped|whipped|choked|burned|attacked|hurt|beat up|smacked|thrashed|grabbed and shook|threw a chair at|nearly broke',
      ),
      me: words('me|me and my sister|my little brother|my mum and me|us'),
      mine: words('me|my arm|my face|my back|me on the head|me in the ribs|me till I bled|me in front of everyone|me again'),
      when: words(
        'when he drinks|when she is drunk|every night|every time I fail|if my grades are bad|for no reason|most days|after school|when nobody is home|whenever they argue|last night|again yesterday|because of my report|until I cannot stand|and says it is my fault|and nobody believes me|and I am scared|with a belt|with a stick|with a cable|with a shoe|so hard that I bleed',
      ),
      touch: words('touches|gropes|kisses|rubs|fondles|undresses|feels up|rapes|molests|films|presses himself against'),
      place: words(
        'in bed|at night|in the shower|where I do not want it|under my clothes|between my legs|after class|when we are alone|and calls it a game|and says to keep it secret|in his car|in the changing room',
      ),
      man: words(
        'my teacher|my coach|my tutor|the neighbour|my uncle|my stepdad|my cousin|a man|my boss|an older boy|my doctor|the priest|my driving instructor|my grandpa|my dad|my brother|my step brother|a guy from the internet|the caretaker',
      ),
      fear: words(
        "I'm scared to go home|I'm afraid of|I'm terrified of|I hide from|I have to sleep outside because of|I can't sleep because of|I want to run away from",
      ),
    },
    frames: [
      '{kin} {hits} {me} {when}',
      '{kin} {hit} {mine}',
      '{kin} {hit} {me} {when}',
      '{man} {touch} me {place}',
      '{man} keeps touching me {place}',
      '{fear} {kin}',
      '{kin} {hits} {me} and I do not know who to tell',
      'what can I do, {kin} {hits} {me} {when}',
      '{man} wants me to send naked pictures or he will tell everyone',
      '{man} made me touch him {place}',
    ],
  },
  {
    slots: {
      very: words('|really |honestly |just |seriously |kind of |still |so badly |truly '),
      wish: words(
        'want to|wish I could|would like to|am going to|plan to|am ready to|think about how to|have decided to|need to|keep wanting to|dream of how to|feel like I should',
      ),
      die: words(
        'die|kill myself|end my life|stop existing|disappear forever|be dead|end it all|not wake up|take my own life|jump off a bridge|hang myself|swallow all the pills|walk in front of a train|never wake up again|leave this world|stop living|cut my wrists|be gone for good|drown myself|overdose',
      ),
      because: words(
        'because nobody cares|because I failed|and nobody knows|since she left me|since my mum died|because of school|because everyone hates me|after everything that happened|and I am scared|tonight|this week|soon|and I mean it|because I am worthless|because of my parents|so that it stops hurting|before the exam|and no one would miss me|and I am not joking|when I am home alone',
      ),
      friend: words(
        'my friend|my best friend|my sister|my brother|my classmate|my roommate|a girl I know|a boy in my class|my girlfriend|my boyfriend|my cousin|my mum|my dad|someone in my group|my teammate|my bestie',
      ),
      danger: words(
        'wants to die|says she wants to kill herself|is cutting himself|took a lot of pills|talks about suicide|says goodbye to everyone|hurts herself|wants to jump|does not want to live any more|wrote a suicide note|stopped eating and is fainting|is being abused at home|gets beaten by his father|was raped|says life is pointless and nobody needs her|has cuts all over her arms|gave away all his things and is strangely happy',
      ),
      help: words(
        'what should I do|please help|how can I help|and I promised not to tell|and I am worried|should I tell someone|I do not know what to do|and I am so scared',
      ),
    },
    frames: [
      'I {very}{wish} {die}',
      'I {very}{wish} {die} {because}',
      '{friend} {danger}, {help}',
      '{friend} {danger}',
      'i {very}{wish} {die} {because}',
      'sometimes I {very}{wish} {die}',
      'nobody knows that I {wish} {die}',
    ],
  },
  {
    slots: {
      kin: words(
        '爸爸|我爸|妈妈|我妈|爸妈|继父|后爸|后妈|继母|叔叔|舅舅|爷爷|奶奶|外公|姑姑|哥哥|我哥|表哥|养父|家里人|大伯|姨夫|妈妈的男朋友',
      ),
      hit: words('打|揍|踢|踹|扇|抽|掐|烫|拧|砸|毒打|殴打|暴打|虐待|用皮带抽|拿棍子打|用衣架打|拿凳子砸|拿烟头烫|扇耳光打'),
      how: words(
        '得很重|到流血|到站不起来|，浑身是伤|，不让我说|，说是为我好|，没有人管|，我好害怕|，我不敢回家|，脸都肿了|到半夜|，胳膊都青了|好几次',
      ),
      when: words('每天|经常|一喝酒就|一生气就|昨晚又|考不好就|昨天|今天早上|天天|动不动就|只要我顶嘴就|晚上|一回家就'),
      man: words('叔叔|舅舅|继父|老师|教练|班主任|表哥|堂哥|邻居|网友|学长|爷爷|补课老师|姨夫|哥哥|一个男人|司机|店老板'),
      touch: words(
        '摸我|亲我|抱着我不放|脱我衣服|脱我裤子|摸我胸|摸我大腿|逼我摸他|拍我洗澡|强迫我|侵犯我|猥亵我|对我动手动脚|压在我身上|让我看他下面',
      ),
      then: words(
        '|，我不敢说|，还让我保密|，我好怕|，我该怎么办|，说讲出去就打死我|，我觉得自己好脏|，没人相信我|，已经好几次了|，我一直哭|，我不知道算不算侵害',
      ),
      bully: words('他们|几个男生|一群女生|高年级的|宿舍的人|班里的人|校外的混混|同桌和他朋友'),
      bullied: words(
        '打我|围着我打|扒我衣服|扇我耳光|逼我下跪|抢我的钱|拍我被打的视频|往我头上倒水|把我关在厕所|拿刀威胁我|逼我吃脏东西|叫我去死',
      ),
    },
    frames: [
      '{kin}{when}{hit}我{how}',
      '{when}{kin}{hit}我{how}',
      '{kin}把我{hit}{how}',
      '{man}{touch}{then}',
      '{man}晚上{touch}{then}',
      '{bully}{bullied}{then}',
      '{bully}放学后{bullied}，我不敢去学校',
      '{kin}又{hit}我和弟弟了',
      '请问{kin}{hit}我{how}算家暴吗',
    ],
  },
  {
    slots: {
      self: words('我|我真的|我好|我有时候|我最近一直|我每天都|我就是|其实我|我今晚|说真的我'),
      die: words(
        '想死|想自杀|不想活了|想跳楼|想割腕|想消失|想结束生命|活不下去了|想离开这个世界|想一死了之|不想再醒来|想从楼上跳下去|想吃药睡过去|不想活着了|撑不下去了想走|想把自己弄没|想上吊|想跳河|想永远睡着|想解脱',
      ),
      why: words(
        '|，没有人在乎|，太累了|，活着没意思|，爸妈只看成绩|，没有人爱我|，真的好痛苦|，不是开玩笑|，谁能救我|，别告诉我爸妈|，我是累赘|，考完就走|，反正没人会难过|，撑了很久了|，我害怕|，已经想好怎么做了|，一切都没有意义|，他不要我了|，被所有人讨厌',
      ),
      friend: words(
        '我朋友|我同桌|我闺蜜|我室友|我同学|我姐|我弟弟|我妹妹|我女朋友|我男朋友|我妈|我爸|隔壁班一个女生|我一个网友|我好兄弟|我表妹',
      ),
      danger: words(
        '想自杀|说不想活了|在割手腕|吞了很多药|想跳楼|写了遗书|一直在自残|跟我告别了|被家里打得很惨|被继父侵犯了|说活着没意义|站在天台上|好几天不吃不喝|被人逼着拍裸照|手上全是刀痕',
      ),
      help: words('，怎么办|，我该告诉老师吗|，我好害怕|，让我别说出去|，我要怎么帮|，求助|，我劝不住|'),
    },
    frames: ['{self}{die}{why}', '{self}{die}', '{friend}{danger}{help}', '老师，{self}{die}{why}', '{self}{die}了怎么办'],
  },
];
