import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('what is said of an earlier examination', () => {
  it.each([
    [
      'Thyroid ultrasound. An 11 mm nodule in the left lobe. There are no previous examinations on record.',
      '11 mm left thyroid nodule, no change from the earlier ultrasound.',
    ],
    ['患者为首次来院检查，本院无既往影像资料。左肺下叶见7mm结节。', '左肺下叶结节，较前增大。'],
    [
      'MRI liver. 18 mm lesion in segment IV. This is a baseline examination; no earlier study exists.',
      'Segment IV lesion has enlarged since the last MRI.',
    ],
    ['右肾见囊肿，约22mm。未见既往片可供比较。', '右肾囊肿，与前片相仿。'],
    [
      'No prior imaging was provided. The aorta measures 43 mm in its infrarenal part.',
      'Infrarenal aortic aneurysm of 43 mm, stable since 2021.',
    ],
    ['右肺中叶结节约8mm，2022年5月CT测量约8mm，大小无变化。', '右肺中叶结节，较前增大。'],
    [
      'The right adrenal nodule measures 17 mm and also measured 17 mm in June 2021.',
      'Right adrenal nodule, markedly larger than in 2021.',
    ],
    ['肝右叶病灶较2023年1月15日片明显缩小，现约21mm。', '肝右叶病灶，较前增大。'],
    ['The left lower lobe nodule has grown from 6 mm to 11 mm over one year.', 'Unchanged left lower lobe nodule.'],
    ['前片所示左侧胸腔积液已完全吸收。', '左侧胸腔积液，较前增多。'],
    ['The right pleural effusion seen on the previous film has completely resolved.', 'Persistent right pleural effusion, unchanged.'],
    ['纵隔淋巴结较前片新增，短径约13mm。', '纵隔淋巴结肿大，同前。'],
    ['左乳结节大小约10mm×7mm，与2023-04-02超声所见大小一致。', '左乳结节，较前明显增大。'],
    ['The meningioma measured 24 mm two years ago and now measures 24 mm.', 'Meningioma with interval growth.'],
    [
      'The liver metastases are more numerous and larger than on the prior CT.',
      'Liver metastases, partial response with decrease in size.',
    ],
    ['右肺上叶病灶较上次检查范围扩大、密度增高。', '右肺上叶炎症，较前吸收好转。'],
    ['The consolidation in the right lower lobe has cleared almost entirely.', 'Progressive right lower lobe consolidation.'],
    [
      'First examination of this patient here; outside films were not available. A 9 mm stone in the left renal pelvis.',
      'Left renal pelvic stone, larger than before.',
    ],
    [
      'CT of the chest. There is no earlier study for comparison. An 8 mm nodule in the lingula.',
      'Lingular nodule, stable compared with the CT of 2022.',
    ],
    ['本院首次检查。甲状腺右叶结节约9mm。', '甲状腺右叶结节，较前片增大。'],
    ['既往影像资料未能调取。左肾囊肿约30mm。', '左肾囊肿，较前无明显变化。'],
    ['Previous films could not be obtained. Left basal consolidation.', 'Left basal consolidation, improved since the last film.'],
    ['Initial examination, nothing to compare with. Ascending aorta 44 mm.', 'Ascending aortic dilatation, unchanged.'],
    ['第一次检查，无旧片。右乳肿块约18mm。', '右乳肿块，与前次相仿。'],
    ['Outside imaging is not available for review. 12 mm cyst in the pancreatic body.', 'Pancreatic cyst, larger than on the prior study.'],
    ['没有以往检查可供对比。右肺磨玻璃结节约7mm。', '右肺磨玻璃结节，与2022年片比较无变化。'],
    ['The 7 mm right upper lobe nodule is new since the previous CT.', 'Right upper lobe nodule, present and unchanged since 2020.'],
    ['左侧胸腔积液较前明显减少。', '左侧胸腔积液较前增多。'],
    ['The abdominal aortic aneurysm measures 51 mm; it measured 44 mm in March 2022.', 'Abdominal aortic aneurysm, unchanged in size.'],
    ['肝右叶转移瘤约32mm，半年前约45mm。', '肝右叶转移瘤，较前增大。'],
    ['The hydronephrosis of the right kidney is unchanged.', 'Right hydronephrosis, worse than before.'],
    ['左侧额叶病灶水肿范围较前缩小。左侧额叶病灶较前缩小。', '左侧额叶病灶，较前进展。'],
    ['Mediastinal adenopathy has decreased in size.', 'Mediastinal adenopathy, progressive disease.'],
    ['右侧气胸较前片增多，肺压缩约50%。', '右侧气胸，较前好转。'],
    ['两肺转移灶较2024年2月1日CT增多、增大。', '两肺转移灶，较前稳定。'],
    ['The subdural haematoma has increased from 8 to 13 mm.', 'Stable subdural haematoma.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('comparison_mismatch'));

  it.each([
    ['Thyroid ultrasound. An 11 mm nodule in the left lobe. There are no previous examinations on record.', '11 mm left thyroid nodule.'],
    ['右肺中叶结节约8mm，2022年5月CT测量约8mm，大小无变化。', '右肺中叶结节，大小同前。'],
    ['No earlier imaging is available. The nodule measures 9 mm.', '9 mm nodule; a follow-up CT will show whether it is stable.'],
    ['本院无既往影像资料。左肺下叶见7mm结节。', '左肺下叶结节，建议3个月后复查对比。'],
    ['The right adrenal nodule measures 17 mm and also measured 17 mm in June 2021.', 'Right adrenal nodule, unchanged over three years.'],
    ['肝右叶病灶较2023年1月15日片明显缩小，现约21mm，原约35mm。', '肝右叶病灶较前缩小。'],
    [
      'The left lower lobe nodule has grown from 6 mm to 11 mm over one year. A 4 mm nodule in the lingula is unchanged.',
      'Growing left lower lobe nodule. Stable lingular nodule.',
    ],
    ['前片所示左侧胸腔积液已完全吸收。右侧胸腔积液较前增多。', '左侧胸腔积液吸收；右侧胸腔积液增多。'],
    ['The meningioma measured 24 mm two years ago and now measures 24 mm.', 'Stable meningioma.'],
    ['纵隔淋巴结较前片新增，短径约13mm。肝内病灶同前。', '纵隔新增淋巴结肿大；肝内病灶无变化。'],
    ['No previous mammograms. Stable clinical state. The bowel is of normal calibre.', 'Normal study.'],
    ['右肺上叶病灶较上次检查范围缩小。左肺结节较前无变化。', '右肺上叶炎症较前吸收；左肺结节同前。'],
    ['Prior CT of 2019: 5 mm. Today the nodule measures 9 mm, larger than before.', 'Nodule, increased from 5 to 9 mm.'],
    ['未见既往片可供比较。骨折线清晰，断端位置稳定。', '桡骨远端骨折，位置稳定。'],
    [
      'The consolidation in the right lower lobe has cleared almost entirely, leaving a thin scar.',
      'Near complete resolution of the right lower lobe pneumonia.',
    ],
    [
      'CT of the chest. There is no earlier study for comparison. An 8 mm nodule in the lingula.',
      'Lingular nodule; follow-up to confirm stability.',
    ],
    ['本院首次检查。甲状腺右叶结节约9mm。', '甲状腺右叶结节，建议6个月后复查，与本次对比。'],
    [
      'Previous films could not be obtained. The patient is haemodynamically stable.',
      'Left basal consolidation cannot be excluded clinically; none seen.',
    ],
    [
      'The 7 mm right upper lobe nodule is new since the previous CT. Other nodules are unchanged.',
      'New right upper lobe nodule. Otherwise stable.',
    ],
    ['左侧胸腔积液较前减少，右侧胸腔积液较前增多。', '左侧胸腔积液减少；右侧胸腔积液增多。'],
    ['The aneurysm measures 51 mm; it measured 44 mm in March 2022.', 'Aneurysm, 7 mm larger than in 2022.'],
    ['肝右叶转移瘤约32mm，半年前约45mm。', '肝右叶转移瘤，较前缩小。'],
    ['Compared with the first examination of May, the fracture has healed.', 'Healed fracture.'],
    ['与首次检查比较，病灶吸收。', '病灶较前吸收。'],
    [
      'Mediastinal adenopathy has decreased in size; hepatic metastases have increased.',
      'Mixed response: smaller mediastinal nodes, progressive hepatic metastases.',
    ],
    ['Since the baseline study the lesion has grown from 12 to 19 mm.', 'Growing lesion.'],
    ['右肺上叶结节约9mm，2021年约9mm；右肺下叶结节约8mm，2021年约5mm。', '右肺上叶结节同前；右肺下叶结节较前增大。'],
    ['左肺结节较前无明显变化，右肺新发斑片影。', '左肺结节同前；右肺炎症，较前新发。'],
    ['The pleural effusion has resolved. The consolidation is smaller.', 'Improving pneumonia.'],
    ['No new lesion. The known lesions in the liver are unchanged.', 'Stable hepatic lesions.'],
    ['The right effusion is larger, the left is unchanged.', 'Increasing right effusion.'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
