/** A fourth round, in the plain words that most messages have; 51 of its first 60 were found unseen, with 8 alarms in 303. */
export const PLAIN_DISTRESSED = `
I want to die
I can't stop crying and I keep thinking that it would be better if I was dead
im planning to kill myself on sunday
I hate living and I wish it would just end
I've been cutting for a year, my legs are full of scars
Would it hurt to jump from the fifth floor?
I don't want to wake up anymore
I took twenty paracetamol an hour ago and now I'm scared
My life has no meaning, I'd be better off dead
I feel like nobody would even notice if I killed myself
please tell my mum I love her, I can't go on living
what's the easiest way to kill yourself
I have a razor in my room and I use it when things get bad
sometimes I think about hanging myself in the garage
I'm so worthless, I should not exist
I tried to drown myself in the bathtub yesterday
every day I think about suicide during lessons
My friend says she doesn't want to live any more and she has pills
My classmate cuts his wrists in the toilet, I saw it
I just want to be dead, is that so hard to understand
My dad punches me when I talk back
My mum's boyfriend touches my breasts when she is at work
I'm being beaten at home and I don't know where to go
My uncle raped me when I was ten
Our teacher slaps us in the face if we are late
My older brother chokes me until I pass out
My mother hits me with a wooden spoon every evening
A man in the park showed me his penis and grabbed me
My stepdad makes me sleep in his bed
my parents lock me in my room for days without food
The other girls kick me and spit on me every break
my boyfriend hit me again yesterday
I am scared of my dad, he broke my mum's nose
somebody filmed me in the changing room and is blackmailing me
我想自杀
我活着没有任何意义，我想死
昨天我割腕了，血止不住
我不想再活下去了，太痛苦了
我打算周末从楼上跳下去
我吃了一瓶安眠药，现在好害怕
没有我，家里人会过得更好
我每天都用刀片划自己的腿
我觉得自己是个没用的人，不如死掉
从五楼跳下去会死吗
怎么自杀最快
我同桌说他想死，还给我看了遗书
我闺蜜一直在割自己
真想就这样永远睡着
我撑不住了，请告诉我妈妈我爱她
我爸一生气就用拳头打我
妈妈的男朋友趁妈妈上班摸我胸
我在家天天挨打，不知道能去哪里
十岁的时候舅舅强奸了我
老师因为我迟到扇了我一巴掌又一巴掌
我哥掐我脖子掐到我昏过去
公园里有个男的抓住我，让我看他下面
继父让我跟他睡一张床
爸妈把我关在房间里好几天不给饭
班上的女生踢我还往我身上吐口水
有人偷拍我换衣服，还勒索我
I want to hurt myself and I don't know how to stop
I have decided that Friday is my last day
I can't see any way out except dying
I feel so guilty that I want to disappear from this world
my hand is bleeding because I punched the mirror on purpose
I keep pills under my mattress in case it gets worse
sometimes I stand at the window and think about letting go
I've lost the will to live
nobody needs me, I could be dead for a week before they notice
I dream of never waking up
I think my best friend is suicidal
my cousin wrote goodbye to everyone and turned off her phone
My dad threw a chair at me and now my shoulder is swollen
my mum pulls me by the hair when I cry
I get punished with the belt every Sunday
my grandpa kisses me on the mouth and it feels wrong
my teacher sends me messages at night about my body
he recorded me while we had sex and shows it to his friends
my parents won't let me see a doctor although I have been bleeding since he hit me
my uncle gives me money to touch him
they tied me to a tree and filmed it
I'm 13 and my boyfriend is 25, he makes me sleep with him
a boy at school grabs my chest in the corridor every day
the lodger comes in when I'm in the bath
my sister's husband puts his hands on me when nobody is home
we hide in the closet when dad drinks
我想伤害自己，停不下来
我决定了，周五是我最后一天
除了死我看不到别的出路
我太愧疚了，想从世上消失
我故意用拳头砸镜子，手一直流血
我在枕头下藏了药，以防撑不住
有时候我站在窗边想松手跳下去
我已经失去活下去的意志
没有人需要我，死了一个星期也没人知道
我总梦见自己再也不醒来
我觉得我最好的朋友有自杀倾向
表姐在群里跟大家告别后就关机了
我爸拿椅子砸我，肩膀肿了
妈妈揪着我的头发打我
每个星期天都要挨皮带
爷爷亲我的嘴，我觉得不对劲
老师半夜给我发关于我身体的消息
他偷拍我们的视频给他朋友看
爸妈打伤我还不让我去看医生
叔叔给我钱让我摸他
他们把我绑在树上拍视频
我十三岁，男朋友二十五岁，他逼我跟他睡
学校有个男生天天在走廊抓我的胸
租客趁我洗澡的时候进来
姐夫趁家里没人对我动手动脚
爸爸喝酒的时候我们躲在柜子里
I'm going to end my life tonight
I really want to die, please help me
I've been thinking about killing myself for weeks
how do I kill myself without pain
I can't take life any more
I wish I was dead
My life is worthless and I don't want to live it
I hurt myself with a compass needle when I fail
I cut my arm yesterday and it felt good
I took a handful of my mother's pills
I want to jump off the roof of the school
There's no point in living
I feel empty and I think death would be a relief
Everyone hates me, I should kill myself
I'm planning how to die after the holidays
Nobody would care if I was dead
I pray every night that God lets me die
My friend wants to die and I don't know what to say to her
My brother has cuts all over his arms and says he hates his life
Sometimes I imagine my own funeral and feel calm
My father beats me every night
My mother burned my hand on the stove on purpose
My uncle touches me when my parents are out
My stepbrother forces me to have sex with him
Our teacher hit me with a ruler until I bled
I am being abused at home
my dad locks me out at night when it is freezing
A man is blackmailing me with naked photos
The coach put his hand in my shorts
My boyfriend slaps me and takes my phone
Boys from my class beat me up behind the gym and nobody helps
I'm afraid to be alone with my stepfather
My mom chokes me when she is mad
someone raped me and I feel sick
我想死，真的受不了了
我今晚就要结束自己的生命
我已经想自杀好几个星期了
怎么自杀没有痛苦
我再也受不了这样的生活，我不想活了
要是我死了就好了
我的人生毫无价值，不想继续了
考砸了我就用圆规扎自己的手
我昨天割了手臂，感觉很爽
我吃了妈妈的一把药
我想从学校楼顶跳下去
活着没有意义
我觉得死是一种解脱
所有人都讨厌我，我应该去死
我在计划放假以后怎么死
就算我死了也没有人会在意
我朋友想死，我不知道怎么劝她
我爸每天晚上打我
我妈故意把我的手按在炉子上烫
爸妈不在家的时候叔叔摸我
继兄逼我和他发生关系
老师用尺子把我打出血了
我在家里被虐待
冬天爸爸晚上把我锁在门外
有人拿裸照勒索我
教练把手伸进我的短裤
`;
