import type { Meaning } from '../reading/meaning';

/** Somebody else in danger. */
export const OTHERS_ZH: Meaning = {
  concepts: `
IN_DANGER: 有自杀(倾向|念头|想法) 自杀过 自杀未遂 割腕 吞药 想轻生 自残 告别 道别 说永别 发遗言 遗书 跳楼 不想活 想死了 要自杀 想自杀 活不下去
  结束生命 要跳楼 伤害自己 掐自己 打自己 轻生 割自己 划自己
TALKS: 说 跟我说 告诉我 发消息 发朋友圈 发信息 发微信 发动态 发了 写 留 发来 哭着 问我 跟我讲 提到
OF_DEATH: 想死 不想活 活不下去 自杀 跳楼 跳下去 来生 下辈子 永别 再见世界 离开世界 离开这个世界 结束自己 结束生命 割腕 遗书 一起走 一起死 解脱 轻生
  没意思 一了百了 走人 会不会痛
GONE_SILENT: 关机 失联 消失 联系不上 退群 打不通 不回 不接 没来上课 叫不醒 找不到 没来
HAS_SCARS: [给我看|露出|手上|手腕|胳膊|身上|腿上|袖子里|袖口](里)(全是|都是|有)…[伤|疤|刀痕|刀印|划痕|割|淤青]
TOOK_PILLS: [吃|吞|喝]了…[很多|好多|一瓶|整瓶|一把|大量|半瓶]…[药|安眠药|农药|酒精] 把…药…[倒出来|吃|吞|数]
  [吃|吞|喝](了)[农药|安眠药|好多药|很多药|一瓶农药|药]
OTHER_HURT: 被(她|他|我)(的)(爸|妈|爸爸|妈妈|继父|继母|男朋友|叔叔|老师|教练|哥哥|家里人|人)…[打|揍|虐待|家暴|性侵|猥亵|强奸|摸|欺负|锁|关|肿]
  [叔叔|爸爸|继父|爷爷|哥哥|老师|邻居]…(跟|和|对|让)(她|他)…[脱|摸|亲|秘密|下面|不舒服]
SHE_OR_HE: 她 他
IN_SECRET: 偷偷 总是 经常 又 一直 每天 老
SH_WORD: 割自己 划自己 自残 割腕 伤害自己 掐自己 打自己
SAYS_DEATH: [他|她]说(要|想)[跳楼|自杀|死|跳江|不活] [他|她]…(跟|对)(我)说不想活
SIGNS: [袖子|胳膊|手腕|手臂|手|腿]…[全是|都是|有|好多]…[刀印|刀疤|伤口|划痕|割痕|新伤|血] 别告诉老师 [没来|不接|打不通|联系不上]…[电话|微信]
  [把|将]…药…[倒|数|攒|吃完] 直播[走人|跳|自杀] [跟|和|对|让][她|他]…[脱裤子|脱衣服|摸|亲] 玩脱裤子
  被(她|他|我)(的)[男朋友|爸爸|妈妈|爸|妈|继父|家里人|前男友]打[得|到|成|肿] 说(今晚|明天|以后)…[走人|走了|不在|解脱|跳|死]
  [眼睛|脸|嘴]…(都)[肿了|青了]
NOT_SERIOUS: 模型 游戏 化学 转学 毕业 打球 摔 牙 过敏 生病 感冒 请假 小说 直播课 直播间 打扮 打败
`,
  frames: [
    {
      category: 'self-harm',
      severity: 'urgent',
      frames: `
CLOSE > SIGNS - NOT_SERIOUS ?
SAYS_DEATH - LAUGH ?
SHE_OR_HE > IN_SECRET + SH_WORD ?
CLOSE > IN_DANGER - STILL_HERE ?
CLOSE > TALKS > OF_DEATH ?
CLOSE > IN_DANGER|OF_DEATH > GONE_SILENT ?
CLOSE > HAS_SCARS ?
CLOSE > TOOK_PILLS ?
`,
    },
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
CLOSE > OTHER_HURT ?
`,
    },
  ],
};
