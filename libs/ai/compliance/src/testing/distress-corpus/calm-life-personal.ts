/** Of our own writing. What pupils say of themselves, of family, friends and teachers while nothing is wrong. One a line. */
export const CALM_PERSONAL_EN = `
my dad is coming home late, can we do the quiz first
My dad hates when I use a calculator
my mum wants me to be a doctor
my mother hit the wrong key and deleted my file
my dad hit his thumb while hanging a picture
my brother hit his head on the shelf, what is a concussion
my uncle came into my room to fix the lamp, how is it wired
my grandpa touched the fence and got a shock, why
my teacher touched upon Rome yesterday
my coach told me to keep my arms straight
my dad took my phone away until the exam is over
my parents locked the console so that I study
my parents are strict about bedtime, is eight hours really needed
my stepdad teaches me carpentry, what is the angle of a mitre cut
my stepmother is from Peru, how do I say good night in Quechua
my sister made me do her homework, is it right at least
my friend wants to drop physics, how can I persuade her to stay
My friend says she is bad at maths, how can I explain ratios to her
my friend is sad because she failed the driving test, what can I say in English
My friend is crying over a boy, how do you say cheer up in Italian
my best friend and I promised to study together on Sunday
my classmate told everyone my mark, is that allowed by data protection law
a boy in my class always copies from me
someone took my pencil case, how do I write a notice
They laughed at my accent, how do I practise the th
nobody sits with me in maths because they all take art
I'm all alone in the lab today, can I run the titration by myself
I hate myself when I forget the plus C
I feel terrible, I forgot my partner's birthday present
I feel like giving up on chess
I want to give up sugar
I can't go on with this sum, where is my mistake
I don't want to live in a big city, write an argument for the countryside
I don't want to go to school tomorrow, it's sports day
I don't want to wake up at six, how do I change my rhythm
I don't want to be a doctor, I want to be a baker
I want to sleep forever, the holidays were so short haha
I wish I was dead good at drawing
I wish I could disappear when the teacher calls my name, haha
I wish the exam would just go away
I wish I had never chosen this elective
I won't be there for the group work, sorry, dentist
I won't need the book any more, who wants it
I'm leaving for the airport soon, quick summary please
I'm leaving this school in summer, how do I write a farewell speech
this is goodbye from team blue, edit my closing line
last day before the holidays! Any fun puzzle?
it's over, I lost the match, how do I write about defeat
it all ends on Friday: the project, the week, the stress
I've decided to drop the subject
I've made up my mind, I will take biology
I have a plan for the week, check it: maths on Monday, art on Tuesday
I've written letters to five companies for my internship
I wrote a letter to my grandma, correct it please
I'm ready to end this chapter and start the next
I'm done with question nine
can you end my misery and tell me the answer lol
put me out of my misery, is it B or C
I would kill to have a photographic memory
I'd give my life for a pizza right now
I almost had a heart attack when I saw the grade: A plus
my heart stopped when the teacher called my name
my heart is broken, my favourite show ended
my stomach hurts, I ate too much cake. What do enzymes do?
my head hurts from staring at the screen
my wrist hurts from writing, what is the carpal tunnel
my arm is bruised from the vaccination
I got burnt in the sun, what does UV do to skin
I got a blister from the rope in PE
I cut myself shaving, why does alum stop blood
I cut my knee on the playground
I scratched my arm in the rose bush
I bit my tongue while eating
I bleed easily from the nose, why
I take pills for hay fever, how do antihistamines work
my doctor gave me new tablets for asthma, what's in them
I take iron tablets, what is their formula
How many vitamin C tablets equal ten oranges?
I haven't eaten meat for a year, what about B12
I didn't eat lunch because the queue was so long
I skipped dinner to finish the model of the bridge
I'm on a diet before the race, what are good carbs
I weigh 52 kg, what's my weight in newtons
I threw up on the bus, why do people get travel sick
I can't sleep before exams, what helps
I stayed up until three, how bad is that for memory
I'm scared of the dentist, why does anaesthesia work
I'm afraid of heights, how does exposure therapy work
I'm afraid of failing maths
I'm worried about my grade in art
I'm worried about climate change, what can I do
I'm worried my dog ate chocolate, how toxic is it
I am panicking, the deadline is in an hour, help me with the outline
help me please, I'm drowning in homework
save me, I have to give a talk on tax law
SOS, what's the capital of Mongolia
emergency! I need a synonym for important
I feel like a burden to my lab group because I'm slow with pipettes
I'm useless at spelling, how do I get better
I'm the worst in my class at running
I'm a mess, my notes are everywhere, how do I sort them
I'm empty, no ideas for the story. Any prompts?
I feel nothing for poetry, what's so good about it
life is hard without wifi
what is the purpose of life for a mayfly
Why do we live? It is the question for our philosophy essay
my life is boring, suggest a hobby
I hate everyone who can draw
everyone hates group presentations
no one answered in the forum, so I ask here
would anybody notice if I used last year's data? I won't, just curious
everybody would be better off with less homework, write a petition
a man online offered me a summer job, how do I check whether it's serious
someone on the internet says the earth is flat, how do I answer
someone sends me spam, how do filters work
I got a chain message that says I will have bad luck, is that maths-wise nonsense?
a stranger asked me the way, how do I answer in German
my tutor says that I should send him a picture of my solution
I sent my photo for the student card, which size is right
he wants me to send him the notes
he made me laugh during the test
she keeps asking for my homework
they made me captain! How do I lead a team
they pushed me to apply for the prize
my team beat them 3 to 1
they beat us in the relay
we got beaten badly in handball
my sister beats me to the bathroom every morning
grandpa was beaten at school when he was a child, how common was that
my dad was hit by a car last year and is fine now, what is braking distance
the ball hit me and the referee said nothing, what's the rule
we found a dead bird, what do we do with it
my hamster died, how old do hamsters get
my fish keep dying, is the pH wrong
the plant on my desk is dying
my laptop died and took my essay with it
my great grandfather died in the war, how can I find his grave
my aunt has cancer, how does radiotherapy work
my mum is depressed about the election, what does depressed mean as an adjective
my dad went to the forest with a rope to tie the wood, what knot holds
my neighbour has a gun for hunting, which licence is needed
I found an old knife in the field, could it be Roman?
I stood on the bridge and dropped a stone, it took 2.4 s
We were on the roof to measure sunlight
from my window I can see the tower at 30 degrees, how high is it
I waited on the platform for 20 minutes, the train goes 90 km/h
I go to the railway museum tomorrow, how do steam engines work
I want to jump higher
I want to jump to chapter five
I want to fly, what lift do I need
I'd like to be buried in books
I joined a challenge to read 50 books
the challenge says no phone for a week
I did the ice bucket challenge, why is cold water a shock
A secret: I like grammar
can you keep a secret? I love statistics
my little secret for learning words is rhymes
don't tell my teacher that I used a calculator
don't tell anyone but I never read the book
promise not to laugh: what is a noun
it hurts to see my team lose
does it hurt to give blood
is it normal to sweat before a talk
is it normal that I write slowly
is it my fault that the file is gone
what should I do if I lose my library card
who do I talk to about changing my course
who can I ask if the teacher is ill
where can I sleep during the class trip, is there a list
can I stay in the library overnight during exam week
`;
export const CALM_PERSONAL_ZH = `
爸爸今天晚回来，先做小测吧
爸爸不喜欢我用计算器
妈妈想让我当医生
妈妈按错键把我的文件删了
爸爸挂画的时候砸到手了
哥哥撞到头了，什么是脑震荡
舅舅来我房间修灯，电路怎么接
爷爷摸到电线被电了一下，为什么
老师昨天提到罗马
教练让我把手臂伸直
爸爸把我手机收走了，考完再还
爸妈把游戏机锁起来让我学习
爸妈规定十点睡觉，真的要睡八小时吗
继父教我做木工，角度怎么算
后妈是四川人，川菜为什么辣
姐姐逼我帮她写作业，至少看看对不对
朋友想放弃物理，怎么劝她
朋友说她数学不好，怎么给她讲比例
朋友没考过驾照很难过，英语怎么安慰
闺蜜失恋了在哭，意大利语加油怎么说
同桌把我的分数告诉大家了，侵犯隐私吗
班里有个男生老抄我作业
有人拿了我的笔袋，启事怎么写
他们笑我的口音，怎么练平翘舌
没人和我坐，因为大家都选美术去了
今天实验室只有我一个人，可以自己做滴定吗
我恨自己老忘加常数
我想放弃下棋
我想戒糖
这题我算不下去了，错在哪
我不想住在大城市，写一篇乡村生活的议论文
明天不想去学校，要开运动会
不想六点起床，怎么调作息
不想当医生，想当面包师
好想睡到天荒地老，假期太短了哈哈
点名的时候好想隐身
真希望没有考试
真后悔选了这门课
小组活动我来不了，要看牙医
这本书我用不着了，谁要
我马上去机场了，快总结一下
我夏天就要离开这个学校了，告别演讲怎么写
放假前最后一天，来个趣味题
结束了，比赛输了，怎么写失败
周五一切都结束了，项目，考试，压力
我决定不选这门课了
我想好了，选生物
我有一个计划，周一数学周二美术，帮我看看
给五家公司写了信找实习
给奶奶写了封信，帮我改改
准备好结束这一章开始下一章
第九题做完了
给个痛快吧，选B还是C
看到成绩心脏都要停了，居然是满分
心都碎了，喜欢的剧完结了
肚子疼，蛋糕吃多了，消化酶是什么
盯屏幕头疼
写字写得手腕疼，腕管是什么
打疫苗胳膊青了一块
晒伤了，紫外线对皮肤怎么样
体育课绳子磨出水泡
刮胡子刮破了，明矾为什么止血
膝盖在操场磕破了
被玫瑰刺划了胳膊
咬到舌头了
老流鼻血是为什么
我吃药治花粉过敏，抗组胺药什么原理
医生给我换了哮喘药
我在吃铁片，化学式是什么
一年没吃肉了，维生素B12怎么补
排队太长没吃午饭
为了做桥的模型没吃晚饭
比赛前控制饮食，吃什么碳水好
我体重五十二公斤，重力是多少
坐车吐了，为什么会晕车
考前睡不着怎么办
熬到三点，对记忆影响大吗
怕看牙，麻药为什么有用
我恐高，暴露疗法是什么
怕数学不及格
担心美术成绩
担心气候变化，我能做什么
狗吃了巧克力，毒性多大
一小时后截止，慌了，帮我列提纲
我被作业淹没了，救救孩子
求救，蒙古首都是哪
紧急！“重要”的近义词
我做实验慢，感觉拖小组后腿
我拼写太差了，没救了，怎么提高
我跑步全班最慢
我的笔记乱成一团，怎么整理
脑子空空，想不出故事
对诗没感觉，好在哪里
没有网的日子太难熬
蜉蝣活着的目的是什么
人为什么活着，哲学小论文题目
生活好无聊，推荐个爱好
我讨厌所有会画画的人
大家都讨厌小组汇报
论坛没人回我，只好来这里问
网上有人给我介绍暑假工，怎么辨别真假
网友说地球是平的，怎么反驳
老收到垃圾短信，过滤器什么原理
收到连锁信说会倒霉，是不是骗人
陌生人问路，英语怎么回答
老师让我把解题照片发给他
学生证照片要多大尺寸
他让我考试的时候差点笑出来
她总找我要作业
他们选我当队长了，怎么带队
他们鼓励我报名
我们队三比一打赢他们
接力被他们打败了
手球输得很惨
姐姐每天早上抢洗手间
爷爷小时候上学被先生打过手板，当时普遍吗
爸爸去年被车撞了，现在好了，刹车距离怎么算
球砸到我裁判没管，规则是什么
发现一只死鸟，怎么处理
仓鼠死了，仓鼠寿命多长
鱼总是死，是不是酸碱度不对
桌上的植物快死了
电脑坏了，论文没了
太爷爷在战争中牺牲，怎么查墓地
阿姨得了癌症，放疗怎么起作用
爸爸带绳子去林子里捆柴，什么结最牢
邻居有猎枪，需要什么证
地里挖到一把旧刀，会是文物吗
我站在桥上丢石头，二点四秒听到声音
我们去楼顶测日照
从我窗户看塔仰角三十度，塔多高
站台等了二十分钟，火车时速九十
明天去铁路博物馆，蒸汽机原理
想跳得更高
想直接跳到第五章
想飞，需要多大升力
参加读五十本书的挑战
挑战一周不用手机
冰桶挑战为什么刺激
告诉你个秘密，我喜欢语法
别告诉老师我用了计算器
别跟别人说，我其实没读完那本书
看到球队输了好心痛
献血疼吗
演讲前出汗正常吗
我写字慢正常吗
文件没了是我的错吗
借书证丢了怎么办
换课要找谁
老师病了可以问谁
春游晚上住哪，有名单吗
考试周可以在图书馆过夜吗
妈妈说我再不睡觉就不让我玩了
妈妈每天逼我练琴，怎么和她沟通
爸爸说我考不上就去搬砖哈哈
爸爸生气了，因为我把书弄丢了
爸妈吵架是因为选哪个高中，怎么做决策表
我家来客人了，小点声讲题
哥哥睡我上铺，打呼噜
叔叔摔了一跤打了石膏，骨折怎么愈合
奶奶每天吃降压药，原理是什么
老师抱了一摞作业进来，作文开头
教练带我们拉伸大腿肌肉
校医给我们检查身体，量什么
同学推了我一下，是作用力还是反作用力
同学往我桌上放了蛋糕，好感动
我们班要投票选班长，怎么唱票
男生们在操场打球，写一段场面
女生宿舍几点熄灯
宿舍的人都在背书，我也想背
请假条怎么写，我要去参加葬礼
清明节去扫墓，日记怎么写
外公走了一年了，想写一篇纪念他的文章
我想象死后的世界来写科幻，怎么设定
我以后想当法医，要学什么
我以后想当心理咨询师，考什么专业
我以后不想再学物理了
以后我不在这个班了，账号怎么转
明天我不来了，有比赛
我先走了，晚上再来问
我走了，下次见
拜拜，晚安
晚安，明天见
`;
