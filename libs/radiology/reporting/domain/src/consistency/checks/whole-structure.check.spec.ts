import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('a structure that is called whole', () => {
  it.each([
    ['The ACL is intact. There is a horizontal tear of the medial meniscus.', 'Complete ACL rupture. Medial meniscal tear.'],
    [
      'The medial collateral ligament is intact. Bone bruise of the lateral femoral condyle.',
      'Rupture of the medial collateral ligament. Bone bruise.',
    ],
    ['Both internal carotid arteries are patent.', 'Occlusion of the left internal carotid artery.'],
    ['外侧半月板形态信号正常。内侧半月板后角撕裂。', '外侧半月板撕裂；内侧半月板撕裂。'],
    ['冈上肌腱连续完整，信号正常。肩胛下肌腱撕裂。', '冈上肌腱撕裂；肩胛下肌腱撕裂。'],
    ['门静脉主干显影良好，通畅。肝硬化。', '门静脉血栓；肝硬化。'],
    ['左肺上叶肺动脉内见充盈缺损影，远端血管稀疏。', '未见肺栓塞征象。'],
    ['Filling defects are seen within segmental branches of the left lower lobe.', 'No evidence of pulmonary embolism.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual(['negation']));

  it.each([
    ['前交叉韧带部分纤维连续，部分纤维中断，信号增高。', '前交叉韧带部分撕裂。'],
    ['前交叉韧带未见连续显示。', '前交叉韧带断裂。'],
    ['前交叉韧带连续，后交叉韧带断裂。', '后交叉韧带断裂。'],
    ['门静脉通畅，脾静脉内见充盈缺损。', '脾静脉血栓。'],
    ['肺动脉主干未见充盈缺损。右下肺动脉分支见充盈缺损。', '右下肺动脉栓塞，主干未见栓塞。'],
    ['The supraspinatus tendon is intact anteriorly. There is a full-thickness tear of its posterior fibers.', 'Supraspinatus tear.'],
    ['The right internal carotid artery is patent. The left internal carotid artery is occluded.', 'Left internal carotid occlusion.'],
    ['The main portal vein is patent. Filling defect in the right portal vein.', 'Right portal vein thrombosis.'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));

  it.each([
    ['双侧乳突气房充气良好。', '左侧乳突炎。'],
    ['The appendix is not enlarged, no periappendiceal stranding.', 'Acute appendicitis.'],
    ['双膝关节骨质增生。', '双膝退行性变；右膝半月板撕裂。'],
    ['腰椎生理曲度变直。L4/5椎间盘膨出。', 'L4/5椎间盘膨出；L2椎体血管瘤。'],
  ])('and nothing that its disease is drawn from: %s | %s', (findings, impression) =>
    expect(typesOf(findings, impression)).toEqual(['insertion']),
  );

  it.each([
    ['阑尾不粗，腔内见粪石，周围脂肪间隙模糊。', '阑尾炎。'],
    ['右侧乳突气房充气良好。左侧乳突密度增高。', '左侧乳突炎。'],
    ['右膝骨质增生，内侧半月板后角信号增高达关节面。', '右膝退变，内侧半月板撕裂。'],
  ])('is drawn from what else is said of it: %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));

  it('takes another place of the kind for the slip', () => {
    expect(typesOf('Tear of the medial meniscus posterior horn; lateral meniscus is normal.', 'Tear of the lateral meniscus.')).toEqual([
      'lobe_mismatch',
    ]);
  });
});

describe('what the age of a brain is no ground of', () => {
  it.each([
    ['双侧侧脑室旁斑点状低密度，脑沟略增宽。', '脑缺血灶；左侧大脑中动脉M1段动脉瘤。'],
    ['双侧侧脑室旁见斑片状T2高信号。', '脑白质变性；右侧小脑幕脑膜瘤。'],
    ['Mild periventricular white matter hypodensity. Mild atrophy.', 'Small vessel disease. Left MCA aneurysm, 6 mm.'],
    ['Hepatic hypodensities, too small to characterize.', 'Hepatic cysts. Portal vein thrombosis.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual(['insertion']));

  it.each([
    ['左侧大脑中动脉M1段局限性囊状突起，约4mm。', '左侧大脑中动脉M1段动脉瘤。'],
    ['右侧大脑镰旁见类圆形等密度影，广基底与硬膜相连。', '右侧大脑镰旁脑膜瘤。'],
    ['Hyperdense right MCA. Loss of grey-white differentiation.', 'Right MCA occlusion with infarct.'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
