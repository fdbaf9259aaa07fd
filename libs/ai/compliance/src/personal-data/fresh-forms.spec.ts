import { PersonalDataDetector } from './personal-data-detector';

const found = (text: string): readonly string[] =>
  new PersonalDataDetector().detect(text).map(({ type, text: words }) => `${type} ${words}`);

describe('personal data in forms of other houses', () => {
  it.each([
    ['病歷號碼：88-20391', 'MRN 88-20391'],
    ['病人：黃志強，手提電話：9123 4567', 'PHONE 9123 4567'],
    ['籤署人員：陳國華', 'NAME 陳國華'],
    ['檢驗日期２０２３－０８－０９', 'DATE ２０２３－０８－０９'],
    ['HKID A123456(3) seen', 'IDNUM A123456(3)'],
    ['身分證字號A123456789', 'IDNUM A123456789'],
    ['NHS No: 943 476 5919.', 'IDNUM 943 476 5919'],
    ['IBAN GB29 NWBK 6016 1331 9268 19', 'ACCOUNT GB29 NWBK 6016 1331 9268 19'],
    ['身份证420106 19880101 0056', 'IDNUM 420106 19880101 0056'],
    ['住院号：0087 6123，床旁', 'MRN 0087 6123'],
    ['借阅证号TS-90215', 'IDNUM TS-90215'],
    ['Candidate number 44170', 'IDNUM 44170'],
    ['tel. 01584 496 012', 'PHONE 01584 496 012'],
    ['座机0755-2345 6789', 'PHONE 0755-2345 6789'],
    ['Flat 2, 19 Station Road, Leeds LS6 3AB', 'ADDRESS Flat 2, 19 Station Road, Leeds LS6 3AB'],
    ['上次检查23年6月11日', 'DATE 23年6月11日'],
  ])('in %s finds %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('reads the fields of an HL7 v2 message by their shape', () => {
    const message = 'PID|1||H55012||DOE^ANNA^K||19610214|F|||9 ELM ST^^BOSTON^MA^02118||6175550111\nOBX|1|TX|CHEST||clear';
    expect(found(message)).toEqual([
      'MRN H55012',
      'NAME DOE^ANNA^K',
      'DATE 19610214',
      'ADDRESS 9 ELM ST^^BOSTON^MA^02118',
      'PHONE 6175550111',
    ]);
  });

  it.each([
    ['visitor Ana Ruiz signed in', 'NAME Ana Ruiz'],
    ['read by Zhang Wei yesterday', 'NAME Zhang Wei'],
    ['WONG SIU-LING, contact', 'NAME WONG SIU-LING'],
    ['Geneviève Tremblay, Toronto', 'NAME Geneviève Tremblay'],
    ['From: Ravi Chandrasekhar <x>', 'NAME Ravi Chandrasekhar'],
    ['pt anita deshmukh, mrn 998201', 'NAME anita deshmukh'],
    ['Attending: L. Whitmore, MD', 'NAME L. Whitmore'],
    ['患者白玛央金，33岁', 'NAME 白玛央金'],
    ['患者Michael Johnson，男', 'NAME Michael Johnson'],
    ['姓名：项 羽飞；性别', 'NAME 项 羽飞'],
    ['采样员：单晓芸', 'NAME 单晓芸'],
    ['随访易先生，诉', 'NAME 易'],
    ['马丁爸爸，请回电', 'NAME 马丁'],
    ['签到：东方红梅（工号GH00731）、单永生（工号GH00745）', 'NAME 单永生'],
  ])('in %s finds the person %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    '由于平方的增长，需要查找对应元素，得到根节点、左子树、右子树。',
    '第1列是姓名和年龄，按照姓名排序好的数据。',
    '公告编号：2024-031，证券代码：002415，型号DX-3300。',
    'Ralph Lauren and Charles Schwab rose; Employee Stock Plan, Principal Executive Officer.',
    'Charcot Marie Tooth disease; Baker cyst; Ann Arbor stage II.',
    'Charles Darwin and Rosalind Franklin are in chapter 5.',
    'rows 278 517 721 156 1672 in all',
  ])('finds nobody in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
