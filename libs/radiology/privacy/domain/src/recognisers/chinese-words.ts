/** About the hundred most frequent family names and the compound ones: what stands after a label or before a title. Frequent names only, since the label does the rest. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明池查麻苑迟濮水平那费阚楚练廉禹井祖漆巴卿狄索晋芮阙浦戈邸雍辜裘亓郗赫杭逯茹亢嵇厉仝郜屠朴盖冼粟劳谌奚皮郁胥鄢储荆萧闻丰';
const COMPOUND =
  '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|东方|独孤|南宫|宇文|长孙|端木|轩辕|司空|百里|呼延|钟离|澹台|申屠|赫连|鲜于|闻人|濮阳|淳于|完颜|西门|拓跋|纳兰|耶律';
export const FAMILY_NAME = `(?:${COMPOUND}|[${SINGLE}])`;

/**
 * Clinical and everyday words that follow a label without being anybody, although their first character is a family name too (患者高热). One expression for the beginning;
 * what is a name as well (安静, 白杨) is not in it: after a label the person is likelier.
 */
const NO_NAME =
  /^(?:高[热烧血压龄危度密信脂频原能]|黄[疸染斑体色]|白[细带血蛋癜内质色]|安[置全装]|全[身部程腹麻]|方[便向法案形]|何[时处种]|余[无未者肺均同处下]|平[卧时扫素均常躺坐滑整稳直片]|水[肿样溶疱液冷]|时[有而]|常[规年伴见有]|江[南北]|于(?:今|昨|当|我|外|本|某|上|下|凌|晨|傍|家|门|急|术|入|半|晚|夜|既|检|早|中|午|前|近|左|右|胸|腹|\d)|曾[经有行于在因患]|严[重格密]|明[显确]|石[棉膏骨英]|金属|马[尾蹄]|温度|颜面|项[目背]|万古|单[侧纯发个核]|易[出患激]|包[块括膜裹]|管[腔壁状]|成[年人]|解[剖释除]|康复|孔[隙径]|阳性|应[用行该]|和[左右]|查[体出看]|连[续接]|房[颤间]|申请|关[节闭注于]|向[左右前后上下]|雷诺|车[祸间]|麻[醉木痹]|农[民药]|边[缘界]|宫[颈腔体内]|尚[未可清好]|毛[刺玻细]|叶[间支]|任何|陆续|凌晨|符合|施[行术]|祝|时[间相长]|那[时天个么]|皮[肤下疹质]|祖[父母]|劳[累损动]|焦[虑躁急]|巴[氏宾]|楚|储|盖[板]|练习|索[条]|路[途过]|冷[汗汽]|米汤|司机|席|未|无|不|待|同意|见|如|男|女|自述|左|右|双|胸|腹|阴性|详|建议|签[字名发]|医[师生]|主[任诉治]|教授|家属|患者|病人|本[人院])/u;

/** Characters of organs, signs and headings: where only the place makes a name likely, one of them makes it a word. */
const CLINICAL_CHARACTERS =
  /[症征影像肌骨管质区部位炎瘤癌肿结节病液量度性型变腔道肠胃肝肺肾脾脑心血膜扫期相序查诊史果论议见现述断示常显清晰条斑片状密块叶段侧干壁孔裂沟池室角根弓瓣窦颈胸腹盆腰膝踝腕肘眼耳鼻喉舌齿皮肤发热痛咳喘晕吐泻尿便色形体温脉压氧糖盐水气声光电机床号码月日年时分秒岁周天次个枚处多少大小长短高低轻重急慢新旧前后左右上下内外中正负阴阳无未不可应请建随复]/u;

/** Characters of what patients do, want and suffer, and of what staff does. */
const CLINICAL_ACTS =
  /[既求拒绝配合躁昏迷入院出突否认继续仍需治疗手术转死亡活愈恶稳饮酒吸烟过胖瘦弱醒嗜睡烦卧站走跌倒摔祸坠孕经哺约登记缴费取消等待离开家属亲偶婚退休职籍族已通知告即刻陪同协助目的之为与和及因所有来去到在从被把将对向给并且但而则就都也还又再很更最该此这那其某各每何谁]/u;

/** Whether words may be a name although they begin with no frequent family name: a label or a form of address stands beside them. */
export function isLabelledName(words: string): boolean {
  return (
    !isNoName(words) &&
    !CLINICAL_ACTS.test(words) &&
    !CLINICAL_CHARACTERS.test(words.slice(1)) &&
    !/^[咳胸腹头肝肺肾脾心脑骨血发痛肿结右左]/u.test(words)
  );
}

/** Whether words may be a name where nothing but their place says so. */
export function isLikelyName(words: string): boolean {
  return !isNoName(words) && !CLINICAL_CHARACTERS.test(words.slice(1));
}

export function isNoName(words: string): boolean {
  return NO_NAME.test(words);
}
