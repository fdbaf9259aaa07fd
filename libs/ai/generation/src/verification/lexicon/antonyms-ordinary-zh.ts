/** Chinese opposites among the ordinary words, by rule where they are many: directions of a deed, degrees of a quality, places and times. */
type Pair = readonly [one: readonly string[], other: readonly string[]];

/** What is carried, moved or led in by one is led out by the other. */
const MOVED = '搬送运带迁移调拨划放推拉拖抬吹流涌冲渗溢钻爬走跑跳飞游驶开闯传引导输注插伸卷'.split('');
const INTO = ['进', '入', '进来', '进去'];
const OUT = ['出', '出来', '出去'];
const UPWARD = '爬走跑跳飞抬举提推拉拖搬运移浮'.split('');

const DEGREES = ['更', '较', '很', '太', '最', '稍', '略', '过', '偏'];
const QUALITIES = '多少 大小 高低 长短 早晚 快慢 重轻 好差 强弱 深浅 宽窄 厚薄 粗细 新旧 硬软 远近 贵便宜 热冷'
  .split(' ')
  .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);

const TABLE = `
室内 户内 屋内 / 室外 户外 屋外 野外 露天
城内 城里 / 城外 郊外
校内 / 校外
馆内 / 馆外
院内 / 院外
场内 / 场外
厂内 / 厂外
前段 前半段 前半部 前半部分 / 后段 后半段 后半部 后半部分
上段 上半部 / 下段 下半部
首段 / 末段
旺季 / 淡季
晴天 / 雨天 阴天
白昼 / 黑夜
黎明 拂晓 / 黄昏 傍晚
战前 / 战后
婚前 / 婚后
产前 / 产后
饭前 餐前 / 饭后 餐后
课前 / 课后
会前 / 会后
睡前 / 醒后
生前 / 死后
上届 往届 / 本届 下届 应届
前辈 长辈 / 后辈 晚辈
前人 先人 古人 / 后人 今人
祖先 / 后裔 后代
胜者 赢家 优胜者 / 败者 输家
支持者 / 反对者 批评者
受益者 受益人 / 受害者 受害人
幸存者 生还者 / 死者 遇难者
本地人 当地人 / 外地人 外乡人
优惠 便宜 / 昂贵
峰值 最高点 高峰 高点 / 谷值 最低点 低谷 低点
起点 起始处 入口处 / 终点 终止处 出口处
强项 / 弱项 软肋 短板
积极 / 消极
乐观 / 悲观
必然 必然性 / 偶然 偶然性
永恒 永久 / 短暂 暂时
合法 / 非法
主要 / 次要
节约 节省 / 浪费
痊愈 治愈 康复 / 复发 恶化
上班 / 下班
放学 / 上学
开学 / 放假
开店 开业 / 关店 停业 歇业 闭店
开门 营业 / 关门 打烊 闭馆
开幕 揭幕 / 闭幕 落幕
入院 住院 / 出院
入学 升学 / 退学 毕业
入职 就职 / 离职 辞职
入伍 / 退伍
迁入 迁来 / 迁出 迁走
结婚 成婚 / 离婚
结识 / 绝交
团结 / 分裂
合并 / 拆分 分拆
赢下 打赢 战胜 打败 击败 / 输掉 输给 战败
攻入 攻下 攻克 攻陷 / 失守
获奖 得奖 / 落选
当选 入选 / 落选
获救 获释 / 遇难 被捕
节制 克制 / 放纵
鼓励 激励 / 劝阻 阻止
奖励 表彰 嘉奖 / 惩罚 处罚
赞美 夸奖 称颂 歌颂 / 批评 谴责 抨击
重视 看重 / 轻视 忽视 看轻
爱护 爱惜 珍惜 / 破坏 浪费
优化 改进 改良 / 恶化
强化 / 弱化
简化 / 复杂化
硬化 / 软化
通水 来水 / 断水 停水
通电 供电 / 断电 停电
通航 / 停航
通车 / 停运
通风 透气 / 密闭
蓄水 储水 / 排水 放水
取下 摘下 拆下 / 装上 安上 挂上
放松 松开 解开 / 拉紧 捆住 绑住
盖上 合上 / 揭开 掀开
锁上 关上 / 打开
穿上 戴上 / 脱下 摘下
点燃 点亮 / 熄灭
升温 加热 / 降温 冷却
解冻 融化 / 冻结 冰冻
前进 前行 / 后退 倒退
出发 启程 / 抵达 返回
首位 榜首 / 末位 垫底
`;

const read = (table: string): Pair[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [one = '', other = ''] = row.split(' / ');
      return [one.split(' '), other.split(' ')] as const;
    });

export const PAIRS_ZH_ORDINARY: readonly Pair[] = [
  ...read(TABLE),
  ...MOVED.map((verb): Pair => [INTO.map((way) => verb + way), OUT.map((way) => verb + way)]),
  ...UPWARD.map((verb): Pair => [
    [`${verb}上`, `${verb}起`, `${verb}高`],
    [`${verb}下`, `${verb}下来`, `${verb}下去`],
  ]),
  ...QUALITIES.map(([one, other]): Pair => [DEGREES.map((degree) => degree + one), DEGREES.map((degree) => degree + other)]),
];
