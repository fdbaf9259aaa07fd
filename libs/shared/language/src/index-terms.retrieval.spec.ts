import { indexTerms } from './index-terms';
import type { Language } from './language';

const JAPANESE: readonly string[] = [
  '光合成は、植物が葉緑体で光エネルギーを用いて二酸化炭素と水から糖をつくる反応である。',
  '作業記憶とは、情報を短い時間だけ頭の中に保ちながら操作する仕組みを指す。',
  '肺がんの手術を受けた患者は、術後に呼吸のリハビリテーションを続けた。',
  '畳み込みニューラルネットワークは、画像から特徴を自動的に取り出す。',
  '明治維新ののち、政府は学校の制度を整え、すべての子どもに教育を受けさせた。',
  '昨日の昼、友人たちは海辺の店で新鮮な魚を食べた。',
  '企業の売り上げが伸びたため、株価は三年ぶりの高値をつけた。',
  '地震は、地下の岩盤が急にずれることで引き起こされる。',
  'リレーショナルデータベースでは、表と表を鍵で結び付けて検索する。',
  '水が凍ると体積が増え、水道管が破れることがある。',
  'リンゴの木は春に白い花を咲かせ、秋に実をつける。',
  '胸部CTで右肺に12mmの結節が見つかり、三か月後に再検査した。',
  // Pairs that only one word tells apart, in a form that the question does not use.
  'この会社は昨年、駅前に工場を建てた。',
  'この会社は昨年、駅前に工場を壊した。',
  '犬は庭で冷たい水を飲んだ。',
  '犬は庭で冷たい水をこぼした。',
  '深層ニューラルネットワークの訓練には長い時間がかかる。',
  '深層インタビューの訓練には長い時間がかかる。',
  '姉は手紙を書いた。',
  '姉は手紙を読んだ。',
];
const JAPANESE_QUESTIONS: readonly (readonly [question: string, passage: number])[] = [
  ['植物はどのように光を使いますか', 0],
  ['糖がつくられる反応', 0],
  ['ワーキングメモリ（作業記憶）とは何ですか', 1],
  ['情報を操作できる記憶', 1],
  ['肺癌・肺がん患者の手術後のリハビリ', 2],
  ['ニューラルネットで特徴を取り出す', 3],
  ['ﾈｯﾄﾜｰｸで画像の特徴を取出す', 3],
  ['教育の制度はいつ整えられましたか', 4],
  ['魚を食べる', 5],
  ['売上は伸びていますか', 6],
  ['地震を引き起こす原因', 7],
  ['データベースの検索', 8],
  ['水は凍って増えるか', 9],
  ['りんごの花はいつ咲きますか', 10],
  ['CTの結節 12 mm', 11],
  ['会社が工場を建てます', 12],
  ['会社は工場を壊さなかった', 13],
  ['犬が水を飲みたい', 14],
  ['犬が水をこぼす', 15],
  ['ネットワークの訓練時間', 16],
  ['ｲﾝﾀﾋﾞｭｰの訓練時間', 17],
  ['姉が手紙を書く', 18],
  ['姉が手紙を読みました', 19],
];

const KOREAN: readonly string[] = [
  '광합성은 식물이 엽록체에서 빛 에너지를 이용하여 이산화탄소와 물로 당을 만드는 반응이다.',
  '작업 기억이란 정보를 짧은 시간 동안 유지하면서 조작하는 인지 체계를 가리킨다.',
  '폐암 수술을 받은 환자들은 수술 후 호흡 재활을 계속하였다.',
  '합성곱 신경망은 영상에서 특징을 자동으로 추출한다.',
  '세종대왕은 백성을 위하여 1443년에 훈민정음을 창제하였다.',
  '어제 친구들과 바닷가 식당에서 신선한 생선을 먹었다.',
  '기업의 매출이 늘어나면서 주가가 3년 만에 최고치로 높아졌다.',
  '지진은 지하의 암반이 갑자기 어긋나면서 일어난다.',
  '관계형 데이터베이스에서는 표와 표를 키로 연결하여 검색한다.',
  '물이 얼면 부피가 커져서 수도관이 터질 수 있다.',
  '그 대학교에서는 외국인 학생에게 장학금을 지급한다.',
  '흉부 CT에서 우폐에 12mm 결절이 발견되어 석 달 뒤 재검사하였다.',
  '회사는 작년에 역 앞의 공장을 팔았다.',
  '회사는 작년에 역 앞의 공장을 열었다.',
  '개가 마당에서 찬물을 마셨다.',
  '개가 마당에서 찬물을 엎질렀다.',
  '빛은 렌즈를 지나면서 방향이 바뀐다.',
  '소리는 렌즈를 지나면서 방향이 바뀐다.',
  '폐의 기능을 검사하는 방법을 배운다.',
  '간의 기능을 검사하는 방법을 배운다.',
];
const KOREAN_QUESTIONS: readonly (readonly [question: string, passage: number])[] = [
  ['식물은 빛을 어떻게 이용합니까', 0],
  ['당을 만든다', 0],
  ['작업기억은 무엇인가', 1],
  ['정보의 유지와 조작', 1],
  ['폐암 환자의 호흡 재활이 필요한가요', 2],
  ['신경망으로 특징 추출하기', 3],
  ['훈민정음은 누가 창제했습니까', 4],
  ['생선 먹는 식당', 5],
  ['주가는 왜 높아집니까', 6],
  ['지진이 일어났다', 7],
  ['데이터베이스 검색을 위한 연결', 8],
  ['물의 부피는 커진다', 9],
  ['대학교 장학금', 10],
  ['대학교도 학생들에게 지급했다', 10],
  ['CT를 찍은 결절', 11],
  ['회사가 공장을 판다', 12],
  ['회사가 공장을 연다', 13],
  ['개가 찬물을 마신다', 14],
  ['개가 찬물을 엎질러서', 15],
  ['렌즈를 지나는 빛이', 16],
  ['렌즈를 지나는 소리가', 17],
  ['폐는 기능을 어떻게 검사하나요', 18],
  ['간은 기능을 어떻게 검사하나요', 19],
];

/** Passages by tf-idf (1 + ln tf, ln N/df, cosine), best first: no ranking of ours that could hide what the terms lack. */
function ranking(passages: readonly string[], question: string, language: Language): number[] {
  const countsOf = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { term } of indexTerms(text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  };
  const documents = passages.map(countsOf);
  const idf = (term: string): number => Math.log((passages.length + 1) / (1 + documents.filter((counts) => counts.has(term)).length));
  const weight = (counts: Map<string, number>, term: string): number =>
    counts.has(term) ? (1 + Math.log(counts.get(term) ?? 1)) * idf(term) : 0;
  const asked = countsOf(question);
  const scores = documents.map((counts, passage) => {
    const norm = Math.hypot(...[...counts.keys()].map((term) => weight(counts, term)));
    const dot = [...asked.keys()].reduce((sum, term) => sum + weight(asked, term) * weight(counts, term), 0);
    return { passage, score: norm === 0 ? 0 : dot / norm };
  });
  return scores
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score)
    .map(({ passage }) => passage);
}

describe('indexTerms, retrieval with other inflections and particles', () => {
  it.each(JAPANESE_QUESTIONS)('ja: %s', (question, passage) => {
    expect(ranking(JAPANESE, question, 'ja')[0]).toBe(passage);
  });

  it.each(KOREAN_QUESTIONS)('ko: %s', (question, passage) => {
    expect(ranking(KOREAN, question, 'ko')[0]).toBe(passage);
  });
});
