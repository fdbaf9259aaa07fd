/** Written by `trainWeights` from the texts for building (`testing/student-messages.ts`); `learned-reading.spec.ts` compares them. */
export const LEARNED_WEIGHTS_BIAS = -3.61;
export const LEARNED_WEIGHTS = `
how=-4.43|how do=-3.52|do=-4.02|do <SELF>=-2.42|<SELF>=2.73|<SELF> <END>=3.26|<END>=4.04|a=-1.91|while=-1.34|怎=-2.61|怎 么=-1.91|么=-2.97|掉=-0.82|用=2.4|的=1.43|进=1.24|程=-1.95|
<HE>=2.34|<HE> 偷=1.59|<HE>~<WOUND>=1.97|<HE>~<SELF>=4.37|偷=2.23|偷 偷=0.79|偷 <WOUND>=0.79|<WOUND>=4.44|<WOUND> <SELF>=1.96|<SELF> 已=2.65|<SELF>~<WISH>=4.61|<SELF>~<DIE>=4.17|
已=2.65|已 经=2.65|经=2.34|<WISH>=2.5|<WISH> <DIE>=4.32|<DIE>=5.27|好=3.05|好 几=1.19|几=-0.97|几 个=1.71|个=1.83|个 星=1.87|星=1.79|星 期=1.87|期=1.63|了=1.19|<TOOL> <SELF>=-1.68|是 什=-1.7|什=-3|
什 么=-3|感 觉=0.91|觉=1.32|keep=0.85|keep <DIE>=-3.32|<DIE> is=2.2|is=-0.74|is it=-3.03|it=2.4|it the=-1.08|the=-1.73|<SELF>~<LIVE>=5.33|的 <LIVE>=1|<LIVE>=6.81|<LIVE>~<NO>=3.12|
无=0.77|值=1.72|<NO>=3.03|继=1.9|<SELF>~<NO>=1.96|feel like=1.87|like=1.49|<NO>~<SELF>=5.06|<NO>~<DIE>=4.78|woul=2.73|woul even=0.92|even=1.08|even notice=1.8|notice=0.92|if=2.08|
<SELF> <DIE>=5.14|<DIE> <SELF>=4.84|<KIN>=3.46|总=-0.9|为=-3.73|钱=0.74|will=3.24|dur=-0.77|dur the=-1.08|the holiday=1.25|<SELF> plann=2.34|plann=2.34|plann how=1.7|how to=2.53|
to=2.36|to <DIE>=2.46|<DIE> after=0.65|after the=1.43|<SELF> was=2.39|was=-2.42|born=1.16|in another=-0.83|another=-3.42|which=-4.23|best=2.06|to <PAIN>=-1.51|<PAIN>=4.38|
broccoli=-0.83|<SELF> <KIN>=1.45|<KIN>~<SELF>=3.63|throw=0.71|thing=3.51|at=-0.93|at <SELF>=1.5|<SELF> and=2.92|<SELF>~<HIT>=3|and=7.29|once=1.36|<HE> <HIT>=2.42|<HIT>=1.66|
<HIT> <SELF>=4.33|<LIVE> 动=-2.19|<LIVE>~<WISH>=-1.36|动=-1.92|动 只=-2.19|只 <WISH>=-1.51|<WISH> 躺=-2.19|躺=-2.19|躺 着=-2.19|着=2.18|<KIN> <HIT>=-1.38|<HIT> everyone=-0.74|
everyone at=-1.19|at scrabble=-1.19|scrabble=-1.19|everyone woul=0.91|better off=2.41|off=1.81|off with=-0.77|with=2.42|with a=1.73|a calculator=-0.77|calculator=-1.72|
为 什=-2.36|男=3.12|率=-0.81|was assault=0.69|assault=3.77|assault on=0.69|on the=0.97|the way=0.93|way=6.14|way home=0.93|home=7.21|home and=1.44|feel dirty=0.69|dirty=0.69|
<SELF>~<KIN>=3.47|<WISH>~<KIN>=1.4|<WISH>~<HIT>=3.23|<SELF> little=-1.45|little=-1.45|little <KIN>=-1.45|<KIN>~<HIT>=4.03|<WISH> to=-2.94|to <HIT>=1.63|<HIT> himself=0.83|
himself=0.83|这=-1.11|题=-2.58|有=1.02|有 个=2.3|<ELDER>=1.77|<ELDER>~<SELF>=5.6|<ELDER>~<TOUCH>=4.84|威=1.37|威 胁=1.44|胁=1.44|<SELF>~<TOUCH>=5.3|拍=2.04|<TOUCH>=6.92|<TOUCH>~<HE>=1.94|
给=2.26|床=1.81|放=2.48|<MEANS>=5.34|<MEANS>~<WOUND>=-1.65|<WOUND> 的=0.82|的 时=1.36|时 候=1.13|候=1.13|候 就=0.84|就=6.3|就 用=1.39|<SELF> <PEER>=-0.93|<SELF>~<WOUND>=5.99|<PEER>=1.1|
<PEER> <WOUND>=-1.14|herself=1.44|herself a=-1.45|a fringe=-1.45|fringe=-1.45|<KIN> 半=0.88|半=0.9|半 夜=1.2|夜=1.25|夜 爬=0.77|爬=0.77|爬 到=0.77|到=3.21|到 <SELF>=-0.68|上=2.72|上 来=0.77|
来=3.45|doe=-4.35|<WISH>~<DIE>=4.24|<DIE> in=-2.17|in the=2.48|why=-5.77|why is=-0.94|is <SELF>=-1.17|table=-0.71|shoul=1.24|<SELF> <LIVE>=2.41|<LIVE> in=-1.25|what=-4.51|
what are=-1.84|are=-0.76|一=1.38|化=-0.65|中=0.65|毒=0.78|是 怎=-1.96|么 <DIE>=5.26|<DIE> 的=-2.23|把=2.38|成=-1.03|起=-0.77|了 怎=-1.43|么 跟=-0.68|跟=3.32|<KIN> 说=1.42|说=4.46|everyth=4.06|
<HIT> and=-0.87|<HIT>~<SELF>=5.07|<SELF>~<END>=2.14|<WISH>~<END>=0.74|to go=0.91|go=1.07|go to=-0.92|<END> and=0.65|<END>~<NO>=2.97|and <NO>=1.85|<NO> wake=1.4|wake=2.03|
wake up=2.03|up=5.62|<SELF> tailor=-0.89|tailor=-0.89|tailor took=-0.89|took <TOUCH>=-0.89|<TOUCH>~<SELF>=2.28|<SELF> for=-1.08|for the=-0.85|the costume=-0.89|costume=-0.89|
考=-2.23|考 试=-1.97|试=-1.03|大=-1.53|家=3.91|都=4.04|更=1.76|开=-2.33|开 心=-0.75|心=-0.86|自=-0.75|<HIT>~<KIN>=2.13|<SELF> at=-2.06|at night=1.2|night=4.02|night when=1.36|when=3.54|
our=2.61|<NO> 蚊=-0.76|<NO>~<LIVE>=2.05|蚊=-1.54|蚊 子=-1.54|子 <LIVE>=-0.76|<LIVE> 会=-0.76|会=1.54|会 更=1.98|好 吗=-1.23|吗=-7.5|what is=-2.29|its=-1.35|<KIN> 用=1.2|数=-2.99|经 下=1.09|
下=1.25|下 定=1.09|定 决=1.09|决 心=1.09|心 这=1.09|个 周=1.23|周=0.82|末 <DIE>=1.09|<PAIN>~<DIE>=1.06|being=4.05|being <DIE>=2.14|<WISH> a=1.22|<WISH>~<SELF>=3.29|a car=1.14|car woul=0.78|
woul <HIT>=0.78|<KIN> 把=2.2|把 <SELF>=1.62|关=1.15|吃=2.33|<HE>~<HIT>=1.25|的 头=1.79|头=4.19|头 <HIT>=1.2|<HIT> 进=0.73|水=-1.24|里=2.59|告=1.61|告 诉=1.61|诉=1.61|弄=-1.35|真=2.61|真 的=0.65|
<LIVE> 了=2.54|<SELF> 喝=2.48|喝=2.28|喝 了=2.07|了 消=2.07|消=1.15|消 毒=2.07|毒 液=2.07|液=1.59|is threaten=1.74|threaten=-0.73|threaten to=-0.73|to post=0.7|post=1.25|post <SELF>=0.7|
<SELF> <TOUCH>=4.62|<SELF> only=1.14|<SELF>~<PAIN>=3.77|only=4.86|<DIE>~<SELF>=2.23|<DIE>~<PAIN>=2.57|because=0.86|because <SELF>=1.87|too=-2.46|<PAIN> to=1.31|to do=0.97|
do it=3.14|in of=-0.79|of mice=-0.79|mice=-0.79|mice and=-0.79|and <ELDER>=-0.79|why doe=-2.42|shoot=-1.11|<END> letter=0.77|<END>~<KIN>=1.35|letter=0.94|letter to=1.06|
to <SELF>=2.09|we were=-0.73|were=-1.26|were <HIT>=-0.84|<HIT> by=1.19|by=-1.21|team=-0.97|is the=2.38|the difference=-0.75|difference=-0.75|difference between=-0.75|
between=-0.75|please=-1.1|help=1.54|<NO> math=-1.67|math=-3.19|math woul=-1.67|<KIN>~<TOUCH>=1.36|<TOUCH> <TOUCH>=1.72|<SELF> in=2.67|the school=1.32|school=3.35|
<PAIN>~<WISH>=1.1|<LIVE>~<SELF>=3.62|just=4.07|thi=-1.05|anymore=2.96|fraction=-1.5|<KIN> 一=0.73|<KIN>~<TOOL>=2.23|喝 酒=0.98|酒=1.05|就 拿=1.08|拿=3.65|<TOOL> <HIT>=0.87|
<TOOL>~<SELF>=2.48|of a=-1.69|the <TOUCH>=-0.72|<SELF> 耳=1.23|耳=1.66|耳 光=1.71|光=1.86|还=4.79|还 <HIT>=0.7|物=-1.64|<KIN> pour=1.83|pour=1.83|pour hot=0.87|hot=0.87|hot water=0.87|
water=-1.03|water on=0.87|on <SELF>=1.9|<SELF> when=3.19|<HE> angry=0.87|you=1.03|<KIN> driv=-2.22|driv=-1.5|driv <SELF>=-2.22|<SELF> to=-1.53|to school=-1.07|撞=2.19|撞 到=1.32|
脑=-1.87|is <DIE>=-2.66|<PEER> in=1.44|<PEER>~<SELF>=0.94|in <SELF>=3.26|<SELF> school=1.05|film=1.67|film <SELF>=1.01|the toilet=1.52|toilet=1.52|toilet and=1.43|着 <SELF>=1.47|
<SELF> 脖=0.71|脖=1.31|脖 子=1.31|说 要=1.66|要=0.98|<LIVE>~<DIE>=-2.37|的 <DIE>=-0.68|<DIE> 亡=-1.15|亡=-1.16|bottle=0.76|bottle of=0.76|<WISH>~<LIVE>=1.88|<SELF> coul=-1.75|coul=-2.76|
the only=3.79|only way=0.71|way out=0.94|out=1.98|out is=0.71|is to=0.71|<SELF> were=1.09|were on=-0.77|on holiday=-0.77|<SELF> <ELDER>=-3.29|<ELDER>~<END>=-1.95|
<ELDER>~<HE>=1.62|say=1.51|must=-0.84|in <HE>=0.94|room=1.85|手=2.94|么 办=0.74|办=0.9|对=0.83|体=-2.42|罚=-0.74|规=1.17|<SELF> 怀=2.58|怀=2.45|怀 孕=2.58|孕=2.58|孕 了=2.58|<HE> 逼=0.88|
逼=2.41|逼 <SELF>=2.61|<SELF> 才=1.24|才=4.27|才 十=1.24|岁=0.99|尔=-1.04|干=-1.25|分=-1.82|哪=-2.55|了 一=-1.25|<SELF> <WOUND>=0.68|<WOUND>~<SELF>=4.77|when <SELF>=3.33|以=0.68|存=0.71|
命=-1.16|和=-0.77|区=-0.65|区 <NO>=-0.65|是 <NO>=1.35|有 <SELF>=-0.7|<DIE> 了=-1.88|你=0.88|们=-1.53|才 会=0.93|意=1.6|<SELF> finger=-1.43|finger=-1.43|finger while=-1.43|是 <SELF>=2.29|
好 了=1.44|be to=-0.77|to fly=-0.77|fly=-0.92|<DIE> 是=3.16|么 回=-0.67|害 <SELF>=0.78|<SELF> 停=0.7|停 <NO>=0.7|<NO> 下=0.97|处=-0.8|理=-0.89|是 <TOUCH>=0.65|<TOUCH> <SELF>=4.58|
<SELF> <SELF>=3.37|<NO> 知=2.25|知=2.25|知 道=2.25|道 怎=1.81|今 天=-1.68|天=2.59|跑=-0.87|八=-0.79|米=-1.38|work=-0.72|<HE> tie=0.67|tie=2.01|tie <SELF>=2.01|a tree=0.67|tree=0.67|
tree and=0.67|and film=0.67|film it=0.67|<SELF> every=-0.79|every=4.79|<NO>~<HIT>=0.7|<HIT>~<WOUND>=0.93|腿=0.68|全=1.51|doe the=-1.07|eat=1.12|<HIT> the=-3.04|the ball=-1.48|
ball=-1.66|than=-0.67|<SELF> what=-0.75|factor=-1.58|how doe=-2.13|<SELF> am=-0.74|am=-0.74|sad=-1.33|sad because=-1.33|because we=-0.66|让=-1.86|掉 <SELF>=-1|的 照=0.71|照=0.71|
照 片=0.71|片=0.88|<SELF>~<PEER>=1.73|<PEER>~<DIE>=2.41|is sad=-1.09|because <HE>=-1.67|<HE> rabbit=-1.09|rabbit=-1.09|rabbit <DIE>=-1.09|have to=-3.09|about=-1.53|talk=1.2|
back=1.58|的 字=-1.08|字=-1.34|<SELF> 买=-0.69|买=-0.99|买 手=-0.69|手 机=-2.16|机=-2.17|机 公=-0.69|公 平=-0.71|平=-1.08|平 吗=-0.69|<TOOL>~<DIE>=0.76|<TOOL>~<END>=0.92|<DIE>~<END>=2.12|
<NO> give=1.05|anyth=1.45|morn=1.4|morn <SELF>=0.97|<SELF> disappoint=0.97|disappoint=0.97|disappoint that=0.97|that <SELF>=4.88|<SELF> woke=0.97|woke=0.97|woke up=0.97|非=-0.9|
么 意=0.72|<HIT>~<HE>=-2.81|before=-1.18|肉=-1.13|量=-0.98|量 是=-0.66|是 多=-1.4|多=-2.36|多 少=-1.15|少=-1.23|<SELF> being=1.01|being blackmail=0.7|blackmail=1.5|blackmail <HE>=0.7|
<HE>~<TOUCH>=1.71|has a=0.78|video of=0.7|课=-2.5|本=-1.54|人=-0.93|多 大=-0.84|讲=-1.91|防=-1.28|有 哪=-1.34|哪 些=-2.03|些=-2.03|点=-3.15|<END> for=-1.86|ever on=-0.88|on sunday=-0.96|
sunday=1.29|was <PAIN>=-1.73|to raise=-1.73|raise=-1.73|raise <SELF>=-1.73|han=1.49|<SELF>~<TOOL>=0.79|<HIT>~<TOOL>=2.92|<SELF> with=1.24|a <TOOL>=2.47|writ <SELF>=0.84|
<DIE> note=0.84|note=0.84|was <NO>=-0.93|<NO> taught=-0.93|taught=-0.93|taught cursive=-0.93|cursive=-0.93|<SELF> 觉=2.33|觉 得=2.49|得=2.96|得 <DIE>=1.31|种=2.98|种 <DIE>=1.76|
会 怎=-1.32|怎 样=-1.39|样=0.68|生 <SELF>=0.79|又=1.91|<SELF> 了=-0.76|<SELF> 在=1.7|在=6.7|在 家=1.08|天 天=2.05|挨=2.23|挨 <HIT>=0.71|能=1.26|去=2.55|去 哪=0.88|<DIE> 最=4.47|最=5.89|最 好=2.32|
<SELF> 当=-1.51|当=-1.74|当 医=-0.91|医=-1.35|医 生=-1.31|生 可=-0.91|可 <SELF>=-0.91|<PEER> 说=2.14|<PEER>~<MEANS>=3.29|<HE>~<MEANS>=0.77|<HE>~<WISH>=1.33|家 里=3.47|<MEANS>~<DIE>=4.4|
mean=1.17|信 号=-0.65|号=-1.87|把 手=2.26|手 腕=1.08|腕=1.08|腕 <WOUND>=1.17|破=-1.12|了 <NO>=1.22|point=1.49|question=-1.5|explain=-1.53|since=1.49|<END> <SELF>=-1.45|<SELF> essay=-0.93|
essay=-1.65|is that=-2.72|get=2.84|into=2.74|into the=1.47|<SELF> fail=-0.78|fail=-1.59|exam=-1.87|<SELF> mean=2.12|sign=-0.78|piano=-1.07|why do=-1.27|<PEER>~<WOUND>=1.59|
themselv=-1.21|is a=-2.14|<HIT> a=1.76|and now=1.7|now=2.02|now <SELF>=0.97|<PAIN> 的=0.82|跳=-1.55|快=1.55|强=1.47|<KIN> threaten=-1.75|a black=1.08|black=0.92|black eye=1.08|
eye=1.08|eye because=1.08|a cup=1.08|cup=1.08|cup at=1.08|<NO> <WISH>=-0.8|to keep=0.96|觉 快=1.08|快 要=1.08|要 <DIE>=1.08|了 也=2.27|也=3.47|也 <WISH>=1.08|<SELF> on=-2.13|
tomorrow=-0.95|得 <SELF>=1.53|世 上=1.32|就 是=1.23|玩=-2.88|<ELDER> in=1.04|<ELDER>~<KIN>=0.87|<KIN> doe=2.22|重=-1.1|<PEER> 把=-1.4|的 饼=-1.03|饼=-1.03|饼 干=-1.03|干 吃=-1.03|
了 <SELF>=-0.74|要 <HIT>=-1.24|<HIT> <DIE>=-1.44|<DIE> <HE>=-3.7|<HE> 哈=-1.03|哈=-1.43|哈 哈=-1.31|<SELF> 太=0.76|太 愧=0.82|愧=0.82|愧 疚=0.82|疚=0.82|疚 了=0.82|了 <WISH>=1.39|<WISH> 从=1.19|
从=1.44|从 世=0.82|上 <END>=0.7|长=-0.69|之=-0.8|行=-0.75|关 系=1.28|系=1.28|还 <NO>=1.4|<NO> 如=1.32|如 <DIE>=1.32|<DIE> 掉=0.89|<SELF> phone=-1.47|phone=-1.15|<PAIN> let=-1.04|
let <END>=-1.04|for today=-1.08|today=-1.58|<KIN> 喝=0.78|就 <HIT>=0.87|forc=2.15|to marry=0.71|marry=0.71|<PAIN>~<HIT>=1.59|<KIN> <HE>=1.17|house=2.17|explain the=-0.69|
<SELF> 有=0.85|有 <DIE>=1.34|的 念=1.23|念=0.85|念 头=1.66|<PEER> 现=-1.15|在 跟=-1.15|跟 <NO>=-1.04|人 玩=-1.15|玩 了=-1.15|<TOOL> a=-1.95|chil=-0.83|<SELF> just=2.43|just <WISH>=1.8|
<END> <END>=1.07|cell=-1.35|cell <DIE>=-0.72|<KIN> 碰=1.54|碰=1.81|碰 <SELF>=1.81|演=-0.66|演 讲=-0.66|<SELF> 被=2.03|<SELF> handwrit=-1.61|handwrit=-1.61|what doe=-1.89|因=-0.67|
电=-1.75|<SELF> 昨=1.2|昨=2.52|昨 天=1.54|<DIE>~<KIN>=1.12|见=1.76|grandmother <DIE>=-1.45|<DIE> <END>=-1.86|<END> year=-1.45|<END>~<WISH>=-1.1|year and=-1.02|to understan=-0.87|
understan=-0.87|understan the=-1.45|the illnes=-1.45|illnes=-1.45|<SELF>~<MEANS>=6.61|拿 <MEANS>=0.9|<MEANS> <WOUND>=-1.13|<WOUND> 了=0.82|一 下=-2.18|<SELF> 今=1.42|今 晚=2.31|晚=3.43|
晚 就=1.42|<END>~<LIVE>=2.2|作=-2.24|作 业=-1.72|业=-1.98|业 写=-0.93|<NO> 完=-0.93|完=-2.13|完 <SELF>=-0.93|就 了=-0.93|鱼=-0.88|反=0.88|thi function=-0.82|function=-0.87|function mak=-0.82|
<PEER> 很=-0.69|很 <WOUND>=-0.69|<WOUND> 心=-0.69|<WOUND>~<HE>=-0.71|心 因=-0.69|为 <HE>=-0.69|<HE> 的=-2.03|的 兔=-0.69|兔=-0.96|兔 子=-0.96|子 <DIE>=-0.69|quiz=-2.58|<WISH> about=3.61|
about <DIE>=1.66|for a=0.67|week=1.04|did=-4.78|<SELF> laugh=-2.01|laugh=-2.36|laugh so=-0.81|so=0.76|so har=0.97|har <SELF>=-0.81|<SELF> nearly=-1.47|nearly=-1.47|
nearly <DIE>=-1.47|a group=1.03|group=0.65|group of=1.03|of <PEER>=1.03|<PEER> push=1.03|push <SELF>=2.04|<SELF> into=1.03|and pull=1.03|pull=2.28|pull <SELF>=2.28|
<SELF> trouser=1.07|trouser=1.07|trouser down=1.03|down=0.98|<SELF> dog=0.95|bit=-0.72|公 式=-0.98|式=-1.33|<ELDER> <HIT>=1.29|table and=-1.46|and we=-1.12|we all=-1.46|all=1.6|
all <MEANS>=-1.46|say it=0.86|it is=0.69|music=-1.33|and <TOUCH>=0.67|<SELF> leg=1.13|leg=1.26|the chang=0.8|chang=0.8|chang room=0.8|room and=1.07|is blackmail=0.81|
blackmail <SELF>=0.81|天 被=-0.94|forc <SELF>=3.12|to <TOUCH>=0.66|may=-1.46|<SELF> use=-0.82|对 <SELF>=0.76|<MEANS> <DIE>=2.33|<MEANS>~<NO>=2.33|<DIE>~<NO>=4.81|进 <SELF>=1.45|
房=-0.81|<SELF> done=0.93|<NO>~<PAIN>=1.7|<LIVE>~<PAIN>=1.18|<ELDER> 要=-0.73|<SELF> 早=-0.73|早=-0.65|早 点=-0.73|点 睡=-1.33|睡=1.84|睡 觉=-2.48|吃 多=2.45|少 <MEANS>=2.45|<MEANS> 能=1.17|
能 <DIE>=1.46|如 何=-1.86|何=-1.59|请=-0.98|三=-1.43|<MEANS> in=1.56|<MEANS>~<SELF>=2.86|<SELF> room=1.13|use it=0.79|<PEER> 在=0.92|网 上=0.82|发=1.73|了 <DIE>=1.73|担=2.11|弹=-0.77|
why did=-1.35|<SELF> 麻=-0.81|麻=-1.44|麻 了=-0.81|真 <WISH>=1.25|<WISH> 就=1.03|就 这=1.03|这 样=2.7|<NO> 存=1.45|存 在=1.45|在 了=1.45|<PAIN>~<WOUND>=1.43|so much=1.03|much=-0.96|until=3.42|
until it=1.3|科=-1.16|学=-2.83|<SELF> hea=0.96|hea=1.35|read=-1.16|that normal=-0.77|normal=1.31|<NO> need=0.75|need=1.35|need <SELF>=0.75|coul be=0.75|be <DIE>=2.54|
<DIE> for=0.75|week before=0.75|<HE> notice=0.75|red=-0.65|doe thi=-0.77|反 正=1.12|<SELF> 这=1.23|<KIN> mak=1.62|<SELF> watch=1.7|watch=1.94|watch porn=1.7|porn=1.76|险=-1.2|
<SELF> <HIT>=1.18|<SELF> 只=0.67|<WISH> <END>=1.31|<END> 睡=1.24|睡 着=1.24|<KIN> <WOUND>=1.42|on purpose=1.76|purpose=1.76|<NO>~<KIN>=1.38|<KIN> 分=-0.96|分 数=-0.96|say <HE>=1.33|
<HE> <NO>=0.99|<HE>~<LIVE>=1.37|<WISH>~<HE>=-4.22|to <LIVE>=1.81|any=4.11|any more=2.12|more and=0.67|every night=1|再=0.81|再 迟=-0.84|a plate=1.07|plate=1.07|plate at=1.07|
feel coffee=-0.97|coffee=-1.47|is <WOUND>=1.33|问=-1.39|问 题=-0.89|目=-1.42|have been=0.86|been=4.7|<HIT> in=-1.15|ches=-3.23|<KIN> force=-0.73|force=-1.66|force <SELF>=-0.73|
to study=-1.34|study=-4.27|study on=-0.73|<NO> 再=0.87|球=-2.61|礼=-0.77|礼 貌=-0.77|貌=-0.77|a <PAIN>=1.9|<HE>~<NO>=-1.63|<NO> <SELF>=3.47|后=1.3|合=-0.9|what happen=-1.24|
happen=-1.24|to the=-1.29|fall=-1.31|from=1.65|<NO> a=-1.6|<ELDER> <TOUCH>=1.58|<ELDER> 拿=0.65|拿 <SELF>=0.68|的 <TOUCH>=0.71|视=1.9|视 频=1.9|频=1.9|故 意=0.68|的 手=1.39|<HIT> 在=1.87|
上 <HIT>=1.02|<PEER> tri=1.05|tri=1.62|tri to=1.62|to commit=1.05|迫=1.79|feel so=1.05|<KIN> 开=-1.26|开 车=-0.78|车=1.62|车 送=-0.78|送=-1.44|送 <SELF>=-0.78|<SELF> 上=-0.78|上 学=0.72|
<KIN> 逼=-0.71|<SELF> 学=-0.99|琴=-1.23|<KIN> forc=2.44|do thing=1.46|thing in=1.23|in bed=1.23|bed=1.77|受=1.85|九=-1.16|吊=-0.67|差=-0.93|过=2.58|电 脑=-1.18|the worl=1.29|worl=2.21|
worl <NO>=1.82|<NO> nee=1.82|nee=0.97|nee <SELF>=1.82|学 校=0.72|代=-0.81|背=-2.7|记=-1.51|<KIN> hasn't=1.05|hasn't=1.05|hasn't let=1.05|let <SELF>=1.02|<SELF> out=1.04|room in=1.05|
in three=1.05|three day=1.05|day=5.35|<SELF> after=0.75|<PAIN> math=-1.46|<ELDER>~<HIT>=2.28|<HIT>~<NO>=2.14|肿=0.77|<NO> 了=3.59|校 有=0.84|个 <PEER>=1.12|<PEER> 天=0.84|天 在=0.84|
在 走=0.84|走=0.93|走 廊=0.84|廊=0.84|廊 抓=0.84|抓=1.81|抓 <SELF>=1.5|的 胸=0.84|胸=1.09|<NO> 背=-1.12|背 了=-1.12|<ELDER>~<NO>=-0.88|to wake=0.65|up anymore=0.65|<SELF> group=-0.78|next=-1.4|
<SELF> 嫁=1.38|嫁=1.22|嫁 给=1.38|的 <ELDER>=0.89|made=-0.91|<TOUCH> <HE>=1.2|sai=1.83|older=0.69|<PEER>~<TOUCH>=1.6|with <HE>=-1.4|<WISH> <ELDER>=1.49|of going=1.76|going=3.44|
going home=1.76|home because=1.93|of what=1.76|what <SELF>=1.67|what the=3.15|the least=1.3|least=1.3|least painful=1.3|painful=1.3|painful way=1.3|way to=4.85|<KIN> 让=1.52|
<SELF> 看=3.11|看=1.35|<SELF> get=1.15|get another=-0.89|another b=-0.89|b=-0.89|<NO> know=0.76|know=0.85|what was=-0.96|was the=-0.65|the <DIE>=-1.57|<SELF> been=2.52|
so bor=-1.17|bor=-1.17|bor <SELF>=-1.17|coul <DIE>=-1.17|群 里=0.89|make=0.84|make it=2.61|birthday=-0.91|页=-1.37|卡 <DIE>=-0.77|务=-1.34|<SELF> 又=1.06|用 <MEANS>=-1.56|they'd=1.68|
they'd all=1.68|all be=1.68|be happier=1.84|happier=1.6|happier if=1.84|was <HIT>=-1.64|until <SELF>=1.84|which saint=-0.65|saint=-0.65|saint were=-0.65|<HIT>~<DIE>=-1.38|
<HE> 下=0.94|<SELF> 是=2.21|是 所=1.62|所=4.06|所 <ELDER>=1.83|<ELDER> 的=1.62|的 负=1.62|负=0.9|负 担=1.62|the point=0.87|please proofrea=-1.05|proofrea=-1.05|proofrea <SELF>=-1.05|
at tenni=-1.05|tenni=-1.05|tenni but=-1.05|but=-3.61|but <SELF>=-1.55|<SELF> did=-1.12|did <NO>=-1.76|<WOUND> <HE>=1.14|<WOUND>~<MEANS>=1.55|考 完=-1.07|完 试=-1.07|就 <END>=-1.07|
the bus=1.41|bus=2.1|full=0.97|reason=1.56|算=-1.04|被 这=-0.81|这 道=-0.75|题 <HIT>=-0.81|<HIT> 败=-0.81|败=-1|败 了=-0.81|去 <DIE>=1.65|<WISH> 去=-2.34|ok=0.83|<TOOL>~<PAIN>=0.72|
在 哪=-1.19|法=-1.45|<KIN> is=1.18|is going=-1.98|to if=-1.81|<NO> finish=-1.81|finish=-2.18|finish thi=-1.81|战=-0.75|日=-0.81|击=-0.9|being <HIT>=1.12|<HIT> at=1.12|at home=4.06|
<SELF> presentation=-1.13|presentation=-1.13|presentation with=-1.13|a quote=-1.13|quote=-1.13|<SELF> 们=-2.07|有 多=-1.16|杀 <DIE>=-1.06|少 人=-0.68|写 了=1.58|黄=2.02|一 个=-1.35|
doe <SELF>=-0.71|at ches=-2.82|<SELF> that=-1.21|that x=-0.93|x=-0.95|x must=-0.93|must be=-0.93|be even=-0.93|趁=1.28|<TOUCH> 的=1.48|候 进=0.99|进 来=0.9|<TOUCH> everybody=-1.92|
everybody at=-1.92|at new=-1.92|new=-1.82|new year=-1.92|<SELF> stopp=1.32|stopp=1.32|stopp eat=1.32|eat because=1.32|the next=-1.57|<NO> 上=-0.88|要 从=0.67|从 <MEANS>=0.84|
<NO> 一=-0.7|坐=-2.61|飞=-0.9|all these=-0.72|these=-0.72|dat=-1.3|coul have=-0.76|have when=-0.76|<HE> call=-0.76|call=-0.84|call on=-0.76|<NO> <END>=-2.31|<END> before=-1.12|
before exam=-1.18|紧=-1|紧 张=-1|张=-1.06|sometim=2.64|sometim <SELF>=2.22|clas=-1.72|talk about=0.95|about the=-2.59|从 五=0.89|五=2.2|五 <MEANS>=1.41|<DIE> 会=0.9|会 <DIE>=3.39|
been <WOUND>=2.12|<WOUND> for=1.24|a year=0.8|year <SELF>=0.82|leg are=0.82|are full=0.82|full of=1.43|of <WOUND>=0.77|<KIN> put=1.03|put=1.69|put <HE>=1.69|hand=0.95|
<DIE> <NO>=1.79|<NO> <PAIN>=3.9|班 上=0.68|上 的=1.22|的 <PEER>=0.92|<SELF> 还=2.26|还 往=0.79|往 <SELF>=0.79|<SELF> 身=0.83|physic=-1.61|physic will=-0.73|will be=-0.73|be the=-0.73|
<DIE> of=-2.3|<ELDER> 杀=1.41|<SELF> 赶=1.12|赶=1.12|赶 出=1.12|出 来=-0.74|这 是=-1.01|一 次=1.68|次=1.74|问 导=-0.81|导=-0.83|导 数=-0.83|数 了=-0.81|<SELF> drown=-0.67|drown=1.19|drown in=0.98|
in homework=-0.74|homework=-1.45|doctor=-1.86|gave=-1.41|gave <SELF>=-0.83|<MEANS>~<HE>=-0.73|do <HE>=-2.78|梦=1.91|游=-0.98|to <MEANS>=1.21|off the=1.3|the <MEANS>=2.25|空=-0.67|
<SELF> 吃=0.69|饭=1.22|阳=1.32|可 能=1.11|<LIVE> 到=1.6|到 明=1.21|明 天=0.65|<PEER> <NO>=-1.61|回 <SELF>=-1.24|<SELF> 消=-1.24|消 息=-0.91|息=-2.17|there=2.49|there is=1|is <NO>=1|
<NO> foo=1.67|foo=2.19|ok <END>=0.72|<END> question=0.68|question from=0.72|<SELF> ever=0.72|ever after=0.72|after today=0.72|today you=0.72|you <NO>=0.72|<NO> have=0.72|
to deal=0.72|deal=0.72|deal with=0.72|with <SELF>=1.32|<SELF> any=0.72|more because=0.72|<HE> lock=1.01|lock <SELF>=0.81|a locker=1.01|locker=1.01|locker and=1.01|
and urinat=1.01|urinat=1.01|urinat on=1.01|家 教=0.98|教 问=0.98|要 <TOUCH>=0.98|判=-1.48|子 <HIT>=1.3|力=-0.68|一 张=1.01|many <END>=0.65|<MEANS> doe=0.65|it take=2.04|take=2.94|
take to=2.04|to <NO>=0.65|had=1.52|<HE> <PEER>=1.19|值 得=1.38|<MEANS> on=-2.27|on chocolate=-2.27|chocolate=-2.27|<NO>~<HE>=2.72|<LIVE> 的=2.25|鼠=-0.78|它=-0.82|how long=0.68|
long until=1.43|until you=1.43|you <DIE>=1.43|if you=2.39|you <END>=1.24|<END> eat=1.43|罪=-0.68|got=-0.65|got <HIT>=-0.78|<KIN> <DIE>=-1.42|<KIN> about=-2.5|about <SELF>=-1.91|
<SELF> mark=-1.95|mark=-1.53|point <SELF>=0.97|<LIVE> anymore=0.97|the race=-2.73|race=-2.73|race again=-2.73|律=-0.96|义=1.7|<MEANS> 会=1.01|mas=-0.82|<DIE> at=-0.69|继 兄=1.3|
兄=1.3|兄 逼=1.3|<SELF> 和=1.4|和 <HE>=2.1|<HE> 发=1.54|发 生=1.54|生 关=1.3|law=-0.71|a <ELDER>=0.66|<ELDER> who=0.66|who=-2.27|if pluto=-0.86|pluto=-0.86|pluto was=-0.86|on thi=1.43|
<SELF> the=-0.69|the answer=-1.68|安 全=1.34|拉=-0.76|底=1.08|<KIN>~<MEANS>=1.95|下 去=1.82|场=-0.73|here=0.8|here anymore=1.7|thi earth=1.7|earth=1.7|earth <SELF>=1.7|
train <END>=-0.67|<END>~<MEANS>=-0.67|<MEANS> what=0.68|was its=-0.67|its deceleration=-0.67|deceleration=-1.15|already=1.75|copi=-1.48|<SELF> homework=-1.42|<SELF> 试=1.86|
试 过=0.81|<NO> <DIE>=1.08|of fraction=-1.22|every day=2.48|day <SELF>=1.25|lesson=-2.76|in gym=-0.65|gym=-0.89|gym clas=-0.65|clas so=-0.65|so <SELF>=-0.65|<SELF> miss=-0.65|
miss=-0.65|miss the=-0.65|the lesson=-2.01|<SELF> 快=-1|快 点=-0.77|看 到=-0.85|把 <HE>=-0.73|<HE> 车=-0.73|车 弄=-0.73|弄 坏=-0.73|坏=-1.35|坏 <HE>=-0.73|<HE> 非=-0.73|非 杀=-0.73|
<NO> 可=-0.73|再 也=0.99|也 <NO>=1.61|<NO> 看=-0.83|到 这=-0.83|个 方=-1.34|方=-1.79|方 程=-0.85|车 撞=1.81|火=0.79|火 车=0.81|倒=-0.73|arm=0.96|mosquito=-0.99|是 唯=1.96|唯=1.96|唯 一=1.96|come=1.1|
<PEER>~<HIT>=1.57|的 账=-1.2|账=-1.2|账 号=-1.2|号 <HIT>=-1.2|<SELF> thigh=0.83|thigh=0.83|thigh because=0.83|because it=0.83|only thing=0.83|thing that=0.83|that help=0.83|
<NO> music=-1.55|music is=-1.55|that hyperbole=-1.55|hyperbole=-1.55|to <WOUND>=1.85|the <PEER>=0.83|<PEER> next=0.93|next door=0.93|door made=0.93|<SELF> take=1.07|
<TOUCH> off=0.93|是 被=-0.68|的 吗=-0.76|<SELF> took=1.89|took all=0.97|all <SELF>=0.97|<SELF> adh=0.97|adh=0.97|adh <MEANS>=0.97|<MEANS> at=0.85|at once=1.11|once thi=0.97|
thi morn=0.97|爱 <SELF>=0.68|厕=1.47|厕 所=1.47|扒=0.74|is you=-0.69|<WISH> eat=-0.86|eat <SELF>=-2.18|<PAIN> than=-0.86|than do=-0.86|do geometry=-0.86|geometry=-0.86|doe a=-0.68|
被 几=0.73|个 高=0.73|高 年=0.73|年 级=0.73|级=0.73|级 的=0.73|在 地=0.73|<HE> 还=0.73|还 录=0.8|录 像=0.73|像=0.73|<KIN> slapp=2.14|slapp=2.83|slapp <SELF>=2.14|<SELF> again=1.4|天 <WOUND>=1.56|
<WOUND> 得=0.95|太 深=0.95|深=1.05|深 毛=0.95|毛 巾=0.95|巾=0.95|巾 都=0.95|都 染=0.95|染 红=0.95|红 了=0.95|跳 到=-0.88|到 第=-0.7|准=-0.68|<KIN> lock=-1.68|giv=0.91|就 会=0.89|<WISH> 到=0.65|
by the=-1.1|a grown=1.07|grown=1.07|grown <ELDER>=1.07|<ELDER> <SELF>=1.8|<ELDER>~<WISH>=1.07|<SELF> met=1.07|met=1.07|met online=1.07|online <WISH>=1.07|to meet=1.07|meet=1.07|
meet <SELF>=1.07|a hotel=1.07|hotel=1.07|to become=-0.8|become=-0.8|become a=-0.8|a doctor=-1.3|doctor but=-0.8|<DIE> 病=-0.65|病=-2.8|define=-1.8|<WISH>~<TOUCH>=-1.38|
<DIE>~<TOUCH>=-2.71|<DIE>~<TOOL>=-1.6|<TOUCH> how=-1.6|<TOUCH>~<TOOL>=-1.6|much weight=-1.6|weight=-0.81|weight <TOOL>=-1.6|a nail=-1.76|nail=-1.76|nail hol=-1.6|hol=-2.09|
social=-2.68|<KIN> 强=1.86|强 迫=2.09|迫 <SELF>=2.09|做 那=0.82|那 种=0.91|种 事=0.82|<PAIN> 是=-0.7|<KIN> 的=1.75|<SELF> 换=0.66|换 <TOUCH>=0.66|was <TOUCH>=0.72|<TOUCH> by=-1.37|
the speech=-1.37|speech=-1.8|是 学=-0.73|学 <NO>=-1.46|会 就=-0.73|就 直=-0.73|直 播=-0.73|播=-0.73|播 吃=-0.73|吃 键=-0.73|键=-0.73|键 盘=-0.73|<DIE> himself=1.17|when we=1.54|we are=1.07|
doe <NO>=-0.88|去 旅=-0.97|旅=-1.2|旅 游=-0.97|游 在=-0.97|the cheek=-0.99|cheek=-0.99|cheek is=-0.99|normal in=-0.99|in france=-0.99|france=-0.99|<WISH> <NO>=-1.94|<SELF> 再=0.86|
受 <NO>=1.71|了 这=-1.12|our <ELDER>=0.75|late=1.69|of <NO>=1.24|风=-1.25|there <NO>=1.68|<NO> point=0.86|in <LIVE>=1.25|黑=-0.68|<KIN>~<WOUND>=1.1|每=2.41|每 天=1.18|天 都=1.38|在 计=0.78|
计 <WOUND>=0.78|<WOUND>~<END>=1.37|个 <LIVE>=0.86|躲=1.2|躲 在=1.2|在 厕=0.71|所 里=0.71|<WOUND>~<TOOL>=0.9|to delete=-1.35|delete=-1.35|<SELF> from=-1.09|英=-1.03|英 语=-1.03|语=-1.66|
<ELDER> play=-1.49|play=-3.4|play drum=-1.49|drum=-1.49|drum at=-1.49|night and=-1.3|and it=-0.81|it <DIE>=-1.62|<SELF> concentration=-1.49|concentration=-1.49|
<SELF> chest=1.15|chest=1.15|thank=1.09|thank for=1.09|一 的=2.02|的 答=2.02|<SELF> dessert=-1.33|dessert=-1.33|下 棋=-0.88|棋=-0.88|小=-3.6|<SELF> brain=-1.56|brain=-1.68|
brain <HIT>=-1.29|<NO> 出=-1.62|好 <PAIN>=0.82|<PAIN> <WISH>=0.84|<NO> 醒=1.32|醒=3.05|<TOUCH> on=1.35|on entropy=-0.72|entropy=-0.75|entropy but=-0.72|but did=-0.72|
<NO> define=-0.72|define it=-0.72|<SELF> 总=0.78|醒 来=2.39|whenever=0.83|whenever <SELF>=0.83|course=-0.75|<END> 了=0.75|<END>~<ELDER>=-1.27|<NO>~<ELDER>=0.79|<SELF> a=2.21|
right=-0.92|right now=0.94|headache=-0.67|what do=0.65|<END>~<DIE>=-1.66|谁=-2.04|<ELDER> from=1.16|for <TOUCH>=0.67|细=-0.77|细 胞=-0.75|胞=-0.75|能 <LIVE>=-1.38|久=-0.74|天 埋=-0.69|
埋=-0.69|埋 了=-0.69|的 猫=-0.69|猫=-1.33|猫 尸=-0.69|尸=-0.75|尸 体=-0.69|体 在=-0.69|在 土=-0.69|土=-0.69|土 里=-0.69|里 会=-0.69|羽=-1.15|东=1.28|<KIN> and=-2.95|<SELF> argue=-1.01|argue=-1.1|
argue about=-1.01|the dish=-1.01|dish=-1.01|放 学=1.39|回 家=0.98|in our=0.76|our group=0.76|chat wrote=0.76|wrote=1.45|wrote that=0.76|that <HE>=1.65|里 <NO>=1.9|<NO> 到=1.56|
就 <NO>=1.62|回 来=0.87|一 直=1.31|<DIE> when=-1.17|when the=-0.77|the fire=-0.67|fire=-0.67|fire alarm=-0.67|alarm=-0.67|alarm went=-0.67|went=-0.67|went off=-0.67|<KIN> make=-1.15|
make <SELF>=-1.06|<SELF> go=-0.72|to bed=-1.15|bed at=-1.15|at nine=-1.15|nine=-1.13|to memorise=-1.1|memorise=-1.1|memorise forty=-1.1|forty=-1.1|forty dat=-1.1|
dat <SELF>=-1.1|<DIE> help=-1.1|<SELF> fight=-0.99|fight=-0.99|fight about=-0.99|the console=-0.99|console=-0.99|console all=-0.99|all the=1.57|time=0.74|一 章=-2.46|章=-2.46|
for week=0.89|以 后=1.3|皮 肤=1.15|肤=0.84|养=-0.72|度=-0.97|<KIN> ate=-1.39|<KIN>~<END>=1.38|ate=-1.39|ate the=-1.39|the <END>=-2.12|<END> cookie=-1.39|cookie=-1.42|
cookie <SELF>=-1.39|<HE> haha=-1.39|haha=-1.39|<KIN> yesterday=1.18|yesterday=3.84|被 人=1.07|姐=0.7|<NO>~<TOUCH>=0.87|松=0.84|<SELF> 人=-0.66|<SELF> pregnant=1.45|pregnant=1.45|
pregnant and=1.45|贵=-0.67|<LIVE> 只=1.45|只 是=1.45|是 在=0.84|在 受=1.13|受 苦=1.13|苦=1.13|提=-0.91|看 <HE>=0.95|这 <LIVE>=0.69|<SELF> 会=0.69|好 吧=0.69|nervou=-1.12|teach=-0.78|n=-0.94|
<DIE> from=-0.78|from it=-0.78|final=-0.69|看 黄=2.05|黄 片=1.92|<SELF> 替=-1.11|替=-1.11|替 <HE>=-1.11|做 家=-1.11|家 务=-1.11|<END> the=-0.71|joke=-1.66|下 面=1.23|面=3.56|十 五=0.97|
五 岁=0.97|<SELF> 跟=2.14|跟 <HE>=1.74|<HE> 睡=1.5|<SELF> swallow=1.31|swallow=2.64|swallow <MEANS>=1.72|速=-0.84|图=-1.6|<DIE> all=2.2|<WOUND> again=1.33|again <END>=0.99|
<END> night=1.63|it was=0.99|was deeper=0.99|deeper=0.99|deeper thi=0.99|thi time=0.99|这 辈=0.93|辈=0.93|辈 子=0.93|子 完=0.93|把 <MEANS>=1.09|笔=-0.85|袋=1.14|就 <WOUND>=0.77|小 时=-1.17|
<HE> 有=-1.17|<SELF> 给=0.69|诉 <SELF>=1.14|器=-0.98|十 岁=0.7|岁 的=0.7|we <PAIN>=1.7|<PAIN> in=1.7|the closet=1.37|closet=1.72|closet when=1.37|when <KIN>=1.37|<KIN> drink=1.37|
drink=1.56|<SELF> nee=-0.83|<SELF> <MEANS>=-1.05|<SELF> plant=-2.14|plant=-2.2|<SELF> forgot=-1.22|forgot=-1.83|<HE> threaten=-0.72|<NO> reason=0.67|reason for=0.67|
keep going=0.98|going any=0.67|<SELF> had=1.36|had <NO>=1.38|<NO> been=1.38|been born=1.38|thi is=4.7|is <END>=5.41|look=0.88|grow=-0.99|long doe=0.93|<WOUND> out=1.4|
out from=1.4|from the=4.06|个 男=1.24|男 的=1.24|住=2.45|住 <SELF>=1.64|<KIN> 去=-0.87|去 世=-1.37|世 了=-0.87|了 解=-0.87|解 一=-0.87|下 <HE>=-0.87|的 病=-0.87|feel <PAIN>=-2.03|boil=0.78|
用 拳=1.12|拳=1.31|拳 头=1.12|前=0.87|前 的=-0.69|<TOUCH> the=-0.91|problem=-1.61|<SELF> already=2.08|already chose=0.94|chose=0.94|chose the=0.94|the day=0.94|<SELF> will=2.62|
will do=2.62|<NO> suspect=0.94|suspect=0.94|suspect anyth=0.94|考 前=-0.77|前 睡=-0.77|<NO> 着=-0.77|正 <NO>=0.65|无 所=0.88|所 谓=0.88|谓=0.88|<END> thi=-0.77|thi chapter=-0.77|
chapter=-0.69|chapter today=-0.77|<SELF> knee=-1.03|knee=-1.03|<PEER> <DIE>=1.57|<DIE> 过=1.57|过 一=1.57|sexually=3.27|天 <NO>=-0.71|<NO> 坐=-0.92|坐 <SELF>=-0.92|<SELF> 旁=-0.92|
旁=-0.94|旁 边=-0.94|切=1.8|士=-0.74|<HE> is=0.91|is mad=0.69|mad=0.67|步=-0.69|数 学=-0.9|<HIT> us=2.34|us in=0.77|the quiz=-1.55|<PAIN> 回=2.66|was <DIE>=1.04|<WISH>~<PEER>=1.44|
<NO> 见=1.02|见 到=0.97|天 的=0.97|的 太=0.97|太 阳=0.78|阳 了=0.97|<MEANS> from=1.56|window=1.94|<SELF> pray=0.65|pray=0.65|pray every=0.65|night that=0.65|that god=0.65|god=0.65|
god let=0.65|arm yesterday=0.66|yesterday and=0.68|it felt=0.66|felt=0.66|felt goo=0.66|上 都=0.71|ble all=-0.92|all <END>=-0.81|<SELF> notebook=-0.92|notebook=-0.92|
notebook because=-0.92|a paper=-0.92|paper=-0.92|paper <WOUND>=-0.92|在 柜=0.78|柜=0.78|柜 子=0.78|at school=0.76|school <HIT>=0.76|chest in=0.76|the corridor=0.76|corridor=0.76|
corridor every=0.76|了 换=-0.74|换 个=-0.74|个 科=-0.74|科 目=-0.74|plant <WISH>=-1.67|<DIE> too=-1.67|too much=-1.67|much water=-1.67|<ELDER> push=-0.69|push us=-0.69|us har=-0.69|
<WISH> 这=-0.86|这 节=-0.72|节=-1.15|节 课=-0.72|要 被=-1.08|父=0.79|<ELDER> follow=0.75|follow=0.75|follow <SELF>=0.75|and grabb=1.13|grabb=1.13|grabb <SELF>=1.13|如 果=0.69|
<KIN> say=2.1|<HE> will=1.04|will <DIE>=2.66|<DIE> herself=0.68|拍 视=0.72|最 快=3.72|越=0.69|说 这=0.79|们 的=1.58|的 秘=0.79|秘=0.79|秘 密=0.79|密=0.79|密 <NO>=0.79|能 告=1.3|while cook=-0.82|
cook=-0.82|<SELF> 迟=1.05|到 <HIT>=1.05|一 巴=1.05|巴=1.05|巴 掌=1.05|掌=1.05|掌 又=1.05|又 一=1.05|woul anybody=1.51|anybody=1.51|anybody even=1.51|were <END>=1.08|组=-1.64|as=-0.68|
<LIVE> 真=0.89|真 <NO>=0.89|<NO> 意=1.69|转=-1.16|football=-0.9|永=2.81|永 <NO>=2.81|意 义=2.03|义 <SELF>=1.62|in clas=-1.6|on friday=-0.9|<ELDER> 把=1.06|out at=0.95|is freez=0.95|
freez=0.95|了 周=0.85|周 五=0.85|五 是=0.85|cat=-3.58|from a=-0.98|high=-0.81|<SELF> cat=-3.27|cat <END>=-0.79|<END>~<TOOL>=-0.79|bed <TOOL>=-0.79|get ill=-0.79|ill=-1.17|
<HE> going=1.35|to swallow=1.35|<NO> see=1.18|future=1.03|future for=1.03|<SELF> woul=0.94|<SELF> stoo=0.81|stoo=0.81|stoo on=0.81|<MEANS> today=0.81|today and=0.81|
and almost=0.81|almost=1.29|almost stepp=0.81|stepp=2.85|stepp in=0.81|又 <WOUND>=1.03|like thi=0.88|a compas=1.23|compas=1.23|compas needle=1.23|needle=1.23|needle when=1.23|
笑=-1.58|the nurse=-0.92|nurse=-0.92|nurse <TOUCH>=-0.92|<SELF> stomach=-0.92|stomach to=-0.92|to fin=-0.92|fin=-0.67|fin the=-0.92|the appendix=-0.92|appendix=-0.92|
<HE>~<KIN>=0.73|<PAIN> the=-0.98|<SELF> 放=-0.8|过 去=0.69|这 次=-1.09|<END> when=-1.17|left=-0.94|har that=1.21|be <SELF>=-1.52|<SELF> lab=-1.52|lab=-1.52|lab partner=-1.52|
partner=-1.52|buil=-1|<NO> 什=1.15|么 值=1.15|leave=0.77|整=1|<TOUCH> 了=2.21|<HE> 天=0.68|monday=-1.94|<SELF> shoul=1.48|thi problem=-1.34|problem <HIT>=-1.34|<TOOL> when=1.46|
<HE> to=0.73|<HE>~<END>=1.65|昨 晚=1.07|lock himself=-1.53|himself out=-1.53|wall=0.7|wall until=0.96|<WOUND> because=0.91|<WOUND>~<PAIN>=1.04|乐=-1.48|lov=0.93|lov <SELF>=0.93|
<HE> 总=-0.85|总 逗=-0.85|逗=-0.85|逗 <SELF>=-0.85|<SELF> 笑=-0.85|<SELF> social=-2.49|social <LIVE>=-2.49|<LIVE> is=-1.77|<SELF> goldfish=-0.78|goldfish=-0.78|goldfish <DIE>=-0.78|
<DIE> how=-0.78|<DIE>~<LIVE>=-0.75|long do=-0.97|<END> everyth=2.54|han is=0.81|<WOUND>~<HIT>=0.86|the mirror=0.81|mirror=0.81|mirror on=0.81|<SELF> buil=-0.99|buil a=-0.99|
a <HE>=-0.99|<HE> what=-1.06|what angle=-0.99|angle=-0.99|angle has=-0.99|has the=-0.99|营=-0.76|么 写=-0.66|有 时=1.4|候 <WISH>=1.15|被 卡=1.15|卡 车=1.15|herself and=0.83|
<HE> mak=-1.09|<ELDER> made=-0.91|体 育=-0.74|育=-0.76|育 课=-0.89|the <TOOL>=1.2|behin=1.91|给 <KIN>=1.29|<NO> 住=1.18|grandmother tie=1.34|the bed=1.34|bed when=1.34|前 男=1.65|
男 友=1.65|友=1.58|友 跟=1.65|跟 踪=1.65|踪=1.65|踪 <SELF>=1.65|<NO> 生=0.8|<KIN> 会=1.28|更 幸=0.8|幸=0.8|幸 福=0.8|<SELF> keep=1.58|keep <WISH>=1.1|about <MEANS>=1.31|a train=0.86|写 一=-0.87|
一 封=-0.87|封=-0.87|封 给=-0.65|给 外=-0.65|外=-0.89|外 教=-0.65|教 的=-0.65|fell=-1.22|fell off=-0.88|off <SELF>=-1.18|<SELF> bike=-1.08|bike=-1.5|bike and=-0.88|每 次=1.04|<MEANS> 都=1.38|
<MEANS>~<WISH>=1.45|<PEER> mov=-0.93|mov=-1.16|mov away=-0.93|away=-1.07|away and=-0.93|<SELF> mis=-1.48|mis=-1.25|mis <HE>=-0.93|人 <NO>=-1.37|<NO> 喝=-1.06|喝 水=-1.06|水 能=-1.06|
<LIVE> 几=-1.06|几 天=-1.41|哪 种=1.39|<DIE> 法=1.79|法 最=1.39|under=1.4|<DIE>~<ELDER>=-1.43|learn=-1.58|to rea=-1.85|rea=-1.85|is angry=-0.77|angry because=-0.75|forgot the=-0.75|
the shopp=-0.75|shopp=-0.75|of homework=0.69|homework when=0.69|<DIE> next=0.69|send=1.88|send <SELF>=1.88|<TOUCH>~<WOUND>=0.81|of <HE>=0.97|手 伸=0.97|伸=0.97|伸 进=0.97|的 短=0.75|
短=0.75|短 裤=0.75|裤=0.75|纸=-2.52|纸 <WOUND>=-2.52|了 手=-0.93|<WISH> the=-0.7|lesson woul=-1.19|woul <NO>=-1.19|next to=-1.09|in case=0.72|case=0.72|to sing=-0.67|sing=-0.67|
sing in=-0.67|the clas=-0.67|忘=-1.11|<HE> han=1.2|who driv=0.71|driv our=0.71|our school=0.71|school bus=0.71|bus <TOUCH>=0.71|<SELF> private=0.87|private=1.03|
private part=1.03|part=1.03|translate=-0.77|translate into=-0.77|into french=-0.77|french=-0.77|french <SELF>=-0.77|考 <HIT>=1.29|撑=1.01|撑 <NO>=1.01|章 太=-0.74|太 长=-0.74|
长 了=-1.15|com=1.8|机 怎=-1.24|<END> <HE>=0.68|<KIN> read=-0.89|read <SELF>=-0.89|<SELF> messag=-0.96|messag=-0.96|messag is=-0.89|is <HE>=-1.8|<HE> allow=-0.89|<KIN> push=0.81|
true=-0.76|一 有=0.69|有 压=0.69|力 <SELF>=0.69|发 给=-0.77|得 受=1.42|了 了=1.47|都 <PAIN>=0.67|<WISH> 着=1.99|着 怎=0.67|<SELF> 小=-1.12|候 的=-1.12|再 醒=1.23|来 面=0.99|面 对=0.99|对 这=0.99|
一 切=2.52|切 了=0.99|<WISH> that=0.93|with the=1.24|<DIE> woul=1.22|be easier=1.15|easier=1.15|easier than=1.15|than going=1.15|going back=1.15|back to=1.15|if the=-1.1|
the moon=-0.74|moon=-0.74|a waste=1.11|waste=1.11|waste of=1.11|of space=1.11|space=1.11|space <SELF>=1.11|shoul just=1.11|just <DIE>=1.11|on <LIVE>=0.65|the easiest=1.2|
easiest=1.2|easiest way=1.2|<DIE> yourself=1.8|yourself=1.8|<WOUND> thi=-1.13|thi text=-1.13|text=-1.19|text down=-1.13|down to=-1.13|to word=-1.13|word=-1.13|the park=0.99|
park=0.96|garage=0.7|该=0.67|到 <WOUND>=0.96|感 冒=-0.82|冒=-0.82|冒 <MEANS>=-0.82|天 吃=-1.34|吃 几=-1.34|几 片=-0.77|the party=0.74|party=0.74|party and=0.74|now everybody=0.74|
everybody is=0.74|is laugh=0.74|laugh about=0.74|about it=0.77|get <HIT>=1.5|to until=-0.73|until lunch=-0.73|lunch=-0.73|lunch give=-0.73|a riddle=-0.73|riddle=-0.73|愿=-1.35|
has <TOUCH>=-1.15|<SELF> as=-1.27|as a=-1.76|a baby=-1.27|baby=-1.27|thi quiz=-0.75|quiz is=-0.75|<KIN> took=-0.94|<SELF> study=-2.98|<LIVE> tonight=0.76|tonight=3.62|
<SELF> be=1.2|off <DIE>=1.2|define emotional=-0.76|emotional=-0.76|emotional <HIT>=-0.76|and neglect=-0.76|neglect=-0.76|it normal=2.11|西=1.46|就 考=-0.8|<SELF> down=1.38|
down the=1.02|the stair=1.02|stair=1.02|stair and=1.02|phone <DIE>=-1.14|the exam=-1.09|anymore <SELF>=0.75|<WISH> everyth=0.75|everyth to=0.75|<PEER> <WISH>=-1.11|守=-1.22|
都 要=0.89|的 电=-1.13|<SELF> 去=0.76|去 看=-1.58|the <WOUND>=0.73|<NO> make=2.25|it through=2.25|through=2.25|through thi=2.25|thi year=1.19|是 缺=-0.95|缺=-0.95|缺 铁=-0.95|铁=-0.95|
are there=-1.18|animal=-1.15|<SELF> <HE>=2.1|rain=-1.9|pe=-1.46|吃 掉=-0.77|蛋=-0.77|常 常=0.77|撞 <DIE>=1.09|<KIN> <SELF>=1.62|<HE> <SELF>=-1.41|<PAIN> 考=-0.84|home today=1.15|
to sen=-1.09|sen=-0.97|sen <HE>=-0.97|圆=1.17|了 以=0.81|是 就=0.79|tol=1.14|tol <SELF>=1.14|and <WISH>=0.78|hea on=-0.67|the door=-0.66|<PAIN>~<ELDER>=-1.49|math <ELDER>=-0.67|
to see=-0.99|see thi=-1.32|thi equation=-0.99|equation=-0.99|equation again=-0.99|一 上=-1.14|被 <PEER>=1.34|<DIE> 才=1.71|才 <NO>=1.21|so guilty=0.94|guilty=0.94|guilty that=0.94|
<END> from=0.94|from thi=0.94|thi worl=0.94|谁 <DIE>=-1.15|的 老=-1.34|候 <SELF>=0.84|人 <LIVE>=1.36|到 底=1.36|底 有=1.36|上 台=-0.73|台 就=-0.73|就 紧=-0.73|woul it=1.2|the fifth=1.2|
fifth=1.2|fifth floor=1.2|floor=1.2|or=-0.66|认 为=-0.67|that song=-1.78|song=-1.78|song <HIT>=-1.78|the sport=1.07|sport=1.07|sport club=1.07|club=1.07|club send=1.07|
<SELF> dick=1.07|dick=1.07|dick pic=1.07|pic=1.07|落=-1.35|<SELF> internet=-0.92|internet=-0.92|internet <DIE>=-0.92|<DIE> every=-0.92|even is=-0.92|the router=-0.92|
router=-0.92|<END> it=1.59|it tonight=2.89|tonight thank=1.22|for all=1.22|the help=1.22|help with=1.22|with math=1.22|<SELF> 查=0.69|查 了=0.69|被 救=0.69|救 回=0.69|us and=1.12|
under <SELF>=1.01|worse=0.99|发 火=-1.02|是 很=0.99|很 自=1.46|自 私=1.46|私=1.46|<KIN> made=-0.74|<HE> chor=-0.74|chor=-0.74|and <WOUND>=0.99|normal to=1.76|to <WISH>=1.76|
<PAIN> 得=-1.05|得 要=-1.05|the face=2.18|face=2.18|<PEER> sent=0.73|sent=0.73|sent <SELF>=0.73|<HE> arm=0.79|arm cover=0.73|in <WOUND>=0.73|<HE> did=0.73|it herself=0.73|
<WISH> thi=-2.14|year was=-1.05|好 <PEER>=-0.83|<PEER> 转=-0.96|转 学=-0.96|学 了=-0.96|很 <WISH>=-0.96|took a=0.85|a handful=0.7|handful=0.7|handful of=0.7|<KIN> <MEANS>=0.7|
老 <PEER>=-1.07|攒=0.94|only answer=2.29|<MEANS> is=-0.7|在 公=0.93|交 车=0.93|上 被=0.93|人 <TOUCH>=0.93|are so=-0.68|so <DIE>=-0.68|<ELDER> find=-0.68|find=-0.68|find out=-0.68|
it selfish=0.85|selfish=0.85|selfish if=0.85|who <DIE>=-1.76|and how=-0.78|收=-0.87|吞=1.94|<NO> will=-0.75|there any=0.97|any reason=0.97|reason to=0.97|stay <DIE>=0.97|
you fail=0.97|fail everyth=0.97|so done=-0.81|with integral=-0.81|integral=-0.81|and <DIE>=-0.9|after pe=-0.76|get punish=1.52|punish=1.52|punish with=1.52|<TOOL> every=1.52|
every sunday=1.52|did <HE>=-0.87|<SELF> lose=-0.96|lose <HE>=-0.96|<HE> calculator=-0.96|冲=0.75|have <WISH>=0.9|that friday=0.9|friday is=0.9|<END> day=0.9|<PEER> 长=1.76|
长 期=1.76|期 <HIT>=1.76|把 一=0.96|一 整=1.12|整 瓶=0.96|瓶=0.83|瓶 <MEANS>=0.83|都 吞=0.96|吞 下=0.96|的 跟=0.66|跟 着=0.66|还 抓=0.66|老 <WOUND>=0.82|<SELF> dream=1.34|dream=1.32|dream of=1.34|
<NO> wak=1.34|wak=1.34|wak up=1.34|<NO> sat=-1.33|sat=-1.33|sat next=-1.33|<SELF> today=-1.33|<HE>~<ELDER>=-1.15|写 好=1.07|herself what=0.69|<WOUND> 纸=-2.12|<WOUND> 歪=-2.12|
歪=-2.12|歪 了=-2.12|菜=-0.92|pour boil=0.97|boil water=0.97|water <END>=0.97|<SELF> high=-0.71|see any=1.14|off <NO>=2.01|home in=-1.52|the rain=-1.52|rain <NO>=-1.52|
a jacket=-1.52|jacket=-1.52|another page=-1.59|page=-2.04|latin=-1.4|笑 话=-0.7|<MEANS> out=1.39|the window=2.09|<SELF> copi=-1.08|<LIVE> isn't=0.92|isn't=0.92|isn't worth=0.92|
worth=0.92|worth <LIVE>=0.92|start=0.91|stupi=-1.18|com in=1.46|睡 一=1.07|张 床=1.07|cat <WOUND>=-2.49|更 好=0.9|<KIN> 关=-0.69|关 <SELF>=-0.69|脑 <NO>=-0.69|让 玩=-0.69|anymore it=-0.75|
is too=-0.75|too long=-0.75|<NO> safe=1.12|safe=1.12|safe at=1.12|东 西=1.61|的 多=-0.97|多 肉=-0.97|肉 要=-0.97|是 浇=-0.97|浇=-0.97|浇 水=-0.97|水 太=-0.97|太 多=-0.97|<NO> let=-0.66|
<PAIN> <HE>=-1.06|from sitt=-0.81|sitt=-0.81|<SELF> birthday=-1.28|着 用=0.82|of <MEANS>=1.08|<KIN> pull=1.59|yesterday that=1.28|和 <SELF>=-0.9|to everyone=0.66|<NO> laugh=-1.12|
laugh at=-1.12|<SELF> joke=-1.12|<WOUND> under=0.91|under long=0.91|long sleev=0.91|sleev=0.91|手 臂=0.85|臂=0.85|get a=0.94|delete <SELF>=-1.07|<SELF> game=-1.07|<END> to=1.51|
get nervou=-1.08|nervou when=-1.08|to speak=-1.08|speak=-1.08|<NO> 吃=2.09|吃 东=1.44|西 多=1.44|久 会=1.44|thi lesson=-1.1|lesson to=-1.1|am being=1.01|<SELF> 心=0.66|心 里=0.66|
里 一=0.66|直 有=0.66|音 叫=0.66|叫 <SELF>=0.66|坐 久=-0.98|久 了=-0.98|了 腰=-0.98|腰=-0.98|腰 <PAIN>=-0.98|swallow a=0.94|a whole=0.94|whole=0.94|whole bottle=0.94|<MEANS> an=0.94|
an hour=1.49|hour=1.49|hour ago=1.49|ago=1.49|was napoleon=-0.71|napoleon=-0.71|napoleon <MEANS>=-0.71|it fell=-1.48|a hammer=-0.76|hammer=-0.76|再 让=-1.14|<SELF> 背=-1.14|
背 一=-1.14|一 页=-1.14|页 <SELF>=-1.14|<SELF> captain=-0.88|captain=-0.88|直 睡=-0.87|of netflix=-1.82|netflix=-1.82|控=0.68|控 制=0.68|制 <NO>=0.68|<MEANS> <END>=0.76|<SELF> hair=1.04|
and bang=1.04|bang=1.04|bang <SELF>=1.04|<NO> 愿=-1|愿 意=-1|意 和=-1|一 组=-1|老 <WISH>=1.33|着 冲=1.33|冲 到=1.33|到 火=1.33|车 前=1.33|前 面=1.33|学 <HE>=0.96|题 做=0.67|做 <NO>=0.67|<NO> 做=0.67|
做 都=0.67|都 无=0.67|试 着=1.07|用 塑=1.07|塑=1.07|塑 料=1.07|料=1.07|料 袋=1.07|袋 套=1.07|套=1.07|套 住=1.07|<ELDER> <WISH>=-2.61|<END> more=-2.61|feel stupi=-0.82|stupi when=-0.82|
<SELF> forget=-0.82|forget=-0.82|forget formula=-0.82|formula=-0.82|<HE> see=-0.76|grade=-1|<SELF> bad=-0.67|bad grade=-0.67|grade from=-0.67|<KIN> how=-0.67|拍 <SELF>=0.95|
的 视=0.83|to everybody=1.69|<WISH> 被=0.94|被 车=0.94|lock the=1.04|忘 了=-0.76|假 期=-0.68|用 圆=0.68|圆 规=1.26|规 扎=1.26|扎=1.26|扎 <SELF>=1.26|就 动=1.14|动 手=1.14|the best=2.27|best way=2.4|
<END>~<PEER>=0.77|<PEER> <LIVE>=0.77|own hea=0.86|hea against=0.86|against the=0.86|the wall=0.97|it goe=0.86|goe <PAIN>=0.86|改=-0.98|<SELF> 可=0.87|能 撑=0.87|到 高=0.87|高 考=0.87|
考 了=0.87|一 了=0.87|了 百=0.87|百 了=0.87|is talk=1.28|由 了=0.73|<KIN> do=-0.71|do <NO>=-0.71|phone is=-0.71|it unfair=-0.71|unfair=-0.71|得 很=-0.91|很 准=-0.91|paracetamol=2.48|
<NO> 小=-1.05|小 心=-1.05|心 <WOUND>=-1.05|手 指=-1.05|指=-1.05|so deep=0.89|deep=0.89|deep yesterday=0.89|<SELF> need=0.89|need a=0.89|a towel=0.89|towel=0.89|towel for=0.89|
will notice=-0.98|use a=-0.98|a pencil=-0.98|pencil=-0.98|pencil right=-0.98|was sexually=3.1|sexually assault=3.1|要 吞=0.76|吞 <MEANS>=0.76|city=-1.72|<KIN> because=-2.74|
<KIN> 催=-1.96|催=-1.96|催 <SELF>=-1.96|<SELF> 回=-1.96|am <DIE>=-1.33|after that=-1.33|that marathon=-1.33|marathon=-1.33|we lose=0.82|woul get=1.14|a truck=1.14|truck=1.14|
<PAIN> monday=-1.77|the lodger=1.29|lodger=1.29|lodger com=1.29|in when=1.29|the bath=1.29|bath=1.29|to drown=2.96|drown <SELF>=1.25|the bathtub=1.25|bathtub=1.25|
bathtub yesterday=1.25|<SELF> hamster=-0.7|hamster=-0.7|hamster is=-0.7|<DIE> do=-0.71|do animal=-0.7|animal feel=-0.7|偷 拍=0.92|样 <LIVE>=1.42|了 谁=0.65|谁 能=0.65|能 帮=0.65|
帮 帮=0.65|<ELDER> weigh=0.79|weigh=0.79|weigh us=0.79|and <HIT>=0.9|we gain=0.79|gain=0.79|gain weight=0.79|<END> car=-1.13|car for=-1.13|for our=-1.2|<SELF> broke=-0.73|
<MEANS> skat=-0.73|skat=-0.73|skat which=-0.73|which bon=-0.73|bon=-0.73|bon are=-0.73|<PAIN> all=-0.87|time coul=-0.87|coul it=-0.87|it be=-0.87|be <TOOL>=-0.87|
<NO> allow=0.76|eat until=0.76|get straight=0.76|straight=0.76|straight as=0.76|as <SELF>=0.76|<SELF> haven't=0.76|haven't=0.76|haven't eaten=0.76|eaten=0.76|eaten since=0.76|
since sunday=0.76|末 <SELF>=-1.17|<END> learn=-1.03|learn latin=-1.03|of kg=-0.78|kg=-0.78|<HE> teddy=-2.39|teddy=-2.39|teddy when=-2.39|section=-1.34|在 <WOUND>=0.77|
<DIE> 比=0.94|比 上=0.94|学 容=0.94|容 易=0.94|易=0.94|易 多=0.94|多 了=0.94|<HE> 让=-0.93|把 笔=-0.93|笔 记=-0.93|记 发=-0.93|了 答=-0.66|是 负=-0.66|us with=1.69|here today=-0.96|today it=-0.96|
<DIE> sound=1.46|sound=1.46|sound so=1.46|so peaceful=1.46|peaceful=1.46|peaceful right=1.46|<SELF> laptop=-1.77|laptop=-1.77|laptop keep=-1.77|<SELF> since=0.74|
since october=0.74|october=0.74|is stalk=1.98|stalk=1.98|stalk <SELF>=1.98|<PAIN> <KIN>=1.03|a city=-1.11|city what=-1.11|are push=-1.11|push factor=-1.11|频 给=0.81|
<PEER> 看=0.81|轻=0.87|轻 松=0.87|get slapp=0.71|slapp every=0.71|time <SELF>=1.17|say someth=0.71|someth=0.71|someth wrong=0.71|wrong at=0.71|<HE> hair=-1.32|hair is=-1.32|
it spell=-1.32|spell=-1.32|spell dye=-1.32|dye=-1.32|<NO> 音=-0.87|音 乐=-0.87|乐 <SELF>=-0.87|是 夸=-0.87|夸=-0.87|夸 张=-0.87|张 吗=-0.87|knee play=-0.76|play football=-0.76|
the lake=1.72|lake=1.72|lake behin=1.72|behin our=1.72|our house=1.72|<TOUCH> what=-1.12|much paracetamol=1.99|paracetamol will=1.99|算 法=-0.82|法 <HIT>=-0.82|每 道=-0.82|道 都=-0.82|
都 判=-0.82|判 错=-0.82|<HE> 威=1.35|要 发=1.35|发 <SELF>=1.35|compare=-0.68|compare the=-0.68|any future=0.91|only darknes=0.91|darknes=0.91|<ELDER>~<TOOL>=1.26|用 火=1.28|火 柴=1.28|
柴=1.28|柴 <HIT>=1.28|的 皮=1.28|in minecraft=-0.94|minecraft=-0.94|minecraft <SELF>=-0.94|in lava=-0.94|lava=-0.94|rea another=-1.23|<SELF> lost=0.8|the will=0.8|will to=0.8|
<DIE> 风=-0.7|风 险=-0.7|<PEER> doe=-0.65|<NO> answer=-0.65|answer <SELF>=-0.65|<SELF> stan=0.71|stan=0.71|stan at=0.71|window and=0.71|about lett=0.71|lett=0.71|lett go=0.71|
<DIE> the=-1.34|the poster=-1.28|poster=-1.28|poster but=-1.28|but it=-1.28|请 改=-0.84|改 病=-0.84|病 句=-0.84|句=-0.75|句 <KIN>=-0.84|的 羽=-0.84|羽 毛=-1.12|毛 球=-1.12|球 <SELF>=-0.84|
<NO> 介=-0.84|介=-0.84|介 意=-0.84|if we=1.3|<MEANS> to=-1.26|next section=-1.26|plann to=0.65|们 防=-1.21|防 守=-1.21|守 差=-1.21|每 个=1.52|like <DIE>=1.14|么 才=1.05|才 能=1.05|能 在=1.42|
在 睡=1.42|睡 梦=1.42|梦 中=1.42|中 <DIE>=1.42|<DIE> 去=1.42|<NO> fail=-1.81|<WISH> of=2.05|of stepp=2.05|stepp into=2.05|into traffic=2.05|traffic=2.05|试 <SELF>=-0.85|<END> 在=-0.85|
在 图=-0.85|图 书=-0.85|书 馆=-0.85|馆=-0.85|see the=-0.66|of proof=-0.66|proof=-0.66|<NO> 安=1.37|<SELF> 攒=0.68|攒 了=0.68|期 的=0.68|already sai=1.15|sai <END>=1.15|要 吃=-0.76|的 蛋=-0.76|
蛋 糕=-0.76|糕=-0.76|期 天=1.01|要 挨=1.01|挨 <TOOL>=1.01|<HE> 会=0.84|更 轻=0.84|face if=1.82|are late=1.82
`;
