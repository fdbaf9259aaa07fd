import { checkReport } from '../check-report';

const typesOf = (findings: string, impression: string): readonly string[] =>
  checkReport({ findings, impression, recommendations: '', context: {}, language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en' }).map(
    ({ type }) => type,
  );

describe('a part and the whole', () => {
  it.each([
    ['A unilocular cyst of the left ovary measures 48 mm. A mural nodule in the cyst measures 55 mm.', 'Complex left ovarian cyst.'],
    ['右肺上叶混合磨玻璃结节，大小约12mm，其内实性成分约15mm。', '右肺上叶混合磨玻璃结节。'],
    [
      'The abdominal aortic aneurysm measures 52 mm across. Mural thrombus within it measures 61 mm in thickness.',
      'Infrarenal aortic aneurysm with mural thrombus.',
    ],
    ['腹主动脉瘤最大径约46mm，瘤腔内附壁血栓厚约58mm。', '腹主动脉瘤伴附壁血栓。'],
    ['Multiple liver cysts, the largest 21 mm in segment II. Another cyst in segment VI measures 34 mm.', 'Multiple liver cysts.'],
    ['双肺多发结节，最大者约9mm，位于右肺上叶；左肺下叶另见一结节约14mm。', '双肺多发结节。'],
    ['The nodule measures 10 x 8 mm with a mean diameter of 13 mm.', 'Solid nodule.'],
    ['The lesion has a long axis of 16 mm and a mean diameter of 21 mm.', 'Indeterminate lesion.'],
    ['右肺下叶空洞性病灶，最大径约22mm，壁厚约27mm。', '右肺下叶空洞性病灶。'],
    ['Thick-walled cavity in the left upper lobe, 25 mm in diameter with a wall of 31 mm.', 'Cavitating lesion of the left upper lobe.'],
    ['胰头囊性病变大小约30mm×26mm，囊内壁结节约38mm。', '胰头囊性病变伴壁结节。'],
    ['Renal mass of 41 mm with a central necrotic area of 56 mm.', 'Necrotic renal mass.'],
    ['A mixed solid and cystic mass of 60 mm in the right adnexa; its solid portion measures 74 mm.', 'Right adnexal mass.'],
    ['肝右叶肿块最大径约45mm，中央坏死区约60mm。', '肝右叶肿块伴坏死。'],
    ['右腋下淋巴结短径约18mm，长径约12mm。', '右腋下淋巴结肿大。'],
    ['There are three fibroids; the biggest is 27 mm. The fibroid of the fundus measures 43 mm.', 'Uterine fibroids.'],
    ['胆囊多发结石，最大约8mm，胆囊颈部结石约13mm。', '胆囊多发结石。'],
    ['Part-solid nodule of 11 mm in the right upper lobe. The solid component measures 14 mm.', 'Part-solid nodule.'],
  ])('%s | %s', (findings, impression) => expect(typesOf(findings, impression)).toContain('internal_size'));

  it.each([
    ['Part-solid nodule with a mean diameter of 15 mm, of which 6 mm is solid.', '15 mm part-solid nodule with a 6 mm solid component.'],
    ['A unilocular cyst of the left ovary measures 48 mm. A mural nodule in the cyst measures 9 mm.', 'Complex left ovarian cyst.'],
    ['右肺上叶混合磨玻璃结节，平均径约12mm，其中实性成分约5mm。', '右肺上叶混合磨玻璃结节。'],
    ['腹主动脉瘤最大径约46mm，长约72mm，附壁血栓厚约12mm。', '腹主动脉瘤伴附壁血栓。'],
    ['Multiple liver cysts, the largest 34 mm in segment VI. Another cyst in segment II measures 21 mm.', 'Multiple liver cysts.'],
    ['双肺多发结节，左肺最大者约9mm；右肺下叶结节约14mm。', '双肺多发结节。'],
    ['The nodule measures 14 x 10 mm with a mean diameter of 12 mm.', 'Solid nodule.'],
    ['Thick-walled cavity in the left upper lobe, 45 mm in diameter with a wall of 11 mm.', 'Cavitating lesion of the left upper lobe.'],
    ['Renal mass of 41 mm. The tumour thrombus in the renal vein is 62 mm long.', 'Renal mass with venous thrombus.'],
    ['右肾囊肿约30mm。左肾肿块约55mm，其内坏死区约20mm。', '左肾肿块；右肾囊肿。'],
    ['Left ovarian cyst of 30 mm. A subserosal fibroid measures 55 mm.', 'Ovarian cyst and fibroid.'],
    ['右腋下淋巴结长径约18mm，短径约12mm。', '右腋下淋巴结肿大。'],
    ['Subdural haematoma with a thickness of 14 mm and a length of 90 mm.', 'Subdural haematoma.'],
    ['胆囊大小约70mm×28mm，壁厚约3mm，腔内结石最大约13mm。', '胆囊结石。'],
    ['The aneurysm measures 52 mm; the patent lumen is 34 mm.', 'Aneurysm with mural thrombus.'],
    ['肝S8见囊肿约12mm。胰头囊肿约30mm，内见壁结节约6mm。', '胰头囊性病变；肝囊肿。'],
  ])('is silent about %s | %s', (findings, impression) => expect(typesOf(findings, impression)).toEqual([]));
});
