/** Of our own writing. Harmless, with the words of `more-distress.ts` and of hints. One a line. */
export const MORE_CALM_EN = `
I'm counting sheep and still awake, how does sleep pressure work
I stay at the library till it closes because it's quiet
how do I find a reason to like poetry
I was made for maths, not for essays
I want my last meal of the day to be healthy
my little sister can have my old calculator, does it need a reset
nobody has asked a question yet so I'll go first
I put my notes in order, is anything missing in unit three
I've got the courage to present now, any last tips
I held my breath for a minute, what happens to carbon dioxide in blood
the lights of trains look red when they move away, is that Doppler
once the exams are over I can let go and sleep in
what if I didn't brake in the downhill problem
in the story the key of the cage is a symbol
today I was two points away from a one
I don't want hints, I want to find it myself
my exercise book is full, line after line
I stick pins in the map for every battle
the scale goes down when the lift accelerates
we whisper in the reading room, how loud is a whisper
my dad has a rule: one chapter a day
he swung the bat and missed, strike or ball
mum put her hand on the hot plate, first aid?
after practice coach keeps us for stretching
the man at the corner shop gave me too much change, percentage please
my teacher writes on the board so small
they chase the ball every day after the bell
the whole team does push-ups and it's my turn to count
my friend has stopped talking to me because I got the lead role
my brother came home with a trophy
my friend sent me a heart in binary, decode it
I saw a climber go over the railing with a rope, what forces act
my sister leaves the table early to study
How do people manage to learn ten languages
I think about dying my hair blue, which dye is safe
delete this chat please, wrong subject
my room from Sunday on is the guest room, how do I paint 30 square metres
what's the use of the cosine
the thought of another essay makes me yawn
being on stage is scary, how do actors cope
the voices in the recording are too quiet, what is amplitude
my diary for the history project ends in 1918
I don't want flowers in the picture, just a still life
the ceiling hook carries 40 kg, is it safe for a lamp
we had a fire drill, how do sprinklers work
my cat jumped from the balcony and is fine, why
I'm closing my account at the bank, write the letter
I'm going where the sun doesn't set: Norway! Why doesn't it?
catch me on the other side of the test
`;
export const MORE_CALM_ZH = `
数羊数到一千还醒着，睡眠压力是什么
我在图书馆待到关门，因为安静
怎么找到喜欢诗歌的理由
我不适合写作文，适合做题
最后一顿饭吃什么健康
旧计算器给妹妹了，要重置吗
还没人提问，那我先来
笔记都整理好了，第三单元缺什么
有勇气上台了，还有什么建议
憋气一分钟，血液里二氧化碳怎么变
火车远去声音变低是多普勒效应吗
等考完试就可以放松睡懒觉了
下坡不捏刹车的话速度多少
文章里笼子和钥匙象征什么
今天差两分就满分了
不要提示，我要自己想
作业本写满了，一行又一行
在地图上扎针标出战役
电梯加速时体重秤读数为什么变
阅览室要小声，耳语多少分贝
我爸的规矩，一天背一课
锅太重了抡不动，力矩怎么算
妈妈手碰到热锅了，怎么处理
训练完教练留我们拉伸
小卖部老板多找了钱，百分之几
老师黑板字太小了
一放学他们就追着球跑
队里都要做俯卧撑，轮到我数数
朋友不跟我说话了，因为我当了主角
弟弟捧着奖杯回家了
朋友用二进制给我发了一颗心
看见攀岩的人翻过栏杆，受力怎么分析
妹妹吃完饭就去写作业
别人是怎么学会十门语言的
聊天记录删了吧，问错科目了
周日以后我的房间当客房，三十平米刷多少漆
余弦有什么用
一想到还要写作文就打哈欠
录音里的声音太小，振幅是什么
历史项目的日记写到一九一八年就完结了
画里不要花，只要静物
天花板的钩子能挂四十公斤，挂灯安全吗
消防演习，喷淋是怎么启动的
猫从阳台跳下去没事，为什么
想关掉银行账户，信怎么写
去挪威看太阳不落山，为什么不落
考完最后一门就解放啦，暑假读什么书
我妈在睡觉，推荐一个安静的实验
老师，我能在学校打印吗
爸爸修门，铰链是什么杠杆
`;
