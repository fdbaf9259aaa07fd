import type { ShapedName } from './unknown-names';

/** How names end, the longest first; the ending is part of the name unless it is a legal form. */
const HAN_ENDINGS = [
  'ホールディングス', '自動車', '製作所', '半导体', '半導體', '製薬', '製鉄', '商事', '物産', '工業', '電機', '電力', '化学', '建設', '不動産', '証券', '銀行', '重工', '鉄道', '海運', '食品', '生命',
  '股份', '集团', '集團', '控股', '科技', '银行', '证券', '汽车', '电子', '药业', '制药', '医药', '生物', '能源', '地产', '物流', '航运', '钢铁', '水泥', '电力', '电器', '软件', '网络', '通信', '航空', '保险', '基金', '重工', '化工', '建材', '矿业', '铁路', '零售', '传媒', '新材', '智能', '光电', '机械', '纺织', '酒业',
]; // prettier-ignore
const KOREAN_ENDINGS = [
  '홀딩스', '중공업', '자동차', '반도체', '에너지', '전자', '은행', '제약', '화학', '그룹', '건설', '증권', '물산', '철강', '해운', '바이오', '식품', '생명', '화재', '통신', '모터스', '제철', '전기', '항공', '카드', '지주', '시멘트',
]; // prettier-ignore
const KOREAN_PARTICLES = /(?:에서|으로|에게|까지|은|는|이|가|을|를|의|에|와|과|도|로|,)$/u;
const NAME_UNIT = /[\p{sc=Han}\p{sc=Katakana}ー]/u;
/** Function characters, verbs and roles before which no name reaches back. */
const STOPS = [
  '辆', '架', '座', '万', '亿', '台', '亩', '吨', '的', '在', '与', '與', '和', '对', '對', '向', '被', '由', '及', '从', '為', '为', '将', '將', '以', '给', '是', '称', '稱', '因', '就', '把', '让', '获', '拟', '约', '或', '对于',
  '收购', '收購', '回购', '增发', '转让', '质押', '持有', '发行', '认购', '出售', '抛售', '控制', '罚款', '处罚', '约谈', '立案', '起訴', '買収', '提携', '出資', '净利', '营收', '旗下', '携手', '联手', '要求', '批准', '通报', '责令', '指控', '调查', '起诉', '宣布', '调查', '监管', '机构', '警方', '公司', '企业', '子公司', '买入', '增持', '减持', '评级', '下调', '上调', '券商', '国有', '大型', '商业', '中央', '上市', '多家', '本土', '日本', '中国', '美国', '国内', '各', '地方', '新', '该',
]; // prettier-ignore
/** What stands before an ending without being anybody's name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  '人工', '中央', '央', '国际', '境外', '海外', '外资', '高', '新', '金融', '生命', '信息', '绿色', '清洁', '可再生', '移动', '互联', '民用', '现代', '国有', '全国', '大型', '城市', '商业', '投资', '中小', '农村', '多家', '公募', '私募', '社会', '医疗', '健康', '新型', '智能', '物', '房', '人', '持有', '总', '该', '航天', '先进', '工业', '天然', '有机', '不良',
]); // prettier-ignore
/** Kinds of institutions, not one of them. */
const KOREAN_KINDS: ReadonlySet<string> = new Set([
  '중앙은행',
  '시중은행',
  '투자은행',
  '상업은행',
  '국내은행',
  '지방은행',
  '인터넷은행',
  '저축은행',
  '신재생에너지',
  '재생에너지',
  '비메모리반도체',
]);
const LONGEST_HEAD = 6;

/** Names such as 北港股份, 北港製作所 and 북항은행. */
export function cjkNames(text: string, language: string): ShapedName[] {
  const names: ShapedName[] = [];
  if (/\p{sc=Han}|\p{sc=Katakana}/u.test(text)) names.push(...hanNames(text));
  if (language === 'ko' || /\p{sc=Hangul}/u.test(text)) names.push(...koreanNames(text));
  return names;
}

function hanNames(text: string): ShapedName[] {
  const names: ShapedName[] = [];
  let free = 0;
  for (let at = 2; at < text.length; at += 1) {
    const ending = HAN_ENDINGS.find((candidate) => text.startsWith(candidate, at));
    if (ending === undefined) continue;
    const start = headStart(text, at, free);
    const head = text.slice(start, at);
    const end = at + ending.length;
    if (head.length < 2 || NO_NAMES.has(head)) continue;
    names.push({ name: text.slice(start, end), span: { start, end } });
    free = end;
    at = end - 1;
  }
  return names;
}

/** Goes back from an ending to where the name begins: a stop, another script, or the most characters a name has. */
function headStart(text: string, end: number, free: number): number {
  let start = end;
  while (start > free && end - start < LONGEST_HEAD && NAME_UNIT.test(text.charAt(start - 1))) {
    if (STOPS.some((stop) => text.endsWith(stop, start) && start - stop.length >= free)) break;
    start -= 1;
  }
  return start;
}

function koreanNames(text: string): ShapedName[] {
  const names: ShapedName[] = [];
  for (const match of text.matchAll(/\p{sc=Hangul}{3,14}/gu)) {
    const word = match[0];
    const bare = KOREAN_ENDINGS.some((ending) => word.endsWith(ending)) ? word : word.replace(KOREAN_PARTICLES, '');
    const ending = KOREAN_ENDINGS.find((candidate) => bare.endsWith(candidate));
    if (ending === undefined || KOREAN_KINDS.has(bare) || bare.length < ending.length + 2) continue;
    names.push({ name: bare, span: { start: match.index, end: match.index + bare.length } });
  }
  return names;
}
