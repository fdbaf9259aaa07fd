import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('places that nobody has, in whole reports', () => {
  it.each([
    ['Degenerative change of the C8 vertebra.', 'Degenerative change.'],
    ['第六掌骨基底部骨折。', '掌骨骨折。'],
    ['Fracture of the base of the sixth metacarpal.', 'Metacarpal fracture.'],
    ['8 mm nodule in the lingula of the right lung.', '8 mm nodule.'],
    ['右肺舌叶见片状影。', '右肺炎症。'],
    ['Consolidation of the middle lobe of the left lung.', 'Pneumonia.'],
    ['左肺中叶见条索影。', '左肺条索影。'],
    ['右侧第13肋骨骨折。', '右侧肋骨骨折。'],
    ['Fracture of the right thirteenth rib.', 'Rib fracture.'],
    ['T14椎体楔形变。', '椎体压缩骨折。'],
    ['Stone in the left gallbladder.', 'Gallstone.'],
    ['肝S10段见囊肿。', '肝囊肿。'],
    ['Tear of the medial meniscus of the left shoulder.', 'Meniscal tear.'],
    ['膝关节肩袖撕裂。', '肩袖撕裂。'],
    ['Fracture of the sixth toe.', 'Toe fracture.'],
    ['右侧降结肠壁增厚。', '结肠占位。'],
    ['Compression fracture of L8.', 'Compression fracture.'],
    ['左侧阑尾增粗，直径约10mm。', '阑尾炎。'],
    ['Right-sided spleen shows a 2 cm cyst in its lower pole of the right upper quadrant.', 'Splenic cyst.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('impossible_anatomy'));

  it.each([
    ['Disc bulge at L6-S1 with a transitional vertebra.', 'L6-S1 disc bulge.'],
    ['C8 nerve root compression at C7-T1.', 'C8 root compression.'],
    ['第五掌骨骨折。', '第五掌骨骨折。'],
    ['Consolidation of the lingula and of the right middle lobe.', 'Pneumonia.'],
    ['右肺中叶见条索影，左肺舌叶见片状影。', '右肺中叶纤维灶；左肺舌叶炎症。'],
    ['13 pairs of ribs are seen.', 'Thirteen ribs, a variant.'],
    ['Left-sided gallbladder is not seen. Situs inversus with the liver on the left.', 'Situs inversus.'],
    ['骶1椎体腰化，可见L6椎体。', '腰骶移行椎。'],
    ['Torn medial meniscus of the right knee.', 'Meniscal tear.'],
    ['T12椎体压缩骨折。', 'T12椎体压缩骨折。'],
    ['The left lower lobe and the middle lobe are clear.', 'Clear.'],
    ['右第12肋骨折。', '右第12肋骨折。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
