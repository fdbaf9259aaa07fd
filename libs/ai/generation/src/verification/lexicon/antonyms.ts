import { PAIRS_ZH_ORDINARY } from './antonyms-ordinary-zh';
import { PAIRS_ZH_WIDE } from './antonyms-wide-zh';

/**
 * Two sides of which a statement takes one: whoever says the one says that the other is not so. `Not admitted` agrees with `denied`; `admitted` does not. Sides are told apart by ` / `, words are plain forms. What is
 * neither one nor the other (`warm`, `cold`) still cannot stand for its opposite.
 */
const PAIRS_EN = `
postpone delay defer / advance hasten
sink descend / rise ascend float
confirm reaffirm reiterate / withdraw retract scrap abandon
admit acknowledge concede confess accept / deny reject refute dispute contest appeal challenge
agree consent / disagree refuse decline
welcome support back favour endorse applaud greet / oppose resist protest object
allow permit enable let authorise / forbid ban prohibit prevent bar outlaw prevented
approve ratify / veto reject disapprove
disclose reveal publish announce / conceal hide withhold
persist remain continue stay endure / disappear vanish cease fade stop
include contain comprise / exclude omit lack
involve affect invade infiltrate / spare spared
appear emerge / disappear vanish
succeed manage / fail
open reopen / close shut
equal identical / unequal different
win / lose
acidic / basic alkaline
absorb / lose shed release expel
acquire obtain / lose forfeit
gain / lose
arrive / depart
enter / exit leave
praise commend laud / criticise condemn
strengthen reinforce / weaken undermine
improve better / worsen deteriorate
accelerate quicken / slow decelerate
enlarge expand widen dilate / shrink narrow contract
lengthen extend prolong / shorten
tighten / loosen relax ease
raise increase lift / lower reduce cut decrease
rise grow climb increase / fall drop decline decrease shrink
attract / repel deter
absorb / release emit
encourage / discourage deter
keep retain preserve maintain / abolish scrap discard expel eject
hire recruit / dismiss fire sack
remember recall / forget
build construct erect / demolish raze
create found establish / destroy dissolve
begin start commence / end finish stop
attack / defend
push / pull
early earlier / late later
high higher / low lower
large larger big bigger / small smaller
long longer / short shorter
fast faster quick quicker / slow slower
strong stronger / weak weaker
heavy heavier / light lighter
deep deeper / shallow shallower
warm warmer hot hotter / cold colder cool cooler
old older / young younger
rich richer / poor poorer
cheap cheaper / expensive dearer
wide wider / narrow narrower
thick thicker / thin thinner
easy easier / difficult hard harder
safe safer / dangerous
common frequent / rare uncommon
often frequently / rarely seldom
known / unknown
present / absent
visible / invisible
full / empty
many / few
more / less fewer
most / least fewest
maximum / minimum
upper / lower
inside / outside
above / below
before / after
always / never
all / none
true / false
guilty / innocent
legal lawful / illegal unlawful
public / secret
solid / cystic
benign / malignant
acute / chronic
recent fresh new / old
fully completely entirely / partly partially
strict / lax
voluntary / compulsory mandatory
voluntarily / compulsorily
profit / loss
surplus / shortage deficit
shortage / glut
success / failure
victory / defeat
`;
/** Opposites whose words may name something: whoever uses one where no source has it says something new. */
const PAIRS_EN_WIDE = `
ascend float / sink descend submerge
postpone delay defer / hasten expedite
multiply / divide
add / subtract
solidify / melt thaw
evaporate vaporise / condense
inhale / exhale
attach fasten / detach
load / unload
import / export
insert / extract withdraw
buyer purchaser / seller vendor
teacher tutor / pupil apprentice
winner victor / loser
creditor lender / debtor borrower
employer / employee
host / guest
predator / prey
ancestor / descendant
domestic / international foreign
arterial artery / venous vein
`;
const PAIRS_ZH = `
承认 认可 / 否认 驳斥 不承认
同意 赞成 支持 接受 / 反对 拒绝 抵制
批准 通过 核准 / 否决 驳回 拒绝
允许 准许 / 禁止 阻止
公布 公开 披露 透露 / 隐瞒 保密 掩盖
包括 包含 纳入 / 排除在外 不含
消失 消退 不见 / 仍存在 仍在
出现 新出现 / 消失
增加 增多 增大 增长 上升 提高 上涨 升高 扩大 变大 / 减少 缩小 减小 下降 降低 下跌 变小
加快 加速 变快 / 减慢 减缓 放慢 变慢
增强 加强 强化 / 减弱 削弱
改善 好转 / 恶化 变差
推高 抬高 / 压低 拉低
上调 / 下调
开放 打开 开启 / 关闭 封闭
新开 开设 / 关闭 关停
买入 购入 / 卖出 出售
成功 / 失败
赢得 / 失去
盈利 / 亏损
称赞 赞赏 表扬 赞扬 / 批评 指责
保护 保卫 / 捕食 攻击 破坏
建造 修建 / 拆除 拆毁
开始 启动 / 停止 终止 结束
完好 无损 未受损 / 受损 损坏 冲垮 冲毁 炸毁
无害 / 有害
安全 / 危险
容易 / 困难
常见 / 罕见
经常 / 很少
正常 / 异常
清晰 / 模糊
光滑 / 毛糙 毛刺
完全 / 部分
全部 / 部分
最大 最高 最多 最快 最早 最长 / 最小 最低 最少 最慢 最晚 最短
之前 以前 / 之后 以后
相等 相同 / 不等 不同
宽松 放宽 / 收紧 严格
自愿 / 强制
扩张 增宽 / 狭窄 变窄
变强 / 变弱
变热 变暖 / 变冷
先进先出 / 后进先出
输入 / 输出
吸收 / 释放
借入 / 借出
干燥 干旱 少雨 / 湿润 潮湿 多雨
炎热 / 寒冷
富裕 富有 / 贫穷 贫困
昂贵 / 便宜 低廉
坚硬 / 柔软
明亮 / 昏暗
干净 洁净 / 肮脏
古老 陈旧 / 崭新
充足 充裕 / 短缺 匮乏
录用 聘用 招聘 / 解聘 辞退 开除
加入 / 退出
遵守 遵循 / 违反 违背
上任 就任 / 卸任 离任
流入 涌入 / 流出
升起 / 沉入 落下
归还 还清 / 拖欠
低微 卑微 贫寒 / 高贵 显赫
`;

const read = (pairs: string): readonly (readonly [one: readonly string[], other: readonly string[]])[] =>
  pairs
    .trim()
    .split('\n')
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' / ');
      return [one.split(' '), other.split(' ')] as const;
    });

export const ANTONYMS_EN = read(PAIRS_EN);
/** The same with those whose words may name something. */
export const ALL_ANTONYMS_EN = [...ANTONYMS_EN, ...read(PAIRS_EN_WIDE)];
export const ANTONYMS_ZH = read(PAIRS_ZH);
/** The same with those whose words may name something. */
export const ALL_ANTONYMS_ZH = [...ANTONYMS_ZH, ...read(PAIRS_ZH_WIDE), ...PAIRS_ZH_ORDINARY];
