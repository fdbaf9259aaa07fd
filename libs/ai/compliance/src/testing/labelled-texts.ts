import { type PersonalDataType, residentCheckDigit } from '../personal-data';

export type Half = 'develop' | 'held-out';

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly type: PersonalDataType; readonly start: number; readonly end: number; readonly text: string }[];
  /** Clinical words of the text that must stay. */
  readonly keep: readonly string[];
}

/** Mulberry32: the same texts on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
interface Words {
  readonly templates: readonly string[];
  readonly families: readonly string[];
  readonly given: readonly string[];
  readonly namesEn: readonly string[];
  readonly hospitals: readonly string[];
  readonly addresses: readonly string[];
}

const DEVELOP: Words = {
  templates: [
    '患者{NAME}，男，46岁，住院号{MRN}，电话{PHONE}。左肺下叶6mm磨玻璃结节。',
    '检查日期：{DATE}，审核医师：{NAME}，{HOSPITAL}。',
    '身份证号{IDNUM}，住址{ADDRESS}。L3椎体压缩。',
    '家属{NAME}来电（{PHONE}），要求复查，预约{DATE}。',
    'Patient {NAMEEN}, MRN {MRN}, seen on {DATEEN}. 6 mm nodule in RUL.',
    'Discussed with Dr. {NAMEEN} at {PHONEEN}. Kerley B lines.',
    'Contact: {NAMEEN}, {EMAIL}. SSN {SSN}.',
  ],
  families: ['王', '李', '张', '刘', '欧阳', '陈'],
  given: ['伟', '丽华', '建国', '子涵', '敏'],
  namesEn: ['Alice Brown', 'Robert King', 'Maria Garcia', 'John Smith'],
  hospitals: ['武汉市第一医院', '浙江省人民医院'],
  addresses: ['湖北省武汉市武昌区中山路12号', '上海市徐汇区漕溪路88号'],
};
const HELD_OUT: Words = {
  templates: [
    '姓名：{NAME}  性别：女  年龄：63岁  病案号：{MRN}  联系电话：{PHONE}。右肺中叶见8mm实性结节。',
    '{DATE}由{NAME}主任会诊，转至{HOSPITAL}进一步治疗。T12椎体楔形变。',
    '联系人：{NAME}，证件号{IDNUM}，家住{ADDRESS}，手机{PHONE}。',
    '门诊号{MRN}，{NAME}医生接诊，{DATE}行CT平扫，肝S8段见12mm囊肿。',
    '请{NAME}老师于{DATE}前回电{PHONE}，谢谢。',
    '报告医师：{NAME}；审核医师：{NAME}；单位：{HOSPITAL}。Kerley B线阳性。',
    'Name: {NAMEEN}. Accession number: {MRN}. DOB: {DATEEN}. Phone {PHONEEN}. Hodgkin lymphoma in remission.',
    'Findings phoned to Dr {NAMEEN} on {DATEEN}. C5-C6 disc bulge, LAD stent.',
    'Referring physician: {NAMEEN}; reply to {EMAIL} or {PHONEEN}. Crohn disease.',
    'Mrs. {NAMEEN} (social security number {SSN}) was transferred on {DATEEN}. Glasgow coma scale 15.',
    '患者{NAME} (Patient ID: {MRN})，email {EMAIL}，FEV1/FVC 0.68。',
  ],
  families: ['郑', '孟', '段', '诸葛', '司马', '尹', '薛', '覃', '闫', '上官', '龚', '樊'],
  given: ['雪梅', '志强', '浩然', '欣怡', '军', '红霞', '梓萱', '磊', '文博', '玉兰', '思远', '鹏'],
  namesEn: [
    'Priya Raman',
    "Siobhan O'Neill",
    'Tomasz Kowalczyk',
    'Grace Adeyemi',
    'Hugh Pemberton',
    'Leila Haddad',
    'Ngozi Eze',
    'Carl van der Berg',
    'Judith A. Marlow',
  ],
  hospitals: ['四川大学华西医院', '青岛市妇女儿童医院', '安徽省立医院'],
  addresses: ['广东省深圳市南山区科苑路15号3栋702室', '成都市锦江区红星路21号', '江苏省苏州市工业园区星湖街328号'],
};

/** `count` texts with what names a person in them; the halves share no template, name or place. */
export function labelledTexts(half: Half, count: number): readonly LabelledText[] {
  const words = half === 'develop' ? DEVELOP : HELD_OUT;
  const random = seeded(half === 'develop' ? 11 : 23);
  return Array.from({ length: count }, (_, at) => filled(words.templates[at % words.templates.length] ?? '', { words, random }));
}

function filled(template: string, { words, random }: { readonly words: Words; readonly random: Random }): LabelledText {
  let text = '';
  const spans: { type: PersonalDataType; start: number; end: number; text: string }[] = [];
  for (const part of template.split(/(\{[A-Z]+\})/u)) {
    const slot = /^\{([A-Z]+)\}$/u.exec(part)?.[1];
    const value = slot === undefined ? part : valueOf(slot, { words, random });
    if (slot !== undefined)
      spans.push({
        type: slot.replace(/(?<=.)EN$/u, '') as PersonalDataType,
        start: text.length,
        end: text.length + value.length,
        text: value,
      });
    text += value;
  }
  const keep = template.match(/\d+mm|[LTC]\d+(?:-[LTC]\d+)?|\d+ mm|RUL|LAD|Kerley B|Hodgkin|Crohn|Glasgow|FEV1\/FVC|S8/gu) ?? [];
  return { text, spans, keep };
}

function valueOf(slot: string, { words, random }: { readonly words: Words; readonly random: Random }): string {
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const two = (value: number): string => `${value}`.padStart(2, '0');
  const months = ['January', 'March', 'Apr', 'June', 'September', 'Nov'];
  switch (slot) {
    case 'NAME':
      return one(words.families) + one(words.given);
    case 'NAMEEN':
      return one(words.namesEn);
    case 'MRN':
      return one(['ZY', '', 'A', 'M-']) + digits(between(6, 9));
    case 'PHONE':
      return one([`1${between(3, 9)}${digits(9)}`, `0${between(21, 29)}-${between(2, 8)}${digits(7)}`]);
    case 'PHONEEN':
      return one([`(${between(201, 989)}) 555-${digits(4)}`, `${between(201, 989)}-555-${digits(4)}`, `555-${digits(4)}`]);
    case 'DATE':
      return one([
        `20${between(10, 25)}年${between(1, 12)}月${between(1, 28)}日`,
        `20${between(10, 25)}-${two(between(1, 12))}-${two(between(1, 28))}`,
        `20${between(10, 25)}.${between(1, 12)}.${between(1, 28)}`,
      ]);
    case 'DATEEN':
      return one([
        `${one(months)} ${between(1, 28)}, 20${between(10, 25)}`,
        `${between(1, 28)} ${one(months)} 20${between(10, 25)}`,
        `${two(between(1, 12))}/${two(between(1, 28))}/20${between(10, 25)}`,
      ]);
    case 'IDNUM': {
      const first = `${between(11, 65)}${two(between(1, 20))}${two(between(1, 20))}19${between(40, 99)}${two(between(1, 12))}${two(between(1, 28))}${digits(3)}`;
      return first + residentCheckDigit(first);
    }
    case 'SSN':
      return `${between(100, 665)}-${between(10, 99)}-${between(1000, 9999)}`;
    case 'EMAIL':
      return `${one(['k.lee', 'a_chen', 'hr99'])}@${one(['example.org', 'mail.example.cn'])}`;
    case 'ADDRESS':
      return one(words.addresses);
    default:
      return one(words.hospitals);
  }
}
