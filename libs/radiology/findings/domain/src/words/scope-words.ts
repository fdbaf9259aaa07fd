import { joined, type Role, type Word, words } from './meaning';

const role = (which: Role, list: string): readonly Word[] => words({ role: which }, list);

/** To deny an exclusion is to doubt: 未排除, 没有完全除外, `has not been ruled out`. */
const NOT_EXCLUDED =
  joined(
    '未|没有|没|没能|尚未|并未|并不|并不能|未曾|仍未|仍不能|仍无法|还不能|还未|还没|亦不能|也不能|暂不能|暂未|均不能|很难|难于|尚难|尚难以|尚无法|目前不能|目前无法',
    '|完全|明确|彻底|绝对',
    '排除|除外|否定',
  ) +
  '|' +
  joined(
    'has not been|have not been|was not|were not|not yet|has not yet been|not been|never|is not yet|are not yet|cannot yet be|could not yet be|cannot reliably be|cannot be reliably|cannot safely be|cannot confidently be|cannot be confidently|is not definitely|not definitely|not reliably|not completely|not fully|is not fully|is not completely',
    ' ',
    'excluded|ruled out',
  );

export const SCOPE_WORDS: readonly Word[] = [
  ...role(
    'not',
    'no|not|without|w/o|negative for|no evidence of|no sign of|no signs of|free of|absence of|nor|neither|denies|no convincing|no definite|no findings of|nothing to suggest|absent of|clear of|rules out|excludes|devoid of|lack of|lacks|lacking|no indication of|no ct evidence of|no radiographic evidence of|no imaging evidence of|fails to show|does not show|do not show|no suggestion of|not show|cannot see|cannot identify|do not see|not associated with|ruled out for|no finding to suggest|none of|' +
      '未见|未|无|没有|不见|不伴|未见明显|未见明确|未见确切|未见显示|未发现|未检出|未提示|未显示|未探及|否认|排除|已排除|已除外|可排除|可除外|无明显|无明确|未见异常|未见到|未伴|未出现|并无|均无|均未见|亦未见|也未见|未能见|尚未见|暂未见|未及|未见有|没见|没看到|看不到|不支持|未查见|未示|未发现明显|没有发现|没有看到|未观察到|未明确见|未见肯定|未证实|未合并|不存在|未见典型|未触及|无显著|非|' +
      joined(
        '未|没|没有|未能|并未|并没有|均未|尚未|暂未|亦未|也未|也没|均没',
        '|能|明显|明确|确切',
        '见到|看到|看见|发现|查见|检出|探及|观察到|找到|查到',
      ),
  ),
  ...role(
    'notAfter',
    'absent|not seen|not identified|not present|not evident|not demonstrated|not visible|not visualized|not appreciated|not detected|is excluded|are excluded|has been excluded|ruled out|is ruled out|are ruled out|none|none seen|none identified|not found|not noted|not observed|is absent|are absent|was not seen on this study|cannot be seen|cannot be identified|is not seen|are not seen|is not identified|are not identified|is not present|are not present|negative|(-)|-ve|not apparent|has been ruled out|none present|none detected|nil|' +
      '阴性|缺如|未见显示|不明显|未显示|未见明确显示|不存在|未检出|已排除|可排除|可除外|已除外|均阴性|均未见|未见到|未发现|均无',
  ),
  ...role(
    'changeNoun',
    'change|changes|interval change|interval changes|变化|改变|increase in size|size change|进展|change in size|altered',
  ),
  ...role(
    'maybe',
    'versus|vs|possible|possibly|suspected|suspicious for|suspicion of|suspicion for|concerning for|concern for|questionable|query|queried|cannot exclude|can not exclude|cannot rule out|can not rule out|not excluded|may be|might be|could be|equivocal|potential|presumed|apparent|difficult to exclude|unable to exclude|does not exclude|do not exclude|not exclude|could represent|may represent|might represent|question of|rule out|r/o|?|raises the possibility of|possibility of|suspect|questioned|cannot definitely exclude|cannot entirely exclude|cannot completely exclude|maybe|perhaps|tiny possible|doubtful|not entirely exclude|suggestion of|' +
      '可疑|疑似|疑|疑为|似|似见|似可见|不除外|不能除外|不排除|不能排除|无法除外|无法排除|难以除外|难以排除|可能|可能为|可能是|可能存在|可疑见|怀疑|有无|不完全除外|不能完全除外|不能完全排除|未能除外|未能排除|尚不能除外|尚不能排除|疑有|似有|待除外|警惕|或为|可能有|疑诊|隐约见|隐约可见|疑见|尚不除外|暂不除外|不排外|不能肯定|待排除|倾向于|仿佛见|并非没有|并非无|不能说没有|不能说无|' +
      NOT_EXCLUDED,
  ),
  ...role(
    'maybeAfter',
    '?|(?)|not excluded|not be excluded|cannot be excluded|can not be excluded|could not be excluded|cannot be ruled out|is possible|are possible|is suspected|are suspected|suspected|not ruled out|is questioned|is not excluded|are not excluded|difficult to exclude|possible|versus|vs|vs.|cannot be entirely excluded|cannot be completely excluded|is questionable|is not entirely excluded|cannot be definitely excluded|favored|not be entirely excluded|is considered|' +
      '可能|可能大|可能性大|待排|待查|待除外|不除外|不能除外|不排除|可疑|不能排除|待排除|可能性|可能性较大|难以除外|可能大?|待定|不完全除外|无法除外|无法排除|不能完全除外|尚不能除外|可考虑|可能较大|待确认|待明确|待证实|' +
      NOT_EXCLUDED,
  ),
  ...role(
    'cause',
    'likely|probably|probable|most likely|consistent with|compatible with|representing|represents|represent|in keeping with|favor|favoring|favour|favouring|suggestive of|suggesting|suggests|due to|secondary to|related to|reflecting|reflects|likely representing|likely represents|likely due to|likely related to|indicative of|attributable to|thought to be|felt to be|presumably|most consistent with|most compatible with|compatible|as seen in|typical of|worrisome for|suspicious of|in favor of|characteristic of|考虑|考虑为|提示|符合|倾向|首先考虑|多考虑|拟|考虑系|为主|所致|继发|致|诊断为|性质待定|待定性|多为|多系|考虑是',
  ),
  ...role(
    'bound',
    'but|however|except|except for|other than|apart from|aside from|although|though|yet|save for|with the exception of|excepting|besides|whereas|while|only|instead|otherwise|但|但是|但见|然而|而|除外的|仅|仅见|除|只是|惟|唯|另外|此外|只见|余',
  ),
  ...role(
    'assert',
    'there is|there are|there was|there were|shows|showing|show|demonstrates|demonstrating|demonstrate|reveals|revealing|reveal|is present|are present|is seen|are seen|is noted|are noted|is identified|are identified|again seen|presence of|redemonstrated|again demonstrated|again noted|positive for|contains|containing|有|见|可见|示|显示|见有|可见有|查见|发现|另见|亦见|并见|伴见|阳性|(+)|出现|存在|仍见|仍可见|内见|内可见|见一|提示有|探及|检出|均可见|均见|又见|是一',
  ),
  ...role('joint', 'and|as well as|plus|&|及|和|与|以及|并|、|且|/|还有'),
  ...role('or', 'or|and/or|或|或者|抑或'),
  ...role('with', 'with|along with|associated with|together with|accompanied by|伴|伴有|合并|并有|伴发|兼有|并伴|w/|合并有|并发'),
  ...role(
    'largest',
    'the largest|largest|the larger|larger one|larger of|the biggest|biggest|the dominant|dominant|the most prominent|largest one|the largest one|largest of these|largest of which|the largest of which|the largest of these|the larger one|the larger of which|the bigger one|index|the larger of these|the larger of the two|the largest being|dominant one|the biggest one|the most suspicious|the most suspicious one|较大者|较大的|最大者|大者|较大一枚|最大一枚|其中较大者|其中最大者|较大|最大|其中较大的|其中一枚较大|较大一个|最大的|较著者|明显者|其中较大|其中最大|较大的一枚|最大的一枚|较大的一个|小者|较小者|最小者|较小一枚|较小的一枚|the smaller one|the smaller|smaller one|the smallest|smallest one|最大一个|较明显者|大的|最大的一个|以右|其大者|大者约|较大者约',
  ),
  ...role(
    'another',
    'another|an additional|additional|a second|second|the other|other one|one|a further|further|third|a third|separate|a separate|另一|另一枚|另一个|另有|另外一枚|另|其一|其二|其三|一枚|一个|一处|一者|另一处|另一者|再一枚|其余一枚|尚见|还见|还可见|尚可见',
  ),
  ...role('same', 'it|which|these|the opacity|they|该|上述|其|此|该处|其内|内部'),
  ...role('other', 'other|any other|further|additional|new|other new|other definite|其他|其它|其余|另外|新|新的|余'),
  ...role(
    'compared',
    'compared to|compared with|in comparison with|in comparison to|comparison|compared|since|relative to|than|ago|较|对比|对照|相比|比较|与|较前|较前片|与前|与前片|较旧片|较上次|较前次|对比前片|对比旧片|与旧片|同前次|versus prior|vs prior|from prior|from previous|when compared with|when compared to|as compared to|as compared with|较前次检查|与前次|与上次|对比前次|对比上次',
  ),
  ...role('weakPrior', 'was|were|had been'),
  ...role(
    'prior',
    'previously|previous|prior|formerly|before|earlier|old|last time|baseline|used to be|originally|on prior|on the prior|on previous|initially|past|pre|prev|had measured|prior exam|prior study|prior ct|on prior ct|last exam|last ct|the last|on the previous|earlier ct|已知|前次|上次|原|原为|前为|旧片|前片|前|之前|先前|此前|以前|原来|上一次|既往|前次检查|前一次|旧|原片|老片|基线|以往|首次|前ct|前次ct|上次ct|前测',
  ),
  ...role(
    'now',
    'now|currently|current|today|presently|at present|on the current|on current|this time|at this time|current study|on today|现|现为|目前|本次|此次|今|现约|当前|今次|目前约|这次|现在|本次检查|如今|现片|现测|现大小|今日|今为|本片|现今|为现|measures|measuring|measure',
  ),
  ...role('from', 'from|由|从|自'),
  ...role('to', 'to|至|到|→|->|=>|-->|>|changed to|变至|变到|进展至|up to now'),
  ...role(
    'threshold',
    '小于|不足|<|less than|smaller than|under|≤|不超过|未超过|大于|超过|greater than|larger than|more than|均小于|均不足|sub',
  ),
  ...role('by', 'by|difference of|增幅|差'),
  ...role(
    'solidPart',
    'solid component|solid part|solid portion|solid core|solid components|solid nidus|internal solid component|internal solid focus|solid nodular component|solid center|solid centre|central solid component|inner solid component|solid element|solid area|solid parts|solid component diameter|实性成分|实性部分|实性区|实性灶|实性结构|实性组分|实成分|内实性成分|实性分|中央实性成分|实性核心|实性内核|实性结节样成分|实性密度成分|实性成份|实质成分|实性密度区|实性区域|solid comp',
  ),
  ...role(
    'shortAxis',
    '最大短径|最大短轴|垂直径|垂直短径|perpendicular diameter|perpendicular|short axis|short diameter|in short axis|short|短径|短轴|短|宽径|short axis diameter|宽约|宽',
  ),
  ...role(
    'longAxis',
    'long axis|long diameter|maximum diameter|maximal diameter|greatest diameter|largest diameter|greatest dimension|maximum dimension|max diameter|in diameter|in size|mean diameter|average diameter|longest diameter|long axis diameter|in greatest dimension|in maximum dimension|in maximal dimension|in long axis|in largest dimension|in largest diameter|in greatest diameter|in maximum diameter|across|in maximal diameter|长径|长轴|最大径|最大直径|直径|平均直径|平均径|横径|大小|大小约|径约|直径约|长约|最大长径|径|大小为|大小约为|范围约|测约|测量|长|体积约|最大横截面|最大截面|范围|左右径|前后径|上下径|最大层面|最长径|大小不等|截面',
  ),
  ...role(
    'axis',
    'ap|anteroposterior|antero posterior|transverse|transverse diameter|craniocaudal|cranio caudal|superoinferior|height|width|depth|in height|in width|左右径|前后径|上下径|头尾径|横径|纵径|高径',
  ),
  ...role(
    'distance',
    '壁厚|壁厚约|壁厚度|厚约|壁最厚处|最厚处|管壁厚|wall thickness|maximum wall thickness|maximal wall thickness|wall measures|wall measuring|距|距离|距胸膜|距肺门|相距|离',
  ),
  ...role('each', 'each|respectively|分别|分别约|分别为|各|各约|均约|均为|均'),
];
