import { checkReport } from './check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('what long reports say in passing', () => {
  it.each([
    ['Abdominal aortic aneurysm of 4.8 cm, previously 4.6 cm.', 'Aortic aneurysm of 4.8 cm, 2 mm larger than before.'],
    ['Perinephric collection of 38 mm, previously 44 mm. Mild pelviectasis, unchanged.', 'Smaller collection. Stable mild pelviectasis.'],
    ['Acute T12 compression fracture. Sacral insufficiency fracture is not identified.', 'Acute T12 compression fracture.'],
    [
      'Right thyroid nodule of 1.6 cm, TR4. Left spongiform nodule of 0.8 cm, TR1.',
      'Right TR4 nodule of 1.6 cm, ultrasound in 1 year. Left TR1 nodule, no follow-up required.',
    ],
    ['左侧基底节区见肾形高密度影，大小约3.5cm。血肿未破入脑室。', '左侧基底节区脑出血。'],
    ['左侧颞部颅板下见新月形高密度影。未见脑实质出血。', '左侧颞部硬膜下血肿。'],
    ['左肺下叶炎症吸收。肝右叶低密度灶，约1.0cm，同前。', '左肺下叶炎症吸收。余同前。'],
    ['肝S5段见血管瘤，约3.1cm。S7段另见类似小灶。', '肝多发血管瘤。'],
    ['Mild degenerative changes in both knees, right more than left.', 'Degenerative changes of the knees, more on the right.'],
    ['Left 9th and 10th rib fractures. L2 left transverse process fracture.', 'Left 9th-10th rib and L2 transverse process fractures.'],
    ['内踝未见骨折，外踝撕脱小骨片。', '外踝撕脱骨折。'],
    ['左侧腹股沟区见混合回声包块，约4.2cm。', '左侧腹股沟斜疝。'],
    ['A 1.4 cm stone in the left upper pole and 3 smaller stones in the lower pole.', 'Multiple left renal stones.'],
    ['Small right pleural effusion. Thyroid nodule of 1.2 cm on the left.', 'Small right pleural effusion.'],
    ['阑尾增粗，周围脂肪间隙模糊。', '急性阑尾炎，周围少许渗出。'],
  ])('is no contradiction: %s / %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));

  it.each([
    ['Perinephric collection of 38 mm, previously 44 mm.', 'Stable examination.', 'comparison_mismatch'],
    ['Right thyroid nodule of 1.6 cm, TR4.', 'Right TR4 nodule, no follow-up required.', 'guideline_mismatch'],
    [
      'Comparison: none available. Opacity in the left lower lobe.',
      'Left lower lobe opacity, improved compared to the prior study.',
      'comparison_mismatch',
    ],
    ['Mass of 1.6 cm in the right breast.', 'Right breast mass, BI-RADS 5. Annual mammography is recommended.', 'guideline_mismatch'],
    ['Mild degenerative changes of the left knee.', 'Degenerative changes of the right knee.', 'laterality'],
    ['内踝未见骨折，外踝见小骨片。', '内踝骨折。', 'negation'],
    ['Small right pleural effusion. Thyroid nodule of 2.2 cm on the left.', 'Small right pleural effusion.', 'omission'],
    ['Small right pleural effusion. Hypoechoic thyroid nodule of 1.2 cm on the left.', 'Small right pleural effusion.', 'omission'],
    ['Acute T12 compression fracture.', 'No fracture of the thoracic spine.', 'negation'],
    ['左侧额叶脑内血肿，约3cm。', '未见脑实质出血。', 'negation'],
    ['左肺下叶炎症吸收。肝右叶占位，约4.0cm。', '左肺下叶炎症吸收。余同前。', 'omission'],
    ['肝S5段见单发血管瘤，约3.1cm。', '肝多发血管瘤。', 'count_mismatch'],
    ['类似检查既往未见。肝S5段见血管瘤，约3.1cm。', '肝多发血管瘤。', 'count_mismatch'],
  ])('is one: %s / %s', (findings, impression, type) => expect(typesOf(findings, impression)).toEqual([type]));
});
