/** The shortest ways to say it, and two rounds in longer ones: of their first looks 42 of 60 and 45 of 60 were found, with 1 alarm in 298. */
export const SHORT_DISTRESSED = `
I want to end everything
I'm suicidal
I have suicidal thoughts every day
I can't live like this
I don't want to exist
I'd be better off dead
I just want to sleep forever
I keep thinking about jumping in front of a train
I hate my life so much
my life is over
I have nothing to live for
I want to bleed
I cut myself when I'm stressed
I can't stop cutting
I relapsed and cut again
I'm going to overdose
I swallowed bleach
I think I will do it tonight
this is goodbye
I'm writing my suicide note
nobody loves me and I want to die
the world doesn't need me
I'm a burden to everybody
I don't deserve to live
what is the best way to die
how much paracetamol will kill me
I wish someone would kill me
I wish a car would hit me
I feel like dying
death is the only answer
my friend said he will kill himself
my friend tried to commit suicide
my sister is harming herself
she cuts herself and hides it
my dad abuses me
my dad hits my mum
my mother beats me with a stick
my father slapped me again
he punched me in the face
she threw a plate at my head
my parents hurt me
my stepdad touched me
my cousin molested me
I was sexually assaulted
I was groped on the bus
my teacher kissed me
my tutor asked me for nudes
he wants naked pictures of me
he threatens to post my photos
my ex is stalking me
they bully me every day and push me around
they hit me after school
I get bullied and I can't take it any more
I'm not safe at home
I am scared to go home
my mom kicked me out
there is no food at home and nobody cares
my uncle makes me watch porn
my brother rapes me
someone touched my private parts
a man followed me and grabbed me
my boyfriend forced me
I was drugged and raped
I'm pregnant and my dad will kill me
我要自杀
我有自杀的念头
我天天想死
我不想存在了
这样活不下去
还不如死掉
我只想永远睡着
老想着冲到火车前面
我恨死我的生活了，不想活
我这辈子完了，想死
没什么值得我活下去的
一有压力我就割自己
我停不下来自残
我又自残了
我要吞药
我喝了消毒液
我今晚就动手
永别了
我在写遗书
没人爱我，我想死
世界不需要我
我是所有人的负担
我不值得活
怎么死最好
吃多少药能死
希望有人杀了我
真希望被车撞死
感觉快要死了，也想死
死是唯一的答案
朋友说要自杀
朋友自杀过一次
妹妹在伤害自己
她偷偷割自己
我爸虐待我
我爸打我妈
妈妈用棍子打我
爸爸又扇我了
他一拳打在我脸上
她拿盘子砸我的头
爸妈伤害我
继父碰我
表哥猥亵我
我被性侵了
在公交车上被人摸了
老师亲我
家教问我要裸照
他要我的裸照
他威胁要发我的照片
前男友跟踪我
他们天天欺负我推我
放学他们打我
被霸凌得受不了了
家里不安全
我害怕回家
妈妈把我赶出来了
家里没吃的也没人管我
舅舅让我看黄片
哥哥强奸我
有人摸我下面
一个男的跟着我还抓我
男朋友强迫我
我被下药强奸了
我怀孕了，爸爸会打死我
Lately I've been wanting to die more and more
I've made up my mind, I'm going to kill myself this weekend
I don't think I want to keep living
Is it selfish if I kill myself?
I wish I could just stop existing
I feel like ending everything, school, friends, life
I keep a knife next to my bed in case I want to cut
I cut so deep yesterday that I needed a towel for the blood
I've been burning my skin with matches
I took all my ADHD pills at once this morning
every time I see a bridge I think about jumping
I'm only alive because I'm too scared to do it
My mum would be happier if I had never been born
nobody would even come looking for me if I vanished
I told my friends goodbye because I won't see them again
How can I die in my sleep?
my best friend says life isn't worth living and has started giving away her things
My roommate is threatening to jump out of the window
I think my little brother wants to hurt himself
I'm done, I can't live with this pain
My dad hit me with a broomstick last night
my mum's new husband watches me undress
I get slapped every time I say something wrong at home
My older cousin puts his hands in my pants
my father kicked me so hard that I peed blood
My teacher locked the door and started touching me
I'm being blackmailed, he has a video of me naked
my parents starve me when I misbehave
My uncle got drunk and tried to rape me
a group of boys pushed me into the toilets and pulled my trousers down
I'm scared to sleep at home because my stepbrother comes in
My grandmother ties me to the bed when I cry
He says he will hurt my little sister if I tell the police
My mother poured boiling water over my hand
最近越来越想死
我已经下定决心，这个周末自杀
我觉得我不想继续活了
自杀是不是很自私
真想就这样不存在了
我想结束一切，学校、朋友、生命
床边放着刀，想割的时候就用
昨天割得太深，毛巾都染红了
我用火柴烫自己的皮肤
今天早上我把药一次全吃了
每次看到桥都想跳下去
我还活着只是因为不敢死
要是没生我，妈妈会更幸福
我消失了也没人来找我
我跟朋友们都告别了，以后见不到了
怎么才能在睡梦中死去
我最好的朋友说活着没意思，还把东西都送人了
室友威胁说要从窗户跳下去
我爸昨晚用扫把打我
妈妈的新老公偷看我换衣服
在家说错一句话就挨耳光
表哥把手伸进我裤子里
爸爸踢我踢到尿血
老师锁上门开始摸我
有人拿我的裸体视频敲诈我
不听话爸妈就不给我饭吃
I've been feeling suicidal since my parents split up
Can I talk to you? I want to kill myself and I'm scared
I don't want to be alive any more, school makes it worse
I tried to cut my wrists yesterday but my sister came in
sometimes I wish I would get hit by a truck
I think about suicide whenever I am alone
I've been collecting pills for weeks
Would my family be better off without me?
I want to die so the pain stops
I punch walls until my knuckles bleed because I hate myself
I want to drown in the lake behind our house
I am going to jump from the parking garage
life is pointless and I can't keep going
I wrote letters to everyone, they will find them when I'm gone
how long until you die if you stop eating
My friend sends me pictures of her cuts
My boyfriend says he'll kill himself if I leave him
A classmate told me he has a rope at home and wants to use it
I hate being alive
I won't make it through this year
My dad whips me with a phone cable
My mother slaps me and calls me worthless
My neighbour made me touch his penis
Our priest touched me after church
my brother comes into my room at night and takes off my clothes
My uncle hurts me and says it is a game
I was beaten by my father until I fainted
They locked me in a locker and urinated on me
my boyfriend threatens to share my nudes if I break up
the man from the sports club sends me dick pics
My stepmother doesn't give me anything to eat
I have a black eye because my mum threw a cup at me
My parents want to marry me to my cousin, I'm fifteen
I'm scared that my dad will kill my mum
爸妈离婚以后我一直想自杀
我能跟你说说吗？我想自杀，我好害怕
我不想活在这个世上了，上学让我更痛苦
我昨天想割腕，被姐姐撞见了
有时候希望自己被卡车撞到
一个人的时候就会想到自杀
我攒了好几个星期的药
没有我家里是不是会更好
我想死，这样就不痛了
我用拳头打墙打到流血，因为我恨自己
我想跳进我家后面的湖里淹死自己
我要从停车楼上跳下去
人生没有意义，我坚持不下去了
我给每个人都写了信，等我走了他们就会看到
不吃东西多久会死
朋友给我看她割的伤口
男朋友说我离开他就自杀
同学说他家里有绳子，想上吊
我爸用数据线抽我
妈妈扇我耳光还骂我废物
邻居让我摸他下体
神父趁没人摸我
哥哥半夜进我房间脱我衣服
他们把我锁在柜子里还往我身上撒尿
爸妈要我嫁给表哥，我才十五岁
我怕我爸会打死我妈
`;
