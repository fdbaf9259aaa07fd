import { checkReport } from '../check-report';

const sizesTwice = (findings: string): boolean =>
  checkReport({
    findings,
    impression: '',
    recommendations: '',
    context: {},
    language: /[\u4e00-\u9fff]/.test(findings) ? 'zh' : 'en',
  }).some(({ key }) => key.includes(':retold:'));

describe('one thing told twice with two sizes', () => {
  it.each([
    '肝S6见一类圆形低密度灶，约22mm，边界清。增强扫描该病灶无强化，测量约35mm。',
    '左侧甲状腺见一低回声结节，大小约12×9mm，边界尚清。其大小为20×16mm，内见点状强回声。',
    '右肾上腺见一结节，直径约15mm。左肾上腺未见异常。上述右肾上腺结节直径约24mm。',
    '膀胱内见一枚结石，长径约16mm。前列腺增大。膀胱内此枚结石直径约27mm。',
    '左侧额部脑膜瘤，大小约30×25mm，邻近脑组织受压。该肿瘤明显均匀强化，最大径约44mm。',
    '左侧输尿管上段见结石，大小约6mm，其上方输尿管扩张。左侧输尿管上段结石长径约12mm。',
    '左肾下极见一肿块，约3.1cm，增强不均匀强化。该肿块未侵犯肾静脉，直径4.6cm。',
    '右颈部II区见肿大淋巴结，短径约12mm。该淋巴结短径约20mm，边缘强化。',
    '右肺下叶见薄壁囊腔，其旁见一结节，大小约9mm。该结节（约15mm）边缘毛糙。',
    '甲状腺右侧叶中部实性低回声结节，大小9×7×6mm。CDFI：结节周边见血流。该结节三径16×12×10mm。',
    '右肾中部见一囊肿，直径3.0cm。左肾未见异常。右肾囊肿直径4.8cm。',
    'There is a 9 mm nodule in the right middle lobe. No effusion. This nodule measures 15 mm.',
    'A 2.1 cm cyst is seen in the upper pole of the left kidney. No stone. It measures 3.3 cm.',
    'A spiculated mass is present in the left upper lobe, measuring 31 mm. It abuts the pleura and measures 44 mm.',
    'A hemangioma in segment 4 measures 2.2 cm. Other organs are normal. The maximum diameter of the hemangioma is 3.6 cm.',
    'Left kidney: 8 mm stone in the lower pole. No hydronephrosis. The left lower pole stone measures 14 mm.',
    'There is a 9 mm solid nodule in the right upper lobe. Airways are patent. The 15 mm right upper lobe nodule has lobulated margins.',
    'Enlarged right hilar lymph node with a short axis of 13 mm. Lungs are clear. The same node has a short axis of 21 mm.',
  ])('tells %s', (findings) => expect(sizesTwice(findings)).toBe(true));

  it.each([
    ['a part of it', '右肺下叶见一结节，大小约8mm，边界清；该结节内见钙化，大小约3mm。'],
    ['another time', '右肺上叶结节，大小约12mm。2022年3月该结节约8mm。'],
    ['another plane', '肝S6低密度灶，约22mm。冠状位该病灶约30mm。'],
    ['another direction', '肝S6低密度灶，横断面大小约22×18mm，该病灶上下径约30mm。'],
    ['another phase', '肝S5见一结节，约18mm，动脉期强化。门脉期该结节约25mm。'],
    ['the one just before', '左肺上叶结节，约9mm，左肺下叶结节，约15mm，该下叶结节边缘毛刺，约15mm。'],
    ['two without an article', '左肾上盏结石约6mm。左肾上盏结石约11mm。'],
    ['another one beside it', '右侧乳腺见一结节，大小约8×6mm，其旁另见一结节，大小约14×10mm。'],
    ['what is measured of the organ around it', '脾脏大小约12cm，内见低密度灶，长径12mm。该灶边缘清楚。'],
    ['another place than the one', '右肾中部见一囊肿，直径3.0cm。右肾囊肿直径4.8cm，位于上极。'],
    ['rounded', '肝S8见结节，大小约1.5cm，该结节直径约15mm，动脉期强化。'],
    ['one axis of two', 'A 31 x 22 mm mass in the left upper lobe. The mass measures 22 mm.'],
    ['before', 'The aortic aneurysm measures 5.6 cm. It was 5.1 cm in 2021.'],
    ['the other place', 'A 2.1 cm cyst is in the upper pole of the left kidney. The lower pole cyst measures 3.3 cm.'],
    ['the neck of it', 'Aneurysm measuring 5 mm. The neck of the aneurysm measures 3 mm.'],
    ['another look', 'There is a pleural based nodule measuring 11 mm. The calcified nodule measures 4 mm.'],
    ['the second', 'The fibroid measures 34 mm. The second fibroid measures 51 mm.'],
    ['no one of two', 'There is a 5 mm nodule in the lingula. There is a 9 mm nodule in the lingula. The lingular nodule measures 7 mm.'],
  ])('is silent about %s', (_, findings) => expect(sizesTwice(findings)).toBe(false));
});
