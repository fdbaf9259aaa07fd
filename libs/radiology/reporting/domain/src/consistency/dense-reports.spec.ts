import { type CheckContext, checkReport } from './check-report';

const typesOf = (findings: string, impression: string, context: CheckContext = {}, recommendations = ''): readonly string[] =>
  checkReport({ findings, impression, recommendations, context, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

interface Pair {
  readonly why: string;
  readonly findings: string;
  readonly clean: string;
  readonly recommendations?: string;
  readonly context?: CheckContext;
  /** What the same rule must still tell; of other findings, advice or order where the slip lies in them. */
  readonly wrong: string;
  readonly wrongFindings?: string;
  readonly wrongRecommendations?: string;
  readonly wrongContext?: CheckContext;
  readonly type: string;
}

const PAIRS: readonly Pair[] = [
  {
    why: 'the size of the organ itself, before what lies in it',
    findings: '子宫前倾位，大小约7.8×5.6×6.1cm，肌层内见多发类圆形T2低信号结节，最大者位于后壁，约3.2×2.9cm，边界清。',
    clean: '子宫多发肌瘤。',
    wrongFindings: '子宫肌层内见多发结节，最大者位于后壁，约3.2×2.9cm。前壁结节约4.6×4.1cm。',
    wrong: '子宫多发肌瘤。',
    type: 'internal_size',
  },
  {
    why: 'the follow-up of a treated cancer is not that of a chance finding',
    findings: '右肺下叶切除术后改变。左肺上叶见磨玻璃结节，约7mm，较前（6mm）相仿。左肺下叶背段新见实性小结节，约4mm。',
    clean: '右肺下叶术后改变；左肺上叶磨玻璃结节，较前相仿；左肺下叶新发小结节。',
    recommendations: '建议3个月后复查胸部CT。',
    wrongFindings: '左肺上叶见磨玻璃结节，约7mm。右肺清晰。',
    wrong: '左肺上叶磨玻璃结节。',
    wrongRecommendations: '建议1个月后复查胸部CT。',
    type: 'guideline_mismatch',
  },
  {
    why: 'what has grown is past its first follow-up',
    findings: '右肺下叶前基底段磨玻璃结节较前增大，现约8mm。左肺清晰。',
    clean: '右肺下叶磨玻璃结节，较前增大。',
    recommendations: '建议胸外科会诊，必要时手术。',
    wrong: '右肺下叶磨玻璃结节，较前增大。',
    wrongRecommendations: '无需随访。',
    type: 'guideline_mismatch',
  },
  {
    why: 'a dissection that a surgeon made',
    findings: 'Status post right mastectomy and axillary dissection. A 7 mm left upper lobe nodule has grown from 4 mm.',
    clean: 'Growing left upper lobe nodule, 7 mm. Postoperative changes on the right.',
    wrongFindings: 'Dissection of the descending aorta. A 7 mm left upper lobe nodule has grown from 4 mm.',
    wrong: 'Growing left upper lobe nodule, 7 mm.',
    type: 'omission',
  },
  {
    why: 'the number of a place is not how many',
    findings: 'Necrotic left level 2A node, 2.3 cm, and left level 3 node, 1.2 cm. Enhancing mass of the left tonsil, 2.9 cm.',
    clean: 'Left tonsillar squamous cell carcinoma with left level 2 and 3 nodal metastases.',
    wrongFindings: 'Three hypodense metastases in the liver, largest 2.2 cm. Spleen normal.',
    wrong: 'Two liver metastases, the larger 2.2 cm.',
    type: 'count_mismatch',
  },
  {
    why: 'a lesion that is named as a hyperplasia',
    findings: 'Segment 4 lesion, 3.3 cm, arterial enhancement, central scar. Mild diffuse steatosis.',
    clean: 'Segment 4 focal nodular hyperplasia. Hepatic steatosis.',
    wrong: 'Hepatic steatosis.',
    type: 'omission',
  },
  {
    why: 'a change of one side of a thing of both',
    findings: 'Bibasilar opacities, increased on the left. Small bilateral effusions.',
    clean: 'Worsening left basilar opacity. Small bilateral effusions.',
    wrong: 'Worsening right basilar opacity. Small bilateral effusions.',
    type: 'laterality',
  },
  {
    why: 'a benign thing that is known and unchanged',
    findings: 'Ascending aorta ectatic at 4.1 cm. 1.6 cm left adrenal adenoma, stable.',
    clean: 'Ectatic ascending aorta, 4.1 cm.',
    wrongFindings: 'Ascending aorta ectatic at 4.1 cm. 1.6 cm left adrenal adenoma, increased.',
    wrong: 'Ectatic ascending aorta, 4.1 cm.',
    type: 'omission',
  },
  {
    why: 'the tops of the lungs on an examination of the neck',
    findings: 'Cervical spine: Normal alignment. No fracture or subluxation. Lung apices clear.',
    clean: 'No cervical spine fracture.',
    context: { exam: 'CT head and cervical spine without contrast' },
    wrongFindings: 'Normal alignment. No fracture. Consolidation of the right lower lobe.',
    wrong: 'Right lower lobe pneumonia.',
    wrongContext: { exam: 'CT cervical spine without contrast' },
    type: 'exam_mismatch',
  },
  {
    why: 'the legs on an angiogram with runoff',
    findings: 'Right SFA occluded with reconstitution at the above-knee popliteal artery. Left external iliac artery: 50% stenosis.',
    clean: 'Right SFA occlusion. Moderate left external iliac stenosis.',
    context: { exam: 'CT angiogram of the abdomen with runoff' },
    wrongFindings: 'Tear of the medial meniscus of the knee.',
    wrong: 'Medial meniscal tear.',
    wrongContext: { exam: 'CT of the abdomen' },
    type: 'exam_mismatch',
  },
  {
    why: 'a heading that tells which meniscus is whole',
    findings:
      'Medial compartment: complex tear of the body and posterior horn with 4 mm extrusion. Lateral compartment: meniscus intact; grade 2 chondral fissuring.',
    clean: 'Complex medial meniscal tear with extrusion.',
    wrongFindings: 'Medial compartment: meniscus intact. Lateral compartment: meniscus intact; grade 2 chondral fissuring.',
    wrong: 'Complex medial meniscal tear.',
    type: 'negation',
  },
  {
    why: 'a piece of bone that is torn off',
    findings: 'Comminuted intra-articular fracture of the distal radius. Ulnar styloid avulsion.',
    clean: 'Comminuted intra-articular distal radius fracture; ulnar styloid fracture.',
    wrongFindings: 'Mild osteoarthritis. Ulnar styloid avulsion.',
    wrong: 'Mild osteoarthritis.',
    type: 'omission',
  },
  {
    why: 'only a vein that cannot be compressed holds a clot',
    findings:
      'Noncompressible blind-ending tubular structure in the right lower quadrant, 9 mm, appendix with a shadowing focus in the lumen.',
    clean: 'Acute appendicitis with appendicolith.',
    wrongFindings: 'Noncompressible right popliteal vein. Baker cyst of the left knee.',
    wrong: 'Left Baker cyst.',
    type: 'omission',
  },
  {
    why: 'a slight thing at a lesser level',
    findings:
      'L2-3: right foraminal protrusion with mild right foraminal narrowing. L3-4: facet arthropathy causing severe central stenosis.',
    clean: 'Severe L3-4 central canal stenosis.',
    wrongFindings:
      'L2-3: right foraminal extrusion compressing the right L2 nerve root. L3-4: facet arthropathy causing severe central stenosis.',
    wrong: 'Severe L3-4 central canal stenosis.',
    type: 'omission',
  },
  {
    why: 'the other joint in the field of view',
    findings:
      'Right: Partial tear of the gluteus medius, 9 mm, with trochanteric bursal fluid. Left hip on large field of view: mild gluteus minimus tendinosis.',
    clean: 'Right gluteus medius partial tear with trochanteric bursitis.',
    context: { exam: 'MRI right hip without contrast' },
    wrongFindings: 'Left: Partial tear of the gluteus medius of the hip, 9 mm, with trochanteric bursal fluid.',
    wrong: 'Left gluteus medius partial tear of the hip with trochanteric bursitis.',
    type: 'laterality',
  },
  {
    why: 'a tumour in a vein stands for its filling defect',
    findings: '肝右后叶见肿块，约45×40mm。门脉左支见充盈缺损，动脉期可见强化。',
    clean: '肝癌；门脉左支癌栓。',
    wrong: '肝癌。',
    type: 'omission',
  },
  {
    why: 'a sclerotic vertebra may be a metastasis',
    findings: '左肺门区见软组织肿块，约52×46mm。胸7、9椎体成骨性改变。',
    clean: '左肺中央型肺癌；胸椎骨转移。',
    wrongFindings: '左肺门区见软组织肿块，约52×46mm。胸椎椎体未见异常。',
    wrong: '左肺中央型肺癌；胸椎骨转移。',
    type: 'insertion',
  },
  {
    why: 'a meningioma of the spinal canal, and what goes with it',
    findings: 'T9-T10 level: intradural extramedullary mass, 1.8 cm. Cord is compressed with T2 signal abnormality from T8 to T10.',
    clean: 'Intradural extramedullary mass at T9-T10, most likely meningioma, with cord compression and edema.',
    context: { exam: 'MRI thoracic spine with and without contrast' },
    wrong: 'Meniscal tear of the knee.',
    type: 'exam_mismatch',
  },
  {
    why: 'the views of a radiograph and the sulcus of the pleura',
    findings: 'Frontal and lateral views. Right lower lobe consolidation. Blunting of the right posterior costophrenic sulcus.',
    clean: 'Right lower lobe pneumonia with small parapneumonic effusion.',
    context: { exam: 'Chest radiograph PA and lateral' },
    wrongFindings: 'Infarct of the right frontal lobe.',
    wrong: 'Right frontal infarct.',
    type: 'exam_mismatch',
  },
  {
    why: 'a report of both breasts under their headings',
    findings: 'Right breast: 7 mm circumscribed mass at 6:00, unchanged. Left breast: post-biopsy hematoma at 3:00, 2.2 cm.',
    clean: 'Left breast: post-biopsy hematoma. Right breast: benign mass, BI-RADS 2.',
    context: { exam: 'MRI left breast with contrast' },
    wrongFindings: 'In the right breast there is a 7 mm mass at 6:00.',
    wrong: 'Right breast mass.',
    type: 'laterality',
  },
  {
    why: 'a degree before the word in, which is no inch',
    findings: 'Lesion 1: left anterior transition zone of the prostate, 1.9 cm, PI-RADS 5.',
    clean: 'Suspicious lesion of the prostate, PI-RADS 5 in the left anterior transition zone.',
    wrong: 'Suspicious lesion of the prostate, 5 in across, left anterior transition zone.',
    type: 'size_mismatch',
  },
  {
    why: 'one of those named before, and the shift that it makes',
    findings:
      'Three ring-enhancing lesions: right parietal 2.2 cm, left cerebellar 1.5 cm and left occipital 0.6 cm, the first with marked edema; 2 mm leftward shift.',
    clean: 'Three brain metastases, the largest in the right parietal lobe with edema and 2 mm midline shift.',
    wrong: 'Three brain metastases, the largest in the right parietal lobe with edema and 12 mm midline shift.',
    type: 'size_mismatch',
  },
  {
    why: 'a shift of the mediastinum is none of the brain',
    findings: 'A large left-sided pneumothorax is present with rightward shift of the mediastinum.',
    clean: 'Left tension pneumothorax.',
    wrongFindings: 'A left subdural hematoma, 14 mm, with 8 mm rightward shift.',
    wrong: 'Left subdural hematoma with 18 mm midline shift.',
    type: 'size_mismatch',
  },
  {
    why: 'an artery of fetal origin is no sign of a child',
    findings: 'Circle of Willis: absent right PCom; fetal left PCA. 3 mm basilar tip aneurysm.',
    clean: '3 mm basilar tip aneurysm.',
    context: { sex: 'male' },
    wrongFindings: 'A fetal pole is seen. 3 mm basilar tip aneurysm.',
    wrong: '3 mm basilar tip aneurysm.',
    type: 'sex_mismatch',
  },
  {
    why: 'a hamartoma is of what its sentence is about',
    findings: '脾脏见一类圆形结节，约21mm，动脉期轻度强化。双肾未见异常。',
    clean: '脾脏结节，血管瘤或错构瘤可能。',
    wrong: '脾脏结节；右肾错构瘤。',
    type: 'insertion',
  },
  {
    why: 'a bone whose line is broken, and what lies behind it in the sentence',
    findings: '右侧眼眶内壁、下壁骨质不连续，眶内脂肪疝入筛窦，右侧筛窦、上颌窦内见积血密度影。',
    clean: '右侧眼眶内壁、下壁骨折，眶内积气，筛窦、上颌窦积血。',
    wrong: '左侧眼眶内壁、下壁骨折，右侧筛窦、上颌窦积血。',
    type: 'laterality',
  },
  {
    why: 'a category of a guideline that is only set beside another',
    findings: '右肺上叶见磨玻璃结节，大小约21mm×6mm，毛刺。',
    clean: '右肺上叶磨玻璃结节，21×6mm，边缘毛刺。',
    recommendations:
      '1. 6个月后复查CT。\n2. 指南意见不一致。Fleischner学会2017：6-12个月复查CT；Lung-RADS v2022：2类，12个月复查低剂量CT。',
    wrong: '右肺上叶磨玻璃结节，Lung-RADS 2类。',
    wrongRecommendations: '建议3个月后复查CT。',
    type: 'guideline_mismatch',
  },
  {
    why: 'a list of places that hold one each',
    findings: 'Right upper, right middle and left lower lobes each contain one nodule, measuring 4, 5 and 7 mm respectively.',
    clean: 'Three pulmonary nodules, the largest 7 mm in the left lower lobe.',
    wrong: 'Four pulmonary nodules, the largest 7 mm in the left lower lobe.',
    type: 'count_mismatch',
  },
  {
    why: 'the largest of several sizes goes into the table',
    findings: '右肺上叶、右肺中叶及左肺下叶各见一枚结节，大小分别约4mm、5mm、7mm，均为实性。',
    clean: '双肺3枚小结节，较大者位于左肺下叶。',
    recommendations: '建议3-6个月复查。',
    wrong: '双肺3枚小结节，较大者位于左肺下叶。',
    wrongRecommendations: '无需随访。',
    type: 'guideline_mismatch',
  },
  {
    why: 'a disease of the whole organ is no number',
    findings: '甲状腺体积增大，回声增粗不均。右叶下极见一等回声结节，约6×5mm，边界清。',
    clean: '甲状腺弥漫性病变；右叶结节。',
    wrong: '甲状腺弥漫性病变；右叶多发结节。',
    type: 'count_mismatch',
  },
  {
    why: 'the fissure of a disc beside its protrusion',
    findings: 'L4/5: left subarticular protrusion with annular tear contacting the traversing left L5 nerve root.',
    clean: 'Left L4/5 subarticular disc protrusion contacting the left L5 root.',
    wrongFindings: 'L4/5: left subarticular protrusion contacting the left L5 root. Tear of the right gluteus medius.',
    wrong: 'Left L4/5 subarticular disc protrusion contacting the left L5 root.',
    type: 'omission',
  },
  {
    why: 'a layer that a mass has broken through',
    findings: 'Cervix: 3.1 cm mass with disruption of the stromal ring on the right and extension into the right parametrium.',
    clean: 'Cervical carcinoma with right parametrial involvement.',
    wrongFindings: 'Cervix: 3.1 cm mass. Disruption of the left Achilles tendon.',
    wrong: 'Cervical carcinoma.',
    type: 'omission',
  },
  {
    why: 'nodes of the window below the aortic arch',
    findings: 'Left upper lobe mass 4.2 cm. Aortopulmonary window nodes 1.6 cm.',
    clean: 'Left upper lobe carcinoma with AP window nodal disease.',
    wrong: 'Left upper lobe carcinoma. No nodal disease.',
    type: 'negation',
  },
  {
    why: 'what becomes of the false lumen',
    findings: 'Type B aortic dissection beginning distal to the left subclavian. Partial false lumen thrombosis.',
    clean: 'Type B aortic dissection.',
    wrongFindings: 'Type B aortic dissection beginning distal to the left subclavian. Thrombus in the left femoral vein.',
    wrong: 'Type B aortic dissection.',
    type: 'omission',
  },
  {
    why: 'a group and another one told before it',
    findings: 'Submucosal fibroid 3.4 cm, anterior wall. Two intramural fibroids posteriorly, 2.2 and 1.6 cm.',
    clean: 'Three uterine fibroids including a 3.4 cm submucosal one.',
    wrong: 'Five uterine fibroids including a 3.4 cm submucosal one.',
    type: 'count_mismatch',
  },
  {
    why: 'a cancer by its part in the disease',
    findings: 'Known right lower lobe adenocarcinoma 3.0 cm. New left adrenal 1.9 cm nodule.',
    clean: 'Stable right lower lobe primary. New left adrenal metastasis.',
    wrong: 'New left adrenal metastasis.',
    type: 'omission',
  },
  {
    why: 'a stressed bone may be called broken',
    findings: 'Left: stress reaction of the second metatarsal shaft with periosteal new bone. Calcaneal spurs.',
    clean: 'Left second metatarsal stress fracture.',
    wrongFindings: 'Left: normal second metatarsal shaft. Calcaneal spurs.',
    wrong: 'Left second metatarsal fracture.',
    type: 'insertion',
  },
  {
    why: 'what has healed into a scar is of its own organ',
    findings: '直肠癌放化疗后，病变肠壁现厚约6mm（原17mm），T2呈低信号为主，DWI未见高信号。',
    clean: '直肠癌治疗后，明显缩小，纤维化为主。',
    wrong: '直肠癌治疗后，明显缩小；右侧股骨骨折。',
    type: 'insertion',
  },
  {
    why: 'two of which each has its own place',
    findings:
      'Lesion 1: left anterior transition zone of the prostate, 1.9 cm. Lesion 2: right posterolateral peripheral zone of the prostate, 0.8 cm.',
    clean: 'Two suspicious lesions of the prostate: PI-RADS 5 in the left anterior zone and PI-RADS 4 in the right mid peripheral zone.',
    wrong: 'Four suspicious lesions of the prostate: PI-RADS 5 in the left anterior zone and PI-RADS 4 in the right mid peripheral zone.',
    type: 'count_mismatch',
  },
  {
    why: 'diffusion that is not restricted is no limit of the examination',
    findings: 'S6见囊性灶，肝内，T2WI高信号，DWI未见受限。',
    clean: '肝囊肿。',
    context: { exam: '腹部MRI平扫' },
    wrong: '肝囊肿。',
    wrongContext: { exam: '腹部CT平扫' },
    type: 'technique_mismatch',
  },
  {
    why: 'a small spleen beside the spleen',
    findings: '脾脏不大，脾门旁见副脾结节，约10mm。肝囊肿约12mm。',
    clean: '副脾；肝囊肿。',
    wrongFindings: '脾脏不大，脾内见结节，约18mm，强化。肝囊肿约12mm。',
    wrong: '肝囊肿。',
    type: 'omission',
  },
  {
    why: 'how deep an ulcer of the aorta is',
    findings: '降主动脉中段见一小溃疡样突起，深约5mm，口宽约7mm。',
    clean: '降主动脉中段穿透性溃疡。',
    wrongFindings: '腹主动脉瘤，最大横径约5mm。',
    wrong: '腹主动脉瘤。',
    type: 'unit_error',
  },
  {
    why: 'a denial of the posterior fossa',
    findings: '骨折邻近颅板下见梭形高密度影，厚约9mm。后颅窝未见出血。',
    clean: '右侧颞部硬膜外血肿，颅骨骨折。',
    wrongFindings: '大脑半球未见异常。后颅窝未见出血。',
    wrong: '左侧小脑出血。',
    type: 'negation',
  },
  {
    why: 'an enhancement that is no mass',
    findings: "In the left breast at 2 o'clock there is a 2.1 cm irregular mass. Non-mass enhancement extends anteriorly over 3.4 cm.",
    clean: "Left breast cancer at 2 o'clock, 2.1 cm, with associated 3.4 cm non-mass enhancement.",
    wrong: "Right breast cancer at 2 o'clock, 2.1 cm.",
    type: 'laterality',
  },
  {
    why: 'a side of its own behind what is of both',
    findings: 'At L4-L5 there is bilateral facet arthropathy with a 7 mm right synovial cyst and severe central stenosis.',
    clean: 'Severe central stenosis at L4-L5 with a right synovial cyst.',
    wrong: 'Severe central stenosis at L4-L5 with a left synovial cyst.',
    type: 'laterality',
  },
  {
    why: 'an aneurysm below the renal arteries is none of the kidney',
    findings: 'The infrarenal aorta measures 3.6 cm with mural thrombus. A 1.1 cm left renal cyst is present.',
    clean: '3.6 cm infrarenal aneurysm with mural thrombus.',
    wrong: '3.6 cm infrarenal aneurysm with mural thrombus. 2.1 cm left renal cyst.',
    type: 'size_mismatch',
  },
  {
    why: 'the trace of a needle, and how a lesion of the prostate looks',
    findings:
      'The prostate has a volume of 49 mL. There is a biopsy-related hemorrhage in the left peripheral zone. In the right peripheral zone there is a 1.7 cm focus. It shows marked diffusion restriction.',
    clean: 'PI-RADS 5 lesion in the right peripheral zone of the prostate.',
    wrongFindings:
      'The prostate has a volume of 49 mL. In the right peripheral zone there is a 1.7 cm focus. Acute hemorrhage of the bladder.',
    wrong: 'PI-RADS 5 lesion in the right peripheral zone of the prostate.',
    type: 'omission',
  },
  {
    why: 'a nodule of the thyroid that is known and met by chance',
    findings: 'A new 7 mm nodule is seen in the lingula. There is a stable 1.7 cm thyroid nodule on the right.',
    clean: 'New 7 mm lingular nodule.',
    wrongFindings: 'A new 7 mm nodule is seen in the lingula. There is a 1.7 cm hypoechoic thyroid nodule on the right.',
    wrong: 'New 7 mm lingular nodule.',
    type: 'omission',
  },
  {
    why: 'one word before a list of sizes',
    findings: '右颈Ⅱ区、左颈Ⅲ区见肿大淋巴结，短径分别约12mm、10mm。',
    clean: '双侧颈部淋巴结肿大。',
    wrongFindings: '右颈Ⅱ区见肿大淋巴结，短径约12mm，长径约10mm。',
    wrong: '右颈淋巴结肿大。',
    type: 'internal_size',
  },
  {
    why: 'a vessel that was closed on purpose',
    findings: '支架在位。右侧髂内动脉已栓塞，左侧髂内动脉显影。瘤腔最大横径约64mm。',
    clean: 'EVAR术后，瘤腔增大。',
    wrongFindings: '支架在位。右下肺动脉栓塞。瘤腔最大横径约64mm。',
    wrong: 'EVAR术后，瘤腔增大。',
    type: 'omission',
  },
  {
    why: 'an examination of the cervical and the thoracic cord',
    findings: '颈髓C3～4水平见短节段T2高信号。胸髓T6水平见新发病灶，长约14mm，轻度强化。',
    clean: '颈髓C3～4病灶；胸髓T6新发活动性病灶。',
    context: { exam: '头颅+颈胸髓MRI增强' },
    wrong: '颈髓C3～4病灶；胸髓T6新发活动性病灶。',
    wrongContext: { exam: '头颅MRI增强' },
    type: 'exam_mismatch',
  },
  {
    why: 'several that are named together, with the place of one',
    findings: 'There is a 2 cm enhancing lesion in the C7 vertebral body. The T4 vertebral body is collapsed by approximately 70%.',
    clean: 'Multiple vertebral metastases with T4 pathologic collapse.',
    wrong: 'T4 pathologic collapse.',
    type: 'omission',
  },
];

describe('dense reports', () => {
  it.each(PAIRS)('does not alarm: $why', ({ findings, clean, context, recommendations }) => {
    expect(typesOf(findings, clean, context, recommendations)).toEqual([]);
  });

  it.each(PAIRS)(
    'still alarms beside it: $why',
    ({ findings, wrongFindings, wrong, wrongContext, context, type, recommendations, wrongRecommendations }) => {
      expect(
        typesOf(
          wrongFindings ?? findings,
          wrong,
          wrongContext ?? context,
          wrongRecommendations ?? (wrongFindings === undefined ? recommendations : ''),
        ),
      ).toContain(type);
    },
  );

  it.each([
    ['右肾中盏见强回声团，约0.6cm，后伴声影，无积水。', '右肾结石，约0.6mm。', 'unit_error'],
    ['子宫后壁肌瘤约4.5×3.8cm，边界清。子宫前壁无异常。后壁肌瘤最大径约7.5cm，突向宫腔。', '子宫后壁肌瘤。', 'internal_size'],
    ['右颈多发淋巴结，最大者短径约8mm。右颈II区淋巴结短径约17mm。左颈未见肿大淋巴结。', '右颈淋巴结肿大。', 'internal_size'],
    ['胆总管不扩张，其内未见结石。胆囊多发结石。', '胆囊结石；胆总管结石。', 'negation'],
    ['子宫前壁见一低回声结节，约22×19mm。余肌层回声均匀。', '子宫多发肌瘤。', 'count_mismatch'],
    ['A 2 cm cyst in the left hepatic lobe, segment 9. Spleen normal.', 'Hepatic cyst.', 'impossible_anatomy'],
  ])('finds what names and articles hid: %s', (findings, impression, type) => {
    expect(typesOf(findings, impression)).toContain(type);
  });

  it.each([
    ['右肾中盏见强回声团，约0.6cm，后伴声影。左肾囊肿6mm。', '右肾结石，约6mm。'],
    ['Nodule in segment 9 of the right lower lobe, 6 mm. Liver normal.', '6 mm right lower lobe nodule.'],
  ])('keeps silent where the same is meant: %s', (findings, impression) => {
    expect(typesOf(findings, impression)).toEqual([]);
  });
});
