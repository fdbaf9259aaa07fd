import { checkReport } from './check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

interface Pair {
  readonly why: string;
  readonly findings: string;
  readonly clean: string;
  /** The impression that is wrong of the same findings, and how. */
  readonly wrong: string;
  readonly type: string;
}

/** What a good impression may say in other words; beside it the slip that the same rule must still tell. */
const PAIRS: readonly Pair[] = [
  {
    why: 'a part of nothing but a size and a side',
    findings: 'Small right effusion, trace on the left.',
    clean: 'Bilateral effusions, right greater than left.',
    wrong: 'Bilateral pneumothorax.',
    type: 'insertion',
  },
  {
    why: 'two sides with a size each',
    findings: '3 mm right and 5 mm left lower pole stones.',
    clean: 'Bilateral nephrolithiasis.',
    wrong: 'Bilateral nephrolithiasis. Splenic infarct.',
    type: 'insertion',
  },
  {
    why: 'the others are normal',
    findings: 'T12 loses a third of its height anteriorly. Other levels keep their height.',
    clean: 'Old T12 compression fracture.',
    wrong: 'Old L3 compression fracture with a splenic infarct.',
    type: 'insertion',
  },
  {
    why: 'described as fluid and nothing else',
    findings: 'Anechoic 3 cm lesion in the right kidney with posterior enhancement. Gallbladder normal.',
    clean: 'No acute abdominal pathology.',
    wrong: 'Acute cholecystitis.',
    type: 'insertion',
  },
  {
    why: 'a size that is a bound',
    findings: 'Thyroid volume 38 ml, multiple nodules below 1 cm. Left carotid plaque.',
    clean: 'Left carotid plaque.',
    wrong: 'Right carotid plaque.',
    type: 'laterality',
  },
  {
    why: 'the organ is large, not the thing',
    findings: '甲状腺双叶增大，内见多发等回声结节。',
    clean: '甲状腺弥漫性病变。',
    wrong: '甲状腺未见结节。',
    type: 'negation',
  },
  {
    why: 'clot on the wall of the aorta',
    findings: 'Infrarenal aorta 5.2 cm, thrombus along its wall.',
    clean: 'Infrarenal AAA.',
    wrong: 'Aorta of normal caliber.',
    type: 'omission',
  },
  {
    why: 'blood of the scalp',
    findings: 'Left frontal scalp hematoma. No intracranial hemorrhage.',
    clean: 'No acute intracranial abnormality.',
    wrong: 'Left subdural hematoma.',
    type: 'negation',
  },
  {
    why: 'a fracture that is no longer seen',
    findings: 'Plate across the right fibula, fracture line no longer visible.',
    clean: 'Satisfactory postoperative appearance.',
    wrong: 'Left fibular plate.',
    type: 'laterality',
  },
  {
    why: 'gas named after where it lies',
    findings: '左侧胸腔见游离气体影，肺组织压缩约30%。',
    clean: '左侧气胸。',
    wrong: '右侧气胸。',
    type: 'laterality',
  },
  {
    why: 'what is widened lies above what blocks it',
    findings: '左侧肾盂及输尿管上段扩张，至末段见一6mm强回声。',
    clean: '左侧输尿管下段结石。',
    wrong: '右侧输尿管下段结石。',
    type: 'laterality',
  },
  {
    why: '`only` behind what is stated in a list of denials',
    findings: 'Left hip: osteophytes and a narrow joint space.',
    clean: 'No fracture, degenerative change only.',
    wrong: 'Right hip osteoarthritis.',
    type: 'laterality',
  },
  {
    why: 'diffusion that is not restricted',
    findings: '双侧额叶点状T2高信号，DWI未见弥散受限。',
    clean: '双侧额叶少许缺血灶。',
    wrong: '双侧额叶急性脑梗死。',
    type: 'negation',
  },
  {
    why: 'inflammation by the organ that it is of',
    findings: '左侧上颌窦黏膜增厚。双侧筛窦少许炎症。',
    clean: '左侧上颌窦炎，双侧筛窦炎。',
    wrong: '右侧上颌窦炎。',
    type: 'laterality',
  },
  {
    why: 'a defect of the duct, and stones of the gallbladder',
    findings: 'Multiple rim-calcified stones. Common duct with a 5 mm filling defect at its lower end.',
    clean: 'Choledocholithiasis. Cholelithiasis.',
    wrong: 'Small hiatal hernia.',
    type: 'omission',
  },
  {
    why: 'an organ called normal has no suspicion either',
    findings: 'The lungs are clear. Small hiatal hernia.',
    clean: 'Small hiatal hernia.',
    wrong: 'Probable pulmonary edema.',
    type: 'insertion',
  },
  {
    why: 'a thing without a name at the place of the impression',
    findings: '左桡骨远端粉碎性骨折。尺骨茎突撕脱。',
    clean: '左桡骨远端骨折，尺骨茎突骨折。',
    wrong: '右桡骨远端骨折。',
    type: 'laterality',
  },
  {
    why: 'a thing without a name on the side of the impression',
    findings: '右股浅动脉管腔中断，长约8cm。左股浅动脉狭窄50%。',
    clean: '右股浅动脉闭塞，左股浅动脉中度狭窄。',
    wrong: '右股浅动脉狭窄。',
    type: 'laterality',
  },
  {
    why: 'blood about a torn tendon',
    findings: 'Left quadriceps tendon full thickness tear. Haematoma.',
    clean: 'Left quadriceps tendon rupture.',
    wrong: 'Joint effusion.',
    type: 'omission',
  },
  {
    why: 'blood in the skull, where the impression has it',
    findings: 'Left temporal bone fracture. Subdural haematoma 6 mm.',
    clean: 'Left temporal bone fracture with subdural haematoma.',
    wrong: 'Left temporal bone fracture.',
    type: 'omission',
  },
  {
    why: 'the disease as a whole',
    findings: 'Liver metastases: target sum 78 mm, previously 55 mm.',
    clean: 'Progressive disease.',
    wrong: 'Normal heart.',
    type: 'omission',
  },
  {
    why: 'too small to be called anything',
    findings: 'Lungs clear. 1.4 cm low-density lesion in the liver, too small to characterise.',
    clean: 'Clear lungs.',
    wrong: 'Splenic infarct.',
    type: 'insertion',
  },
  {
    why: 'what came before',
    findings: 'Peripancreatic encapsulated 8 cm collection, 6 weeks after pancreatitis.',
    clean: 'Pancreatic pseudocyst.',
    wrong: 'Liver cirrhosis.',
    type: 'insertion',
  },
  {
    why: 'an inflammation of what stands beside it',
    findings: '左颌下腺肿大，导管内9mm强回声。',
    clean: '左颌下腺导管结石伴炎症。',
    wrong: '右颌下腺导管结石。',
    type: 'laterality',
  },
  {
    why: 'alternatives',
    findings: 'Enhancing 14 mm lesion at T6 displacing the cord.',
    clean: 'T6 tumour, meningioma or schwannoma.',
    wrong: 'Meningioma. Right rib fracture.',
    type: 'insertion',
  },
  {
    why: 'an occult fracture',
    findings: 'Posterior fat pad sign. No fracture line. Right elbow.',
    clean: 'Right elbow effusion, occult fracture suspected.',
    wrong: 'Right radial head fracture.',
    type: 'negation',
  },
  {
    why: 'superficial and deep veins',
    findings: 'Superficial veins thrombosed, left calf. Deep system compresses.',
    clean: 'Superficial thrombophlebitis. No DVT.',
    wrong: 'Right superficial thrombophlebitis.',
    type: 'laterality',
  },
  {
    why: 'the size of the organ that they lie in',
    findings: 'Uterus 14 cm, several fibroids, largest 7 cm.',
    clean: 'Fibroid uterus.',
    wrong: 'Fibroids, the largest 7 cm. Another fibroid of 9 cm.',
    type: 'internal_size',
  },
  {
    why: 'a pregnancy in a tube',
    findings: '宫内未见孕囊。右附件区24mm环状回声，盆腔积液。',
    clean: '右侧输卵管妊娠。',
    wrong: '左侧输卵管妊娠。',
    type: 'laterality',
  },
  {
    why: 'the healthy side that was looked at for comparison',
    findings: 'Fusiform thickening of the Achilles. Left side scanned for comparison, normal.',
    clean: 'Right Achilles tendinopathy.',
    wrong: 'Right rib fracture.',
    type: 'insertion',
  },
  {
    why: 'an effusion told behind the heart',
    findings: 'Heart enlarged. Bilateral blunting of the costophrenic angles.',
    clean: 'Cardiomegaly with small bilateral effusions.',
    wrong: 'Cardiomegaly. Pneumothorax.',
    type: 'insertion',
  },
  {
    why: 'a varicocele',
    findings: '左侧精索静脉扩张，瓦氏动作见反流。',
    clean: '左侧精索静脉曲张。',
    wrong: '右侧精索静脉曲张。',
    type: 'laterality',
  },
  {
    why: 'a muscle with a bowel in its name',
    findings: '左小腿内侧头液性裂隙7cm。',
    clean: '左腓肠肌撕裂。',
    wrong: '右腓肠肌撕裂。',
    type: 'laterality',
  },
];

describe('reports without a contradiction', () => {
  it.each(PAIRS)('says nothing of $why', ({ findings, clean }) => expect(typesOf(findings, clean)).toEqual([]));

  it.each(PAIRS)('still tells the slip beside $why', ({ findings, wrong, type }) => expect(typesOf(findings, wrong)).toContain(type));
});
