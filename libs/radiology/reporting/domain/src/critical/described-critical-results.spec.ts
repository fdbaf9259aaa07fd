import { findCriticalResults } from './find-critical-results';

const codesOf = (text: string): readonly string[] => findCriticalResults(text).map(({ code }) => code);

/** Described without its name, or in the shorthand of the desk; beside it the nearest thing that is harmless. */
const DESCRIBED: readonly (readonly [code: string, described: string, harmless: string])[] = [
  [
    'tension_pneumothorax',
    'Right lung completely collapsed, right hemidiaphragm pushed down.',
    'Right lung clear, right hemidiaphragm flattened by emphysema.',
  ],
  ['aortic_dissection', 'The aortic lumen is split in two from the arch downwards.', 'The aortic graft is patent from the arch downwards.'],
  ['aortic_dissection', '胸主动脉内膜钙化内移。', '胸主动脉内膜钙化。'],
  [
    'pulmonary_embolism',
    'Low-attenuation material straddles the bifurcation of the main pulmonary artery.',
    'Low-attenuation lesion of the liver, main pulmonary artery patent.',
  ],
  ['intracranial_hemorrhage', '右侧丘脑见类圆形高密度灶，周围见水肿带。', '右侧丘脑见钙化高密度灶。'],
  ['pneumoperitoneum', 'Gas between the liver and the diaphragm.', 'No gas between the liver and the diaphragm.'],
  ['acute_appendicitis', '阑尾外径12mm，壁水肿，腔内见粪石。', '阑尾外径5mm，腔内见粪石。'],
  [
    'deep_vein_thrombosis',
    'The popliteal vein stays open under pressure and shows no color.',
    'The saphenous vein stays open under pressure.',
  ],
  ['bowel_obstruction', 'Mesenteric whirl with dilated bowel loops.', 'Mesenteric whirl, bowel of normal width.'],
  ['suspected_malignancy', '多发溶骨性骨质破坏。', '颅骨溶骨性病变，多年无变化。'],
  ['suspected_malignancy', '肝硬化，肝右叶结节动脉期强化、门脉期廓清。', '肾上腺结节廓清率大于60%，考虑腺瘤。'],
  ['tension_pneumothorax', 'Pleural air on the right displacing the mediastinum.', 'Pleural air has resolved, mediastinum central.'],
  ['tension_pneumothorax', '左侧胸腔积气，纵隔右偏。', '左侧胸腔积气已吸收。'],
  ['tension_pneumothorax', 'Hyperlucent left hemithorax with a deep sulcus.', 'Hyperlucent left hemithorax after mastectomy.'],
  ['aortic_dissection', 'Double-barrelled aorta.', 'Repaired aorta, ectatic.'],
  [
    'aortic_dissection',
    'Two channels from the left subclavian artery to the iliac bifurcation.',
    'Patent from the left subclavian artery.',
  ],
  ['aortic_dissection', 'Retroperitoneal blood around a 7 cm AAA.', 'Retroperitoneal node beside a 4 cm AAA.'],
  ['pulmonary_embolism', 'Saddle clot with right heart strain.', 'Right heart strain. No clot.'],
  ['intracranial_hemorrhage', '右侧丘脑高密度灶，CT值65HU。', '左基底节高密度灶，CT值65HU，为对比剂滞留。'],
  ['intracranial_hemorrhage', 'Hyperdense 24 ml lesion in the thalamus.', 'Infarct volume 45 ml in the thalamus.'],
  ['intracranial_hemorrhage', 'Crescent of high attenuation over the right hemisphere.', 'Hyperdense meningioma along the falx.'],
  ['intracranial_hemorrhage', 'Contusions at both frontal poles.', '额叶挫伤灶吸收，局部胶质增生。'],
  ['pneumoperitoneum', 'Gas on both sides of the bowel wall.', 'No gas on both sides of the bowel wall.'],
  ['malpositioned_tube', 'NG tip at the GOJ.', 'NG tip beyond the GOJ.'],
  ['malpositioned_tube', 'ET tube past the carina.', 'ET tube 4 cm above the carina.'],
  ['malpositioned_tube', '胃管未进入胃内。', '胃管末端位于胃内。'],
  ['bowel_ischemia', 'SMV thrombosis with thick-walled jejunum.', 'SMV patent, thick-walled jejunum.'],
  ['acute_appendicitis', '右下腹见一盲端管状结构，不可压缩。', '右下腹盲端管状结构，可压缩。'],
  ['deep_vein_thrombosis', 'Left CFV not compressible.', 'Left GSV not compressible.'],
  ['deep_vein_thrombosis', 'No flow in the external iliac vein.', 'No flow-limiting stenosis of the external iliac vein.'],
  ['bowel_obstruction', 'Small bowel loops to 5 cm, fluid levels.', 'Small bowel loops to 2.4 cm, fluid levels.'],
  ['bowel_obstruction', 'Intussusception with dilated proximal bowel.', 'Transient intussusception, no dilatation.'],
  ['bowel_obstruction', '小肠明显扩张，远端肠管塌陷。', '结肠塌陷，小肠正常。'],
  ['bowel_obstruction', 'Large bowel distended to an annular narrowing.', 'Large bowel normal, no annular narrowing.'],
  ['suspected_malignancy', 'Apple-core narrowing of the sigmoid.', 'No apple-core narrowing of the sigmoid.'],
  ['pneumoperitoneum', 'Gas beneath the right hemidiaphragm, no recent surgery.', 'Gas beneath the right hemidiaphragm, recent surgery.'],
  ['suspected_malignancy', 'Pancreatic head mass, double duct.', 'Pancreatic head normal, double duct excluded.'],
  ['suspected_malignancy', 'RUL mass with hilar adenopathy.', 'Sarcoidosis with hilar adenopathy.'],
  ['suspected_malignancy', 'Enhancing solid renal mass.', 'Enhancing renal mass with fat: angiomyolipoma.'],
];

/** Words that put a thing into another time, another person or a question; beside it the same thing of now. */
const SCOPED: readonly (readonly [way: string, otherwise: string, now: string])[] = [
  ['a day of the stay', 'Day 12 after subarachnoid hemorrhage, no vasospasm.', 'Day 12 after fall: subarachnoid hemorrhage.'],
  ['how long after', '蛛网膜下腔出血后第12天，未见血管痉挛。', '外伤后第12天：蛛网膜下腔出血。'],
  ['the more likely of two', 'Hemangioma more likely than metastasis.', 'Metastasis more likely.'],
  ['free of it', 'Cancer-free for five years.', 'Cancer of the right lung.'],
  [
    'where a tube was drawn from',
    'Tube pulled back from the right main bronchus to 4 cm above the carina.',
    'Tube in the right main bronchus, to be pulled back by 4 cm.',
  ],
  ['what is off the list', 'PE is off the list.', 'PE is on the list of results called.'],
  ['looks like it', 'What appeared as free air is a loop of colon.', 'Free air, a loop of colon beside it.'],
  ['a false one', '主动脉根部假性夹层。', '主动脉根部夹层。'],
  ['what could not be found', 'Pulmonary embolism could not be found.', 'Pulmonary embolism could not be excluded.'],
  ['nothing suggests it', 'There is nothing here that would suggest DVT.', 'Nothing new but a DVT.'],
  [
    'what it proved to be',
    'The presumed dissection turned out to be an artifact.',
    'The presumed normal aorta turned out to be a dissection.',
  ],
  ['what it is', '升主动脉夹层实为搏动伪影。', '升主动脉夹层，非搏动伪影。'],
  ['how it would look', '典型肺栓塞应有充盈缺损，本例没有。', '典型肺栓塞表现。'],
  ['another reader', '外院报肺栓塞，我院片未见。', '肺栓塞，外院片未见。'],
  ['a checklist', 'PE -, DVT -, pneumonia +.', 'PE +, DVT -.'],
  ['a box that is ticked', 'PE: ☐ yes ☒ no.', 'PE: yes.'],
  ['what a normal scan may miss', 'CT正常不能除外早期肠缺血。', '不能除外早期肠缺血。'],
  [
    'a tube that lay wrong before',
    'The tube that was in the right main bronchus sits 4 cm above the carina.',
    'The tube sits in the right main bronchus.',
  ],
  ['an abbreviation with points', 'No complications, e.g. pneumoperitoneum.', 'Complication: pneumoperitoneum.'],
  ['not there before', 'Not present in March.', 'Not there last week: pulmonary embolism.'],
  ['background', 'Background of DVT, IVC filter in situ.', 'DVT, IVC filter in situ.'],
  ['a year behind it', 'DVT 2019. Deep veins compress.', 'DVT, new since CT 2019.'],
  ['a year behind its place', 'Thrombus in the femoral vein (2021).', 'Thrombus in the femoral vein.'],
  ['how long ago', 'Six months after aortic dissection.', 'Three weeks after hip replacement: segmental PE.'],
  ['under treatment', 'Lung cancer, on chemotherapy.', 'On chemotherapy. New liver metastases.'],
  ['under treatment', '前列腺癌内分泌治疗中，骨扫描未见异常。', '前列腺癌内分泌治疗中，新见骨转移。'],
  ['a picture of then', '对比5月3日CT之蛛网膜下腔出血，脑池清晰。', '与5月3日CT对比，新见蛛网膜下腔出血。'],
  ['no longer there', '蛛网膜下腔出血，今脑池清晰。', '蛛网膜下腔出血，脑池铸型。'],
  ['a question mark before it', 'Pain ? DVT. Normal.', 'Pain. DVT.'],
  ['why admitted', '患者因肺癌入院，头颅未见异常。', '患者肺癌，新诊断。'],
  ['why scanned', 'Staging CT for prostate cancer. No nodes.', 'CT: prostate cancer with nodes.'],
  ['absent', 'Absent free air.', 'Absent flow in the femoral vein.'],
  ['only if', 'Consider PE only if fever develops.', 'Consider PE.'],
  ['what is treated', 'Breast cancer, on chemotherapy: stable.', 'Bilateral PE, on chemotherapy.'],
  ['drained before', 'Lungs up following drainage of the tension pneumothorax.', 'Tension pneumothorax, drain advised.'],
  ['gone, two clauses on', '肺栓塞，口服利伐沙班半年，复查已完全溶解。', '肺栓塞，口服利伐沙班半年，较前加重。'],
  ['before an operation', 'Post PE. Clear arteries.', 'Post line insertion film: right pneumothorax under tension.'],
  ['considered', 'Bowel obstruction is a consideration clinically but the loops are normal.', 'Bowel obstruction is the finding.'],
  ['displaced, but no tube', '置管后复查：纵隔移位。', '置管后复查：导管移位。'],
  ['before an operation', '术前评估，胃癌。', '胃癌，可疑。'],
  ['suspected and answered', '怀疑肺栓塞，CTA示肺动脉主干及分支未见充盈缺损。', '怀疑肺栓塞，CTA示右肺动脉充盈缺损。'],
  ['the organ of the question', '待排阑尾炎，阑尾形态正常。', '待排阑尾炎，阑尾增粗，周围渗出，考虑急性阑尾炎。'],
  ['a smooth intima', '主动脉内膜光整。', '主动脉内膜片形成。'],
  ['asked and answered', '肾盂癌待排，CTU示肾盂光整。', '肾盂癌待排，CTU示肾盂不规则。'],
  ['overcalled', 'PE was overcalled on the wet read.', 'PE.'],
];

describe('critical results that are described, not named', () => {
  it.each(DESCRIBED)('finds %s in: %s / not in: %s', (code, described, harmless) => {
    expect(codesOf(described)).toEqual([code]);
    expect(codesOf(harmless)).toEqual([]);
  });

  it.each(SCOPED)('tells apart %s: %s / %s', (_, otherwise, now) => {
    expect(codesOf(otherwise)).toEqual([]);
    expect(codesOf(now)).toHaveLength(1);
  });
});
