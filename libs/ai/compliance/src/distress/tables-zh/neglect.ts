import type { Meaning } from '../reading/meaning';

/** Nobody who cooks, fetches or comes home; and a home one would rather not go to. */
export const NEGLECT_ZH: Meaning = {
  concepts: `
CARER: 爸妈 妈妈 爸爸 我妈 我爸 妈 爸 父母 大人 家里人 监护人 奶奶 爷爷 guardian 后妈 继父 她 他
CARER_GONE: [没|没有|不再|不][回来|回家|管我|管我们] 出去(了)…[星期|天|礼拜|个月] 不回来 走了(以后)[就|只][剩|有]我 没有大人 没大人 [{NUM}|两|几|好多|好几](个)[天|周|月|星期|礼拜](都)没(有)[回来|回家|给钱|人管]
  不管我 有新家 没人要我 两[星期|周]没有
BARE_HOUSE: [冰箱|厨房|灶台|雪柜]…[空的|空了|没有吃|只剩|得冰] 家里…[没吃的|只剩] 冰箱(上了|上|被)锁 [没|没有][吃的|食物|饭吃|东西吃] 没得吃 [没|没有]人给我[食物|饭|做饭] 只剩[酱油|米|盐|水|冰]
  [吃|喝]了{NUM}天(的)[方便面|泡面|馒头|自来水] [方便面|泡面]也没(有)了 [饿|没吃饭|没吃](了|过)(好)[几|{NUM}]天 [一周|一星期|天天]就[喝|吃](自|白)[自来水|水|馒头] 好多天没点火 饿了{NUM}[天|顿] 没有给我食物 {NUM}天(就|只)给了(我)(一个)馒头
NOT_FED: [不给|没给|不许|不让|不准][我|吃|他|她](吃)[饭|东西|吃的] 不配吃
STAY_AT_SCHOOL: [可以|能不能|能|想|让我|宁愿](我)(一直)[住|留|睡]在学校 住在学校 [学校|永远](永远)不(要)放[假|学](就好) [怕|害怕|不想|最怕]放假…[回|那个|家] 能不能不[回家|放学]
NOT_HOME_AGAIN: [不想|不要|不敢|不愿|怕|害怕]回[去|家](了)…[挨|打|那个|他|她|怕] [放学|放假]…[不敢|害怕|怕]回 我不要回家 [回国|回去|回家]…[住一个|跟他住|那个人] 得回那个家 无处可去 放学好可怕
HIS_COMING: [他|爸爸|继父|叔叔|那个人|父亲](的)[脚步声|钥匙声|脚步|开门声|车声] [他|她|继父|爸爸|那个人][今晚|六时|六点][放假|下班|回来|在家] [他|她|爸爸|继父]一[喝|回] 有人推门 迟早要进来 还睡我隔壁
BODY_FEARS: 发抖 抖 不敢睡 顶着门 板凳顶 躲 缩 折成 扮睡 装睡 床底 大气不敢 怕 疯了 想从
FORCED_OUT: 把我[关|锁|困](在|进|到)[阳台|柴房|猪圈|地下室|车库|厕所|屋里|门外|柜子] 关在屋里 把门反锁
HOUSE_IN_ORDER: 作业 夏令营 出差 旅游 比赛 电影 小说 课文 图书馆 训练 实验 减肥餐 社团 值日 考试 题 箱24包 高考
`,
  frames: [
    {
      category: 'abuse',
      severity: 'urgent',
      frames: `
CARER + CARER_GONE + BARE_HOUSE - HOUSE_IN_ORDER ?
CARER_GONE + BARE_HOUSE - HOUSE_IN_ORDER ?
BARE_HOUSE + SELF - HOUSE_IN_ORDER ?
NOT_FED + SELF|FORCED_OUT - HOUSE_IN_ORDER ?
STAY_AT_SCHOOL - HOUSE_IN_ORDER ?
NOT_HOME_AGAIN - HOUSE_IN_ORDER ?
HIS_COMING + BODY_FEARS - HOUSE_IN_ORDER ?
FORCED_OUT + SELF - HOUSE_IN_ORDER ?
`,
    },
  ],
};
