/**
 * Written when the tables stood, in the voices of other writers (younger children, learners of English, boarders, children left with relatives);
 * counted, never used for mending.
 */
export const COUNSEL_SECOND_DISTRESS = `
sometimes i lie in the road at night and wait
i dont think god would be mad if i came to him early
Please, how is the way to finish the life without my mother must find me
I have decided I will not be taking my finals because I will not be anywhere
it would be so easy to let the car drift into the other lane
nobody ever asks if im ok and by next month it wont matter
i sold my playstation and paid everyone back so there's nothing left to sort out
my chest hurts from pretending, i want it to be quiet inside forever
can a person choose to just stop being
when my dog dies i'm going with him
kms kms kms thats all my brain says in algebra
i looked down from the car park for like twenty minutes today
I took my brother's insulin pen and I keep looking at it
which knot holds a person
i swallowed like a lot of my moms blue pills i feel weird
there are new marks on my hip bones, they make the noise stop
I bite my arm until it is purple when the teacher shouts
if i eat dinner i have to do 300 jumps or throw it up
i havent had my period in six months and my coach says i still look heavy
Daddy gets mad and then mommy has to wear sunglasses and I hide with the baby
my foster mum makes me hold bags of rice with my arms out till i drop
my brother sits on me and puts the pillow on my face, its not playing
he burnt my homework and my hand with it
Uncle says I am pretty and does the thing again when auntie is at church
my coach drives me home last and always stops somewhere
a grown up in my game wants to see me in my swimsuit and says dont tell
we are engaged since i was 12, he is 31, next summer i must go to live with him
the man wants more photos or my parents get the first ones
somebody from the server has my address and the video, he says tonight
i am under the bridge by the river its cold can i still do the quiz on my phone
i climbed out after he fell asleep and i am not coming back this time
they locked me in the sports hall and cut my hair off while the others cheered
every day on the bus they spit in my hood and say do us a favour and die
my sister sleeps with a knife because of our cousin
my friend said this is the last time i will see her smile and then she hugged me weird
my deskmate has burns in neat rows and laughs it off
活著好像在等一個不會來的通知，我想提前下課了，永遠那種
阿嬤走了以後，就沒有人需要我早起了，我也不想早起了
如果有个按钮按下去我就从没存在过，我现在就按
我跟爸妈说了晚安，说了三遍，他们没听出来
每次过江我都趴在护栏上看很久，觉得下面比家里暖和
我把压岁钱都转给妹妹了，以后她的家长会我去不了了
老师，我是不是不来上学，大家都会好过一点
今天又没死成，好烦
想当一阵风，吹散了就没人骂我了
偷偷把妈妈的药每天藏一颗，快够了
怎样做才像是意外，我不想让我爸赔钱
指甲缝里都是血，抠的，不抠就喘不上气
用订书机订手指，听到咔的那一下心里才踏实
一个星期只吃了两顿，站起来眼前发黑，可是体重又涨了
阿姨把我的饭倒给狗，说等我爸回来再收拾我
爷爷拿烧火棍打我，腿上的印子还没消，明天体检怎么办
他们吵架就拿我撒气，昨晚把我从床上拎起来摔
妈妈说再哭就把我从阳台扔下去，她真的把我举起来过
姑父总叫我帮他按腿，手抓着我的手往上放
宿管老师查寝的时候会把手伸到我被子里
学长说喝了那杯就送我回去，后来的事我不记得了，身上很疼
哥哥的朋友让我在镜头前面转圈，给我买皮肤，现在说要发出去
对方有我换衣服的视频，让我今晚再录一段
家里把我说给镇上开超市的了，等中考完就摆酒
我在高铁站，随便买了一张票，不想有人找到我
她们把我的日记念给全班听，还往我椅子上倒红墨水，我每天都想吐
班群里接龙祝我早点上路
同学说她爸爸晚上会锁门，她第二天走路都不对劲
我室友把阳台的绳子拿走了，问她干嘛她就笑
我弟最近总拿刀片玩自己的手，还说不疼
`;
