/**
 * Written when rules and weights stood, in wording that neither was mended by: the figure that says most about messages nobody has seen. Whoever mends
 * anything by one of them moves it to the lists for building.
 */
export const LAST_LOOK_DISTRESSED: readonly string[] = `
I want to kill myself but I'm afraid of hell
nobody knows that I try to hurt myself every week
I'm so depressed that I want to die
I was thinking of throwing myself under the subway
I've thought about ending my life since I was twelve
I have no reason to wake up in the morning, I'd rather be dead
I just took a whole bottle of ibuprofen
how can I hang myself without my parents hearing it
I keep scratching my arms open
I wish I had died instead of my brother
My life is hell and I want out
everyone would be relieved if I died
I don't want to turn sixteen, I want to be dead before that
I can't do life anymore
tonight is my last night, sorry
My sister wrote a suicide note, I found it under her pillow
A girl from my school is going to jump off the roof, she posted it
My friend cuts and says it is normal
I think about death every time I close my eyes
I would kill myself if I had a gun
My father hits me and my brother with a belt
My stepfather rapes me
Mum burned me with the iron because I was late
Our coach touches us in the locker room
I get beaten at home nearly every day
my uncle sent me a video of himself naked
My teacher said he will fail me unless I sleep with him
My boyfriend choked me and said he would kill me
They filmed me naked and want money
My parents lock the fridge and I'm hungry all the time
My dad pushed my mum down the stairs and now he is looking for me
Someone grabbed me between the legs on the train
My brother makes me touch his private parts
they force me to eat dirt every break and kick me
我想自杀，可是怕下地狱
没人知道我每个星期都在伤害自己
我抑郁得想死
我想过跳到地铁下面去
我从十二岁起就想结束生命
早上没有起床的理由，还不如死了
我刚吃了一整瓶布洛芬
怎样上吊才不会被爸妈听见
我总是把手臂抓破
真希望死的是我而不是弟弟
我的生活就是地狱，我想解脱
我死了大家都会松一口气
我不想活到十六岁
今晚是我的最后一晚，对不起
我在妹妹枕头下面发现了遗书
我们学校有个女生发帖说要跳楼
我朋友割手，说这很正常
一闭上眼睛就想到死
爸爸用皮带打我和弟弟
继父强奸我
我妈因为我晚回家用熨斗烫我
教练在更衣室摸我们
我在家几乎每天挨打
舅舅给我发他的裸体视频
老师说不跟他睡就让我挂科
爸爸把妈妈推下楼，现在在找我
`
  .trim()
  .split('\n');
