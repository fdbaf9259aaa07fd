import { SeededRandom } from '@trivium/shared/kernel';

/** Sentences of reports and notes in which nothing names a person, with slots that vary; own writing. */
const ZH = `
{SIDE}肺{LOBE}见一枚约{MM}mm{KIND}结节，边缘光滑，无毛刺及分叶。
{SIDE}肺{LOBE}磨玻璃密度影，大小约{MM}mm×{MM}mm，建议{MONTHS}个月后复查。
双肺纹理清晰，未见实质性病变，肺门不大，纵隔居中。
高分辨率CT示小叶间隔增厚，Kerley B线可见。
心影增大，心胸比0.{TWO}，主动脉结钙化。
肝S{SEG}段见{MM}mm低密度灶，增强后呈渐进性强化，考虑血管瘤。
胆囊壁毛糙，内见强回声，大小约{MM}mm，后伴声影。
{SIDE}肾上极囊肿{MM}mm，边界清楚，无强化，Bosniak I级。
前列腺移行带增生，PSA {ONE}.{TWO}ng/ml，PI-RADS {SEG}分。
L{VERT}/S1椎间盘突出，硬膜囊受压，马尾神经信号正常。
T{TH}椎体楔形变，骨密度T值-2.{ONE}。
{SIDE}侧基底节区腔隙性梗死灶，Fazekas {ONE}级。
颅内未见明显出血，中线结构居中，脑沟脑池未见增宽。
甲状腺{SIDE}叶结节{MM}mm×{MM}mm，TI-RADS {SEG}类，纵横比小于1。
{SIDE}乳外上象限低回声结节，BI-RADS {SEG}类，血流信号少。
{SIDE}膝关节内侧半月板后角III度损伤，关节腔少量积液。
胸腔积液约{MM}0ml，穿刺引流通畅，引流液淡黄色。
血压1{TWO}/8{ONE}mmHg，心率7{ONE}次/分，体温36.{ONE}℃，血氧饱和度9{ONE}%。
患者今日无发热，咳嗽较前减轻，痰少色白，食欲可，二便正常。
患者{AGE}岁，男性，吸烟{TWO}年，每日20支。
女性，{AGE}岁，因胸闷气短{MONTHS}天入院。
主诉：高热{MONTHS}天，伴咽痛、乏力。
现病史：{MONTHS}周前无明显诱因出现腰痛，向{SIDE}下肢放射。
查体：神志清楚，双侧瞳孔等大等圆，对光反射灵敏，颈软。
白细胞{ONE}.{TWO}×10^9/L，中性粒细胞百分比{TWO}%，C反应蛋白{MM}mg/L。
空腹血糖{ONE}.{ONE}mmol/L，糖化血红蛋白{SEG}.{ONE}%，肌酐{TWO}μmol/L。
心电图：窦性心律，ST段压低0.{ONE}mV，QTc 4{TWO}ms。
左室射血分数{TWO}%，二尖瓣轻度反流，E/A 0.{TWO}。
给予头孢曲松2g静脉滴注，每日一次，连用{MONTHS}天。
阿司匹林100mg口服，每晚一次；氯吡格雷75mg口服。
化疗第{ONE}周期，方案为培美曲塞联合卡铂，耐受可。
白蛋白{TWO}g/L，较前升高，继续营养支持。
胃窦黏膜充血水肿，幽门螺杆菌阳性，活检{ONE}块。
结肠息肉{MM}mm，Paris分型0-Is，予冷圈套切除。
病理：中分化腺癌，Ki-67 {TWO}%，切缘阴性，淋巴结0/{TH}。
免疫组化：TTF-1阳性，Napsin A阳性，P40阴性，ALK（D5F3）阴性。
EGFR 19外显子缺失，T790M未检出，PD-L1 TPS {TWO}%。
术中出血约{MM}0ml，手术顺利，安返病房。
伤口愈合良好，无红肿渗液，明日拆线。
金黄色葡萄球菌感染，对万古霉素敏感。
余肺野清晰，余未见明显异常。
高血压病史{TWO}年，最高1{TWO}/10{ONE}mmHg，规律服药。
黄疸、肝掌、蜘蛛痣均阴性，腹平软，移动性浊音阴性。
温度觉减退，腱反射活跃，巴宾斯基征阳性。
马凡综合征家族史，主动脉根部{TWO}mm。
雷诺现象阳性，抗Scl-70抗体阳性，考虑系统性硬化。
施万细胞瘤可能，位于{SIDE}侧桥小脑角区，大小{MM}mm。
江南地区常见的血吸虫病史，肝脏呈地图样钙化。
石英粉尘接触史{TWO}年，双上肺大阴影，考虑矽肺。
常规消毒铺巾，{SIDE}侧股动脉穿刺，置入6F鞘。
全麻成功后取平卧位，脐上小切口建立气腹。
任何时候出现胸痛加重请立即就诊。
建议门诊随访，必要时行增强MRI检查。
严密观察生命体征变化，警惕迟发性出血。
方向性斑块旋切后残余狭窄{TWO}%，TIMI血流3级。
安静时心率6{ONE}次/分，活动后升至1{TWO}次/分。
成人型多囊肾，双肾体积增大，最大囊径{MM}mm。
于{SIDE}侧卧位下行胸膜腔穿刺，进针深度{MM}mm。
许多小结节沿支气管血管束分布，符合结节病表现。
关节间隙变窄，骨赘形成，Kellgren-Lawrence {ONE}级。
`;
const EN = `
A {MM} mm {KINDEN} nodule is seen in the {LOBEEN} of the {SIDEEN} lung without spiculation.
No pleural effusion or pneumothorax. The heart is normal in size. Kerley B lines are absent.
The liver is homogeneous; segment {SEG} holds a {MM} mm cyst, Bosniak I is for kidneys only.
Mild degenerative change at L{VERT}-S1 with a broad-based disc bulge of {ONE} mm.
Compression fracture of T{TH} with {TWO} percent loss of height, no retropulsion.
Status post CABG with LIMA to LAD; ejection fraction {TWO} percent.
Hodgkin lymphoma in complete metabolic response, Deauville score {ONE}.
Crohn disease of the terminal ileum with a stricture of {MM} mm.
Glasgow Coma Scale 1{ONE}, pupils equal and reactive.
Lung-RADS {SEG}: recommend low-dose CT in {MONTHS} months according to Fleischner criteria.
Blood pressure 1{TWO}/8{ONE}, heart rate 7{ONE}, oxygen saturation 9{ONE} percent on room air.
White cell count {ONE}.{TWO}, hemoglobin 13.{ONE} g/dL, platelets 2{TWO}.
Started on ceftriaxone 2 g IV every 24 hours for {MONTHS} days.
The patient is a {AGE}-year-old man with chest pain for {MONTHS} hours.
A {AGE}-year-old woman presents with a fever of 38.{ONE} C and productive cough.
Smoking history of {TWO} pack-years, quit in the past.
Right Upper Lobe: clear. Left Lower Lobe: subsegmental atelectasis.
Impression: No acute cardiopulmonary process. Stable postoperative change.
Technique: Axial images were obtained after 100 ml of contrast at {ONE} ml/s.
Comparison: Chest radiograph of the previous year.
Indication: Rule out pulmonary embolism. Wells score {ONE}.
Baker cyst of the {SIDEEN} knee measuring {MM} mm.
Grade {ONE} chondromalacia of the patella; the ACL and PCL are intact.
Hill-Sachs lesion with a Bankart tear of the anterior labrum.
Positive Murphy sign; gallbladder wall of {ONE} mm, stones up to {MM} mm.
Schwann cell tumour of the {SIDEEN} cerebellopontine angle, {MM} mm.
Child-Pugh class B cirrhosis with splenomegaly of 1{TWO} mm.
BI-RADS {SEG} of the {SIDEEN} breast; PI-RADS {SEG} of the peripheral zone.
Adenocarcinoma, moderately differentiated, Gleason {SEG}+{ONE}, margins negative.
Ki-67 {TWO} percent, ER positive, HER2 1+, lymph nodes 0/{TH}.
EGFR exon 19 deletion, T790M not detected, PD-L1 {TWO} percent.
Parkinson disease with a Hoehn and Yahr stage of {ONE}.
Alzheimer type atrophy, Fazekas {ONE}, no microbleeds.
Virchow node on the left; Pancoast tumour suspected.
The Foley catheter was removed on day {MONTHS}; voiding well.
Swan-Ganz catheter in the right pulmonary artery, tip {MM} mm from the hilum.
Whipple procedure without complication, estimated blood loss {MM}0 ml.
Daily aspirin 81 mg, atorvastatin 40 mg, metformin 500 mg twice a day.
Wound clean, dry and intact. Physical therapy twice daily.
Discharged home in stable condition with follow-up in {MONTHS} weeks.
Denies fever, chills, night sweats or weight loss.
Neck: supple, no JVD. Lungs: clear to auscultation. Abdomen: soft.
Paget disease of bone versus metastasis; bone scan advised.
Barrett esophagus C{ONE}M{ONE}, biopsies by the Seattle protocol.
Charcot joint of the midfoot, Eichenholtz stage {ONE}.
Dominant nodule of the {SIDEEN} thyroid lobe, {MM} mm, TI-RADS {SEG}.
Berry aneurysm of the anterior communicating artery, {ONE} mm.
Cobb angle of {TWO} degrees, Risser {ONE}.
Doppler: peak systolic velocity 1{TWO} cm/s, stenosis below 50 percent.
No evidence of Lisfranc injury. Jones fracture cannot be excluded.
Ranson criteria {ONE}; amylase 3{TWO} U/L, lipase 4{TWO} U/L.
Sickle Cell Trait. Factor V Leiden heterozygous. Lupus anticoagulant negative.
Monteggia fracture reduced under sedation, ulna plated.
Salter-Harris type {ONE} fracture of the distal radius.
Ventilator settings: tidal volume 4{TWO} ml, PEEP {SEG}, FiO2 40 percent.
Epworth score {TH}; Mallampati {ONE}; neck circumference 4{ONE} cm.
Fetal heart rate 1{TWO}, amniotic fluid index {TH} cm, vertex presentation.
Apgar scores {SEG} and 9 at one and five minutes.
Tanner stage {ONE}; bone age by Greulich and Pyle {TH} years.
Ottawa ankle rules negative; no radiograph needed.
`;

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  SIDE: ['左', '右'],
  LOBE: ['上叶', '下叶', '尖后段', '背段', '舌段', '基底段'],
  KIND: ['实性', '部分实性', '纯磨玻璃', '钙化'],
  SIDEEN: ['left', 'right'],
  LOBEEN: ['upper lobe', 'lower lobe', 'lingula', 'apical segment'],
  KINDEN: ['solid', 'part-solid', 'ground-glass', 'calcified'],
};
const COUNT = 500;

/** 500 different texts, half Chinese, half English; whatever is found in one of them is damage. */
export function cleanClinicalTexts(): readonly string[] {
  const random = new SeededRandom(41);
  const sentences = [ZH, EN].map((block) => block.trim().split('\n'));
  const texts = new Set<string>();
  while (texts.size < COUNT) {
    const own = sentences[texts.size % 2] ?? [];
    const one = (): string => filled(own[Math.floor(random.next() * own.length)] ?? '', random);
    texts.add(texts.size % 2 === 0 ? `${one()}${one()}` : `${one()} ${one()}`);
  }
  return [...texts];
}

function filled(sentence: string, random: SeededRandom): string {
  const between = (low: number, high: number): string => `${low + Math.floor(random.next() * (high - low + 1))}`;
  return sentence.replace(/\{([A-Z]+)\}/gu, (_, slot: string) => {
    const words = SLOTS[slot];
    if (words !== undefined) return words[Math.floor(random.next() * words.length)] ?? '';
    switch (slot) {
      case 'MM':
        return between(3, 48);
      case 'AGE':
        return between(18, 89);
      case 'TWO':
        return between(20, 79);
      case 'TH':
        return between(10, 12);
      case 'SEG':
        return between(2, 8);
      case 'MONTHS':
        return between(2, 12);
      case 'VERT':
        return between(3, 5);
      default:
        return between(1, 5);
    }
  });
}
