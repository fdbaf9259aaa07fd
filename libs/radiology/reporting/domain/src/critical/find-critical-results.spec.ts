import { CRITICAL_LEVELS } from './critical-result';
import { acrCategoryOf, findCriticalResults } from './find-critical-results';

const codesOf = (text: string): readonly string[] => findCriticalResults(text).map(({ code }) => code);

const STATED: readonly (readonly [code: string, text: string])[] = [
  ['tension_pneumothorax', '右侧大量气胸，纵隔左移，考虑张力性。'],
  ['tension_pneumothorax', 'Large right pneumothorax. Mediastinal shift to the left is present.'],
  ['aortic_dissection', '升主动脉见内膜片，真假两腔形成。'],
  ['aortic_dissection', 'Type A aortic dissection.'],
  ['pulmonary_embolism', '双肺下叶动脉见充盈缺损。'],
  ['pulmonary_embolism', 'Acute pulmonary embolism in the right lower lobe artery.'],
  ['intracranial_hemorrhage', '左侧丘脑出血。'],
  ['intracranial_hemorrhage', 'Bilateral SDH, acute on chronic.'],
  ['pneumoperitoneum', '膈下见新月形游离气体影。'],
  ['pneumoperitoneum', 'Free air under the right hemidiaphragm.'],
  ['malpositioned_tube', '胃管误入左侧支气管。'],
  ['malpositioned_tube', 'Endotracheal tube tip in the right mainstem bronchus.'],
  ['bowel_ischemia', '肠系膜上动脉栓塞，小肠缺血改变。'],
  ['bowel_ischemia', 'Acute mesenteric ischemia.'],
  ['acute_appendicitis', '阑尾增粗，周围脂肪间隙模糊。'],
  ['acute_appendicitis', 'Perforated appendicitis.'],
  ['deep_vein_thrombosis', '左侧股静脉加压不能压瘪，血栓形成。'],
  ['deep_vein_thrombosis', 'The common femoral vein does not compress and contains thrombus.'],
  ['malpositioned_tube', 'Nasogastric tube is coiled in the esophagus and should be repositioned.'],
  ['tension_pneumothorax', '左肺纹理消失，心影及气管右偏，符合张力性气胸。'],
  ['bowel_obstruction', '小肠扩张，见多发气液平，考虑肠梗阻。'],
  ['bowel_obstruction', 'High-grade small bowel obstruction.'],
  ['aortic_dissection', 'Intimal flap from the left subclavian artery to the iliac bifurcation.'],
  ['bowel_ischemia', '盲肠肠壁积气，门静脉分支内见气体。'],
  ['intracranial_hemorrhage', '4 cm left lobar haemorrhage.'],
  ['intracranial_hemorrhage', 'Extradural 22 mm on the right.'],
  ['tension_pneumothorax', 'The right pleural space is full of air. The mediastinum is displaced to the left.'],
  ['aortic_dissection', '降主动脉内线状充盈缺损，将其分为两腔。'],
  ['pneumoperitoneum', '右膈顶下方气体影。'],
  ['bowel_obstruction', 'Stomach and duodenum distended, obstruction at D3.'],
  ['deep_vein_thrombosis', '腋静脉内实性回声充填。'],
  ['suspected_malignancy', 'Irregular hypoechoic breast mass, suspicious.'],
  ['suspected_malignancy', 'Circumferential rectal mass with nodes.'],
  ['intracranial_hemorrhage', 'Subdural, left, acute.'],
  ['intracranial_hemorrhage', '左颞骨骨折下方双凸透镜形高密度影。'],
  ['tension_pneumothorax', '左侧大量气胸，纵隔偏右。'],
  ['pulmonary_embolism', 'Embolus in the left main PA.'],
  ['deep_vein_thrombosis', 'Clot in the right common femoral, not compressing.'],
  ['suspected_malignancy', '胰体肿瘤包绕肠系膜上动脉。'],
  ['bowel_ischemia', '肠系膜上动脉内非闭塞性血栓。'],
  ['suspected_malignancy', '右肺上叶肿块，边缘毛刺，考虑周围型肺癌。'],
  ['suspected_malignancy', 'Mass highly suspicious for malignancy.'],
];

const NOT_STATED: readonly (readonly [why: string, text: string])[] = [
  ['denied', '未见肺栓塞征象。'],
  ['denied', 'No intracranial hemorrhage.'],
  ['denied in a list', 'No acute infarct, large hemorrhage, or mass.'],
  ['denied inside the words', '主动脉管壁钙化，未见夹层征象。'],
  ['asked for', 'Indication: rule out PE. The pulmonary arteries are well opacified.'],
  ['history', 'History of pulmonary embolism in 2019.'],
  ['resolved', '原左侧硬膜下血肿已完全吸收。'],
  ['chronic', 'Encephalomalacia from remote right frontal hemorrhage.'],
  ['hypothetical', '如出现胸痛加重，需警惕主动脉夹层。'],
  ['another organ', 'Lucency under the left hemidiaphragm represents the gastric air bubble.'],
  ['another vessel', '左侧大隐静脉血栓形成，深静脉通畅。'],
  ['after an operation', '腹腔镜术后第1天，膈下少量游离气体。'],
  ['a tube that lies well', 'ET tube is 4 cm above the carina in satisfactory position.'],
  ['the reason of the examination', '临床疑诊肠梗阻，平片未见气液平面。'],
  ['the reason of the examination', 'CTPA requested for suspected pulmonary embolism.'],
  ['of a relative', 'Her mother had ovarian cancer. Both ovaries are normal.'],
  ['a condition', 'Patient may develop bowel obstruction if the hernia enlarges.'],
  ['hypothetical', '如发热、腹痛加重，需考虑阑尾炎可能，请随诊。'],
  ['look-alike words', 'Pes planus deformity. PE tubes are present in both ears.'],
  ['what was done about it', 'The tube, initially coiled in the esophagus, was repositioned and now ends in the stomach.'],
  ['where it lay before', 'ET tube was withdrawn from the right main bronchus and lies 3 cm above the carina.'],
  ['said to teach', 'Teaching point: tension pneumothorax should not be awaited on film.'],
  ['the reason of the examination', '乳酸升高，疑肠坏死。肠壁强化正常。'],
  ['of a year', 'Ischemic colitis in 2020, now normal colonic wall.'],
  ['of a year', '2020年缺血性结肠炎，现结肠壁正常。'],
  ['watched', 'Prostate cancer on active surveillance.'],
  ['resolved', 'Residual subarachnoid blood has cleared.'],
  ['another vessel', '大隐静脉消融术后，闭塞段不可压闭，深静脉通畅。'],
  ['look-alike words', 'Colonic pseudo-obstruction.'],
  ['answered by the next sentence', '肺栓塞待排。检查未见异常。'],
  ['answered by a word', 'Free air: none. 肺栓塞：无。'],
  ['the reason of the examination, with its words of now', 'Clinical question: acute appendicitis.'],
  ['of another report', 'The preliminary read of aortic dissection is revised to normal.'],
  ['of another report', '初步报告肺栓塞，复核为正常。'],
  ['not what it is', '非主动脉夹层。'],
  ['not what the study can show', '平扫对肺栓塞敏感性有限。'],
  ['resected', '结肠癌已切除，肝脏清晰。'],
  ['nothing of now', '春季因肺栓塞抗凝，本次未见异常。'],
  ['nothing of now', 'Anticoagulated for PE in spring, this study is clear.'],
  ['excluded by a test', 'SAH excluded by LP as well as CT.'],
  ['gas of a procedure', '今晨腹腔镜后膈下少量气体。'],
  ['in remission', '霍奇金淋巴瘤，PET完全缓解。'],
  ['what was done about it', 'Tube pulled back 3 cm, now well sited.'],
  ['a working diagnosis', 'Working diagnosis sigmoid volvulus; the film shows no volvulus.'],
  ['letters inside other words', 'Filling defects are not seen; findings in the left lung are stable.'],
];

/** One sign for each way of meaning it: the same words, stated once and meant otherwise. */
const MEANT: readonly (readonly [way: string, stated: string, otherwise: string])[] = [
  ['the place beside it', 'Left parietal hematoma.', 'Left parietal scalp hematoma.'],
  ['unchanged', 'Brain metastases are new.', 'No change in the known brain metastases.'],
  ['grown', 'Known subdural hematoma, larger than before.', 'Known subdural hematoma.'],
  ['another denied first', 'No free air. Acute appendicitis.', 'No acute appendicitis.'],
  ['a denial that ends', 'CT without contrast demonstrates a bleed in the pons.', 'CT demonstrates no bleed in the pons.'],
  ['an operation for it', '肾癌可能。', '因肾癌行右肾切除。'],
  ['the other organ denied', '左肾癌，右肾未见异常。', '左肾癌，未见。'],
  ['the tube that lies well', '气管插管位于右主支气管内，胃管位于胃内。', '气管插管位于气管内，胃管位于胃内。'],
  ['nothing left', 'Drain for tension pneumothorax; residual pneumothorax.', 'Drain for tension pneumothorax; no residual pneumothorax.'],
  [
    'nothing left, beside a side',
    'Drain for tension pneumothorax; the left lung is collapsed.',
    'Drain for tension pneumothorax; the left lung is up and no residual pneumothorax is seen.',
  ],
  ['nothing left of it', '右侧张力性气胸置管引流后，左侧未见残余气胸。', '右侧张力性气胸置管引流后，未见残余气胸。'],
  ['what it looks like', 'Dissection flap in the aortic root.', 'Artifact simulates a dissection flap in the aortic root.'],
];

describe('findCriticalResults', () => {
  it.each(MEANT)('tells apart %s: %s / %s', (_, stated, otherwise) => {
    expect(codesOf(stated)).toHaveLength(1);
    expect(codesOf(otherwise)).toEqual([]);
  });

  it('reads how far the tip of a tube is from the carina', () => {
    expect(codesOf('ETT tip 0.8 cm above the carina.')).toEqual(['malpositioned_tube']);
    expect(codesOf('ETT tip 4.1 cm above the carina.')).toEqual([]);
    expect(codesOf('气管插管头端距隆突8mm。')).toEqual(['malpositioned_tube']);
  });

  it.each(STATED)('finds %s: %s', (code, text) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('has a case of every code in these', () => {
    expect(new Set(STATED.map(([code]) => code))).toEqual(new Set(Object.keys(CRITICAL_LEVELS)));
  });

  it.each(NOT_STATED)('finds nothing that is %s: %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('puts the most urgent first, with spans of the text as written and the lowest level as the category', () => {
    const text = '**急性闌尾炎**。右側張力性氣胸。';
    const results = findCriticalResults(text);
    expect(results.map(({ code, level }) => [code, level])).toEqual([
      ['tension_pneumothorax', 1],
      ['acute_appendicitis', 2],
    ]);
    expect(results.map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['張力性氣胸', '急性闌尾炎']);
    expect(acrCategoryOf(results)).toBe(1);
    expect(acrCategoryOf([])).toBeUndefined();
  });

  it.each([
    'no '.repeat(66_000),
    'tube catheter '.repeat(14_000),
    'endotracheal bronchi, '.repeat(9_000),
    'a'.repeat(200_000),
    ' \n'.repeat(100_000),
    '未见'.repeat(100_000),
  ])('answers 200,000 characters of one kind', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each(['12 mm spiculated ground-glass nodule in the left upper lobe.', 'Ground-glass nodule with spiculated margins, 12 mm.'])(
    'leaves a spiculated ground-glass nodule to the rule card: %s',
    (text) => expect(findCriticalResults(text, 'en')).toEqual([]),
  );

  it('names a spiculated solid nodule', () =>
    expect(findCriticalResults('2.6 cm spiculated solid nodule in the right upper lobe.', 'en').map(({ code }) => code)).toEqual([
      'suspected_malignancy',
    ]));
});
