/** Of our own writing. Hints and images for the wish to be gone, and plain words for what others do. One a line. */
export const MORE_DISTRESS_EN = `
I don't think I was made for this life
being here is a chore and I'd like to hand it in
I've been trying to find a reason to see next month and came up with none
the thought of another year makes me want to lie down under a bus
nobody has asked how I am in weeks, so nobody will ask where I went
I only stay because my gran would have to clean up after me
How do other people manage to want to be alive
i think about walking out of the house one night and just lying down in the snow
maybe I'll be more useful as compost
I have started sleeping with the razor next to me
If I stop replying, delete this chat please
what would you say to a kid who thinks about dying more than about lunch
every night I write down reasons to stay and tonight the page is blank
I'm counting my tablets instead of sheep
someone should take the knives out of our kitchen because of me
I told my cat goodbye this morning
it's like a countdown in my head and it is almost at zero
I want my last meal to be pancakes. Probably tomorrow
my little sister can have my room from Sunday on
I've put my affairs in order, as they say. I'm sixteen
Which is worse for a family, a daughter who fails or a daughter who's dead
I'd never do it in the house because my brother would find me
I practised holding my breath under the bath water till it went dark
The lights of the trains look pretty when you stand close enough
I've got the courage now, that was all that was missing
there's a bottle in my bag that will sort everything out
once the exams are over I can let go of everything, of me as well
I keep thinking what if I just didn't brake
i've been told I'm better off dead and I can't find an argument against it
can a person be so tired that only dying helps
this body feels like a cage and I know where the key is
My diary ends this week
the voices want me to do it before my birthday
I feel like a guest who has overstayed in this world
Nobody will have to worry about me after tonight
I don't want flowers, just no more mornings
not to be dramatic but I looked at the ceiling hook for an hour
if I ended up in a coma I'd be grateful
what's the use of brushing my teeth when I won't be here on Monday
I've gone quiet because I've said all I wanted to say in this life
today I was two steps away and a dog barked, so I went home
I don't want comfort, I want it finished
I cut again and it felt like coming home
my legs look like a notebook, line after line
I need to see blood to know that I'm there
when I'm angry I hold my hand in hot water until it blisters
I stick pins under my nails before tests
I let the cat out of the bag: those scratches are from scissors, I did them
I feel proud when the scale goes down even though I can't climb stairs
food is the enemy, I had one cracker since Monday
I dump my lunch and drink water till my stomach hurts, five weeks now
dinner comes back up each night, I make sure of it
He hits with the flat hand so that it doesn't show
My dad has a rule: one mistake, one stroke
we whisper at home because noise makes him violent
he swung the pan and missed my head by a bit
I stay at the library till it closes because home is where I get hurt
mum put my hand in the door and closed it
they starve me when guests aren't around
I got sent to bed with broken ribs
my dad says he owns me and can do with my body what he wants
stepdad wants me to wear what he buys and to turn around for him
He crawls in beside me and says it's because he's cold
my cousin's games always end with my clothes off
after practice he keeps me behind and locks up
the man at the corner shop lets me have sweets if I let him
my teacher writes me at midnight and wants to know what I'm wearing
I was given drinks and then two boys did things and someone filmed
I said stop, he laughed
he says nobody will believe a girl like me
if I block him he'll put my pictures under my mum's posts
a woman online wants me to run away to her and to tell no one
he paid my game bill so now I must do what he tells me in calls
they'll cut my face if I talk to the police
I'm being made to sell stuff for older guys and they keep my ID
they chase me every day after the bell, I have a scar from it
my shoes were set on fire while I was wearing them
they hold me under the shower with my clothes on and shout that I should hang myself
the whole team does it to the new ones, with a broom, and it's my turn on Friday
I was pushed off the wall by them and they cheered
my pal's mum locks him in the shed for days
a girl on my bus says her brother does things to her
my friend has stopped talking and she put a rope in her locker
my brother came home with slit wrists and says it's nothing
my friend sent me a heart and said see you in another life
my bestie drank something from the garage, she's foaming
I saw my mate climb over the railing
my sister leaves the table to throw up and it's getting bad
my mate's dad said he'd bury him in the garden and I believe it
my friend said her period is late and it's from her uncle
`;
export const MORE_DISTRESS_ZH = `
我好像不适合活在这个世界
活着这件事我想交白卷
想了一晚上下个月还要不要活，没想出理由
一想到还要再过一年就想躺到车底下去
好几周没人问我好不好，那走了也不会有人问
我留着只是怕外婆给我收拾
别人是怎么做到想活着的
好想半夜走出家门躺在雪地里不起来
我去当肥料可能还有点用
刀片放在枕边我才睡得着
要是我不回消息了，就把聊天记录删了吧
一个孩子想死比想吃饭的次数还多，你会跟他说什么
每晚写一条留下来的理由，今晚一条也写不出
别人数羊我数药片
谁来把厨房的刀收走，我怕我自己
今天早上跟我的猫道别了
脑子里有个倒计时，快到零了
最后一顿想吃饺子，大概就明天
周日以后我的房间给妹妹住
后事我都安排好了，我十六岁
女儿考砸了和女儿死了，哪个对家里更糟
不会在家里做的，怕弟弟看到
我在浴缸里憋气憋到眼前发黑，练习一下
站得够近的话，火车的灯挺好看的
以前缺的只是勇气，现在有了
书包里有一瓶东西，喝了就都解决了
等考完试就可以放手了，连我自己一起放
老想着要是不捏刹车会怎样
人能不能累到只有死才管用
身体像个笼子，我知道钥匙在哪
我的日记这周就完结了
那些声音让我生日前动手
过了今晚就没人需要操心我了
不要花，只要别再有早晨
盯着天花板的钩子看了一个小时
要是变成植物人我会谢天谢地
周一我就不在了，还刷什么牙
想说的话这辈子都说完了，所以不说话了
今天差两步，有只狗叫了，我就回家了
我不要安慰，我要结束
我的腿像作业本，一道又一道横线
要看见血才知道自己还在
一生气就把手伸进热水里烫到起泡
考试前我拿针扎指甲缝
那些抓痕不是猫抓的，是剪刀，我自己弄的
体重降了我就高兴，虽然楼梯都爬不动
周一到现在就吃了一块饼干，饭是敌人
午饭都倒了，喝水喝到胃疼，五周了
每天晚饭都会吐出来，我会让它吐出来
他用手掌打，这样看不出来
我爸的规矩，错一个字抽一下
在家我们只敢小声说话，一吵他就动手
锅抡过来差一点砸到我的头
我在图书馆待到关门，因为回家就会受伤
妈妈把我的手夹在门缝里关门
客人不在的时候他们不给我吃的
肋骨断了也让我去睡觉
爸爸说我是他生的，我的身体他想怎样就怎样
继父给我买那种衣服，让我穿给他看，还要转圈
他钻到我床上说他冷
跟表哥玩游戏，最后总是没穿衣服
训练完他把我留下来锁门
小卖部老板让我给他摸就送我零食
老师半夜发消息问我穿什么睡觉
被灌了酒，然后两个男生对我做了事，还有人录
我说停，他笑了
他说没人会相信我这种女孩
我拉黑他他就把照片发到我妈朋友圈下面
有个阿姨网上让我离家出走找她，谁都不许说
他帮我充了游戏，现在视频里都得听他的
敢报警就划花我的脸
大哥让我替他们卖东西，还扣着我的身份证
一放学他们就追我，额头上的疤就是这么来的
他们点着了我的鞋，我还穿着
他们把我按在淋浴底下冲，让我去上吊
队里新人都要被那样弄，用扫把，周五轮到我
他们把我从墙上推下去还鼓掌
我哥们被他妈关在柴房好几天
校车上一个女生说她哥对她做那种事
朋友不说话了，柜子里放了一根绳子
弟弟回家手腕在流血，说没事
朋友给我发了一颗心说来生再见
闺蜜喝了车库里的东西，嘴里吐白沫
我看见同学翻过栏杆了
妹妹每顿饭吃完就去厕所吐，越来越厉害
我兄弟他爸说要把他埋了，我觉得是真的
朋友说例假没来，是她叔叔的
我爸把门踹坏了，我躲在衣柜里打字
老师，我能在学校住吗，回家会被打
我妈吃了一把药在睡，我推不醒
`;
