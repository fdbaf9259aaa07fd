import type { BilingualText } from '../report-names';

/** What an abbreviation of a dictation stands for. For display: what it means as a finding is read by `readDictation`. */
export interface ShorthandEntry extends BilingualText {
  /** As it is typed, lower case. */
  readonly short: string;
}

const entries = (lines: string): readonly ShorthandEntry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', en = '', zh = ''] = line.split('|').map((part) => part.trim());
      return { short, en, zh };
    });

/** Short form, English, Chinese. */
export const SHORTHAND: readonly ShorthandEntry[] = entries(`
lul | left upper lobe | 左肺上叶
lll | left lower lobe | 左肺下叶
rul | right upper lobe | 右肺上叶
rml | right middle lobe | 右肺中叶
rll | right lower lobe | 右肺下叶
nod | nodule | 结节
nods | nodules | 多发结节
ggn | ground-glass nodule | 磨玻璃结节
pggn | pure ground-glass nodule | 纯磨玻璃结节
mggn | part-solid nodule | 部分实性结节
psn | part-solid nodule | 部分实性结节
sn | solid nodule | 实性结节
spn | solitary pulmonary nodule | 孤立性肺结节
ggo | ground-glass opacity | 磨玻璃影
spic | spiculated | 毛刺
lob | lobulated | 分叶
calc | calcified | 钙化
irreg | irregular | 边缘不规则
stab | stable | 较前无变化
unch | unchanged | 较前无变化
inc | increased | 较前增大
dec | decreased | 较前缩小
eff | pleural effusion | 胸腔积液
ptx | pneumothorax | 气胸
cons | consolidation | 实变
atx | atelectasis | 肺不张
lad | lymphadenopathy | 淋巴结肿大
ln | lymph node | 淋巴结
bx | biopsy | 活检
cxr | chest radiograph | 胸部平片
pe | pulmonary embolism | 肺栓塞
hh | hiatal hernia | 食管裂孔疝
fu | follow-up | 随访
f/u | follow-up | 随访
w/ | with | 伴
w/o | without | 不伴
bilat | bilateral | 双侧
lt | left | 左
rt | right | 右
ant | anterior | 前
post | posterior | 后
sup | superior | 上
inf | inferior | 下
lat | lateral | 外侧
med | medial | 内侧
wnl | within normal limits | 在正常范围内
nl | normal | 正常
prev | previously | 前次
ddx | differential diagnosis | 鉴别诊断
s/p | status post | 术后
左上 | left upper lobe | 左肺上叶
左下 | left lower lobe | 左肺下叶
右上 | right upper lobe | 右肺上叶
右中 | right middle lobe | 右肺中叶
右下 | right lower lobe | 右肺下叶
磨结 | ground-glass nodule | 磨玻璃结节
实结 | solid nodule | 实性结节
混磨 | part-solid nodule | 部分实性结节
支扩 | bronchiectasis | 支气管扩张
毛刺 | spiculated | 边缘毛刺
分叶 | lobulated | 边缘分叶
`);
