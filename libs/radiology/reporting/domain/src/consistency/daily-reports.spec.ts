import { type CheckContext, checkReport } from './check-report';

const typesOf = (findings: string, impression: string, context: CheckContext = {}): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

interface Pair {
  readonly why: string;
  readonly findings: string;
  readonly clean: string;
  /** What the same rule must still tell; of other findings where the slip lies in them. */
  readonly wrong: string;
  readonly wrongFindings?: string;
  readonly type: string;
  readonly context?: CheckContext;
}

const PAIRS: readonly Pair[] = [
  {
    why: 'an abbreviation that says the density',
    findings: '左肺下叶混合磨玻璃结节，12mm，实性成分4mm。',
    clean: '左肺下叶mGGN，12mm。',
    wrong: '左肺下叶pGGN，12mm。',
    type: 'density_mismatch',
  },
  {
    why: 'the word for normal, denied',
    findings: '脾脏增厚约52mm，门静脉14mm，肝脏表面不光整。',
    clean: '肝硬化、脾大、门静脉增宽。',
    wrongFindings: '肝脏表面光整，大小正常，实质密度均匀。脾不大。',
    wrong: '肝硬化。',
    type: 'insertion',
  },
  {
    why: 'the largest of those of one side',
    findings: '右肾上极结石约9mm。左肾见3枚结石，大者约4mm。',
    clean: '双肾结石。',
    wrongFindings: '双肾见多枚结石，大者约4mm，位于左肾。右肾上极结石约9mm。',
    wrong: '双肾结石。',
    type: 'internal_size',
  },
  {
    why: 'none to compare with, and the advice to look again',
    findings: '无旧片对比。右肺上叶结节约7mm。',
    clean: '右肺上叶结节，7mm。建议3个月复查对比。',
    wrong: '右肺上叶结节，较前增大。',
    type: 'comparison_mismatch',
  },
  {
    why: 'what the prior did not show',
    findings: 'A 9 mm hypodense lesion in segment V that was not seen on the prior CT. No fracture, as on the prior study.',
    clean: 'New 9 mm segment V lesion.',
    wrong: 'New 9 mm segment V lesion. Hip fracture.',
    type: 'negation',
  },
  {
    why: 'what the earlier film did not show',
    findings: '左侧少量胸腔积液，前次检查未见。右肺下叶结节3mm，同前。',
    clean: '左侧少量胸腔积液，为新发。右肺下叶术后改变，同前。',
    wrong: '左侧少量胸腔积液。影像表现同前。',
    wrongFindings: '左侧新见少量胸腔积液，前次检查未见。',
    type: 'comparison_mismatch',
  },
  {
    why: 'one that stays and another that changes',
    findings: '肝S7见囊肿，约20mm，前约20mm。左侧附件区囊性灶约1.9cm，前约2.4cm。',
    clean: '肝囊肿同前。左附件囊肿，较前略缩小。',
    wrong: '肝囊肿同前。左附件囊肿，较前增大。',
    type: 'comparison_mismatch',
  },
  {
    why: 'a size that is a bound',
    findings: 'Three nodules up to 4 mm in both lungs: two on the right, one on the left.',
    clean: 'Three sub-5 mm pulmonary nodules.',
    wrongFindings: 'Three nodules up to 7 mm in both lungs: two on the right, one on the left.',
    wrong: 'Three sub-5 mm pulmonary nodules.',
    type: 'size_mismatch',
  },
  {
    why: 'a bound behind the number',
    findings: '双肺多发结节，大者约4mm。',
    clean: '双肺多发结节，均在5mm以下。',
    wrongFindings: '双肺多发结节，大者约8mm。',
    wrong: '双肺多发结节，均在5mm以下。',
    type: 'size_mismatch',
  },
  {
    why: 'a sinus is filled by no contrast',
    findings: 'Complete opacification of the left maxillary sinus. Ethmoid air cells are partially opacified.',
    clean: 'Left maxillary and ethmoid sinusitis.',
    wrongFindings: 'Left maxillary sinusitis. The carotid artery is opacified.',
    wrong: 'Left maxillary sinusitis.',
    type: 'technique_mismatch',
    context: { exam: 'CT sinuses without contrast' },
  },
  {
    why: 'a narrowing of less than half',
    findings: 'Occlusion of the right M1 segment. Calcified plaque at the left carotid bulb causes less than 50% stenosis.',
    clean: 'Right M1 occlusion. Left carotid bulb atherosclerosis without significant stenosis.',
    wrongFindings: 'Occlusion of the right M1 segment. Calcified plaque at the left carotid bulb causes 80% stenosis.',
    wrong: 'Right M1 occlusion. Left carotid bulb atherosclerosis without significant stenosis.',
    type: 'negation',
  },
  {
    why: 'the size of a gland, and that of a thing by a name of its own',
    findings: 'The pituitary gland measures 8 mm in height. A 6 x 5 mm hypoenhancing focus is present in the right side of the gland.',
    clean: '6 mm right-sided pituitary microprolactinoma.',
    wrong: '9 mm right-sided pituitary microadenoma.',
    type: 'size_mismatch',
  },
  {
    why: 'the fluid of the abdomen, wherever it gathers',
    findings: '肠系膜间少量积液。双侧胸腔未见积液。',
    clean: '腹腔少量积液。',
    wrong: '右侧胸腔积液。',
    type: 'negation',
  },
  {
    why: 'a disease of both limbs, told by a sign on each',
    findings: '右髂总动脉多发斑块。左侧股浅动脉闭塞。',
    clean: '双下肢动脉硬化，左股浅动脉闭塞。',
    wrong: '双下肢动脉硬化，右股浅动脉闭塞。',
    type: 'laterality',
  },
  {
    why: 'a name that no list holds, at the place of the thing',
    findings: 'Segment V lesion, 3.0 cm, unchanged. Segment VII hemangioma, 1.4 cm.',
    clean: 'Stable FNH in segment V and hemangioma in segment VII.',
    wrong: 'Hemangioma in segment VII.',
    type: 'omission',
  },
  {
    why: 'words that more than one part of the body uses',
    findings: 'Vertebral and basilar arteries are patent. Aneurysm of 5 mm at the anterior communicating artery.',
    clean: '5 mm anterior communicating artery aneurysm.',
    wrong: '5 mm anterior communicating artery aneurysm. Splenomegaly.',
    type: 'exam_mismatch',
    context: { exam: 'MRA brain' },
  },
  {
    why: 'the segments of a list',
    findings: '肝S4/8交界区见低密度肿块，大小约4.6×4.1cm。肝S2另见结节，约11mm。',
    clean: '肝S4/8、S2血管瘤。',
    wrong: '肝S6、S7血管瘤。',
    type: 'lobe_mismatch',
  },
  {
    why: 'a range of discs',
    findings: 'Disc space narrowing at C5-C6 and C6-C7 with osteophytes. Cervical rib on the left.',
    clean: 'Spondylosis at C5-C7. Left cervical rib.',
    wrong: 'Spondylosis at C3-C4.',
    type: 'lobe_mismatch',
    context: { exam: 'X-ray cervical spine' },
  },
  {
    why: 'restricted diffusion of a tumour',
    findings: '宫颈后唇见肿块，约3.4×2.9cm，弥散受限。左侧小脑信号正常。',
    clean: '宫颈癌可能。',
    wrong: '宫颈癌可能。右侧基底节急性梗死。',
    type: 'insertion',
  },
  {
    why: 'the size of the organ that the cyst lies in',
    findings: 'Right kidney 10.8 cm; left kidney 11.0 cm with a 1.8 cm interpolar cyst. Moderate ascites.',
    clean: 'Moderate ascites.',
    wrongFindings: 'Right kidney 10.8 cm; left kidney 11.0 cm with an 8.1 cm interpolar cyst. Moderate ascites.',
    wrong: 'Moderate ascites.',
    type: 'omission',
  },
  {
    why: 'the primary of what is spread',
    findings: '乳腺癌脑转移放疗后。左侧枕叶结节约8mm。',
    clean: '脑转移治疗后，左枕叶结节。',
    wrongFindings: '左侧乳腺肿块约18mm。左侧枕叶结节约8mm。',
    wrong: '左枕叶结节。',
    type: 'exam_mismatch',
    context: { exam: '颅脑MRI增强' },
  },
  {
    why: 'of both, one is gone',
    findings: '双侧少量胸腔积液，右侧已吸收，左侧较前增多。',
    clean: '左侧胸腔积液增多。',
    wrongFindings: '双侧少量胸腔积液。',
    wrong: '左侧胸腔积液。',
    type: 'laterality',
  },
  {
    why: 'the others, named in a list',
    findings: '右手食指末节指骨粉碎性骨折。余指骨、掌骨未见骨折。',
    clean: '右食指末节粉碎骨折。',
    wrongFindings: '指骨、掌骨未见骨折。',
    wrong: '右食指末节粉碎骨折。',
    type: 'negation',
  },
  {
    why: 'one name for the organs of a list',
    findings: '左肺门肿块，包绕左主支气管。右侧肾上腺结节17mm，左侧肾上腺未见异常。',
    clean: '左肺癌；右肾上腺、T5椎体转移可能。',
    wrong: '左肺癌。',
    type: 'omission',
  },
  {
    why: 'a diagnosis named on one side and described on the other',
    findings: '左肾中部见混合密度肿块，约4.1×3.8cm，内含脂肪密度。右肾见多枚小AML，大者约7mm。',
    clean: '双肾血管平滑肌脂肪瘤。',
    wrongFindings: '右肾见多枚小AML，大者约7mm。左肾未见异常。',
    wrong: '双肾血管平滑肌脂肪瘤。',
    type: 'laterality',
  },
  {
    why: 'the neck of the gallbladder',
    findings: '胆囊体积增大，壁厚约6mm，周围渗出，颈部嵌顿结石约15mm。',
    clean: '急性胆囊炎，胆囊颈结石嵌顿。',
    wrong: '急性胆囊炎。甲状腺结节。',
    type: 'insertion',
  },
  {
    why: 'a side that belongs to another level',
    findings: 'C5/6椎间盘向左后突出，左侧神经根受压；C4/5椎间盘轻度膨出，右侧椎间孔稍窄。',
    clean: 'C5/6椎间盘突出（左后型），C4/5椎间盘膨出。',
    wrong: 'C5/6椎间盘突出（右后型），C4/5椎间盘膨出。',
    type: 'laterality',
  },
  {
    why: 'the greater side of another thing',
    findings: 'Right parotid mass of 2.4 cm. A similar 1.1 cm mass in the left parotid tail. Carotid calcification, more on the left.',
    clean: 'Bilateral parotid masses, larger on the right.',
    wrongFindings: 'Bilateral parotid masses, larger on the left.',
    wrong: 'Bilateral parotid masses, larger on the right.',
    type: 'laterality',
  },
  {
    why: 'a month in which it was not there',
    findings: 'Left lung: 5 mm nodule in the lower lobe, not seen in February.',
    clean: 'New 5 mm LLL nodule.',
    wrongFindings: 'Left lung: 5 mm nodule in the lower lobe is not seen today.',
    wrong: '5 mm LLL nodule.',
    type: 'negation',
  },
  {
    why: 'what lies in a hernia',
    findings: 'Small bowel dilated down to an obturator hernia on the right. The herniated loop enhances.',
    clean: 'Small bowel obstruction due to a right obturator hernia.',
    wrongFindings: 'Small bowel dilated down to an obturator hernia on the right. L4-L5 disc herniation compresses the thecal sac.',
    wrong: 'Small bowel obstruction due to a right obturator hernia.',
    type: 'omission',
  },
];

describe('reports of daily work', () => {
  it.each(PAIRS)('leaves alone: $why', ({ findings, clean, context }) => {
    expect(typesOf(findings, clean, context)).toEqual([]);
  });

  it.each(PAIRS)('still tells the slip beside: $why', ({ findings, wrongFindings, wrong, type, context }) => {
    expect(typesOf(wrongFindings ?? findings, wrong, context)).toContain(type);
  });
});
