import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('how dense, how bright', () => {
  it.each([
    ['肝右叶见类圆形低密度影，大小约23mm。', '肝右叶高密度结节，约23mm。'],
    ['A hypoechoic nodule of 12 mm in the right thyroid lobe.', '12 mm hyperechoic nodule of the right thyroid lobe.'],
    ['左侧卵巢囊性肿块，大小约45mm，壁光滑。', '左侧卵巢实性肿块。'],
    ['Lytic lesion of the L3 vertebral body, 18 mm.', 'Sclerotic lesion of L3.'],
    ['右侧髂骨见成骨性病灶，直径约16mm。', '右侧髂骨溶骨性病灶。'],
    ['右侧顶部颅骨内板下见梭形高密度影，厚约15mm。', '右侧顶部硬膜外低密度血肿。'],
    ['Crescentic hypodense collection over the left convexity, 9 mm thick.', 'Hyperdense left subdural haematoma.'],
    ['左乳外上象限低回声结节，大小约11mm。', '左乳外上象限无回声结节。'],
    ['Lesion in segment VI with high T2 signal, 21 mm.', 'Segment VI lesion with low T2 signal.'],
    ['肝S6见结节，T2WI呈高信号，大小约19mm。', '肝S6结节，T2WI低信号。'],
    ['Calcified granuloma of 6 mm in the spleen.', 'Non-calcified splenic granuloma.'],
    ['右肾见等密度肿块，大小约38mm。', '右肾低密度肿块，约38mm。'],
    ['A solid mass of the left kidney measures 34 mm.', 'Cystic left renal mass of 34 mm.'],
    ['右侧甲状腺结节，呈囊性，约15mm。', '右侧甲状腺实性结节，约15mm。'],
    ['The pancreatic tail mass is hypoattenuating and measures 27 mm.', 'Hyperattenuating mass of the pancreatic tail.'],
    ['左侧丘脑见片状高密度影，范围约20mm×15mm。', '左侧丘脑低密度灶。'],
    ['The hepatic lesion is isointense on T1 and hyperintense on T2.', 'Hepatic lesion, hypointense on T2.'],
    ['A hyperechoic focus of 14 mm in hepatic segment V.', 'Hypoechoic lesion in segment V.'],
    ['右侧颞枕部颅骨内板下见新月形低密度影，厚约10mm。中线左移约4mm。', '右侧颞枕部硬膜下高密度血肿，中线左移。'],
    ['右肾上极见长T2信号结节，约18mm。', '右肾上极结节，T2WI低信号。'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('density_mismatch'));

  it.each([
    ['肝右叶见类圆形低密度影，大小约23mm。', '肝右叶低密度结节，约23mm。'],
    ['左侧额颞部颅骨内板下见新月形高密度影，其内见低密度区。', '左侧额颞部硬膜下血肿，密度混杂。'],
    ['Lytic lesion of L3 with a sclerotic rim.', 'L3 lesion with sclerotic margin.'],
    ['肝S6见结节，T1WI呈低信号，T2WI呈高信号。', '肝S6结节，T2高信号。'],
    ['A mixed cystic and solid mass of the left kidney.', 'Complex, partly cystic left renal mass.'],
    ['左乳外上象限低回声结节，后方回声增强。', '左乳低回声结节，BI-RADS 3类。'],
    [
      'The hepatic lesion is hypoattenuating in the portal phase and hyperattenuating in the arterial phase.',
      'Arterially hyperenhancing hepatic lesion.',
    ],
    ['Hypodense liver lesion. Hyperdense focus in the gallbladder.', 'Gallstone. Low-density liver lesion.'],
    ['右肾见囊性灶；左肾见实性肿块。', '左肾实性肿块；右肾囊肿。'],
    ['The nodule is isodense to muscle with calcification at its rim.', 'Partly calcified nodule.'],
    ['左侧基底节区见低密度灶；右侧丘脑见高密度影。', '右侧丘脑出血；左侧基底节区低密度灶。'],
    ['Hyperintense lesion on T2, hypointense on T1.', 'T2 hyperintense lesion.'],
    ['胰头见低密度肿块，增强扫描呈低强化。', '胰头低密度占位。'],
    ['Predominantly solid nodule with cystic areas in the thyroid.', 'Mostly solid thyroid nodule.'],
    ['The haematoma is hyperdense anteriorly and hypodense posteriorly.', 'Acute on chronic subdural haematoma with mixed density.'],
    ['多发骨质破坏，部分呈溶骨性，部分呈成骨性。', '多发骨转移，混合性。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});

describe('where it lies', () => {
  it.each([
    ['右侧额叶见斑片状长T1、长T2信号，DWI呈高信号。', '右侧颞叶急性脑梗死。'],
    ['Restricted diffusion in the left parietal lobe. No haemorrhage.', 'Acute infarct of the left occipital lobe.'],
    ['肝S5见强化结节，约22mm。', '肝S2结节。'],
    ['L1椎体压缩性骨折，高度减低约1/3。', 'L3椎体压缩性骨折。'],
    ['Wedge compression of T8 with marrow oedema.', 'Acute compression fracture of T11.'],
    ['左肾上极见结石，直径约7mm。', '左肾下极结石。'],
    ['A 14 mm solid nodule at the lower pole of the right thyroid lobe.', 'Nodule of the upper pole of the right thyroid lobe.'],
    ['Fracture of the proximal humerus with slight angulation.', 'Fracture of the distal humerus.'],
    ['股骨中段见横行骨折线。', '股骨远端骨折。'],
    ['胰头见低密度肿块，约28mm。', '胰尾占位。'],
    ['An irregular thickening of the sigmoid colon over 5 cm.', 'Carcinoma of the ascending colon.'],
    ['横结肠肠壁不规则增厚，管腔狭窄。', '乙状结肠癌。'],
    ['胃窦部胃壁增厚，强化明显。', '胃底占位性病变。'],
    ['Fracture of the fourth metatarsal neck.', 'Fracture of the second metatarsal.'],
    ['右侧第7肋骨骨折。', '右侧第4肋骨骨折。'],
    ['Stone of 6 mm in the distal left ureter with hydronephrosis.', '6 mm stone in the proximal left ureter.'],
    ['L4/5椎间盘突出，硬膜囊受压。', 'L2/3椎间盘突出。'],
    ['右侧小脑半球见斑片状低密度影。', '右侧基底节区脑梗死。'],
    ['Haematoma in the right thalamus, 20 mm.', 'Right frontal lobe haemorrhage.'],
    ['前列腺外周带见低信号结节。', '前列腺移行带结节。'],
    ['右侧上颌窦黏膜增厚。', '右侧额窦炎。'],
    ['左侧顶叶见片状长T1、长T2信号，DWI呈高信号。双侧侧脑室旁见斑点状FLAIR高信号。', '左侧额叶急性脑梗死；脑白质缺血灶。'],
    ['胫骨上段见斜行骨折线，断端稍移位。', '胫骨下段骨折。'],
    ['Oblique fracture of the distal fibula.', 'Fracture of the proximal fibula.'],
    ['锁骨中段骨折，断端重叠。', '锁骨肩峰端骨折。'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('lobe_mismatch'));

  it.each([
    ['右侧额叶见斑片状长T1、长T2信号，DWI呈高信号。', '右侧额叶急性脑梗死。'],
    [
      'Restricted diffusion in the left parietal lobe. Old infarct of the left occipital lobe.',
      'Acute left parietal infarct. Old occipital infarct.',
    ],
    ['肝S5见强化结节，约22mm；S2见囊肿。', '肝S2囊肿；肝S5结节。'],
    ['Lesion in segment VII of the liver.', 'Lesion of the right hepatic lobe.'],
    ['L1椎体压缩性骨折，L3椎体血管瘤。', 'L1椎体压缩骨折；L3椎体血管瘤。'],
    ['左肾上极见结石，左肾下极见囊肿。', '左肾结石；左肾下极囊肿。'],
    ['Fracture of the proximal humerus through the surgical neck.', 'Fracture of the humeral neck.'],
    ['股骨干中下1/3处见骨折线。', '股骨骨折。'],
    ['胰头见低密度肿块，胰体尾萎缩，胰管扩张。', '胰头占位，胰管扩张，胰体尾部萎缩。'],
    ['Thickening of the rectosigmoid junction.', 'Rectal carcinoma.'],
    ['结肠肝曲肠壁增厚。', '升结肠近肝曲占位。'],
    ['Infarct of the left MCA territory involving the frontal and parietal lobes.', 'Left parietal infarct.'],
    ['左侧枕叶及左侧小脑见低密度影。', '左侧小脑、枕叶梗死。'],
    ['Mass of the gastric antrum with thickened wall up to the body.', 'Antral carcinoma.'],
    ['肝左叶外侧段见结节，约15mm。', '肝左叶结节。'],
    ['Stone in the left distal ureter with dilatation of the proximal ureter.', 'Distal left ureteric stone with upstream dilatation.'],
    ['右侧甲状腺上极结节，下极囊肿。', '右侧甲状腺上极结节。'],
    ['股骨颈骨折，断端嵌插。', '股骨近端骨折。'],
    ['Transverse fracture of the femoral shaft.', 'Fracture of the femur.'],
    ['尺桡骨远端骨折。', '桡骨远端骨折；尺骨远端骨折。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
