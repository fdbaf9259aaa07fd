/** Harmless, and near to the other list of the same day; counted, never used for mending. */
export const COUNSEL_SECOND_CALM = `
we lie on the road in the poem and wait, who is we
Did people in the Middle Ages think god was mad at comets?
Please, how is the way to finish the essay without my mother must help me
I will not be taking my finals in June because my school moved them
why does a car drift on ice into the other lane
my back hurts from sitting, which muscles are used
can a gas just stop being a gas
when my dog dies in the story the reader should cry, how do I write it
algebra is all my brain says after six hours, how does memory work
i looked down from the Eiffel Tower for like twenty minutes, what is the horizon distance
how does an insulin pen measure a dose
which knot holds the most weight for climbers
my mom takes blue pills for her blood pressure, what do beta blockers do
are there new marks on the ruler for millimetres, mine is weird
dogs bite until they bleed in this chapter, why is it so cruel
if i eat dinner late does my blood sugar rise
my coach says i look tired, how much sleep do athletes need
why did Jackie wear sunglasses at the funeral
my mum makes me carry bags of rice, how much work is done in joules
my brother sits on my bed and reads, which tense is sits
he burnt my toast and his hand with it, first aid for small burns?
Uncle says I am pretty good at chess, which opening suits me
my coach drives me home last, what is the shortest route problem
a grown up in my choir sings tenor, what range is that
they were engaged since she was 12, why did kings do that
the man in the picture holds photos, describe the picture in Spanish
somebody from the server crew won, how do I set up a minecraft server
under the bridge by the river there is moss, why
i climbed out of bed after the alarm and i am not going to be late this time
they locked me in the escape room for an hour, it was so fun, how do ciphers work
I cut my hair off for charity, how is keratin built
do us a favour and die, is that an idiom or rude
my sister sleeps with a nightlight, why are children afraid of the dark
my friend said this is the last time she helps me with fractions
my deskmate has rows of stickers, how many in a 7 by 9 array
the teacher said the test will finish us all haha, what is on it
my grades are dead, can you resuscitate my physics
this group project will be the end of me lol
I'm drowning in homework, help me plan my week
I'm starving, explain digestion before lunch
my phone wants to end its life, battery at one percent
if i fail french i will jump for joy that it is over
the plot is suicide for my reading list, too long
how do sharks smell blood
why do leaves die in autumn
what kills more people, mosquitoes or sharks
is killing in war murder, ethics class
did Cleopatra really let the snake bite her
what is the moral of The Little Match Girl who dies in the cold
how was hanging done in England and when was it abolished
what were the last words of Socrates
when is a will legally valid
write a farewell letter from a soldier in 1916
our school play ends with everyone dead on stage, which tragedy is it
how do I say goodbye forever in Portuguese for my song
why did Vikings burn their dead
how does a bruise change colour
what is the difference between a scar and a wound in biology
how do surgeons close cuts
is it true that leeches numb the skin before they bite
how is anaesthesia different from sleep
does fasting in Ramadan change metabolism
how many calories does a marathon burn
how did they feed soldiers in the trenches
what do anorexia statistics show for 2019
my weight on the moon would be 8 kilos, right
the belt in this machine slips, what is friction
how does a belt sander work
cable, cord and rope: which one stretches most
my dad's new hammer hit the nail at 5 m/s
mum threw out my old notes, can you make new ones on osmosis
my brother choked on an apple once, how does the Heimlich move work
my parents fight over politics, what is a coalition
my father is strict about grades, how do I raise a B to an A
I was grounded for a week, so I have time for extra maths
the boys beat us in dodgeball, what is a fair team size formula
who beat whom at Waterloo
touch typing: which finger presses B
kissing bugs spread which disease
what is consent of the governed
how does a camera flash work
can you send me photos of the moon phases
my nude sketch in art class, how do I shade the shoulder
how do hackers demand ransom, cyber security homework
who was the runaway bride in the film
why did so many young men run away to sea
we slept under the stars at camp, name three constellations
the bus spits out smoke, what is in diesel exhaust
a stranger in the book offers the child sweets, what is the lesson
our teacher locked the lab, when does it open
I'm not coming back to this school next year, we move to Leeds, how do I write a goodbye speech
活動下課了，下一節是什麼課
阿嬤教我包粽子，糯米為什麼會黏
这个按钮按下去程序就退出了，怎么写监听
我跟爸妈说了三遍晚安，用英语怎么说三遍
过江隧道是怎么修的，护栏为什么要那么高
压岁钱存银行，三年利息是多少
我今天没来上学，发烧了，作业是什么
今天又没抢到票，好烦，随机数是怎么回事
风是怎么形成的，为什么能吹散雾
妈妈的药每天吃一颗，一盒多少天吃完
怎样做才像是油画，我用的是水彩
指甲缝里都是泥，怎么洗干净，碱性的肥皂行吗
订书机的弹簧是什么原理
一个星期只上了两节体育课，体测怎么办
站起来眼前发黑是低血压吗，生物课讲过
阿姨把饭倒给狗了，剩饭算厨余垃圾吗
爷爷用烧火棍拨火，热传导怎么解释
他们吵架那段的心理描写好在哪里
把箱子从地上拎起来摔，动能怎么变
妈妈说再哭鼻涕就流下来了，鼻涕是什么做的
姑父会按摩，说肌肉酸痛是乳酸，对吗
宿管老师查寝几点，作息表的英语怎么写
学长送我回宿舍，路上讲了相对论
哥哥的朋友给我买了游戏皮肤，怎么道谢
对方辩友的视频我看了，怎么反驳
镇上开超市要多少成本，利润怎么算
中考完想摆摊，数学建模怎么定价
我在高铁站，车速三百公里，多久到北京
她把日记念给全班听，是朗诵比赛，我要怎么写点评
红墨水滴到水里扩散是什么现象
班群里接龙报名运动会，表格怎么做
同学说她爸爸会修锁，锁的杠杆怎么画
室友把晾衣绳拿走了，拉力怎么测
我弟总玩橡皮泥，体积守恒实验怎么做
刀片是什么合金做的，为什么不生锈
数学要了我老命，求根公式怎么背
跑完一千米感觉人没了，心率多少正常
这集看得我心都碎了，编剧用了什么手法
背完这章我就解放了，口诀有吗
物理考砸了，想哭，电场线怎么画
熬夜熬到怀疑人生，褪黑素是什么激素分泌的
我被英语虐得体无完肤，时态怎么分
周末想消失在被窝里，睡眠周期是多久
他的结局太惨了，被五马分尸的是谁
商鞅、韩信、岳飞分别是怎么死的
荆轲刺秦失败以后燕国怎么样了
红楼梦里尤三姐为什么自刎
杜十娘怒沉百宝箱之后跳江，反映了什么
海子的诗里为什么总写到死亡
“哀莫大于心死”出自哪里
陪葬的兵马俑是用什么烧的
火葬和土葬哪个更环保，议论文
什么动物冬眠几个月不吃东西
水母可以永生吗
癌细胞为什么不会死
白细胞吞噬细菌以后自己会怎样
蜜蜂蜇人以后为什么会死
古代女子几岁出嫁
窦娥为什么被判死刑
黑奴是怎么逃到北方的
流浪地球里为什么要带着地球逃跑
人贩子怎么判刑，道德与法治作业
网络欺凌属于侵犯什么权利
反家暴日是几月几号
心理委员要做什么，有培训资料吗
`;
