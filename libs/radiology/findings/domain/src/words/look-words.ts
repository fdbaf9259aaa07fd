import type { Change, Density, Margin } from '../finding';
import { joined, type Word, words } from './meaning';

const density = (which: Density, list: string): readonly Word[] => words({ role: 'fact', density: which }, list);
const margin = (which: Margin, list: string): readonly Word[] => words({ role: 'fact', margin: which }, list);
const change = (which: Change, list: string): readonly Word[] => words({ role: 'fact', change: which }, list);

const EDGES = '边缘|边界|境界|轮廓|界|边';
const RATHER = '|尚|较|光|均|清晰|基本|比较|尚光滑|呈|稍|略|部分';

export const LOOK_WORDS: readonly Word[] = [
  ...density(
    'solid',
    'solid|实性|实质性|实性密度|纯实性|实|entirely solid|purely solid|completely solid|soft tissue attenuation|soft tissue density|软组织密度|全实性',
  ),
  ...density(
    'part_solid',
    'part solid|partly solid|partially solid|semisolid|semi solid|mixed ground glass|mixed density|mixed attenuation|mixed|混合磨玻璃|混杂磨玻璃|混合性磨玻璃|混合密度|混杂密度|部分实性|部分实性密度|半实性|混合磨玻璃密度|混杂磨玻璃密度|混合型磨玻璃|混杂性磨玻璃|混合性|混合磨|混|混合型|混杂性|混合性磨玻璃密度|混磨|部分实|部分实质性|mixed solid and ground glass|mixed solid',
  ),
  ...density(
    'ground_glass',
    'ground glass|groundglass|pure ground glass|purely ground glass|gg|nonsolid|non solid|ground glass attenuation|ground glass density|pure gg|磨玻璃|纯磨玻璃|磨玻璃密度|纯磨玻璃密度|磨玻璃样|磨玻璃状|毛玻璃|毛玻璃样|纯磨|磨|毛玻璃密度|非实性|磨砂玻璃|磨玻璃样密度|纯毛玻璃|单纯磨玻璃|磨砂|磨玻璃性|纯磨玻璃样|云雾状|faint ground glass',
  ),
  ...words(
    { role: 'opacity', density: 'ground_glass' },
    'ggo|ggos|ground glass opacity|ground glass opacities|磨玻璃影|磨玻璃密度影|毛玻璃影|磨玻璃灶|磨玻璃样影|纯磨玻璃影|磨玻璃斑片影|纯磨玻璃密度影|毛玻璃密度影|磨玻璃样密度影|pggo|磨玻璃密度灶|pure ggo|pure ground glass opacity|磨玻璃阴影',
  ),
  ...words(
    { role: 'opacity', density: 'part_solid' },
    'mixed ggo|mggo|混合磨玻璃影|混杂磨玻璃影|混合磨玻璃密度影|混杂磨玻璃密度影|混合磨玻璃灶|part solid opacity',
  ),
  ...words(
    { role: 'fact', type: 'lesion', density: 'calcified' },
    '钙化灶|钙化斑|calcified focus|calcified foci|点状钙化灶|点状钙化|致密钙化灶|calcific focus',
  ),
  ...words(
    { role: 'opacity' },
    'opacity|opacities|focus|foci|density|densities|密度影|高密度影|斑片影|斑片状影|斑片状密度影|片状影|阴影|影|灶|斑点影|小斑片影|infiltrate|infiltrates|斑片状高密度影|团片状影|团片影|密度增高影|片影|斑片状密度增高影',
  ),
  ...density(
    'calcified',
    'calcified|cal|calcification|calcifications|钙化|钙化性|calc|calcific|钙化影|densely calcified|完全钙化|伴钙化|heavily calcified|completely calcified',
  ),
  ...margin(
    'smooth',
    'smooth|smooth margin|smooth margins|smoothly marginated|smooth bordered|smooth contour|smooth edges|光滑|光整|边缘整齐|光滑锐利|边整|' +
      joined(EDGES, RATHER, '光滑|光整|整齐|光滑整齐') +
      '|边缘平滑|平滑',
  ),
  ...margin(
    'well_defined',
    'well defined|well circumscribed|circumscribed|well demarcated|sharply defined|sharply demarcated|sharply marginated|well marginated|sharp margins|sharp margin|clear margins|clear margin|distinct margins|clearly defined|well delineated|clear borders|clear border|sharp borders|sharp border|well outlined|边界清|界清|' +
      joined(EDGES, RATHER, '清|清楚|清晰|清晰锐利|锐利|清楚锐利|分明|可辨'),
  ),
  ...margin(
    'ill_defined',
    'ill defined|poorly defined|poorly marginated|poorly circumscribed|indistinct|indistinct margins|fuzzy|fuzzy margins|hazy margins|blurred margins|blurred|poorly demarcated|ill demarcated|ill circumscribed|vague margins|unclear margins|not well defined|not well circumscribed|not clearly defined|less well defined|ill marginated|indistinct borders|界不清|' +
      joined(EDGES, '不|欠|较|略|稍|显|尚欠|不甚|不太|', '清楚|清晰|模糊|清|毛糙模糊').replace(
        /(^|\|)(边缘|边界|境界|轮廓|界|边)(较|稍|略|显|)(清楚|清晰|清)(?=\||$)/g,
        '',
      ) +
      '|模糊不清',
  ),
  ...margin(
    'irregular',
    'irregular|irregular margin|irregular margins|irregularly shaped|irregular shape|irregular contour|irregularly marginated|irregular borders|irregular border|不规则|形态不规则|欠规则|不规整|形态欠规则|形状不规则|毛糙|边缘毛糙|' +
      joined(EDGES, '不|欠|稍不|略不|稍欠', '规则|光整|规整|整齐|光滑|整'),
  ),
  ...margin(
    'lobulated',
    'lobulated|lobulation|lobulations|lobulated margin|lobulated margins|lob|lobular contour|lobulated contour|lobulated border|lobulated borders|polylobulated|分叶|分叶征|分叶状|浅分叶|深分叶|浅分叶征|深分叶征|分叶状改变|分叶改变|浅分叶状|深分叶状|小分叶|分叶征象|microlobulated|lobulate',
  ),
  ...margin(
    'spiculated',
    'spiculated|spiculation|spiculations|spicules|spiculate|spic|spicul|spiculated margin|spiculated margins|spiculated border|spiculated borders|corona radiata|毛刺|毛刺征|短毛刺|长毛刺|细毛刺|细小毛刺|毛刺状|短细毛刺|细短毛刺|短毛刺征|毛刺样改变|毛刺影|长短不一毛刺|短小毛刺|放射状毛刺|毛刺改变|棘状突起|毛刺征象|细毛刺征|spiky margins',
  ),
  ...margin(
    'pleural_retraction',
    'pleural retraction|pleural tagging|pleural tag|pleural tags|pleural indentation|pleural tail|pleural tail sign|pleural puckering|retraction of the pleura|retraction of the adjacent pleura|tethering of the pleura|pleural tethering|retracting the pleura|retracts the pleura|indentation of the pleura|pleural traction|tag to the pleura|tags to the pleura|pleural tails|retraction of the fissure|retracts the adjacent pleura|tethering of the adjacent pleura|indenting the pleura|fissural retraction|' +
      '胸膜牵拉|胸膜牵拉征|胸膜凹陷|胸膜凹陷征|胸膜尾征|牵拉胸膜|牵拉邻近胸膜|牵拉相邻胸膜|胸膜牵连|邻近胸膜牵拉|牵拉局部胸膜|邻近胸膜凹陷|胸膜皱缩|胸膜受牵拉|牵拉临近胸膜|胸膜尾|胸膜牵曳|胸膜牵拉凹陷|牵扯胸膜|局部胸膜牵拉|局部胸膜凹陷|相邻胸膜牵拉|牵拉叶间胸膜|牵拉斜裂胸膜|叶间胸膜牵拉|牵拉侧胸膜|胸膜稍牵拉|胸膜轻度牵拉|胸膜略牵拉|相邻胸膜凹陷|邻近胸膜受牵拉|与胸膜牵拉|胸膜粘连牵拉|牵拉叶间裂|胸凹征|斜裂胸膜牵拉',
  ),
  ...margin(
    'cavitary',
    'cavitary|cavitation|cavitating|cavitated|cavity|cavities|cavitations|空洞|空洞形成|厚壁空洞|薄壁空洞|空洞影|空洞性|偏心空洞|偏心性空洞|小空洞|空洞征|internal cavitation|central cavitation',
  ),
  ...change(
    'new',
    'new|newly seen|newly developed|newly appeared|newly identified|newly detected|newly noted|interval development|interval appearance|has developed|have developed|not seen previously|not present previously|not previously seen|not present on prior|not present on the prior|not seen on the prior|not seen on prior|newly found|was not present|was not seen|not visible on the prior|not present before|not seen before|新发|新出现|新增|新见|新出|为新发|新发现|前片未见|前次未见|既往未见|旧片未见|上次未见|新|新的|较前新发|较前新增|较前新出现|系新发|前次检查未见|原片未见|先前未见|前次ct未见|旧片未显示|新近出现|新生',
  ),
  ...change(
    'stable',
    'stable|stab|unchanged|unch|similar to prior|similar to the prior|similar to previous|similar in size|no longer growing|same size|same as before|same as prior|as before|similar in appearance|static|without change|persistent and unchanged|constant in size|not changed|has not changed|have not changed|has not grown|not grown|unaltered|not significantly changed|without interval change|without significant change|not enlarged since|no bigger|the same size|not appreciably changed|size is the same|essentially unchanged|' +
      '无变化|变化不大|变化不明显|未变|不变|无改变|相仿|同前|大致同前|大致相仿|相似|稳定|大致相同|基本同前|基本相仿|大小同前|大体同前|无著变|与前相仿|与前相似|较前相仿|较前相似|无进展|与前片相仿|无显著变化|改变不明显|大致同上次|较前大致相仿|同前相仿|基本一致|大小不变|基本不变|较前未变|无明显进展|如前|与前大致相仿|基本稳定|维持不变|没有变化|没变化|变化不显著',
  ),
  ...change(
    'growing',
    'growing|grown|grew|growth|interval growth|larger|bigger|increased|increasing|increase|increased in size|increase in size|increasing in size|has increased|interval increase|interval increase in size|enlarging|interval enlargement|progressed|progressive|progression|interval progression|increased in diameter|larger than before|has enlarged|have enlarged|became larger|expanding|更大|增长|长大|变大|增大增多|体积增大|明显增长|进展|较前进展|径线增大|较前增大|较前变大|较前长大|较前略增大|较前稍增大|较前明显增大|增加|较前增加|稍增大|略增大|略有增大|稍有增大|有所增大|渐增大|逐渐增大|持续增大|扩大|长径增大|较前有所增大|较前片增大|较前体积增大|较前增长|增多|较前增多|明显增多|较前明显增多|略增多|稍增多|较前略增多|有所增多',
  ),
  ...words(
    { role: 'to', change: 'growing' },
    '增至|增大至|增大到|增长至|长至|长到|增加至|增加到|长大至|长大到|增为|变为|扩大至|增大为|increased to|grown to|now increased to|enlarged to|grew to|增到',
  ),
  ...words(
    { role: 'by', change: 'growing' },
    'increased by|grown by|grew by|enlarged by|larger by|增大了|增加了|增长了|增大约|增加约|增长约|长大了|长大约',
  ),
  ...change(
    'resolved',
    'resolved|resolution|has resolved|have resolved|completely resolved|no longer seen|no longer visible|no longer present|no longer identified|no longer evident|disappeared|has disappeared|have disappeared|interval resolution|complete resolution|not seen anymore|no longer appreciated|has cleared|have cleared|no longer visualized|no longer demonstrated|gone|消失|已消失|完全吸收|已吸收|基本吸收消失|吸收消失|不再显示|未再显示|未再见|已完全吸收|现未见|本次未见|现已消失|现未见显示|本次未见显示|今未见|此次未见|现未显示|本次未显示|已不见|吸收|已不明显|未再显见|较前吸收|现已吸收|基本消失|已完全消失|未再见到',
  ),
  ...words(
    { role: 'known', isShrinking: true },
    '吸收减少|较前吸收减少|较前吸收好转|较前明显吸收好转|有吸收|较前有吸收|大部吸收|大部分吸收|较前大部分吸收|较前明显吸收|明显吸收|部分吸收|缩小|较前缩小|减小|较前减小|decreased|decreased in size|smaller|regressed|partially resolved|partial resolution|shrunk|较前部分吸收|较前好转|improved|improving|decrease|减少|较前减少|partial interval resolution|' +
      joined(
        'almost|nearly|near|virtually|mostly|largely|partly|partially|incompletely|not completely|not fully|has nearly|has almost|has mostly|has largely|has partially',
        ' ',
        joined('|completely |complete |entirely |totally ', '', 'resolved|resolution|cleared|disappeared|gone'),
      ) +
      '|incomplete resolution|有所吸收|略吸收|吸收好转|部分好转|resolving|有所缩小|变小',
  ),
];
