/** A second and a third round by meaning, in plainer words: at first sight 84 of 120 were found with 2 alarms in 59, then 90 of 101 with 4 alarms in 40. All of it was then used for building. */
export const FRAMES_SECOND_DISTRESSED = `
I feel like I'd be doing everybody a favour by not existing
I keep wondering how long it would take for my family to get over my death
Do you think it hurts to bleed out?
I've written my note already
I can't find a single reason to stay
Everything would be so much simpler if I just stopped
I've been thinking about suicide a lot lately
Is there something wrong with me? I keep picturing my own funeral
i want it to stop. all of it. forever
I don't see myself growing old
i think about jumping every time im on the balcony
There's a knife in the kitchen and it keeps calling my name
I had my last meal with my family today, they don't know it
My therapist doesn't know that I stopped taking my meds and kept them
I've been hurting myself for months
I scratch my arms until they bleed when I'm stressed
I burned myself on purpose last night
I only eat an apple a day, I want to be so thin that I die
When I mess up I hit myself in the face
I hurt my legs with scissors, please don't tell anyone
My dad hits my mum and me when he drinks
mom slapped me so hard my ear is ringing
dad broke my phone and then my wrist
My stepfather comes into the bathroom when I shower
my grandma ties me to the chair when i don't study
I'm scared of what happens when Dad gets home tonight
They don't feed me if I get a bad grade
My uncle did something to me that I can't talk about
a boy in my class keeps touching me and the teacher laughs
My teacher asked me to stay after class and kissed me
someone from the internet wants to meet me and says he'll share my pictures if i don't come
My boyfriend forces me to sleep with him
The older students make me drink toilet water
I get beaten up every day after school and nobody helps
They said they'd stab me if I come back
My friend told me she doesn't want to live
My sister is cutting herself, what should I do
my friend swallowed pills what do i do
a classmate wrote in the chat that today is his last day
My mum tried to kill herself and I found her
I'm 13 and I'm pregnant and scared to tell
I want to run away because they beat me
I wish someone would just shoot me
I'm planning something for Friday, you'll read about it
please help me I'm thinking of ending my life
I'm not safe from myself tonight
I don't trust myself to be alone right now
what's the number for someone who wants to die
Nothing helps. I'm at the end.
I hate myself so much I want to cut my face off
I am so alone that I want to die
I don't deserve to live
I cry every night and think of killing myself
life is too much, i want out
I'd like to fall asleep and never return
if i jumped would it be fast
I can't live like this
I have been thinking about how to end my life
my life has no value
I don't belong in this world
我觉得我撑不了多久了
我在想，如果我死了，他们会不会后悔
我写好遗书了
我每天都在想怎么死
有没有不疼的死法
我好想从教学楼上跳下去
我把手腕割破了，血止不住
我用美工刀在腿上划了好多道
我讨厌自己，讨厌到想把自己毁掉
我觉得这个世界不需要我
如果我死了，请把我的书给我妹妹
活着太痛苦了，我真的受不了了
我受够了，我要结束这一切
谁能救救我，我快要死了，我不想活
我不敢告诉爸妈我想自杀
抑郁症又犯了，想死
我有抑郁症，药停了，每天都想去死
我感觉没有人爱我，我想离开
我好绝望，什么都没有意义
今天是我的最后一天
我想睡觉，永远的那种
我不想再痛苦下去了，让我走吧
我不想待在这个世界上了
我是不是死了就不痛了
昨晚我吃了一整瓶药，但是醒过来了
爸爸喝酒后总是打妈妈和我
妈妈用衣架打我，打到衣架断了
我爸把我的头往墙上撞
我被继父摸了
老师摸我的大腿，我不敢说
叔叔脱我的裤子
有人在网上威胁要公开我的裸照
男朋友逼我和他发生关系
同学每天打我，老师也不管
他们在厕所打我还拍视频
室友扇我耳光
我被孤立了，大家都叫我去死
我被同学欺负得不想上学，想死
我朋友说她要自杀
我同桌在割手，怎么办
我妈妈吃了安眠药
我弟弟被爸爸打得流血
爸妈不给我吃饭，把我锁在房间里
我回家就会被打
爸爸说要杀了我
我很害怕，他今晚又会来我房间
我被人强奸了
我怀孕了，不敢告诉父母
我不想被生下来
我没有资格活着
我太累了，想永远休息
我想让一切都停下来
我觉得自己像行尸走肉，早点死算了
心好痛，想割自己
我控制不住想伤害自己
我故意不吃饭，想把自己饿死
我想跳河
我站在天台上
再见了，妈妈，对不起
我恨这个世界，我要走了，不用找我
I feel hopeless and I want to give up on life
Sometimes I wonder if it would be easier to just not exist
I can't cope any more, I want it all to stop
My family doesn't love me and I want to die
I'm thinking about taking all the pills in the cabinet
I feel like a burden to my parents
I think my friends would be happier without me
I've lost all hope
What happens after you die? I need to know soon
Is suicide painful?
I want to hurt myself
I can't get the thought of jumping out of my head
I tried to kill myself last weekend
I keep having thoughts of harming myself
I feel trapped and death is the only escape
There's no point in me being alive
I wish I could just disappear from this world
I don't want to see tomorrow
I'm so ashamed I want to die
I've been bullied so much that I don't want to live
my dad touched me last night
my stepdad beats me with a cable
my mom burned my hand on the stove on purpose
My father locks me in the basement
my parents hit me every day
Someone at school raped me
a teacher sent me pictures of his private parts
My brother comes into my bed at night
my boyfriend hit me again
he threatened to kill me if I break up
I'm being blackmailed with pictures
Nobody protects me at home
I have not eaten for days because mum won't give me anything
I'm afraid of my father
my friend is going to kill himself tonight
My best friend cuts herself and I don't know how to help
i slit my wrist but not deep enough
gonna jump
can't wait to die
i hope tonight is the night i dont wake up
please god take me
im gonna hang
i dont want this life
life sucks and i want to end it
im worthless and should die
everyone hates me i should just die
if i fail this test i'm going to kill myself, i mean it
i made a noose
my arms are covered in cuts
i want to sleep and never wake up
我好想死
我想自杀
我真的活不下去了
我不想活在这个世界上了
我觉得活着没有意义
死了是不是就解脱了
我想结束自己的生命
没有人在乎我的死活
我想从楼上跳下去
我想割腕
我每天晚上都哭，想一死了之
我觉得自己是家里的负担
要是我没出生就好了
我好想消失
我想离开这个世界
我恨我自己，我该死
他们不会想我的，我死了也没关系
活着好痛苦，怎么才能结束
我割了自己
我吞了二十片药
我准备今晚自杀
我已经写好了遗书
爸爸每天都打我
妈妈拿棍子打我，我浑身是伤
继父对我动手动脚
叔叔摸我下面
老师让我脱衣服给他拍照
我被同学打了，他们还要打我
我被霸凌了，每天都很害怕
他威胁我，要把我的裸照发出去
爸妈把我赶出家门，我没地方去
我妈好几天不给我饭吃
哥哥强奸了我
我不敢回家，爸爸会打我
我的朋友想自杀，怎么办
我同学割腕了
我闺蜜说她不想活了
我妈妈想自杀
我太痛苦了，让我死吧
我快坚持不住了，救救我
心累，想走
我想睡着了就别醒了
我是个没用的人，死了算了
没人爱我，活着干嘛
考不上我就去死，我是认真的
如果这次没考好我就跳楼
我的手上都是刀疤
我已经不想再努力活着了
我只想安静地死去
生无可恋，想结束了
我真的好累好累，想永远闭上眼睛
`;
