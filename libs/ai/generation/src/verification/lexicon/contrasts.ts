/** Words of which one stands in the place of another: whoever exchanges them names another thing. General ones; a profession's own names come with its evidence. */
export const CONTRASTS_EN: readonly (readonly string[])[] = `
upper lower
anterior posterior
medial lateral
proximal distal
superior inferior
internal external
inner outer
front back rear
top bottom
north south east west
northern southern eastern western
ascending descending
systolic diastolic
male female
men women
boys girls
mother father
parent child
maximum minimum average
highest lowest
largest smallest
first second third fourth fifth sixth last
importer exporter
import export
creditor debtor
assets liabilities
gross net
short-term long-term
public private
domestic foreign
input output
primary secondary tertiary
hot cold
mild severe
odd even
simple complex
single double triple
regular irregular
smooth spiculated
permanent temporary
active passive
dominant recessive
positive negative
predator prey
edge middle
majority minority
major minor
buy sell
lend borrow
add remove
absorb reflect
attract repel
upgrade downgrade
encrypt decrypt
encode decode
freeze melt
day night
employer employee
teacher student
cervical thoracic lumbar sacral
arterial venous
frontal parietal temporal occipital
red green blue yellow white black
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
morning afternoon evening
liquid solid gas
tropical arctic
import export
heat cool
inhale exhale
inflate deflate
longest shortest
oldest youngest
nearest farthest
fastest slowest
strongest weakest
cathode anode
bacteria virus fungus
multiply divide
numerator denominator
buyer seller
lender borrower
plaintiff defendant
upstream downstream
windward leeward
subdural epidural
flat inverted steep
`
  .trim()
  .split('\n')
  .map((set) => set.split(' '));

/** Characters or words that stand for one another before these ones. */
export const CONTRASTS_ZH: readonly (readonly [words: string, behind: string])[] = [
  ['上 中 下', '肺|叶|段|极|腹|肢|部|半年|季|级|游|层|颌|腔静脉'],
  ['一 二 三 四 五 六 七 八 九', '尖瓣|叉神经|级|期|度|型|等奖|号线|线城市|产业'],
  ['前 后 中', '叉|角|纵隔|壁|部|交叉|根|胸|颅|期|路|者|动脉'],
  ['外上 外下 内上 内下', '象限'],
  ['内 外', '侧|踝|髁|资|部|膜|层|囊|科|因|壁|销|需|债'],
  ['近 远', '端|侧|期|段'],
  ['升 降', '主动脉|结肠'],
  ['动 静', '脉|态'],
  ['良 恶', '性'],
  ['急 慢', '性'],
  ['阳 阴', '性|极|离子'],
  ['男 女', '性|士|子|生|孩|患者'],
  ['进 出', '口'],
  ['买 卖', '方|家|入|出'],
  ['长 短', '期'],
  ['正 负', '极|电|值|数|相关|反馈|离子'],
  ['颈 胸 腰 骶', '椎|段|\\d'],
  ['额 顶 颞 枕', '叶|部|骨'],
  ['红 白', '细胞|质'],
  ['东 南 西 北', '部|方|岸|海|面|侧'],
  ['高 低', '密度|信号|频|温|压|位|价|风险'],
  ['大 小', '脑|肠|型'],
  ['先 后', '进|出'],
  ['最高 最低 平均', ''],
  ['最大 最小', ''],
  ['收缩 舒张', ''],
  ['供给 需求', ''],
  ['资产 负债', ''],
  ['白天 夜间', ''],
  ['扩大 缩小', ''],
  ['大量 少量', ''],
  ['中量 少量', ''],
  ['轻度 中度 重度', ''],
  ['提议 否决', ''],
  ['顺差 逆差', ''],
  ['首席 副', ''],
  ['父亲 母亲', ''],
  ['内部 外部', ''],
  ['国内 国外', ''],
  ['细菌 病毒 真菌', ''],
  ['最长 最短', ''],
  ['最强 最弱', ''],
  ['迎风 背风', ''],
  ['硬膜下 硬膜外', ''],
  ['债权 债务', '人'],
  ['原告 被告', ''],
  ['输入 输出', ''],
  ['队列 栈 堆', ''],
];
