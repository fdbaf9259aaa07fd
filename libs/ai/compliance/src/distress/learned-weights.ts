/** Written by `trainWeights` from the texts for building (`testing/student-messages.ts`); `learned-reading.spec.ts` compares them. */
export const LEARNED_WEIGHTS_BIAS = -3.27;
export const LEARNED_WEIGHTS = `
海=-0.86|子=0.9|写=-1.04|下=1.55|之=-0.82|后=2.1|为=-3.6|为 什=-2.73|什=-3.04|什 么=-3.04|么=-3.09|<SELF>=2.59|<SELF> <NO>=1.64|<SELF>~<LIVE>=2.72|<NO>=3.11|<NO> <LIVE>=0.86|<LIVE>=6.98|like=2.98|
like thi=1.39|thi=-2.2|what=-3.5|<TOOL>=-0.78|<TOOL> <SELF>=-2.36|<SELF> do=1.73|do=-4.37|before=-0.88|before exam=-1.71|exam=-2.61|<TOOL> you=-1.33|you=0.8|the=-2.33|section=-1.45|on=-0.81|
杀=-0.99|杀 <DIE>=-1.08|<DIE>=4.8|了=1.58|多=-1.75|多 少=-1.6|少=-1.66|少 人=-0.79|人=-0.8|how=-5.3|how did=-0.65|did=-4.63|of=-0.66|<SELF> 是=1.63|<SELF>~<ELDER>=-0.78|是 所=1.63|所=4.01|所 <ELDER>=1.75|
<ELDER>=1.09|<ELDER> 的=1.63|的 负=2.07|负=1.37|负 担=2.07|担=2.44|<SELF> 已=3.36|<SELF>~<WISH>=4.03|已=3.82|已 经=3.82|经=3.42|<WISH>=2.95|<WISH>~<DIE>=5.26|好=3.18|怎=-3.09|怎 么=-2.35|么 <DIE>=5.68|
就=6.35|在=5.71|在 这=1.24|这=-2.1|这 个=-1.24|个=0.73|个 周=1.19|周=0.74|<SELF>~<KIN>=3.74|<SELF>~<HIT>=3.31|<PEER>=0.88|<PEER>~<HIT>=1.24|<KIN>=2.38|<KIN> <HIT>=-2.33|<HIT>=1.29|<HIT> 扮=-1.01|
扮=-1.01|扮 得=-1.01|得=3.28|得 像=-1.39|像 超=-1.01|超=-1.01|超 人=-1.01|what was=-1.12|was=-3.12|was the=-1|the <DIE>=-1.8|手=2.43|容=0.69|on the=1.58|why=-5.86|why doe=-2.54|doe=-5.01|doe it=-0.88|
it=1.95|of <NO>=1.1|now=1.49|<SELF> so=1.91|<SELF>~<DIE>=3.74|so=1.42|<WISH> to=-3.2|to=2.59|to <DIE>=2.54|法=-2.54|吗=-6.62|<SELF> <KIN>=1.03|<KIN>~<SELF>=3.77|<SELF>~<TOUCH>=5.01|porn=1.97|
and=6.43|tol=0.74|tol <SELF>=0.74|<SELF> to=-1.07|to <TOUCH>=0.89|<TOUCH>=5.89|<TOUCH> <HE>=1.6|<HE>=1.98|进=1.29|程=-2.65|how to=2.41|a=-1.74|<NO> 再=0.69|<NO>~<HIT>=-0.84|再=0.93|球=-3.96|
了 怎=-2.45|礼=-0.8|礼 貌=-0.8|貌=-0.8|地=2.07|告=1.73|告 诉=1.73|诉=1.73|<KIN> forgot=-0.66|<KIN>~<HE>=0.72|forgot=-2.03|forgot our=-0.66|our=1.7|our date=-0.66|date=-0.66|date is=-0.66|is <HE>=-1.22|
<HE> rude=-0.66|rude=-0.66|<SELF>~<TOOL>=1.84|<KIN>~<TOOL>=1.16|<KIN>~<HIT>=3.18|用=1.3|<TOOL> <HIT>=1.01|<TOOL>~<SELF>=4.01|<HIT> <SELF>=5.08|<SELF>~<WOUND>=6.22|上=1.4|都=4.56|都 是=-1.01|
是 <WOUND>=1.19|<WOUND>=4.08|<ELDER> 把=1.36|<ELDER>~<SELF>=5.35|把=2.38|把 <SELF>=2.24|到=2.66|办=1.83|<TOUCH> <SELF>=4.11|<SELF> 试=1.57|试=-0.65|试 着=0.98|着=2.76|着 用=0.74|用 塑=0.98|塑=0.98|塑 料=0.98|
料=0.98|料 袋=0.98|袋=1.02|袋 套=0.98|套=0.98|套 住=0.98|住=3.68|住 <SELF>=1.69|的 头=2.22|头=4.39|昨=1.81|晚=3.92|吃=0.91|了 一=-2.57|一=1.79|整 个=-1.06|个 西=-1.06|西=1.18|西 瓜=-1.06|瓜=-1.06|性=-0.65|国=-0.75|
里=1.12|里 怎=-0.98|定=0.78|罪=-0.68|<KIN> <NO>=-0.77|<NO>~<SELF>=5.11|收=-0.83|了 <SELF>=0.86|的 手=0.74|手 机=-3.06|机=-2.34|机 怎=-1.06|律=-0.7|哈=-2.1|<KIN> 的=1.76|真=3.9|真 的=2.31|的 吗=-0.86|
<SELF> 被=2.31|<SELF>~<PEER>=1.52|<HIT>~<HE>=-1.71|<HIT>~<SELF>=5.37|了 <HE>=0.89|<HE> 还=1.05|<HE>~<HIT>=1.71|<HE>~<SELF>=4.51|还=4.47|要=0.98|要 <HIT>=-0.84|<NO> need=0.65|<NO>~<DIE>=4.03|
need=1.12|need <SELF>=0.65|<SELF> <SELF>=3.78|<SELF> coul=-0.95|coul=-1.9|coul be=0.65|be=1.47|be <DIE>=2.25|<DIE> for=0.65|week before=0.65|<HE> notice=0.65|notice=0.7|<SELF>~<END>=3.32|
<KIN> pour=1.79|<KIN>~<END>=1.15|pour=1.79|pour boil=0.82|boil=0.71|boil water=0.82|water <END>=0.82|<END>=3.78|<END> <SELF>=-1.9|<SELF> han=0.67|han=1.56|<SELF> little=-1.69|little=-1.69|
little <KIN>=-1.69|<KIN> say=1.89|<KIN>~<DIE>=0.81|say=2.26|say <HE>=1.09|<HE> <WISH>=-0.9|to be=0.65|please=1.62|please god=1.88|god=2.34|god take=1.88|take=3.94|take <SELF>=2.09|
<KIN> 让=1.56|让=-1.14|让 <SELF>=-1.02|<SELF> 替=-1.1|替 <HE>=-1.1|做 家=-1.1|家=3.37|家 务=-1.1|务=-1.3|被 <HIT>=1.41|出=-1.07|群=0.65|聊=-0.69|重=-0.89|入=-0.86|<NO> <WISH>=-1.23|<WISH> on=1.72|
on turn=1.72|turn=1.43|<SELF> on=-1.59|on <SELF>=1.77|with=1.57|which=-3.24|must=-1.28|时=0.87|时 候=1.12|候=1.12|课=-2.7|<SELF>~<MEANS>=7.25|<PEER> 把=-2.01|<PEER>~<MEANS>=3.76|把 一=0.7|整 瓶=0.93|
瓶=0.83|瓶 <MEANS>=0.83|<MEANS>=5.56|<MEANS> 都=1.03|都 吞=0.7|吞=1.78|吞 下=0.7|下 去=1.12|去=3.39|么 办=1.57|物=-3.17|冲=0.92|冲 量=-0.68|量=-1.21|<SELF>~<NO>=1.52|<SELF> <MEANS>=-0.77|<MEANS>~<NO>=3.07|
but=-1.5|deep=1.35|<ELDER> <HIT>=1.33|<SELF> 们=-2.39|们=-2.29|们 防=-1.18|防=-1.6|防 守=-1.18|守=-1.19|守 差=-1.18|差=-0.73|给=2.46|岁=1.27|息=-3.41|<SELF> hea=1.1|<SELF>~<PAIN>=4.27|hea=1.27|keep=1|
<PAIN>=3.88|<PAIN> <SELF>=-0.93|to do=1.16|do it=3.32|it to=2.02|off=1.71|off the=1.68|the <MEANS>=3.14|sai=0.83|they'd=2.03|<SELF> if=1.82|if=2.76|if <SELF>=1.17|come=0.87|back=1.63|
<SELF> 用=-0.94|用 <MEANS>=-2.73|<MEANS> <WOUND>=-1.02|<MEANS>~<WOUND>=-2.54|<WOUND> 纸=-1.92|纸=-3.38|纸 <WOUND>=-2.27|<WOUND> 歪=-1.92|歪=-1.92|歪 了=-1.92|<SELF> 还=2.48|<LIVE> 只=2.16|
<LIVE>~<NO>=1.31|<LIVE>~<DIE>=-2.6|只=0.68|只 是=1.31|<NO> <DIE>=1.28|sometim=2.22|sometim <SELF>=1.74|<WISH>~<HIT>=4.56|woul=2.87|woul get=0.78|get=3.18|get <HIT>=1.51|<HIT> by=0.83|
a truck=1.49|truck=1.49|were=-1.86|were on=-0.77|on holiday=-0.77|are=-1.99|what is=-2.72|最=4.99|是 缺=-1.02|缺=-1.02|缺 铁=-1.02|铁=-1.02|是 什=-1.99|一 上=-1.05|上 台=-0.77|台=-0.88|台 就=-0.77|
就 紧=-0.77|紧=-1.04|紧 张=-1.04|<SELF> at=1.03|at=-1.59|at ches=-3.69|ches=-4.15|<MEANS> 裁=-1.14|裁=-1.66|裁 纸=-1.14|纸 的=-1.14|的 时=0.98|候 <WOUND>=-1.14|<WOUND> 破=-0.98|破=-1.76|破 了=-1.02|了 纸=-1.14|
<PEER> <WOUND>=-1.3|herself=1.3|herself a=-1.73|a fringe=-1.73|fringe=-1.73|<KIN> 强=1.84|强=1.24|强 迫=1.97|迫=1.67|迫 <SELF>=1.97|要 吞=0.66|吞 <MEANS>=0.66|点=-1.58|再 醒=0.74|醒=4.59|醒 来=1.78|来=5.33|
面=3.45|对=1.64|一 切=3.84|切=2.74|<SELF> get=1.14|<HIT>~<TOOL>=3.97|with a=2.09|a <TOOL>=3.12|home=7.1|late=1.22|<SELF> 觉=1.07|觉 得=2.13|得 <DIE>=1.41|<DIE> 是=3.09|种=4.42|种 <DIE>=1.38|
<HE> <HIT>=3.31|<HIT>~<KIN>=2.39|<KIN> and=-2.98|and <SELF>=1.68|<SELF> when=3.28|when=2.07|when <HE>=-0.82|<HE> is=0.84|心=-1.14|这 道=-1.31|道 题=-0.92|题=-4.11|<SELF> was=2.02|
was sexually=3.15|sexually=3.31|sexually assault=3.15|assault=3.78|真 <WISH>=0.85|<WISH> 被=0.83|被 车=0.83|车 撞=1.53|撞=2.9|撞 <DIE>=0.93|个 公=-0.76|公 式=-1.9|式=-1.56|式 这=-0.76|这 里=-0.94|里 <NO>=1.6|
要 <SELF>=-1.06|<ELDER> 让=-1.73|<SELF> 放=-0.76|放=1.81|放 学=2.19|学=-4.44|跑=-0.84|数=-3.38|数 学=-0.9|命=-1.23|次=1.28|光=1.09|光 合=-0.76|合=-1.47|合 作=-0.76|作=-3.57|作 用=-1.12|用 能=-0.76|能=1.43|
能 <NO>=-0.94|饭=1.59|<SELF> 昨=1.27|昨 天=1.69|天=1.52|<WISH> <DIE>=5.59|<WISH>~<KIN>=1.42|<DIE>~<KIN>=1.23|why do=-1.49|after=0.86|今=0.95|今 天=-2.12|天 <END>=-0.68|一 题=-0.67|了 晚=-0.67|晚 安=-0.67|
<HE> 总=-0.96|总 逗=-0.96|逗=-0.96|逗 <SELF>=-0.96|<SELF> 笑=-0.96|笑=-1.33|made=-0.67|<SELF> 怀=2.49|怀=1.84|怀 孕=2.49|孕=2.49|孕 了=2.49|<HE> 逼=0.87|逼=2.66|逼 <SELF>=2.81|<SELF> 才=1.51|才=4.28|才 十=1.21|
把 手=2.69|手 腕=1.07|腕=1.07|腕 <WOUND>=1.5|<WOUND>~<NO>=1.1|<NO> 住=1.93|<WISH> 去=-2.74|去 <DIE>=2.01|chil=-0.89|<HIT> in=-1.16|in the=2.93|shoul=1.11|<SELF> go=-0.88|go=3.11|go on=0.8|
on <LIVE>=0.85|<LIVE> when=-0.98|<LIVE>~<SELF>=3.51|when <NO>=0.8|<NO> lov=0.67|lov=1.05|lov <SELF>=1.05|in of=-0.67|of mice=-0.67|mice=-0.67|mice and=-0.67|and <ELDER>=-0.67|what doe=-1.95|
say about=-0.86|about=-1.02|about <DIE>=1.2|<DIE> in=-2.67|<WISH>~<SELF>=2.74|to <HIT>=0.94|<HIT>~<NO>=3.17|<SELF> and=3.63|<NO> know=1.11|<NO>~<END>=-0.65|know=2.78|to <END>=-1.15|
gave=-1.98|away=-1.34|<SELF> old=-0.98|<PAIN>~<LIVE>=-0.99|<PAIN>~<SELF>=1|<SELF> <LIVE>=3.21|<WISH> it=1.77|be <END>=-0.81|going=3.67|going to=1.23|<END>~<LIVE>=2.4|tonight=4.59|
report=-0.78|do <SELF>=-3.38|<SELF> <DIE>=6.38|<DIE>~<NO>=5.38|细=-1.19|细 胞=-0.8|胞=-0.8|<HE> will=1.06|<HE>~<PAIN>=0.83|will=2.71|will <DIE>=2.99|<DIE> <SELF>=3.49|<DIE>~<SELF>=1.92|
<DIE>~<PAIN>=3.09|考=-3.37|考 试=-1.83|前=1.66|松=0.84|why did=-1.56|fly=-1.11|<KIN> lock=-0.81|lock=1.05|lock <SELF>=1.6|<SELF> in=2.46|in <SELF>=2.73|<SELF> room=1.05|room=1.93|for day=0.69|
day=6.12|<NO> foo=1.52|foo=2.24|素=-0.81|有 哪=-1.27|哪=-2.54|哪 些=-2.27|些=-2.27|what the=4.71|way=5.72|way to=4.87|to go=0.8|<NO> <PAIN>=4.17|天 天=2.27|<SELF> <HIT>=1.39|爱 <SELF>=0.88|抑 郁=0.84|
郁=0.84|郁 症=0.84|症 又=0.94|又=2.03|又 犯=0.94|犯 了=0.94|at the=1.97|what are=-1.95|<SELF> tri=0.77|tri=1.71|tri to=1.71|and <NO>=2.79|<NO>~<KIN>=1.97|talk=0.74|talk about=1.28|about it=2.37|
how doe=-2.2|得 <LIVE>=-2.26|<LIVE> 动=-4.75|动=-4.72|动 <NO>=-2.67|<NO> 意=1.26|意 义=1.41|义=0.74|<NO>~<PAIN>=2.58|who=-1.63|to <PAIN>=-1.1|mov=-1.6|train=-0.67|小=-5.02|错=-2.03|错 了=-1.69|
and say=1.36|say <SELF>=1.28|<SELF> am=-1.61|am=-0.95|老 是=-1.13|跟=2.55|着 <SELF>=1.21|作 业=-2.12|业=-2.61|医=-1.72|医 生=-1.62|生=1.14|<SELF> <TOUCH>=4.1|<TOUCH> <TOUCH>=1.85|器=-1.27|原=-0.83|
原 理=-0.65|理=-1.45|what do=0.99|三=-1.07|二 十=1.09|十 五=0.82|五=1.74|五 岁=0.92|<SELF> 跟=1.86|跟 <HE>=1.65|<HE> 睡=1.51|睡=1.09|事=0.83|讲=-2.56|吃 多=2.5|少 <MEANS>=2.5|<MEANS> 会=1.45|<MEANS>~<DIE>=4.39|
会=1.88|会 <DIE>=3.56|<SELF> have=-0.77|have=-0.79|a <MEANS>=1.1|<MEANS> in=2.84|<MEANS>~<SELF>=2.93|room and=1.38|<SELF> use=-1.13|use=-0.65|thing=3.58|<PEER>~<SELF>=2.37|<PEER>~<TOUCH>=1.82|
<PEER>~<WOUND>=2.4|send=2.15|send <SELF>=2.15|<TOUCH>~<HE>=2.4|<TOUCH>~<WOUND>=0.65|of <HE>=0.78|<HE> <WOUND>=0.68|get punish=1.56|punish=1.56|punish with=1.56|with the=1.26|the <TOOL>=1.08|
<TOOL> every=1.56|every=4.48|every sunday=1.56|sunday=0.9|was <TOUCH>=1.14|<TOUCH> on=1.29|the bus=1.78|bus=2.3|你=1.14|说=4.87|<SELF> 好=0.9|好 <PAIN>=2.13|<WOUND> <SELF>=1.04|
<WOUND>~<TOOL>=1.45|an=0.72|because=1.73|because <SELF>=1.8|<SELF> fail=-0.77|fail=-2.29|test=-1.63|<PAIN> math=-1.06|math=-4.68|<KIN> is=0.98|is stalk=1.91|stalk=1.91|stalk <SELF>=1.91|
is the=2.04|练=-1.51|反=1.05|<KIN>~<WOUND>=1.81|<HIT>~<WOUND>=0.99|<KIN> <TOUCH>=-1.36|怎 样=-1.71|样=1.14|<NO> 值=0.83|<NO>~<LIVE>=2.84|值 得=1.82|到 <SELF>=-1.36|身=0.96|身 上=0.88|有 多=-1.3|
<SELF> essay=-0.93|essay=-2.3|forc=2.03|may=-1.86|may <SELF>=-0.71|<KIN> mak=1.78|do thing=1.38|with <HE>=-1.2|<HE>~<NO>=-2.42|<HE>~<WISH>=1.26|that <SELF>=4.77|<NO>~<HE>=1.92|a black=1.17|
black=0.78|black eye=1.17|eye=1.36|eye because=1.17|<HIT> a=1.15|a cup=1.17|cup=1.17|cup at=1.17|at <SELF>=2.21|how do=-4.86|function=-0.93|哈 哈=-1.92|被 <ELDER>=-0.9|<ELDER> 叫=-1.05|起=-0.96|
起 来=-1.25|答=-0.82|问=-1.39|问 题=-0.93|的 账=-1.47|账=-1.56|账 号=-1.56|号=-2.22|号 <HIT>=-1.47|<PEER> 说=2.53|<PEER>~<DIE>=2.58|说 <HE>=0.91|<SELF> 看=3.05|看=1.63|了 <DIE>=1.64|<SELF> finger=-1.32|
finger=-1.32|finger while=-1.32|while=-1.19|<SELF> swallow=0.73|swallow=2.91|bottle=0.79|bottle of=0.79|of <MEANS>=1.36|an hour=2.56|hour=2.21|hour ago=1.7|ago=1.7|<WOUND>~<SELF>=5.96|
when <SELF>=3.2|say it=1.95|is a=-3.03|<NO> fin=0.75|fin=2.3|fin a=0.75|a single=0.75|single=1.03|single reason=0.75|reason=2.32|for the=-2.58|the war=-0.77|war=-0.79|war in=-0.79|
the text=-1.03|text=-1.56|<SELF> 和=1.09|<END> 了=1.48|<END>~<NO>=4.46|对 <NO>=0.99|交 挤=-0.74|挤=-0.74|挤 得=-0.74|得 <SELF>=3.8|快=1.86|快 窒=-0.74|窒=-0.74|窒 息=-0.74|息 了=-0.74|<SELF> fish=-0.65|
fish=-0.65|fish keep=-0.65|keep <DIE>=-3.29|<DIE> is=2.07|is it=-3.63|it the=-1.06|the ph=-0.65|ph=-0.65|每=1.94|每 天=0.9|<SELF> <ELDER>=-3.16|也=3.02|也 <NO>=2.51|<NO> 管=0.78|管=0.9|
<LIVE> 了=3.15|define=-1.81|define emotional=-0.72|emotional=-0.72|emotional <HIT>=-0.72|<HIT> and=-0.94|and neglect=-0.72|neglect=-0.72|公 园=0.71|园 里=0.71|有 个=2.59|个 男=1.4|男=3.16|男 的=1.4|
的 抓=0.71|抓 住=0.71|<SELF> 让=0.71|看 <HE>=0.98|<HE> 下=1.1|下 面=1.37|<KIN>~<TOUCH>=1.05|晚 上=1.88|<TOUCH>~<SELF>=2.4|<NO> 出=-1.76|了 <KIN>=1.76|<KIN> 就=0.72|以=1.62|一 直=1.39|在 <WOUND>=1.62|
<SELF> that=-1.16|that meme=-0.68|meme=-1|meme is=-0.68|too=-1.92|goo=-0.73|击=-1.05|东=1.79|是 怎=-1.86|么 出=-0.91|现=-1.43|<LIVE> is=-0.92|keep going=0.67|<SELF> 有=1.13|有 <DIE>=1.54|
<DIE> 的=-2.02|的 念=1.4|念 头=1.79|受=1.87|刑=-0.93|<PEER> next=0.66|next door=0.66|door made=0.66|<SELF> take=0.8|<TOUCH> off=0.66|是 哪=-1.18|of a=-1.95|point=1.19|question=-2.77|表=-0.91|
里 的=-2.09|<DIE> 亡=-1.32|亡=-1.32|率=-0.75|背=-3.17|<SELF> 关=1.08|关=1.38|吃 的=0.71|的 字=-1.01|字=-1.3|happier=1.43|<ELDER>~<HIT>=2.05|为 <SELF>=0.66|<SELF> 迟=0.79|迟=-0.92|迟 到=-0.91|到 <HIT>=0.79|
一 巴=0.79|巴=0.79|巴 掌=0.79|掌=0.79|掌 又=0.79|又 一=0.79|好 吗=-1.47|线=1.72|体=-1.97|回 家=1.02|家 <SELF>=0.77|<KIN> 会=1.02|拿=3.45|拿 <TOOL>=-1.28|头 往=0.73|往 墙=-0.94|墙 上=-1.03|上 撞=0.73|看 黄=1.88|黄=1.86|
黄 片=1.73|片=1.2|do you=0.74|you <WISH>=0.77|it <HIT>=1.21|to <WOUND>=1.73|<WOUND> out=2.14|out=3.83|<NO> 背=-1.72|背 了=-1.5|proces=-0.67|太=-2.28|太 阳=1.05|阳=1.98|远=-1.13|<WISH>~<MEANS>=-1.37|
从=1.23|从 <MEANS>=-0.94|<MEANS> 上=-1.87|上 搬=-2.03|搬=-2.03|搬 到=-2.03|到 <MEANS>=-1.9|<MEANS> 下=-2.03|have <NO>=1.08|eaten=1.63|day because=1.11|<NO> give=1.43|<SELF> anyth=0.7|anyth=2.77|
菜=-1.1|营=-0.66|<KIN> read=-1.02|read=-1.28|read <SELF>=-1.02|<SELF> messag=-1.24|messag=-1.24|messag is=-1.02|<HE> allow=-1.02|headache=-0.94|help=2.56|<DIE> 会=1.13|会 <NO>=-1|会 很=0.76|
<SELF> 在=1.01|anymore=3.87|anymore it=-0.92|too long=-1.09|舍=0.76|平=-1.16|<NO> 到=1.68|six=-1.45|final=-1.35|用 拳=1.17|拳=1.33|拳 头=1.17|头 <HIT>=1.2|到 <WOUND>=0.9|<WOUND>~<PAIN>=1.02|
把 <MEANS>=0.96|攒=1.09|好 了=1.63|feel <PAIN>=-2.64|<PAIN> all=-0.83|all=1.87|all the=2.14|time coul=-0.83|coul it=-0.83|it be=-1.17|be <TOOL>=-0.83|<PAIN> of=1.26|spider=-3.09|is that=-3.19|
that a=-0.74|<KIN> threaten=-1.71|threaten=-1.09|threaten to=-1.09|up=5.56|<HE> threaten=-0.73|<HE>~<ELDER>=-1.31|<PAIN>~<ELDER>=-1.58|<ELDER> <SELF>=1.74|<SELF> copi=-1.24|copi=-1.82|
feel like=2.47|a <PAIN>=0.99|<PAIN>~<KIN>=2.6|to <SELF>=2.9|<KIN> <HE>=0.97|<NO> <SELF>=4.45|why was=-0.72|happen to=-1.14|to the=-1.3|there=3.03|there a=0.78|<PAIN>~<HIT>=1.35|
<SELF> a=2.56|quiz=-3.03|感 觉=1|落=-2.15|期=1.54|期 末=-0.69|末 季=-0.69|季=-0.69|季 怎=-0.69|么 <LIVE>=-0.69|下 来=1.72|成=-0.88|判=-1.56|山=-0.71|<SELF> <END>=3.22|<END>~<HE>=0.79|<END>~<SELF>=-1.11|
<NO> allow=1.02|the house=0.83|house=2.41|<DIE> himself=1.44|himself=0.7|leave=0.84|all of=0.96|of <SELF>=0.84|<KIN>~<MEANS>=1.74|at once=1.16|once=2.18|的 <TOUCH>=1.51|<SELF> got=-0.74|
got=-1.64|got <HIT>=-1.08|了 认=0.69|认=0.97|认 真=0.82|的 <NO>=0.77|是 开=0.69|开=-0.82|玩=-3.27|天 是=0.97|是 <SELF>=2.62|的 <END>=0.79|天 值=-1.56|值 日=-1.56|日=-2.68|doe a=-0.7|cell=-1.47|
<MEANS> is=-0.83|电=-1.34|while cook=-0.79|cook=-0.79|琴=-1.25|<SELF> handwrit=-1.41|handwrit=-1.41|第=-1.83|第 三=-0.72|到 底=1.22|底=0.92|老 <WOUND>=0.85|<HE> see=-1.72|see=0.72|see thi=-1.49|
grade=-1.41|only=4.61|麻=-1.25|<WISH> of=1.9|of stepp=1.83|stepp=2.44|stepp into=1.83|into=2.95|into traffic=1.83|traffic=1.83|吊=-0.74|a grown=1.11|grown=1.11|grown <ELDER>=1.11|
<ELDER>~<WISH>=1.68|<SELF> met=1.11|met=1.11|met online=1.11|online <WISH>=1.11|to meet=1.14|meet=1.14|meet <SELF>=1.14|in a=-0.87|a hotel=1.11|hotel=1.11|案=-0.88|前 的=-0.74|<PAIN> 的=0.91|
<PAIN>~<DIE>=2.16|<DIE> 法=2.15|今 晚=3.2|就 要=-1.02|要 <END>=1.57|个 <LIVE>=2.73|谢=0.86|谢 谢=0.86|谢 你=0.86|thi equation=-1.6|equation=-2.18|equation again=-1.23|again=1.71|毒=0.65|狗=-1|
to <MEANS>=1.25|<LIVE> isn't=1.69|isn't=2.38|isn't worth=1.69|worth=1.69|worth <LIVE>=0.65|doe the=-1.33|<WISH>~<LIVE>=1.99|to <LIVE>=2.5|<LIVE> in=-2.07|a city=-1|city=-2.63|city what=-1|
are push=-1|push factor=-1|factor=-1.51|肿=1.05|<NO> 了=3.01|家 教=1.1|教 问=1.1|问 <SELF>=0.82|要 <TOUCH>=1.1|the number=1.31|number=1.31|of <PEER>=0.79|who <WISH>=1.31|to study=-1.4|study=-3.25|
full=0.76|thought=1.32|doe <NO>=-1.17|<KIN> 说=1.27|说 这=0.77|们 的=1.63|的 秘=0.77|秘=0.77|秘 密=0.77|密=0.68|密 <NO>=0.77|能 告=1.26|our <ELDER>=1.04|to rea=-2.16|page=-2.74|<LIVE>~<PAIN>=1.72|
太 <PAIN>=-0.71|过=3.31|过 去=0.82|<NO> 醒=1.41|translate=-0.88|translate into=-0.88|into french=-0.88|french=-1.1|french <SELF>=-0.88|<PAIN> <WISH>=1.44|<WISH> 放=-1.47|放 假=-0.92|假=-1.7|
<SELF> 受=0.82|受 够=0.82|够 了=0.82|<SELF> brain=-1.73|brain=-1.88|brain <HIT>=-1.41|该=3.38|<ELDER> from=1.88|from=0.82|from the=2.63|the sport=1.2|sport=1.2|sport club=1.2|club=1.15|
club send=1.2|<SELF> dick=1.2|dick=1.2|dick pic=1.2|pic=1.2|nee=1.14|nee to=0.92|noon=-0.68|出 生=0.83|么 会=-0.69|the nurse=-1.56|nurse=-1.98|nurse <TOUCH>=-1.56|<SELF> stomach=-1.09|
stomach to=-1.09|to fin=1.45|fin the=-1.09|the appendix=-1.09|appendix=-1.09|跳=0.93|意 <NO>=-0.75|<WISH> 把=1.23|<NO> <END>=-2.93|<END>~<DIE>=-1.68|<WISH> about=3.31|尔=-1.26|干=-1.11|分=-3.49|
几=-1.48|<LIVE> for=2.58|<SELF> 耳=1.81|耳=2.4|耳 光=2.38|还 <HIT>=0.66|what <SELF>=2.08|<HE> bike=-0.66|bike=-1.68|愿=-1.51|科=-1.11|<NO> 知=2.11|知=2.11|知 道=2.11|道 怎=1.69|度=-1.09|一 个=-1.28|候 就=0.85|
半=0.8|计=0.88|完=-2.51|了 完=-0.7|<SELF> 了=-1.24|姐=0.72|趁=1.39|家 里=3.88|<NO>~<TOUCH>=0.94|<END> everyth=2.28|everyth=3.51|<WOUND>~<HE>=-0.81|do <HE>=-2.79|<END>~<TOOL>=-1.43|<SELF> bad=-0.77|
yesterday=3.05|the wall=1.6|wall=1.29|until=3.59|until it=1.94|it goe=1.73|goe=1.36|hea on=-1.13|the door=-0.82|喝=2.37|there is=0.73|is <NO>=0.73|at home=3.71|home and=1.28|best=1.69|
herself and=0.95|and <WOUND>=0.84|<WOUND> <HE>=0.89|代=-0.93|码=-0.66|弄=-1.61|忘=-1.35|忘 了=-1|<LIVE> 的=1.79|的 理=0.73|理 由=0.73|本=-1.15|士=-0.8|胸=1.42|<HIT> us=2.32|us in=0.82|the quiz=-1.46|
何=-1.24|继=1.9|继 续=0.98|续=0.98|<KIN> bit=-0.67|bit=-1.54|bit <SELF>=-1.1|<SELF> is=-0.67|it dangerou=-0.67|dangerou=-0.7|a <PEER>=1.63|<PEER> in=0.99|wrote=1.67|that <HE>=1.32|<HE> <NO>=2.03|
<HE>~<LIVE>=1.18|关 <SELF>=-0.79|的 电=-1.15|电 脑=-1.17|脑=-1.95|<NO> 让=-0.71|<SELF> 嫁=1.3|嫁=1.21|嫁 给=1.3|的 <ELDER>=0.88|失=0.8|in <HE>=0.74|bed=1.78|消=0.72|消 毒=1.85|毒 液=1.85|液=1.29|厕=1.51|
提=-0.91|几 个=1.74|个 星=1.82|星=1.61|星 期=1.82|write=-2.37|天 都=0.93|是 唯=2.08|唯=2.08|唯 一=2.08|一 的=2.15|的 答=2.15|了 也=2.04|关 系=1.32|系=1.32|一 下=-2.1|风=-1.25|<ELDER>~<TOUCH>=4.66|<ELDER>~<HE>=2.79|
private=1.41|private part=1.41|part=1.36|lost=0.69|all <SELF>=-2.42|when <ELDER>=-0.65|as=-3.2|as a=-3.86|辈=1.22|辈 子=1.22|物 理=-0.85|be <PAIN>=0.75|paracetamol=2.87|拉=-0.93|酒=1.1|
<HE> 让=-1.09|把 笔=-1.09|笔=-1.04|笔 记=-1.09|记=-1.61|记 发=-1.09|发=2.41|发 给=-0.92|给 <HE>=0.9|现 场=-0.77|场=-1.5|场 <SELF>=-0.77|把 <ELDER>=-0.77|<ELDER>~<KIN>=0.78|叫 成=-0.77|成 <KIN>=-0.77|
<KIN> 了=-0.77|<HIT> the=-3.54|gym=-1.33|morn=1.51|play=-3.64|dodgeball=-0.66|the ball=-1.47|ball=-2.14|force=-1.75|撞 到=1.5|so har=1|har that=0.91|coffee=-1.32|right=-1.14|right now=0.94|
植=-1.15|植 物=-1.15|旁=-1.06|旁 边=-1.06|边=0.98|边 的=1.1|<WISH> the=-1.74|the lesson=-1.99|lesson=-3.02|lesson woul=-1.09|woul <NO>=-1.09|night=4.72|<NO> wake=1.69|wake=1.68|wake up=1.68|
<KIN> <SELF>=1.21|人 <NO>=-1.93|能 <LIVE>=-1.59|<LIVE> 几=-1.22|几 天=-2.33|<NO> 喝=-1.22|喝 水=-1.22|水=-1.29|论=-0.71|even=0.89|even notice=1.48|notice if=-0.69|the difference=-0.72|
difference=-0.72|difference between=-0.72|between=-0.72|<SELF> look=1.44|look=1.43|look <END>=0.85|the rail=0.85|rail=0.85|rail today=0.85|today=-1.36|today and=1.47|and almost=1.47|
almost=1.88|almost let=0.85|let go=0.85|鱼=-2.43|学 校=0.8|<MEANS> <DIE>=2.56|<SELF> homework=-1.67|homework=-1.32|<LIVE> 在=0.86|世 上=1.72|上 了=0.84|更=1.1|断=-0.77|章=-3.06|have to=-3.48|stay=1.17|
眼=-0.81|它=-1.15|懂=-0.7|<PEER> <DIE>=1.79|<DIE> 过=1.03|过 一=2.18|一 次=2.41|when we=2.35|we are=1.46|每 个=1.74|期 天=1.21|都 要=1.08|要 挨=1.21|挨=2.62|挨 <TOOL>=1.21|drink=3.18|<SELF> 人=-1.07|mean=2.02|
在 哪=-1.45|长=-0.95|长 了=-1.27|why is=-1.06|的 车=-1.67|车 往=-1.67|上 停=-1.67|天 晚=1.3|头 撞=1.09|撞 墙=0.78|墙 撞=1.09|<SELF> been=2.41|been=5.09|been sav=0.65|sav=0.65|since=2.18|summer=1.49|么 才=1.77|
才 能=1.77|能 在=1.36|在 睡=1.36|睡 梦=1.36|梦=1.76|梦 中=1.36|中 <DIE>=1.36|<DIE> 去=1.66|with spider=-2.84|spider video=-2.84|video=-2.2|月=-0.76|六=-0.71|十 分=-0.69|撑=1.09|撑 <NO>=1.09|久=-1|录=0.88|视=1.88|
视 频=1.97|频=1.97|群 里=1.03|<PAIN>~<WOUND>=1.29|<KIN> 分=-0.92|分 数=-1.03|was <NO>=-0.96|<NO> taught=-0.96|taught=-0.96|taught cursive=-0.96|cursive=-0.96|they'd all=1.79|all be=1.79|
be reliev=0.87|reliev=0.87|reliev once=0.87|once <SELF>=0.87|to run=0.75|away from=-0.72|from thi=1.11|thi chapter=-1.19|chapter=-1.11|<ELDER> 说=-0.68|画=-1|画 画=-0.89|<WOUND> under=0.75|
under=1.59|under long=0.75|long sleev=1.77|sleev=1.77|<KIN> 一=0.72|气=0.94|就 用=1.06|的 人=0.72|<SELF> arm=1.59|arm=2.07|but <SELF>=-1.02|finish=-3.21|finish thi=-2.35|lab=-2|网 上=1.18|上 的=1.14|
<SELF> 给=0.78|<HE>~<TOUCH>=1.99|诉 <SELF>=0.97|<SELF> 学=-0.87|来 了=1.1|thi function=-0.7|function mak=-0.7|<KIN> woul=2.89|woul have=0.83|les=2.66|重 开=0.99|开 吧=0.99|吧=1.35|吧 这=0.99|这 辈=1.7|
子 就=0.99|就 这=1.71|这 样=2.85|样 了=0.99|<WISH> 跳=1.51|上 看=-0.89|看 日=-0.89|日 落=-0.89|<PAIN> <HE>=-0.77|来 <SELF>=1.33|房=-0.67|间=0.77|威=1.34|eat=0.66|eat appl=-0.72|appl=-0.72|appl are=-0.72|
are <HE>=-0.72|<HE> healthy=-0.72|healthy=-1|<WOUND>~<DIE>=0.76|区=-0.68|区 <NO>=-0.68|<NO> 考=-0.78|<END>~<HIT>=1.05|<SELF> 会=1.2|高 的=-0.88|大 家=1.3|<HE> going=0.85|to swallow=0.85|
swallow <MEANS>=2.32|<MEANS> what=1.25|it take=1.76|take to=1.97|to <NO>=0.9|learn=-2.34|<SELF> 今=1.26|晚 就=1.26|就 动=1.2|动 手=1.2|to everybody=1.62|图=-1.63|<PAIN> at=-0.7|the older=0.92|
older=1.54|older <PEER>=1.17|<SELF> phone=-1.21|phone=-1.2|in gym=-0.72|gym clas=-0.72|clas=-2.72|clas so=-0.72|so <SELF>=-0.72|<SELF> miss=-0.72|miss=-0.72|miss the=-0.72|<NO> safe=1.24|
safe=1.24|safe at=0.79|<SELF> 脖=0.67|脖=1.13|脖 子=1.13|子 <HIT>=0.92|<KIN> about=-2.82|about <SELF>=-2.19|<SELF> mark=-2.08|mark=-0.83|to quit=-1.15|quit=-1.15|the lodger=1.27|lodger=1.27|
lodger com=1.27|com=2.71|com in=1.4|in when=1.27|the bath=1.85|bath=1.85|<NO> help=2|took=0.81|took a=0.67|was <HIT>=-1.61|<SELF> group=-0.95|work=-1.02|python=-1.11|了 草=-1.9|草=-2.22|
<TOUCH> 了=3.34|那=1.97|就 是=1.65|<ELDER>~<TOOL>=1.22|us with=1.59|<TOOL> when=1.71|we lose=0.84|lose=0.84|<KIN> make=-1.52|make=1.82|go to=-1.45|to bed=-1.52|bed at=-0.7|at nine=-1.86|
nine=-1.83|如 何=-1.73|<KIN> tie=0.83|tie=2.59|tie <SELF>=2.59|the chair=0.83|chair=1.28|chair when=0.83|<NO> study=0.83|we were=-0.67|were <HIT>=-0.84|team=-0.76|hea at=-0.73|at thi=-0.73|
thi proof=-0.73|proof=-2.71|which saint=-0.68|saint=-0.68|saint were=-0.68|<HIT>~<DIE>=-1.84|number for=1.43|for <ELDER>=1.97|<ELDER> who=2.22|<ELDER>~<DIE>=0.86|<SELF> took=1.94|
took paracetamol=0.72|paracetamol an=1.1|ago am=0.72|am <SELF>=1.04|be ok=0.72|ok=1.39|走=4.31|是 错=-1.34|<NO> 分=-1.23|分 了=-1.23|宿=0.79|宿 舍=0.79|扒=1.05|扒 <SELF>=0.72|录 像=1.19|ever=0.65|
for <SELF>=0.73|is <WOUND>=1.58|on purpose=2.34|purpose=2.34|the next=-1.71|<PEER> mov=-1.09|mov away=-1.09|away and=-1.09|<SELF> mis=-1.73|mis=-1.53|mis <HE>=-1.09|和 <PEER>=-0.65|
掉 <SELF>=-1|育 <ELDER>=0.96|手 伸=1.15|伸=1.15|伸 进=1.15|进 <SELF>=1.41|is left=1.99|left=1.98|left to=2.82|for seriously=2.34|seriously=2.34|组=-2.11|要 是=1.56|就 好=0.71|<PEER> wrote=0.84|
wrote in=0.84|chat that=0.84|that today=0.84|today is=0.84|<HE> <END>=1.13|<END> day=1.57|race=-2.81|<HIT> 在=2.15|三 天=0.87|饭 吃=1.29|<SELF> pregnant=1.47|pregnant=1.47|pregnant and=1.47|
<WOUND>~<END>=1.62|all <END>=-0.95|<END>~<KIN>=2.24|so deep=0.82|deep yesterday=0.82|yesterday that=0.99|<SELF> need=0.82|need a=0.82|a towel=0.82|towel=0.82|towel for=0.82|the <WOUND>=0.67|
黑=-1.04|<ELDER> 批=-0.86|<ELDER>~<PAIN>=-1.01|批=-0.86|批 评=-0.86|评=-1.01|评 了=-0.86|<WISH> <PAIN>=-0.86|<LIVE> <NO>=0.8|无=2.11|question for=-1.15|for today=-1.54|entropy=-0.92|<SELF> for=-0.75|
for <TOUCH>=0.8|everyone at=-0.96|at scrabble=-0.96|scrabble=-0.96|<PAIN> it=0.87|and film=0.87|film=1.73|film it=0.87|after a=-0.77|<KIN> <DIE>=-1.23|<KIN> 喝=1.13|喝 酒=1.1|是 唱=-0.74|唱=-0.93|
唱 歌=-0.74|歌=-1.05|<END> it=0.88|it with=-0.72|a conclusion=-0.72|conclusion=-0.72|conclusion paragraph=-0.72|paragraph=-0.72|<WISH> thi=-3.19|thi year=1.07|year was=-0.85|was <END>=-0.87|
<SELF> cat=-3.23|cat=-3.7|cat <WOUND>=-2.44|<NO> 存=1.47|存 在=1.47|在 了=1.47|the way=1.61|way home=0.89|王=-1.06|失 败=0.83|谁=-1.8|英=-1.76|英 语=-1.76|语=-2.37|以 后=1.73|皮 肤=1.25|肤=0.83|
am <PAIN>=-1.34|draw=-3.22|stress about=-0.71|first=-1.61|be happier=1.66|happier if=1.07|<SELF> had=1.33|had=1.78|had <NO>=1.17|<NO> been=1.17|been born=1.17|born=0.95|is talk=1.31|
throw=0.76|<SELF> 麻=-1.22|<SELF> 身=1.38|全=2.17|拍=2.06|照=1.55|there <NO>=1.83|<SELF> being=1.15|being=5.71|being <DIE>=1.59|<TOUCH> everybody=-1.58|everybody at=-1.58|at new=-1.58|new=-1.17|
new year=-1.58|在 公=1.11|交 车=1.11|上 被=1.11|被 人=1.51|人 <TOUCH>=1.49|at six=-0.88|was <PAIN>=-1.85|to raise=-1.85|raise=-2.08|raise <SELF>=-1.85|后 <SELF>=0.73|ill=-1.16|ear=0.86|就 <WOUND>=0.68|
to stay=1.41|stay after=-0.79|about the=-2.85|<DIE> woul=0.89|be easier=0.93|easier=1.52|easier than=0.83|than=0.68|than going=0.83|going back=0.83|back to=0.83|to school=-0.65|school=1.91|
<NO> 下=0.91|worse=1.11|让 一=0.65|切 都=0.65|都 停=0.65|<DIE>~<END>=1.59|病=-2.6|<END> 的=0.76|who driv=0.84|driv=-1.36|driv our=0.84|our school=-1.01|school bus=0.84|bus <TOUCH>=0.84|
<SELF> private=1.02|mas=-1.05|<HE> <PEER>=1.14|<WISH> <ELDER>=0.83|after that=-1.27|presentation=-1.19|lol=-0.66|<SELF> done=0.76|done=0.85|<SELF> every=-1.24|every night=0.76|
<PEER> sent=1.19|<PEER>~<END>=1.32|sent=1.07|sent <SELF>=1.39|<END> text=0.71|text and=0.71|and isn't=0.71|isn't answer=0.71|的 短=0.78|短=0.78|短 裤=0.78|裤=0.78|<TOOL>~<PAIN>=0.67|名=-0.68|
make it=2.33|birthday=-1.11|半 夜=1.19|夜=1.35|<TOUCH> 的=1.38|消 息=-1.12|<SELF> broke=-0.86|broke=-1.22|long do=-0.97|bon=-1.38|<SELF> 写=1.12|写 好=1.85|好 <DIE>=0.89|给 <KIN>=1.19|<END> 信=-0.82|
<DIE> 最=4.85|最 好=2.41|train <END>=-0.76|<END>~<MEANS>=-0.76|was its=-0.76|its=-1.54|its deceleration=-0.76|deceleration=-1.1|a <TOUCH>=-0.76|从 这=1.48|转=-1.34|目=-1.55|being blackmail=0.87|
blackmail=1.71|blackmail <HE>=0.66|has a=0.71|video of=0.66|long until=1.42|until you=1.42|you <DIE>=2.98|if you=2.13|<END> eat=1.42|霍=-0.73|<HIT> 枣=-1.65|枣=-1.65|由 了=1.1|<KIN> get=1.05|
into the=1.21|what did=-0.73|and how=-0.77|又 <WOUND>=0.83|去 看=-2.17|a compas=1.49|compas=1.49|compas needle=1.49|needle=1.49|needle when=1.49|<WISH> 就=0.73|<SELF> 买=-0.67|买=-1.12|买 手=-0.67|
机 公=-0.67|公 平=-0.72|平 吗=-0.67|假 期=-0.7|<NO> sat=-1.75|sat=-1.75|sat next=-1.75|next to=-1.62|<SELF> today=-1.75|take another=-0.84|another=-4.16|another page=-2.22|page of=-0.84|
<SELF> <HE>=1.96|quiet=0.84|速=-1.01|是 多=-1.44|<SELF> 准=0.85|准 备=0.85|备=0.85|谁 能=1.22|快 要=0.71|long doe=0.98|<WOUND>~<MEANS>=1.45|out from=1.38|<LIVE> 好=1.1|if pluto=-0.95|pluto=-0.95|
pluto was=-0.95|<SELF> 当=-1.52|当=-1.94|当 医=-1.11|生 可=-1.11|可 <SELF>=-1.11|<NO> get=-0.93|thought of=1.18|<MEANS> out=1.24|out of=-1.06|在 <WISH>=-1.34|<WISH> 如=-1.05|<WISH>~<HE>=-3.44|
条=-0.77|在 计=0.8|继 兄=0.94|兄=0.94|兄 逼=0.94|和 <HE>=1.95|<HE> 发=1.52|发 生=1.52|生 关=1.38|在 网=0.79|威 胁=1.44|胁=1.44|胁 要=0.7|<NO> 待=0.79|every day=2.05|就 <WISH>=1.53|<WISH> 走=3.42|锅=-1|we <PAIN>=1.8|
the closet=1.32|closet=1.57|closet when=1.32|when <KIN>=1.72|<KIN> drink=1.32|末 <SELF>=-1.15|直 睡=-1.04|睡 觉=-2.81|永=2.79|永 <NO>=2.79|joke=-1.6|<PEER> 在=1.35|arm yesterday=0.65|
yesterday and=0.67|it felt=0.65|felt=0.65|felt goo=0.65|garage=0.96|<SELF> keep=1.22|keep <WISH>=1.19|<SELF> it=-1.53|it degre=-0.84|degre=-0.84|degre and=-0.84|and the=-0.72|the ac=-0.84|
ac=-0.84|ac broke=-0.84|的 <PEER>=1.26|上 来=1.02|验=-0.84|凝=-0.69|<HE> say=1.41|处=-0.87|<SELF> dog=1.37|dog=0.96|<NO> see=2.52|跳 过=-0.75|九=-1.07|<ELDER>~<END>=-2.4|可 能=0.89|次 问=-0.86|
<NO> <HIT>=0.73|<HIT> 算=1.05|<HIT>~<LIVE>=0.73|算 <LIVE>=0.73|<LIVE> 到=1.83|到 明=1.37|explain=-4.3|forc <SELF>=3.1|<PEER> 很=-0.98|很 <WOUND>=-0.98|<WOUND> 心=-1.29|心 因=-0.98|为 <HE>=-0.98|
<HE> 的=-2.57|的 兔=-0.98|兔=-1.17|兔 子=-1.17|子 <DIE>=-0.98|会 再=0.82|再 来=1.04|睡 一=1.08|一 张=1.04|张 床=1.08|床=1.66|么 写=-0.94|<ELDER> play=-1.4|play drum=-1.4|drum=-1.4|drum at=-1.4|at night=1.6|
night and=-1.23|it <DIE>=-1.57|<SELF> concentration=-1.4|concentration=-1.4|until <SELF>=1.45|<SELF> ble=-0.69|ble=-1.18|<KIN> push=0.88|push <SELF>=1.91|<SELF> down=2|down=1.59|
down the=0.75|the stair=0.75|stair=0.75|stair and=0.75|the least=0.67|least=0.67|least painful=0.67|painful=4.77|painful way=0.67|<SELF> 饭=1.06|the only=4.25|<PAIN> 回=2.78|
<WOUND>~<ELDER>=0.71|<NO>~<ELDER>=1.6|让 体=0.71|<ELDER> 看=0.71|看 见=0.71|<PAIN>~<NO>=0.9|睡 <NO>=-0.65|to become=-0.95|become=-0.95|become a=-0.95|a doctor=-1.46|doctor=-1.97|doctor but=-0.95|
to donate=-0.84|donate=-0.84|donate <WOUND>=-0.84|<SELF> what=-0.87|poster=-1.7|<SELF> stopp=1.03|stopp=1.87|stopp eat=1.03|eat because=1.03|sign=-0.94|<LIVE> of=-0.91|of pi=-0.91|pi=-0.91|
pi summary=-0.91|summary=-0.91|就 <HIT>=0.83|东 西=2.35|<KIN> 和=0.83|aroun=1.88|bee=-2.25|quit math=-0.73|math and=-0.73|and take=-0.73|take art=-0.73|art=-0.73|art instea=-0.73|instea=-0.73|
说 要=1.51|sorry=1.24|的 <LIVE>=1.12|x=-1.24|much <SELF>=1.66|<WISH> out=1.5|cell <DIE>=-0.81|<DIE> do=-0.84|<DIE> <NO>=1.62|the deadline=-0.68|deadline=-0.68|deadline <HIT>=-0.68|
on friday=-1.35|<HE> mak=-1.27|<HE>~<END>=1.34|the race=-2.75|race again=-2.75|会 更=1.43|to write=-1.62|write bibliographi=-1.62|bibliographi=-1.62|bibliographi haha=-1.62|haha=-4.1|写 了=1.27|
<KIN> put=0.88|put=2.18|put <HE>=2.18|<HE> han=1.2|under <SELF>=0.86|thi topic=-1.83|topic=-1.83|<SELF> shoul=1.83|who <DIE>=-1.67|<END> before=-1.62|have been=0.88|<SELF> 该=1.31|
<PEER> swallow=1.36|<SELF> 真=0.69|is <SELF>=-2.63|spe=-0.7|<KIN> pull=1.53|pull=2.19|pull <SELF>=2.19|<SELF> hair=0.94|and bang=0.94|bang=2.07|bang <SELF>=2.07|table=-0.73|at dinner=-0.75|
dinner what=-0.75|<END> night=1.78|<NO> 小=-0.98|小 心=-0.98|心 <WOUND>=-0.98|了 手=-0.74|手 指=-1.33|指=-1.33|normal=0.99|小 时=-1.08|<HE> 有=-1.08|<SELF> 玩=-1.15|玩 手=-1.15|latin=-1.51|paint=-0.84|
<SELF> nearly=-2.09|nearly=-2.09|nearly when=-0.74|<SELF> call=-0.95|call=-0.97|call the=-0.74|<ELDER> <KIN>=-0.74|a wooden=0.68|wooden=0.68|wooden spoon=0.68|spoon=0.68|spoon every=0.68|
<WISH> a=1.02|a car=0.94|woul take=0.69|<KIN> to=1|get nervou=-1.01|nervou=-1.21|nervou when=-1.01|to speak=-1.01|speak=-1.01|shout=-0.97|<SELF> 回=-2.19|a <ELDER>=1.32|has <TOUCH>=-0.86|
sen=-1.07|sen <HE>=-1.07|<SELF> school=1.13|结=-0.67|dat=-1.5|watch=2.08|the <TOUCH>=-1.18|<SELF> just=2.89|just=4.63|只 <WISH>=-1.54|<WISH> <END>=2.47|<END> 睡=0.96|睡 着=1.19|day <SELF>=1.64|
only thing=1.44|is to=0.74|here=1.42|<SELF> 太=0.69|么 学=-0.73|学 好=-0.73|<END> to=1.18|了 <END>=0.95|<END> 地=0.95|<KIN> driv=-2.21|driv <SELF>=-2.21|八=-0.84|考 <HIT>=1.39|要 被=-0.86|
<HIT> hol=0.91|hol=-1.27|hol in=0.91|wall and=0.91|<SELF> next=1.14|<DIE>~<ELDER>=-1.72|停 <NO>=1.15|<HE> 偷=1.47|<HE>~<WOUND>=1.45|偷=2.29|以 为=-0.82|就 考=-0.87|<NO> 上=-1.85|and <TOUCH>=0.97|
grandmother tie=1.32|the bed=1.32|bed when=1.32|<DIE> when=-2.31|when the=-1.79|<ELDER> sai=-1.24|sai that=-1.24|<SELF> 考=-0.96|到 第=-0.92|回 来=1.57|in another=-0.73|米=-1.81|多 大=-0.98|
was assault=0.65|assault on=0.65|feel dirty=0.65|dirty=0.65|<SELF> fight=-1.08|fight=-1.08|fight about=-1.08|the console=-1.08|console=-1.08|console all=-1.08|<END> letter=0.69|letter=1.46|
letter to=0.9|it normal=1.88|normal to=1.57|to <WISH>=1.57|<DIE> all=2.07|赛=-0.73|默=-1.2|八 百=-0.75|百=-1.27|<DIE> of=-2.2|<DIE>~<TOUCH>=-2.26|<TOUCH> what=-0.95|的 新=0.72|新 老=0.72|老 公=0.72|
公 偷=0.72|偷 看=0.72|看 <SELF>=0.79|<SELF> 换=0.85|换 <TOUCH>=0.85|<PAIN> <KIN>=1.52|<HIT>~<TOUCH>=0.67|厕 所=1.6|did someth=0.92|someth=2.94|someth to=0.92|party and=0.73|online ask=-0.75|
<KIN> took=-1.15|<SELF> study=-2.74|偷 拍=0.99|拍 <SELF>=1.03|的 视=0.9|频 给=0.87|<PEER> 看=0.87|<KIN> 好=-1.04|是 墨=-1.06|墨=-1.06|墨 水=-1.06|coul just=1.23|just <END>=1.34|<END> from=1.21|
thi worl=3.91|worl=4.67|得 <NO>=1.24|math <ELDER>=-0.73|problem=-1.53|the exam=-1.28|mad=1.94|major=-0.98|the point=0.98|of <LIVE>=-0.7|hav=0.73|two=-1.3|after the=1.13|<HE> 把=0.73|关 在=0.65|
在 厕=0.93|所 里=0.65|了 让=0.74|cat <END>=-0.81|bed <TOOL>=-0.81|get ill=-0.81|wouldn't=1.97|wouldn't <SELF>=0.72|if a=0.72|truck took=0.72|<SELF> out=0.74|out on=0.72|and now=1.35|laugh=-2.27|
being <HIT>=1.42|<HIT> at=0.97|<SELF> be=1.85|be better=-1.21|better off=2.07|off <DIE>=1|<ELDER> <TOUCH>=2.07|from <SELF>=1.73|<KIN> how=-0.87|羽=-1.09|<NO> <PEER>=-0.81|that x=-1.21|
x must=-1.21|must be=-1.21|be even=-1.21|是 <WISH>=0.89|in clas=-1.58|感 冒=-0.91|冒=-0.91|冒 <MEANS>=-0.91|see the=-1.37|of proof=-0.85|you check=-1.64|check=-1.64|doe <SELF>=-0.73|
table and=-1.46|and we=-0.97|we all=-1.46|all <MEANS>=-1.46|morn <SELF>=0.91|<SELF> disappoint=0.91|disappoint=0.91|disappoint that=0.91|<SELF> woke=0.91|woke=0.91|woke up=0.91|酒 的=0.77|
候 <SELF>=0.95|们 躲=0.77|躲=1.32|躲 在=1.32|在 柜=0.93|柜=0.93|柜 子=0.93|子 里=0.75|lock the=1.48|考 完=-1.29|完 试=-1.29|就 <END>=-1.29|开 心=-1|<HE> hand=1.01|hand=1.29|law=-0.92|help <SELF>=1.61|
is sad=-1.2|sad=-1.52|sad because=-1.38|<HE> rabbit=-1.2|rabbit=-1.2|rabbit <DIE>=-1.2|thi is=4.11|for tonight=-1.02|tonight goodnight=-1.02|是 很=0.73|很 自=1.34|自 私=1.34|私=1.34|单 发=0.86|
发 下=0.86|<SELF> 又=1.48|又 要=0.65|被 <TOOL>=0.86|from a=-1.03|speech=-2.62|<WISH>~<PEER>=1.81|<SELF> 这=0.99|<SELF> social=-2.65|social=-2.8|social <LIVE>=-2.65|厌 到=0.86|到 <WISH>=0.86|
<SELF> 毁=0.86|毁=0.79|毁 掉=0.86|<NO> 如=1.09|如 <DIE>=1.07|算 了=1.37|反 正=1.35|最 快=3.75|phone <TOOL>=0.85|the fridge=0.82|fridge=0.82|fridge and=0.82|<SELF> haven't=1.34|haven't=2.09|
haven't had=0.82|had dinner=0.82|dinner since=0.82|since monday=0.82|monday=-1.26|<SELF> high=-0.75|high=-0.82|<SELF> 零=-1.7|零=-1.66|零 花=-1.7|花=-2.17|花 钱=-1.7|is blackmail=0.86|
blackmail <SELF>=0.86|飞=-1.07|clas for=-0.77|for extra=-0.77|extra=-0.77|extra help=-0.77|老 <WISH>=1.27|<WISH> 着=1.74|着 冲=1.27|冲 到=1.27|到 火=1.27|火 车=0.77|车 前=1.27|前 面=1.27|<SELF> 走=0.85|
<TOOL> a=-1.92|the worl=0.88|worl <NO>=1.27|<NO> nee=1.27|nee <SELF>=1.27|讲 笑=-0.66|笑 话=-0.72|话 <NO>=-0.66|<NO> 笑=-0.66|挨 <HIT>=0.85|去 哪=0.79|<SELF> from=-1.19|from sitt=-0.88|sitt=-0.88|
get a=1.14|a bad=0.67|our <PAIN>=1.45|the best=2|best way=2.1|从 五=0.79|五 <MEANS>=1.22|<SELF> plann=2.87|plann=2.87|plann someth=0.65|someth for=0.65|for friday=0.65|friday you'll=1.68|
you'll=1.68|you'll rea=1.68|rea about=1.68|弹=-0.74|窗=0.7|be so=1.13|so much=0.83|much simpler=0.84|just stopp=0.84|更 好=0.77|stupi=-2.12|physic=-2.62|考 第=-1.11|一 <HE>=-1.11|会 惊=-1.11|惊=-1.11|
惊 讶=-1.11|讶=-1.11|请 改=-0.74|改=-0.99|改 病=-0.74|病 句=-0.74|句=-1.3|句 <KIN>=-0.74|的 羽=-0.74|羽 毛=-1.05|毛 球=-1.05|球 <SELF>=-0.74|<NO> 介=-0.74|介=-0.93|介 意=-0.74|被 几=0.76|个 高=0.76|高 年=0.76|年 级=0.76|
级 的=0.76|在 地=0.76|上 <HIT>=1.13|<HIT> <HE>=0.7|还 录=0.82|you help=0.94|<SELF> wor=0.87|wor a=0.87|a letter=0.69|letter for=0.87|fin afterward=0.87|afterward=0.87|<HIT> 得=1.18|<PAIN> 是=-0.91|
保=-0.72|规=1.49|the answer=-1.65|坚=0.67|坚 持=0.67|持=0.67|持 <NO>=0.67|休=-1.41|休 息=-1.41|分 钟=-0.66|钟=-0.66|in thi=0.85|<KIN> ate=-1.37|ate=-1.37|ate the=-1.37|<END> cookie=-1.37|cookie=-1.39|
cookie <SELF>=-1.37|<DIE> <HE>=-3.52|<HE> haha=-1.37|<NO> 算=-0.82|程 序=-0.8|序=-0.82|<MEANS> skat=-0.77|skat=-0.77|skat which=-0.77|which bon=-0.77|bon are=-0.77|are there=-1.19|<HIT> 篮=-0.74|
篮=-0.74|篮 球=-0.74|在 阳=0.95|阳 台=0.95|么 跟=-0.91|写 一=-1.34|一 封=-0.84|封=-0.84|and <HE>=0.72|<END> when=-0.79|量 是=-0.73|<TOOL>~<DIE>=0.8|经 下=0.9|下 定=0.9|定 决=0.9|决 心=0.9|心 这=0.9|末 <DIE>=0.9|
been <WOUND>=2.74|internet=-0.82|thing that=1.13|that help=1.13|<NO> one=0.89|woul <HE>=1.11|<HE> a=1.11|a tear=1.11|tear=1.11|tear at=1.11|<SELF> grave=1.11|grave=1.09|的 猫=-1.12|猫=-3.15|
会 怎=-1.47|any=2.29|any more=1.95|more=-0.72|<SELF> 赶=1.51|出 家=-0.82|家 门=-0.82|门=-0.67|地 方=1.47|方=-0.75|是 就=0.82|<WISH> 这=-0.8|someth wrong=0.78|wrong=-0.71|<PAIN> thi=-1.16|thi so=-1.16|
it question=-0.69|question already=-0.69|already=2.3|to sen=-1.19|<HE> <SELF>=-1.75|只 会=0.87|会 浪=0.87|浪 费=0.87|费=0.87|费 粮=0.87|粮=0.87|粮 食=0.87|<WISH> 睡=0.81|点 睡=-1.33|friday a=-1.03|
a surprise=-1.03|surprise=-1.03|surprise party=-1.03|跳 到=-1.08|三 节=-0.7|节=-1.76|<WISH> <NO>=-2.9|出 来=-0.81|被 这=-1.06|题 <HIT>=-0.72|<HIT> 败=-0.72|the face=2.43|face=2.56|<TOOL>~<HE>=-0.83|
<MEANS> 能=1.16|能 <DIE>=1.47|coul <END>=-0.86|<END>~<ELDER>=-1.72|change=-0.69|<SELF> plant=-2.78|plant=-2.83|<SELF> forgot=-1.38|篇=-0.86|<ELDER> 拿=0.69|拿 <SELF>=0.76|<SELF> 裂=-0.79|裂=-0.81|
裂 开=-0.79|开 了=-0.79|<NO> laugh=-1.23|laugh at=-1.23|<SELF> joke=-1.23|住 了=1.13|<SELF> already=1.7|already sai=0.85|sai <END>=0.85|文=-0.8|<WOUND> for=1.17|a year=0.79|year <SELF>=0.94|
leg are=-0.7|are full=0.81|full of=1.29|of <WOUND>=1.63|code=-0.69|了 周=0.65|周 五=0.65|五 是=0.65|个 方=-1.26|的 鱼=-1.84|just shoot=1.02|piano=-0.95|鼠=-1.12|<END> car=-1.23|car for=-1.23|
for our=-1.31|sorry for=0.73|for everyth=0.73|everyth take=0.73|take care=0.73|care of=0.73|dog when=0.73|<NO> here=0.73|n=-1.01|from it=-0.89|对 <SELF>=1.13|<SELF> 来=0.91|熬=1.25|
<WISH> 再=0.74|要 吃=-0.8|吃 掉=-0.81|的 蛋=-0.8|蛋=-0.81|蛋 糕=-0.8|糕=-0.8|<PEER> <WISH>=-0.71|学 <WISH>=-0.96|<WISH> 在=-1.59|家 睡=-1.17|叫 <SELF>=1.04|all these=-0.86|these=-0.86|<PAIN> 考=-0.73|
church=0.97|<PAIN>~<END>=1.54|会 <ELDER>=1.08|拿 滚=1.46|滚=1.46|滚 水=1.46|水 泼=1.46|泼=1.46|泼 <SELF>=1.46|把 东=0.82|西 都=0.82|都 送=0.82|送 人=0.82|人 了=0.82|了 用=0.86|用 <NO>=0.77|着 了=1|buil=-1.11|
<SELF> dropp=-0.71|dropp=-0.71|dropp math=-0.71|险=-1.08|每 次=0.81|it selfish=0.71|selfish=0.71|selfish if=0.71|哪 种=2.03|种 方=0.91|方 式=0.91|式 走=0.91|走 得=0.91|<DIE> the=-1.73|<END> for=-2.75|
ever on=-0.93|on sunday=-1.16|是 被=-0.67|point <SELF>=0.73|<LIVE> anymore=0.73|fall asleep=1.58|asleep=1.84|asleep and=1.58|else=-1.21|<NO> 生=0.65|更 幸=0.65|幸=0.65|幸 福=0.65|thi module=-0.8|
module=-0.8|module everybody=-0.8|everybody else=-0.8|else know=-0.8|know python=-0.8|locker=1.33|<LIVE> 真=1.06|真 <NO>=1.06|<PEER> doe=-0.85|<NO> answer=-0.85|answer <SELF>=-0.85|
<KIN> 碰=1.61|碰=1.82|碰 <SELF>=1.82|about <MEANS>=1.18|time <SELF>=1.36|<PEER> 现=-1.13|在 跟=-1.13|跟 <NO>=-1.04|人 玩=-1.13|玩 了=-1.13|the thumb=-0.75|thumb=-0.75|thumb with=-0.75|a hammer=-0.88|
hammer=-0.88|父=0.7|<SELF> 喝=2.52|下 棋=-0.96|棋=-0.96|输=-1.22|<MEANS>~<WISH>=1.03|<END>~<WISH>=-1.29|month=2.19|<NO> 见=1.4|见 到=1.24|天 的=1.24|的 太=1.24|阳 了=1.24|<WISH> 吃=-0.78|<ELDER> made=-0.84|
<SELF> 以=1.16|前 试=1.16|试 过=1.76|次 失=1.16|次 <NO>=0.89|animal=-1.19|themselv=-1.27|都 <NO>=2.27|的 多=-1.02|多 肉=-1.02|肉 要=-1.02|是 浇=-1.02|浇=-1.02|浇 水=-1.02|水 太=-1.02|太 多=-1.02|<ELDER> put=0.67|
<SELF> short=0.67|队=-1.29|and <WISH>=0.75|高 考=1.33|考 了=1.33|<SELF> written=1.13|written=1.13|written <SELF>=1.13|<NO> already=-1.29|<NO>~<TOOL>=-1.51|already <TOOL>=-1.29|check <HE>=-1.29|
旅=-1.32|<SELF> foo=0.73|foo when=0.73|mark are=0.73|are bad=0.73|一 章=-2.98|of homework=1.45|<NO> going=0.78|calm=0.74|拍 视=0.66|<END> thi=-0.74|chapter today=-0.74|<WISH>~<TOUCH>=-1.51|
<DIE>~<TOOL>=-1.57|<TOUCH> how=-1.57|<TOUCH>~<TOOL>=-1.57|much weight=-1.57|weight=-0.74|weight <TOOL>=-1.57|a nail=-1.7|nail=-1.7|nail hol=-1.57|now <SELF>=0.84|章 太=-0.83|太 长=-0.83|
<ELDER> 要=-0.75|<SELF> 早=-0.75|is threaten=1.32|to post=0.75|post=1.17|post <SELF>=0.75|<HE> what=-1.17|see any=0.79|future=0.98|future for=0.68|跳 河=3.07|河=3.07|再 让=-1.46|<SELF> 背=-1.46|
背 一=-0.67|一 页=-1.46|页=-1.88|页 <SELF>=-1.46|writ a=-0.72|a play=-0.72|play in=-0.72|in which=-0.72|which a=-0.98|深=1.08|worl woul=-0.87|better <NO>=-1.61|<NO> plastic=-0.93|plastic=-0.93|
fell=-2.02|fell off=-0.92|off <SELF>=-1.05|<SELF> bike=-1.04|bike and=-0.92|done with=0.67|is going=-2.11|台 上=-0.8|in pe=-0.79|pe=-2.03|slapp=2.53|year and=-1.14|<SELF> grade=-0.82|
grade haha=-0.82|<SELF> the=-1.09|com into=1.36|the chang=0.76|chang=0.76|chang room=0.76|gave <SELF>=-1.2|<MEANS>~<HE>=-0.99|十 岁=0.7|岁 的=0.7|在 受=0.89|受 苦=0.89|苦=0.89|走 了=-0.79|
<SELF> drink=1.78|<HIT> 疫=-1.15|疫=-1.35|疫 苗=-1.35|苗=-1.35|苗 手=-0.94|臂 好=-0.94|<ELDER> in=0.91|a big=-1.13|big=-1.17|big city=-1.13|city essay=-1.13|essay on=-1.13|on country=-1.13|
country=-1.13|country <LIVE>=-1.13|already chose=0.86|chose the=0.86|the day=0.86|<SELF> will=2.13|will do=2.33|<NO> suspect=0.86|suspect=0.86|suspect anyth=0.86|跳 远=-1.75|王 者=-0.74|者=-1.04|
者 里=-0.74|出 装=-0.74|装=-1.05|装 才=-0.74|会 一=-0.74|一 <HIT>=-0.74|is <END>=5.55|let <SELF>=0.85|see a=0.72|有 时=1.19|在 窗=1.32|窗 边=1.32|<HIT> <DIE>=-1.41|去 世=-1.79|start=2.22|haven't eaten=1.29|
just explain=-1.48|explain it=-1.48|写 作=-0.71|业 了=-0.73|<SELF> presentation=-1.09|presentation with=-1.09|a quote=-1.09|quote=-1.09|true=-0.67|the basement=1.73|basement=1.73|longer=-0.77|
football=-1.05|to drown=3.19|drown=1.24|drown in=1.15|<WOUND> 手=1.82|手 怎=0.95|<KIN> com=1.27|into <SELF>=0.97|feel stupi=-1.71|stupi when=-1.71|for all=1.66|you <NO>=1.12|<SELF> again=1.83|
again after=1.92|get another=-1.2|another b=-1.2|b=-1.2|那 种=1.67|开 始=0.88|始=0.82|see tomorrow=2.28|育 课=-1.13|<MEANS> woul=1.37|woul it=0.97|broccoli=-0.87|<KIN> doe=2.02|
<SELF> goldfish=-0.69|goldfish=-0.69|goldfish <DIE>=-0.69|<DIE> how=-1.4|<WISH> eat=-0.92|eat <SELF>=-2.16|<PAIN> than=-0.92|than do=-0.92|do geometry=-0.92|geometry=-0.92|<SELF> made=0.81|
cover=0.66|cover in=0.66|in paint=-0.82|大 腿=0.75|腿=0.71|的 那=1.27|be <SELF>=-1.79|<SELF> lab=-1.79|lab partner=-1.79|partner=-1.79|<NO> music=-1.7|music=-1.55|music is=-1.7|
that hyperbole=-1.7|hyperbole=-1.7|天 吃=-1.28|吃 几=-0.87|轻=1.04|轻 松=1.04|<HE> <KIN>=0.68|动 只=-2.01|<WISH> 躺=-2.01|躺=-2.01|躺 着=-2.01|了 默=-0.87|默 写=-0.87|写 又=-0.87|又 <NO>=-0.87|
<SELF> tonight=0.78|clas on=-0.67|friday what=-0.67|what will=-0.67|will you=-0.67|you teach=-0.67|teach=-2.09|吐=0.74|<SELF> mean=2.7|mean it=1.32|reason to=2.23|giv=0.72|to delete=-1.35|
delete=-1.61|等=-1.19|等 <SELF>=-1.18|<MEANS> on=-2.7|on chocolate=-2.31|chocolate=-2.31|<DIE> 风=-0.68|风 险=-0.68|<ELDER> 训=-0.93|训=-0.98|训 练=-0.98|练 <SELF>=-0.93|们 好=-0.93|好 狠=-0.93|狠=-0.93|
狠 腿=-0.93|腿 都=-0.8|都 抬=-0.93|抬=-0.93|抬 <NO>=-0.93|霍 尔=-0.66|尔 顿=-0.66|顿=-0.78|顿 <WISH>=-0.66|<DIE> 才=1.49|<WOUND> thi=-1.25|thi text=-1.25|text down=-1.25|down to=-1.25|to word=-1.25|
word=-1.25|算 法=-0.79|法 <HIT>=-0.79|每 道=-0.79|道 都=-0.79|都 判=-0.79|判 错=-0.79|<ELDER> shout=-0.86|天 <WOUND>=1.61|<WOUND> 得=0.96|得 太=0.65|太 深=0.96|深 毛=0.96|毛 巾=0.96|巾=0.96|巾 都=0.96|都 染=0.96|
染 红=0.96|红 了=0.96|发 火=-1.07|次 测=-0.79|测=-1.07|测 验=-0.79|验 要=-0.79|<SELF> 送=-0.79|送 走=-0.79|<HIT> himself=0.86|再 迟=-0.72|好 英=-0.68|好 <PEER>=-1.12|<PEER> 转=-1.14|转 学=-1.16|学 了=-1.16|
很 <WISH>=-1.14|<SELF> stoo=1.5|stoo=1.5|stoo by=0.88|the track=0.88|track=0.88|track for=0.88|hour and=0.88|<NO> notic=0.88|notic=0.88|<KIN> 半=0.8|夜 爬=0.67|爬=1.29|爬 到=0.67|<NO> 什=1.22|
<LIVE> 也=0.76|间 里=0.7|个 话=-1.01|话 题=-1.01|<HE> 要=0.72|比=0.76|住 一=-0.93|被 猫=-1.54|猫 抓=-1.75|drown <SELF>=1.18|the bathtub=1.18|bathtub=1.18|bathtub yesterday=1.18|<HE> 威=1.25|<NO> 蚊=-0.9|
蚊=-1.7|蚊 子=-1.7|子 <LIVE>=-0.9|<LIVE> 会=-0.9|are <DIE>=-1.52|after pe=-2.04|a waste=1.87|waste=1.87|waste of=1.87|of space=1.87|space=1.87|space <SELF>=0.69|shoul just=0.83|just <DIE>=0.83|
子 完=0.72|的 老=-1.38|老 <PEER>=-1.2|圆=1.48|was napoleon=-0.7|napoleon=-0.7|napoleon <MEANS>=-0.7|是 明=1.41|用 醒=1.41|醒 该=1.41|该 多=1.41|多 好=1.41|<SELF> 攒=0.88|攒 了=0.88|期 的=0.88|水 能=-0.91|无 所=0.81|
所 谓=0.81|谓=0.81|phone <DIE>=-0.84|if we=1.19|we skipp=-0.7|skipp=-0.7|skipp question=-0.7|question so=-0.7|so let=-0.7|let skip=-0.7|skip=-0.7|skip it=-0.7|词=-1.02|<TOUCH> the=-2.17|
the graph=-1.43|graph=-1.43|graph wrong=-1.43|<SELF> grow=1.47|grow old=1.47|天 被=-0.8|<NO> belong=1.46|belong=1.46|belong in=1.46|<KIN> forc=2.72|thing in=1.13|in bed=1.13|
<SELF> drown=-0.82|in homework=-0.88|<ELDER> 杀=1.21|<TOOL> 晾=-1.44|<TOOL>~<TOUCH>=-1.44|晾=-1.44|晾 <TOUCH>=-1.44|小 球=-0.88|<HE> lock=0.92|a locker=0.92|locker and=0.92|and urinat=0.92|
urinat=0.92|urinat on=0.92|after <DIE>=-0.7|to if=-2.14|<NO> finish=-2.14|的 小=-0.75|小 学=-0.75|学 对=-0.75|坏=-1.47|<WOUND> again=3.07|the proof=-1.16|还 <NO>=1.08|<SELF> buil=-1.11|buil a=-1.11|
a <HE>=-1.11|what angle=-1.11|angle=-1.11|angle has=-1.11|has the=-1.11|a train=0.88|<KIN> 催=-1.84|催=-1.84|催 <SELF>=-1.84|经 选=0.99|选 好=0.99|好 日=0.99|日 子=0.99|the moon=-2.25|moon=-2.25|
<PAIN> monday=-1.81|<NO> fail=-2.13|moon woul=-1.73|<SELF> stan=0.67|stan=0.67|stan at=0.67|the window=1.61|window=1.53|window and=0.67|about lett=0.67|lett=0.67|lett go=0.67|get home=0.95|
home <SELF>=0.69|<SELF> know=0.99|know exactly=0.99|exactly=0.99|exactly which=0.99|<NO> 坐=-1.03|坐=-3.12|坐 <SELF>=-1.03|<SELF> 旁=-1.03|<END> 休=0.94|film <SELF>=0.87|the toilet=1.26|
toilet=2.96|toilet and=1.25|up <SELF>=0.65|得 这=-0.84|and thank=-1.02|help see=-1.02|see you=-1.02|you tomorrow=-1.02|<ELDER> at=0.87|school ask=0.67|非=-0.97|<ELDER> follow=0.7|follow=0.7|
follow <SELF>=0.7|and grabb=1.04|grabb=1.04|grabb <SELF>=1.04|the spell=-2.15|spell=-3.46|spell bee=-2.15|<NO> have=0.8|be aroun=1.09|<END> learn=-1.1|learn latin=-1.1|<MEANS> <TOOL>=-0.71|
<SELF> dessert=-1.25|dessert=-1.25|<END> <END>=0.82|在 讲=-1.07|讲 台=-1.07|臂 感=0.65|很 爽=0.65|爽=0.65|业 写=-0.86|<NO> 完=-0.86|完 <SELF>=-0.86|就 了=-0.86|<DIE> 掉=0.82|<NO> 愿=-1.13|愿 意=-1.13|
意 和=-1.13|一 组=-1.13|rea another=-1.39|the mark=1.35|mark before=1.35|before pe=1.35|pe <SELF>=1.35|woul go=1.35|go mad=1.32|<SELF> program=-0.72|program=-0.72|program <DIE>=-0.72|
个 <PEER>=1.43|day at=-1.86|at our=-1.86|<HIT> 针=-1.1|针=-1.1|针 方=-1.1|方 法=-1.72|which is=1.84|is les=1.84|les painful=1.84|painful <MEANS>=1.84|<MEANS> or=1.84|or <MEANS>=1.84|
<DIE> themselv=-0.72|the park=1.02|park=1|park garage=0.69|<SELF> 心=0.66|心 里=0.66|里 一=0.66|直 有=0.66|音 叫=0.66|<SELF> 去=1.05|off <NO>=1.79|we will=-0.65|will <NO>=-0.65|aroun dur=-0.65|
dur=-0.89|dur the=-1.1|the holiday=1.07|受 <NO>=1.3|了 了=1.16|用 <HIT>=0.79|<HIT> 火=0.79|火 机=0.79|机 烧=0.79|烧 手=0.79|手 背=0.79|一 点=1.57|点 都=0.79|<NO> 觉=0.79|得 <PAIN>=0.79|took two=-0.79|
two <MEANS>=-0.79|<SELF> headache=-0.79|headache what=-0.79|<HE> do=-0.79|<DIE> yourself=1.44|yourself=1.44|快 坚=0.83|了 救=0.83|mosquito=-1.82|eaten in=0.77|in five=0.77|five day=0.77|
<DIE>~<MEANS>=0.65|grandmother <DIE>=-1.51|<DIE> <END>=-1.76|<END> year=-1.37|to understan=-1.23|understan=-1.23|understan the=-1.51|the illnes=-1.51|illnes=-1.51|是 <HIT>=0.74|
<NO> anymore=1.77|here today=-1.25|today it=-1.25|<SELF> birthday=-1.54|it fell=-1.71|<NO> make=2.16|away because=1.21|<SELF> internet=-0.85|internet <DIE>=-0.85|<DIE> every=-0.85|
even is=-0.85|the router=-0.85|router=-0.85|<KIN> 开=-1.23|觉 <END>=1.04|坐 久=-1.16|了 腰=-1.16|腰=-1.16|腰 <PAIN>=-1.16|<PAIN> 得=-1.49|得 要=-1.21|个 答=-1.07|案 撑=-1.07|a monk=-0.76|monk=-0.76|
monk what=-0.76|what rul=-0.76|rul=-0.76|rul did=-0.76|did <HE>=-1.11|<HE> have=-0.76|样 <LIVE>=0.87|要 走=-1.68|<KIN> 去=-1.24|世 了=-1.24|<PAIN> 怎=0.78|能 <END>=0.92|<SELF> 像=0.78|像 行=0.78|
行 尸=0.78|尸 走=0.78|走 肉=0.78|肉 早=0.78|点 <DIE>=0.78|<DIE> 算=0.78|<SELF> tailor=-0.9|tailor=-0.9|tailor took=-0.9|took <TOUCH>=-0.9|the costume=-0.9|costume=-0.9|the timer=-1.37|timer=-1.37|
timer to=-1.37|卡 车=1.58|住 院=1|院=1.22|院 了=0.69|feel coffee=-0.73|学 <HE>=0.94|worl wouldn't=1.25|wouldn't lose=1.25|lose anyth=1.25|anyth if=1.25|if it=1.34|it lost=1.25|lost <SELF>=1.25|
<SELF> knee=-1.06|knee=-1.06|knee play=-0.9|play football=-0.9|候 进=0.8|进 来=0.66|is you=-1.04|快 点=-1.03|<SELF> lose=-1.24|lose <HE>=-1.24|<HE> calculator=-1.24|calculator=-1.92|
plann how=1.73|face if=1.89|are late=1.89|in minecraft=-0.99|minecraft=-0.99|minecraft <SELF>=-0.99|in lava=-0.99|lava=-0.99|先=0.71|糖=-1.78|的 饼=-1.09|饼=-1.09|饼 干=-1.09|干 吃=-1.09|
<HE> 哈=-1.09|<PEER> tri=0.73|to commit=0.73|吃 东=1.47|西 多=1.47|久 会=1.47|<NO> 一=-0.84|thi quiz=-0.83|quiz is=-0.83|<HE> hair=-1.33|hair is=-1.33|it spell=-1.33|spell dye=-1.33|dye=-1.33|
就 拿=1.53|拿 圆=1.05|圆 规=1.57|规 扎=1.57|扎=1.57|扎 <SELF>=0.92|用 等=-1.94|<SELF> 明=-1.94|天 见=-1.94|<SELF> laugh=-2.27|laugh so=-0.93|nearly <DIE>=-1.36|<DIE> 怎=0.81|women=-0.68|<TOUCH> by=-1.31|
the speech=-1.31|校 有=1|<PEER> 天=1|天 在=1|在 走=1|走 廊=1|廊=1|廊 抓=1|抓 <SELF>=1.69|的 胸=1|<PEER> 长=1.84|长 期=1.84|期 <HIT>=1.84|喝 了=1.95|了 消=1.95|<KIN> because=-2.64|the kitchen=0.76|kitchen=0.76|
kitchen and=0.76|it keep=0.76|keep call=0.76|call <SELF>=0.8|<SELF> name=0.76|<WISH> 下=1.33|下 线=1.33|线 从=1.33|<NO> 安=1.52|安 全=1.51|with being=1.85|being a=1.85|a person=1.85|person=1.85|
space and=1.18|and air=1.18|air=1.18|by <NO>=1.06|in case=0.8|case=0.8|case it=0.68|it get=0.68|practice=-0.87|物 <NO>=-0.79|<NO> 光=-0.79|光 会=-0.79|it tonight=2.63|tonight thank=1.16|
help with=1.16|with math=1.16|like <DIE>=0.95|will notice=-1.17|use a=-1.17|a pencil=-1.17|pencil=-1.17|pencil right=-1.17|was <DIE>=0.91|候 总=1.15|总 <WISH>=1.15|<WISH> 往=1.15|往 下=1.15|
下 跳=1.15|更 轻=0.84|极=-1.89|keep hav=0.89|hav thought=0.89|考 前=-0.86|前 睡=-0.86|<HIT> 动=-1.91|动 了=-0.76|is angry=-0.8|angry=0.65|the cheek=-1.01|cheek=-1.01|cheek is=-1.01|that normal=-0.84|
normal in=-1.01|in france=-1.15|france=-1.15|上 <END>=1.05|吃 火=-0.96|火 锅=-0.96|<SELF> chest=1.11|chest=1.11|delete <SELF>=-1.3|乐=-0.68|coul have=-0.66|have when=-0.66|<HE> call=-0.66|
call on=-0.66|<SELF> hamster=-0.77|hamster=-0.77|hamster is=-0.77|do animal=-0.77|animal feel=-0.77|<SELF> game=-1.04|伞=-0.67|argue=-1.05|<SELF> physic=-0.7|physic test=-0.7|keep talk=-0.97|
试 <SELF>=-0.89|<END> 在=-1.18|在 图=-0.89|图 书=-0.89|书 馆=-0.89|馆=-0.89|the lake=1.6|lake=1.6|lake behin=1.6|behin=1.69|behin our=1.6|our house=1.6|of it=0.82|跟 踪=1.68|踪=1.68|踪 <SELF>=1.68|
<WISH> be=0.82|groun than=0.78|than in=0.78|in that=0.78|that classroom=0.78|classroom=0.78|classroom and=0.78|子 <SELF>=0.69|<SELF> 差=0.69|<KIN> 每=-1.2|都 <HIT>=-1.27|<HIT> 太=-1.46|太 极=-1.46|
worth it=1.05|题 做=0.71|做 <NO>=0.71|<NO> 做=0.71|做 都=0.71|都 无=0.71|友=1.05|<NO> 保=-0.68|保 存=-0.68|才 会=0.78|arm with=0.83|<TOOL> again=0.68|again to=0.68|to feel=0.68|feel someth=0.68|
is surgery=-0.7|surgery=-0.7|surgery painful=-0.7|start <WOUND>=1.42|after month=1.42|month clean=1.42|clean=1.04|前 男=1.56|男 友=1.56|友 跟=1.56|am being=0.94|at school=0.78|present=-1.31|
<PEER> make=1.36|drink toilet=1.74|toilet water=1.74|so bor=-1.65|bor=-1.65|bor <SELF>=-1.65|coul <DIE>=-1.65|angry because=-0.78|forgot the=-0.78|the shopp=-0.78|shopp=-0.78|义 <SELF>=1.37|
<KIN> made=-0.68|<HE> chor=-0.68|chor=-0.68|woul the=-0.75|worl be=-0.75|<NO> mosquito=-0.75|<PAIN> let=-1.42|let <END>=-1.42|thi problem=-1.33|problem <HIT>=-1.33|home because=1.78|
有 <SELF>=-0.74|<SELF> 小=-1.03|候 的=-1.03|get fraction=-1.23|fraction=-3.5|are so=-0.73|so <DIE>=-0.73|if the=-1.06|<ELDER> find=-0.73|find=-0.73|find out=-0.73|only answer=2.09|法 最=1.13|
a group=0.9|group of=0.9|<PEER> push=0.9|<SELF> into=0.9|and pull=0.9|<SELF> trouser=0.93|trouser=0.93|trouser down=0.9|of going=1.64|going home=1.64|of what=2.04|about biology=-0.92|
biology=-1.56|biology as=-0.92|a major=-0.92|dream=1.19|just <WISH>=1.34|a plate=0.77|plate=0.77|plate at=0.77|<NO> 被=0.91|被 生=0.91|生 下=0.91|恋=1.2|<LIVE> so=0.7|<DIE> sound=1.25|sound=1.25|
sound so=1.25|so peaceful=1.25|peaceful=1.25|peaceful right=1.25|there any=0.72|any reason=0.72|stay <DIE>=0.72|you fail=0.72|fail everyth=0.72|<LIVE> as=-0.9|a noob=-0.9|noob=-0.9|
noob lol=-0.9|lol teach=-0.9|teach <SELF>=-0.9|<SELF> recursion=-0.9|recursion=-0.83|了 请=0.98|out at=0.73|night when=1|is freez=0.73|freez=0.73|快 一=0.67|这 节=-0.67|节 课=-0.67|序 卡=-0.74|
卡 <DIE>=-0.94|were <END>=1.04|<KIN> force=-0.78|force <SELF>=-0.78|study on=-0.78|<SELF> captain=-0.84|captain=-0.84|who was=-0.74|问 导=-1.01|导=-1.01|导 数=-1.01|数 了=-1.01|floor=1|
the clas=-0.77|<NO> 动=1.21|<ELDER> <WISH>=-2.55|<END> more=-2.55|<WOUND> 哪=0.91|<DIE> 得=0.91|得 快=0.91|again <END>=0.73|it was=0.73|was deeper=0.73|deeper=0.73|deeper thi=0.73|thi time=0.73|
<SELF> note=2.43|note=2.97|note already=2.43|<WISH> 休=-1.76|here anymore=1.22|thi earth=1.22|earth=1.22|earth <SELF>=1.22|much paracetamol=2.22|paracetamol will=2.22|得 受=0.99|maybe=1.69|
maybe heaven=1.69|heaven=1.69|heaven is=1.69|is better=1.69|better than=1.69|than thi=1.69|thi <SELF>=1.69|fin out=1.69|wear long=1.02|sleev in=1.02|in summer=1.02|summer so=1.02|
so <NO>=1.02|得 很=-1.02|很 准=-1.02|把 <HE>=-0.86|<HE> 车=-0.86|车 弄=-0.86|弄 坏=-0.86|坏 <HE>=-0.86|<HE> 非=-0.86|非 杀=-0.86|<NO> 可=-0.86|the easiest=0.85|easiest=0.85|easiest way=0.85|
in <WOUND>=1.93|生 无=1.3|无 可=1.3|可 恋=1.3|恋 <WISH>=1.3|took all=1.02|<SELF> adh=1.02|adh=1.02|adh <MEANS>=1.02|once thi=1.02|thi morn=1.02|满=0.91|是 放=0.82|学 是=0.82|的 走=0.82|<NO> 数=-0.68|
学 的=-0.68|<LIVE> 更=-0.68|更 快=-0.68|快 乐=-0.68|<KIN> hasn't=0.84|hasn't=0.84|hasn't let=0.84|room in=0.84|in three=0.84|three day=0.84|the poster=-1.51|poster but=-1.51|要 发=1.11|发 <SELF>=1.11|
physic will=-0.72|will be=-0.72|be the=-0.72|the will=0.83|will to=0.83|stove on=0.95|<SELF> as=-1.81|a physicist=-0.83|physicist=-0.83|ble all=-1.04|<SELF> notebook=-1.04|notebook=-1.04|
notebook because=-1.04|a paper=-1.04|paper=-1.04|paper <WOUND>=-1.04|happen after=1.37|after you=1.37|<ELDER> laugh=0.66|with integral=-1.75|integral=-1.75|<SELF> 可=0.75|能 撑=0.75|到 高=0.75|
一 了=0.75|了 百=0.75|百 了=0.75|arm on=-0.67|on a=-0.67|a rose=-0.67|rose=-0.67|rose bush=-0.67|bush=-0.67|bush <TOOL>=-0.67|get tetanu=-0.67|tetanu=-0.67|猫 赶=-1.41|rain=-2.12|了 谁=1.76|了 解=-0.8|
解 一=-0.8|下 <HE>=-0.8|的 病=-0.8|好 <SELF>=1.3|on entropy=-0.79|entropy but=-0.79|but did=-0.79|did <NO>=-1.95|<NO> define=-0.79|define it=-0.79|<NO> 看=-0.77|到 这=-0.77|方 程=-0.79|coul fall=1.22|
and that=1.22|that be=1.22|be it=1.22|to know=1.58|know soon=1.58|soon=1.58|<NO> reason=0.96|woul anybody=1.38|anybody=1.38|anybody even=1.38|to memorise=-1.33|memorise=-1.33|
memorise forty=-1.33|forty=-1.33|forty dat=-1.33|dat <SELF>=-1.33|<DIE> help=-1.33|<WISH> that=0.75|<NO> a=-1.66|的 跟=0.69|还 抓=0.69|<KIN> slapp=1.92|slapp <SELF>=2.46|<SELF> ear=1.22|
ear is=1.22|is ring=1.05|ring=1.22|<SELF> bang=1.14|hea until=1.14|goe quiet=1.14|这 句=-0.69|一 考=0.66|扎 大=0.66|游=-0.96|<KIN> do=-0.66|do <NO>=-0.66|phone is=-0.66|it unfair=-0.66|
unfair=-0.66|<PEER> <NO>=-2.02|回 <SELF>=-1.53|<SELF> 消=-1.53|lock himself=-2.03|himself out=-2.03|the fifth=1.33|fifth=1.33|fifth floor=1.33|of kg=-0.92|kg=-1.14|a baby=-0.99|baby=-0.99|
<WISH> how=-0.72|how it=-0.72|be to=-0.85|to fly=-0.85|please <DIE>=-0.76|<DIE> thi=-0.76|thi popup=-0.76|popup=-0.76|<DIE> 比=1.16|比 上=1.16|学 容=1.16|容 易=1.16|易=1.16|易 多=1.16|多 了=1.16|
<SELF> laptop=-1.73|laptop=-1.73|laptop keep=-1.73|<KIN> yesterday=0.94|请 把=0.74|的 书=0.74|书 给=0.74|<KIN> did=0.71|<NO> talk=0.71|谁 <DIE>=-1.86|home today=1.04|太 愧=1.16|愧=1.16|愧 疚=1.16|
疚=1.16|疚 了=1.16|从 世=1.16|<SELF> draw=-3.09|draw and=-3.09|and smudg=-3.09|smudg=-3.09|smudg it=-3.09|everyone woul=0.74|off with=-0.69|a calculator=-0.69|the school=1.51|us and=1.31|
of fraction=-0.95|<ELDER> <PAIN>=0.93|the jackpot=-0.71|jackpot=-0.71|吃 糖=-1.12|explain and=-1.54|球 <HIT>=-0.7|thi lesson=-1.27|lesson to=-1.27|all <WISH>=2.2|起 大=0.72|<SELF> 先=0.72|
先 走=0.72|走 一=0.72|一 步=0.72|<SELF> argue=-0.96|argue about=-0.96|the dish=-1.21|dish=-1.21|<NO> math=-1.75|math woul=-1.75|<WOUND> through=-0.71|through=1.21|through all=-0.71|
<SELF> practice=-0.71|practice test=-0.71|test got=-0.71|got more=-0.71|and <HIT>=0.94|一 颗=-0.66|颗=-0.66|颗 糖=-0.66|用 火=1.44|火 柴=1.44|柴=1.44|柴 <HIT>=1.44|的 皮=1.44|去 旅=-0.96|旅 游=-0.96|
游 在=-0.96|候 <WISH>=1.02|被 卡=1.02|片 <MEANS>=1.06|a ball=-0.7|homework if=1.13|aroun next=1.13|next term=1.13|term=1.13|it through=1.93|through thi=1.93|熬 <NO>=1.15|<HE> teddy=-2.32|
teddy=-2.32|teddy when=-2.32|plant <WISH>=-2.18|<DIE> too=-2.18|much water=-2.18|人 <LIVE>=1.25|底 有=1.25|make us=-0.88|仓=-0.67|仓 鼠=-0.67|鼠 快=-0.67|快 <DIE>=-0.67|了 它=-0.67|它 会=-0.67|
会 <PAIN>=-0.67|<PAIN> 什=1.12|么 都=1.12|in <LIVE>=0.76|替 <SELF>=0.89|<SELF> 照=0.89|照 顾=0.89|顾=0.89|顾 好=0.89|猫 <SELF>=0.89|要 去=0.89|去 很=0.89|很 远=0.89|远 的=0.89|的 地=0.89|方 <NO>=0.89|
<ELDER> weigh=0.83|weigh=0.83|weigh us=0.83|we gain=0.83|gain=0.83|gain weight=0.83|<SELF> dream=1.22|dream of=1.22|<NO> wak=1.22|wak=1.22|wak up=1.22|<SELF> watch=1.66|watch porn=1.66|
to until=-0.89|until lunch=-0.89|lunch=-0.89|lunch give=-0.89|a riddle=-0.89|riddle=-0.89|pour hot=0.98|hot=0.98|hot water=0.98|water on=0.98|<HE> angry=0.98|that song=-1.88|song=-1.88|
song <HIT>=-1.88|am <DIE>=-1.18|that marathon=-1.18|marathon=-1.18|<DIE> than=-1.1|than present=-1.1|present first=-1.1|first any=-1.1|any tip=-1.1|tip=-1.1|tip for=-1.1|for stage=-1.1|
stage=-1.1|stage fright=-1.1|fright=-1.1|<DIE> painful=3.04|<MEANS> to=-1.33|next section=-1.33|have <WISH>=0.74|that friday=0.74|friday is=0.74|是 学=-0.78|学 <NO>=-1.47|会 就=-0.78|就 直=-0.78|
直 播=-0.78|播=-0.78|播 吃=-0.78|吃 键=-0.78|键 盘=-0.78|<NO> with=-0.89|<SELF> speech=-0.89|speech how=-0.89|<SELF> phrase=-0.89|phrase=-0.89|phrase it=-0.89|home in=-1.55|the rain=-1.55|
rain <NO>=-1.55|a jacket=-1.55|jacket=-1.55|herself what=1.23|it our=1.35|<PAIN> game=1.35|game but=1.35|了 二=0.66|十 片=0.66|<TOUCH> 鱼=-1.66|鱼 缸=-1.66|缸=-1.66|缸 里=-1.66|笑 把=-0.65|房 门=-0.65|
门 拆=-0.65|拆=-0.65|拆 了=-0.65|了 换=-0.7|换 个=-0.7|个 科=-0.7|科 目=-0.7|be simpler=-1.17|if fraction=-1.17|fraction did=-1.17|of netflix=-2.29|netflix=-2.29
`;
