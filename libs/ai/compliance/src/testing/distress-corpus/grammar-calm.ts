import { type Grammar, words } from './grammar';

const TOPICS_EN =
  "photosynthesis|the water cycle|quadratic equations|the French Revolution|cell division|Newton's second law|the periodic table|supply and demand|the Cold War|fractions|past perfect|irony in Emma|plate tectonics|electric circuits|probability|the Roman Empire|enzymes|linked lists|recursion|the nervous system|acids and bases|inflation|sonnets|vectors|derivatives|the human heart|evolution|glaciers|democracy|sorting algorithms|the Silk Road|binary numbers|magnetism|covalent bonds|the Renaissance|similar triangles|the passive voice|erosion|the immune system|logarithms|Macbeth|friction|the Qing dynasty|standard deviation|ecosystems|light refraction|the digestive system|market structures|chemical equilibrium|trigonometry|memory and forgetting|conditioning|the solar system|mitosis|osmosis|the Great Wall|metaphors|climate zones|integrals|TCP and UDP|hash tables|kidneys|DNA replication|the Industrial Revolution|percentages|sound waves|hormones|sleep stages|attention|stress and coping|personality tests|the two-party system|population growth|vaccines|the Odyssey|the First World War|slavery in America|volcanoes|blood types|predators and prey|nuclear fission|addiction|grief|adolescence|aggression|emotion|motivation|decomposition|viruses";
const TOPICS_ZH =
  '光合作用|水循环|二次函数|法国大革命|细胞分裂|牛顿第二定律|元素周期表|供求关系|冷战|分数加减|过去完成时|红楼梦|板块运动|电路|概率|秦始皇|酶|链表|递归|神经系统|酸碱中和|通货膨胀|律诗|向量|导数|心脏|进化论|冰川|民主集中制|排序算法|丝绸之路|二进制|磁场|共价键|文艺复兴|相似三角形|被动语态|水土流失|免疫系统|对数|鸿门宴|摩擦力|戊戌变法|方差|生态系统|光的折射|消化系统|垄断|化学平衡|三角函数|记忆与遗忘|条件反射|太阳系|有丝分裂|渗透作用|长城|比喻句|气候带|积分|哈希表|肾脏|基因复制|工业革命|百分数|声波|激素|睡眠阶段|注意力|压力与应对|人格测验|人口增长|疫苗|岳阳楼记|第一次世界大战|三角贸易|火山|血型|食物链|核裂变|成瘾|哀伤|青春期|攻击行为|情绪|动机|分解者|病毒|杠杆|浮力|文言虚词|定语从句';

export const CALM_GRAMMARS: readonly Grammar[] = [
  {
    slots: {
      topic: words(TOPICS_EN),
      why: words('Please|Could you|Can you|can u|pls|Would you'),
      then: words(
        '|, I have a test tomorrow|, I missed the lesson|, my teacher was too fast|, I do not get it|, it is for homework|, thanks|, with an example|, in simple words|, step by step|, I am in year 9|, my mum could not help me|, I forgot everything|, sorry for asking again',
      ),
    },
    frames: [
      'What is {topic}?',
      'How does {topic} work?',
      '{why} explain {topic}{then}',
      'I do not understand {topic}{then}',
      'give me three questions about {topic}',
      'Where in the book is {topic}?',
      'Why is {topic} important{then}?',
      'my teacher says {topic} will be in the exam{then}',
      'what is the difference between {topic} and {topic}?',
      'I want to learn about {topic}{then}',
      'I never understood {topic}{then}',
      'summarise {topic} for me{then}',
      "I'm stuck on {topic}{then}",
      'is my answer about {topic} right',
      'how do I remember {topic}{then}',
      'can we end with {topic} today',
      'I hate {topic}, can you make it fun',
      "I'm so tired of {topic}{then}",
      "I can't do {topic} any more today{then}",
      '{topic} is killing me{then}',
      'my brain hurts from {topic}{then}',
      "I feel dumb, I can't get {topic}{then}",
      'I cried over {topic} lol{then}',
    ],
  },
  {
    slots: {
      kin: words(
        'my dad|my father|my mum|my mother|my stepdad|my uncle|my aunt|my grandpa|my grandma|my brother|my sister|my cousin|my coach|my teacher|my friend|my best friend|my neighbour|my classmate|my parents',
      ),
      does: words(
        'helped me with this but got another result|works as a nurse, what does a nurse measure|beat me at chess|hit the ball over the fence, how far did it fly|cut the cake into eight pieces, which fraction is left|drives 80 km at 60 km/h, how long|says the formula is wrong|gave me a book on stars|took me to the museum of war|told me about the war|broke the vase, what is the mass of the pieces|is a doctor and says cells die every day|died before I was born and I write about the family tree|wants me to study law, what is that like|burned the toast, which reaction is that|touched a nettle, why does it sting|locked the bike with a code of four digits, how many codes|threw a ball up at 12 m/s|killed a spider, how many legs has it|is scared of flying, how safe is it|hates maths too|wants to lose weight, how does a diet work|took pills for a cold, what is in them|jumped into the pool, how big is the splash|was born in 1950, how old is she|sleeps badly, what is melatonin|left for Canada, which time zone is that|shouted at the referee, write a dialogue|is ill, can you sum up the lesson for her|punched a hole in the paper, what area is missing|plays a murderer in the school play, how do I review it|teaches me to box, which muscles work|kicked the ball against the wall|asked me what suicide squads were in the war|said goodbye at the station, how do I describe that in French|wrote a will, what makes it valid in law|told me to stop and take a break, is that good for learning|collects knives, of what steel are they|knows a lot about poisons in plants, which ones are there',
      ),
    },
    frames: ['{kin} {does}', 'yesterday {kin} {does}'],
  },
  {
    slots: {
      who: words(
        'Cleopatra|Socrates|Nero|Hitler|Himmler|Seneca|Brutus|Hannibal|Juliet|Romeo|Ophelia|Othello|Lady Macbeth|Antigone|Virginia Woolf|Hemingway|van Gogh|Werther|Anna Karenina|Madame Bovary|Hedda Gabler|Dido|Ajax|Judas|Samson|Mishima|Cato|Alan Turing|Willy Loman|Javert|Piggy|Gatsby|Hamlet|the Khan|Rasputin|Caesar',
      ),
      died: words(
        'die|kill himself|kill herself|commit suicide|take poison|get murdered|end up dead|lose the will to live|want to die|hurt the people around|have to die|drown|get executed',
      ),
      hard: words(
        'death|suicide|murder|self-harm|child abuse|rape|domestic violence|bullying|poison|drugs|eating disorders|depression|war|torture|the death penalty|drowning|bleeding|overdose|starvation|grooming|blackmail|assault',
      ),
      field: words(
        'the law|statistics|the novel|our biology book|the documentary|the chapter on health|sociology|the exam|the film|the newspaper article|ethics|the study by the WHO|the medical text|history',
      ),
    },
    frames: [
      'Why did {who} {died}?',
      'How did {who} {died} and where is it described?',
      'Did {who} {died} in the end?',
      'what does the text say about {hard} in {field}?',
      'How is {hard} defined in {field}?',
      'How common is {hard} according to {field}?',
      'I have to write an essay about {hard} in {field}, where do I start?',
      'what causes {hard}, according to {field}',
      'How is {hard} prevented? It is a question in {field}',
      'presentation on {hard}: five facts please',
      'is {who} a victim of {hard}',
      'translate {hard} into Spanish',
    ],
  },
  {
    slots: {
      topic: words(TOPICS_ZH),
      then: words(
        '|，明天要考|，我没听懂|，老师讲太快了|，谢谢|，举个例子|，简单点讲|，一步一步来|，我请假没上课|，作业要用|，我妈也不会|，忘光了|，求求了|，在线等|，急',
      ),
      hell: words(
        '好难|难死了|烦死了|要命|让我头大|学得我想哭|把我整崩溃了|太折磨人了|学不会，我好笨|学到怀疑人生|我要放弃了|不想学了|虐死我了|背到想吐|没意思|看得我困死了',
      ),
    },
    frames: [
      '什么是{topic}',
      '{topic}是怎么回事{then}',
      '{topic}怎么理解{then}',
      '讲讲{topic}{then}',
      '{topic}和{topic}有什么区别',
      '我不懂{topic}{then}',
      '出三道{topic}的题',
      '{topic}在书上哪一页',
      '老师说{topic}要考{then}',
      '为什么要学{topic}',
      '{topic}的意义是什么',
      '{topic}{hell}{then}',
      '{topic}{hell}，有没有好办法',
      '帮我总结{topic}{then}',
      '我想学{topic}{then}',
      '{topic}这章最难的是什么',
      '我的{topic}答案对吗',
      '今天最后一个问题，{topic}{then}',
    ],
  },
  {
    slots: {
      kin: words('爸爸|我爸|妈妈|我妈|爷爷|奶奶|外公|舅舅|叔叔|哥哥|姐姐|弟弟|妹妹|表哥|老师|教练|班主任|同桌|朋友|闺蜜|邻居|室友'),
      does: words(
        '教我做题，可是答案不一样|是医生，说细胞每天都会死|下棋赢了我|打球把窗户打碎了，碎片飞多远|切蛋糕切成八块，剩几分之几|开车去上海，八十公里每小时要多久|让我背单词|送我一本书|带我去战争纪念馆|给我讲抗日战争的故事|打电话问我作业|不让我看电视，怎么写辩论稿|骂我粗心，应用题怎么检查|生病住院了，怎么写慰问信|去世得早，作文写亲情可以写吗|想让我学医，学医要学什么|怕坐飞机，飞机有多安全|在减肥，热量怎么算|吃了感冒药，里面是什么成分|打了一只蚊子，蚊子怎么吸血|跳绳一分钟一百八十下，平均每秒几下|哭了，因为电影太感人，影评怎么写|说要打断我的思路，这话是什么修辞|失眠，褪黑素是什么|拿刀切菜的时候，压强怎么变|锁自行车用四位密码，有多少种|扔球的初速度是十二米每秒|要去外地工作了，怎么写送别|把我的书弄丢了，怎么委婉地说|在学拳击，用到哪些肌肉|摸到荨麻，为什么会疼|烧水壶烧干了，为什么危险|演戏里的凶手，怎么写人物分析|讲过自杀式飞机的历史|总拿第一，我怎么赶上|打我的比分是三比零，胜率多少|说我写的字像鸡爪，怎么练字',
      ),
    },
    frames: ['{kin}{does}', '昨天{kin}{does}', '我家{kin}{does}'],
  },
  {
    slots: {
      who: words(
        '屈原|项羽|崇祯|王国维|老舍|海子|三毛|川端康成|太宰治|三岛由纪夫|林黛玉|尤三姐|晴雯|祥林嫂|孔乙己|四凤|周冲|小福子|刘兰芝|窦娥|安娜|维特|朱丽叶|罗密欧|奥菲利亚|沙威|希特勒|苏格拉底|梵高|海明威|虞姬|杜十娘|文天祥|谭嗣同|荆轲|岳飞',
      ),
      died: words(
        '为什么自杀|怎么死的|为什么想死|的死有什么意义|临死前说了什么|为什么不想活了|为什么要跳河|的结局是什么|是被谁害死的|为什么要投江|死后发生了什么|为什么绝望',
      ),
      hard: words(
        '自杀|自残|家庭暴力|校园霸凌|强奸罪|虐待儿童|性侵|死刑|抑郁症|厌食症|毒品|中毒|溺水|失血|战争|酷刑|谋杀|安乐死|猥亵|敲诈勒索|诱骗|跳楼机|窒息',
      ),
      field: words(
        '法律上|心理学里|统计学里|这篇小说里|生物课本里|纪录片里|健康课里|社会学里|考试中|新闻报道里|急救手册里|道法课里|历史书上',
      ),
    },
    frames: [
      '{who}{died}',
      '课文里{who}{died}',
      '{who}{died}，答题要点有哪些',
      '{field}{hard}是怎么定义的',
      '{field}怎么讲{hard}',
      '写一篇关于{hard}的调查报告，怎么开头',
      '{hard}的数据怎么做成统计图',
      '{field}说到{hard}的原因有哪些',
      '预防{hard}的主题班会怎么设计',
      '{hard}用英语怎么说',
      '{hard}的危害有哪些，手抄报用',
    ],
  },
];
