import type { Meaning } from '../reading/meaning';

/** Bullied, followed, told to die; running away. */
export const PEERS_ZH: Meaning = {
  concepts: `
HUMILIATE: [扒|脱](了|掉|光)我的(裤子|衣服|内裤|裙子) [堵|围|按|拖|拽|摁|踩|踢|打|揍|扇|烫|泼|推|锁|关](着|住|了|在)我 [逼|强迫]我[喝|吃|跪|舔|脱|学狗|自扇|给钱|下跪|自己扇|扇自己|道歉|录] 轮流[扇|打|踢] [往|朝](我)(床上|身上|头上|书包里|杯子里|饭里)[倒|泼|吐|扔|放]
  [倒|泼|吐](水|尿|口水|墨水)…[我床|我身|我头] 扇我
HUMILIATING: 厕所 水 录 拍 烫 打 告诉 钱 跪 每 天天 弄死 逼 头 起来 楼梯 抖音 群 视频 发 骂 笑 全宿舍 全班 不敢 跳 尿 屎 土 虫 垃圾 自己
SAY_DIE: [叫|让|劝|说|骂|喊]我(快点|赶紧|怎么不|怎么还不)[去死|去跳楼|死掉|自杀|去跳] 说我…[去死|去跳|怎么不死] 怎么(还)不去[死|跳|自杀] [骂|叫|劝|喊|说|让]我(去)死
ROB: [保护费|勒索|抢钱|要钱|交钱|抢我|收我] [交|给](给)…{NUM}(百|十|块) 
ROB_BY: 不给就 不交就 就打 揍 堵 弄 威胁 厕所里
STALK: [跟踪|尾随](了|着)我 [说要|扬言|威胁][捅|砍|打|杀|弄](死)我
OFTEN: [天天|每天|一直|总|老是|经常|从来|总是](被|遭)…[欺负|霸凌|孤立|羞辱|扒|打|踹|勒索|骚扰|嘲笑] 被[全班|全宿舍|所有人][孤立|欺负|骂]
OFTEN_WHY: 不想 怎么办 死 受不了 我 上学 害怕
RUN_AWAY: 离家出走 再也不回(这个|那个)家 再也不回家 离家(出走){NUM}天 [翻窗|偷偷|连夜][走|跑|出去|离开] 跑出来了 逃出去 逃离这个家 [睡|住|待]在[网吧|车站|公园|桥洞|街上|楼道|天桥]
RUN_AWAY_HOW: 我 今晚 不回 家 钱 块 手机 别的城市 网吧 没电 流浪 不想 收留 去哪
CORNERED: 堵我 抢(了)我(的)钱 保护费 我被[围|堵|摁|拖|踩|按](住|到|打|进|着) [按|摁|拖|围|堵](我|在|住|到)(在|到|住)…[厕所|墙上|地上|墙角|水里|床上]…[打|踢|拍|脱|亲|摸|扇] 打我打 对我霸凌 被[全班|全宿舍|同学]孤立 [天天|每天|总|老|经常|一直|从来][被|遭]…[欺负|霸凌|孤立|羞辱|骚扰|勒索]
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
CORNERED - SPORT ?
PEER > HUMILIATE + HUMILIATING ?
HUMILIATE + SAY_DIE
SAY_DIE + ME ?
ROB + ROB_BY ?
STALK ?
OFTEN > OFTEN_WHY ?
`,
    },
    {
      category: 'self-harm',
      severity: 'concern',
      frames: `
ME > RUN_AWAY + RUN_AWAY_HOW ?
RUN_AWAY > RUN_AWAY ?
RUN_AWAY > RUN_AWAY_HOW ?
`,
    },
  ],
};
