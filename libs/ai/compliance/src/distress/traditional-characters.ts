import { inSimplifiedCharacters } from '@trivium/shared/language';

/** A few Cantonese words that no single character turns into the written language. */
const CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/屋企/gu, '家里'],
  [/而家/gu, '现在'],
  [/聽日/gu, '明天'],
  [/尋日|琴日/gu, '昨天'],
  [/點解/gu, '为什么'],
  [/老豆|阿爸/gu, '爸爸'],
  [/老母|阿媽/gu, '妈妈'],
  [/細佬/gu, '弟弟'],
  [/細妹/gu, '妹妹'],
  [/阿哥/gu, '哥哥'],
  [/阿公/gu, '爷爷'],
  [/阿嫲|阿嬤/gu, '奶奶'],
  [/鍾意/gu, '喜欢'],
  [/唔好/gu, '不要'],
  [/唔使/gu, '不用'],
  [/唔敢/gu, '不敢'],
  [/呢度|喺度/gu, '在这里'],
  [/嗰度/gu, '那里'],
  [/返屋企|返去/gu, '回家'],
  [/起身/gu, '起床'],
  [/瞓醒/gu, '睡醒'],
  [/食(?=[咗晒緊完嘢藥飯])/gu, '吃'],
  [/(?<=[吃飲攞]\p{Script=Han}{0,2})晒/gu, '光了'],
  [/掟/gu, '扔'],
  [/郁手/gu, '动手'],
  [/差館/gu, '警察局'],
];

/** What only talk is written with, and simplified texts may use otherwise; 淨 is the Cantonese `only`. */
const OF_TALK = new Map(
  '著着 麽么 夥伙 摺折 喔哦 睇看 唔不 畀给 俾给 淨只'.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** A message as it would be written in simplified characters, Cantonese words in those of the written language. */
export function simplified(message: string): string {
  const written = CANTONESE.reduce((text, [said, plain]) => text.replace(said, plain), message);
  return inSimplifiedCharacters(written.replace(/\p{Script=Han}/gu, (character) => OF_TALK.get(character) ?? character));
}
