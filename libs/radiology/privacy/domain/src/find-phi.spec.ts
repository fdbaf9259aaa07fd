import { findPhi } from './find-phi';
import type { StudyHeader } from './header/study-header';

const found = (text: string, header?: StudyHeader): readonly string[] =>
  findPhi(text, { header }).map(({ type, text: words }) => `${type} ${words}`);

describe('what points to a person in a report', () => {
  it.each([
    ['患者白杨，白细胞升高。', 'NAME 白杨'],
    ['记录人：沈腾', 'NAME 沈腾'],
    ['与临床吴主任电话沟通', 'NAME 吴'],
    ['由卢俊义书写，关胜复核', 'NAME 关胜'],
    ['PATIENT: OKONKWO, GRACE  ACC#: A24-118822', 'NAME OKONKWO, GRACE'],
    ['MARTINEZ^ROSA^L F 66Y', 'NAME MARTINEZ^ROSA^L'],
    ['Discussed with Dr. Robert King at 555-0123', 'NAME Robert King'],
    ['Letter to Dr M. Fitzgerald, 14 Elm Grove, Leeds LS6 2AB.', 'ADDRESS 14 Elm Grove, Leeds LS6 2AB'],
    ['检查号CT2024-118，右肺结节', 'MRN CT2024-118'],
    ['study 1.2.840.113619.2.55.3.604688119.', 'MRN 1.2.840.113619.2.55.3.604688119'],
    ['呼吸内科二病区35床患者', 'LOCATION 呼吸内科二病区35床'],
    ['Ward 5B, Bed 12', 'LOCATION Ward 5B, Bed 12'],
    ['起搏器序列号PVX889123', 'DEVICE PVX889123'],
    ['Pager 4471', 'CONTACT 4471'],
    ['检查20240201。', 'DATE 20240201'],
    ['on the 4th of July', 'DATE the 4th of July'],
    ['下午3点15分告知', 'TIME 下午3点15分'],
    ['at 0715.', 'TIME 0715'],
    ['aged 103 years', 'AGE90 aged 103'],
    ['九十二岁', 'AGE90 九十二岁'],
    ['见 ris.example.com/patient/881', 'URL ris.example.com/patient/881'],
    ['患者文心女士，子宫肌瘤。', 'NAME 文心'],
    ['护士常宁已接电话。', 'NAME 常宁'],
    ['床号:27床', 'LOCATION 27床'],
    ['She lives in Carrow, Ohio, and smokes.', 'LOCATION Carrow, Ohio'],
    ['Outside CT performed in Limerick on Monday.', 'LOCATION Limerick'],
  ])('in "%s" finds %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'History of Hodgkin lymphoma and Crohn disease; Kerley B lines; Baker cyst.',
    'Circle of Willis is patent. Sister Mary Joseph nodule. Le Fort II fracture.',
    'Per Fleischner Society 2017 guidelines; ACR Lung-RADS 2022 category 4A.',
    'IMPRESSION: Multiple Pulmonary Nodules. Soft Tissues: normal. Lymph Nodes, mediastinal: none.',
    'L4/5 disc, C5-C6, T4, nodes 0/13, grade 3/5, TE 90, TR 4500, window 1500/-600.',
    '60-year-old Male with Type 2 Diabetes Mellitus, 8 mm RUL nodule, 3-6 months.',
    '患者高热3天，白细胞升高。患者平卧位扫描。患者何时复查由临床决定。',
    '右乳9点钟方向结节，距乳头3cm。左乳12点位肿块。',
    '抗体滴度1:80，稀释比例1:20。L4/5椎间盘突出。淋巴结0/13。',
    '霍奇金淋巴瘤，库欣综合征，马凡综合征，52岁，T4椎体，右肺上叶8mm结节。',
    '2017版Fleischner指南，建议6-12个月复查，吸烟20年。',
    '患者中年女士，因胸痛就诊。护士当场已告知。高血压因头晕来院。医生电话已接通。',
    '患者（女）左肺结节，安静状态下因胸痛送医院检查。',
    'Images obtained in Expiration. Scan performed in Prone position.',
  ])('leaves "%s" whole', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows a person who is called like a disease', () => {
    expect(found('Dr Hodgkin read the film; Hodgkin disease excluded.')).toEqual(['NAME Hodgkin']);
  });

  it('finds every part of a name again once it was found', () => {
    expect(found('Patient Keisha Okoro, seen. Okoro improved; Keisha went home.').filter((words) => words.startsWith('NAME'))).toHaveLength(
      3,
    );
  });

  it('strikes what the header says in whatever form it is written', () => {
    const header: StudyHeader = {
      patientName: 'Zhang^Xiao Ming=张^晓明',
      patientId: 'QX77',
      accessionNumber: '20240201-07',
      birthDate: '19720304',
      physicians: ['King^Robert^^Dr'],
      institution: 'Isle Imaging',
    };
    const text =
      'XIAOMING ZHANG, Zhang Xiaoming, Zhang, X., 张晓明, born 4 Mar 1972 or 1972年3月4日, id qx77, 20240201-07, read by R. King at isle imaging. King agrees.';
    const rest = findPhi(text, { header }).reduceRight((left, { start, end }) => left.slice(0, start) + '□' + left.slice(end), text);
    expect(rest).not.toMatch(/zhang|xiao|张|1972|qx77|20240201|king|isle/iu);
  });

  it.each([
    ['患者于北京协和医院行CT检查。', '北京协和医院'],
    ['2024年3月5日于北京协和医院行CT检查', '北京协和医院'],
    ['就诊于四川大学华西医院', '四川大学华西医院'],
    ['武汉同济医院CT报告', '武汉同济医院'],
  ])('takes a hospital with its town, and not the words before it: %s', (text, hospital) => {
    expect(found(text)).toContain(`HOSPITAL ${hospital}`);
  });

  it.each([['王小明 (Wang, Xiaoming)'], ['王小明 (Xiaoming Wang)'], ['Wang^Xiaoming=王^小明']])(
    'knows both writings of a name, as an order writes them: %s',
    (patientName) => {
      const text = 'XIAOMING WANG, 王小明, Wang X., Xiaoming.';
      const rest = findPhi(text, { header: { patientName } }).reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      expect(rest).not.toMatch(/wang|xiaoming|王|小明/iu);
    },
  );

  it('takes a header’s two letters for no name', () => {
    expect(found('A mass of the RUL, LI-RADS 3.', { patientName: 'Li^A' })).toEqual([]);
  });

  it.each([
    'a'.repeat(100_000),
    'Aa '.repeat(30_000),
    '王'.repeat(100_000),
    '1.'.repeat(50_000),
    'A^'.repeat(50_000),
    'Dr. John Smith '.repeat(6_000),
  ])('reads a hostile text in time (%#)', (text) => {
    const spans = findPhi(text);
    for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
  });
});
