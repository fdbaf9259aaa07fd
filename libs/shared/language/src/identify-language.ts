import { rankCyrillic, rankLatin, type LikelyLanguage } from './alphabet-language';
import type { Language } from './language';
import { ENGLISH_PROFILE } from './profiles/english';

/** The likeliest language of a text; `confidence` is 0…1, 0 for text without letters. */
export interface IdentifiedLanguage {
  readonly language: Language;
  readonly confidence: number;
}

export interface IdentifyOptions {
  /** What the source of the text says of its language. */
  readonly expected?: Language;
}

/** A language shows itself early; longer text only costs time. */
const READ_CHARACTERS = 6000;
const UNDETERMINED: IdentifiedLanguage = { language: 'und', confidence: 0 };
const SCRIPTS: readonly (readonly [pattern: RegExp, language: Language])[] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
];
/** Characters in the form that only Japanese gives them, and words that only Japanese writes: titles may do without kana. */
const JAPANESE_ONLY =
  /[圧囲営栄駅円塩応桜穏価拡覚楽勧関歓観気帰戯拠挙暁駆薫恵掲渓経継鶏撃県剣険圏検権顕験厳広効鉱黒砕済斎剤雑桟賛歯児実釈収従渋獣縦粛処渉焼証奨乗浄剰畳縄壌嬢譲醸図粋酔穂瀬斉摂専戦銭繊荘捜挿巣総騒増蔵臓続対帯択沢単弾遅鋳庁徴聴逓鉄転闘徳読弐悩脳覇廃拝売発髪抜払仏辺変歩豊毎黙薬訳揺様謡頼覧竜猟涙塁齢歴錬労録仮絵壊懐両働込畑峠枠]|株式会社|令和|平成/u;
const JAPANESE_PARTICLE = /[をがはにでへ]|する|した/u;
/** Characters that Japanese and traditional Chinese write so, and ones that Japanese and simplified Chinese do: both in a text are Japanese. */
const AS_TRADITIONAL =
  /[統報務業費議員長開車電話語論訪認調談財資質購貿賃負貸農運達適選銀記設計許証評誤課諸護財貨責貯買貴際険隊陽階項順須領頭題額類風飛飲飯館馬駐魚鳥麗東門問間聞閉]/u;
const AS_SIMPLIFIED = /[内国会学点体税当数声医区参条旧写属担独号礼尽]/u;
/** Simplified characters that Japanese does not write. */
const SIMPLIFIED =
  /[们这进还说时对来让经给从发业东为与产亿众优传债关兴减净划创务动势华协单历压县参变员响启围园场块垄处备复够头夺奖妇妆实审宽宾导将币师帐带广库应废开强张录态总战户执扩扫拥损换携无显术机权极构标树样检没测济浅涨满灭烟热爱爷现疗盖监盘础种积稳竞笔类级纪约红纸细织终组绍经结络绝统继绩续维综缩网罗职联脑营补见规视计认让议记许论设证评识诉诊词试详语误请诸课谁调谈谢谷贝负财责败货质贩购贯贴贵贷费资赋赎赏赔赖赚赛赞赢跃车转轮软轻载较输边达迁过运远连迟选递邮郑银锁销错锦长门闭问间闻闪队阳际险难韩项顺须顾预领频颗题额风饭馆马驱驶验鲜鱼鸟黄齐]/u;
/** Anything but Latin letters, their marks, and signs of the Latin blocks: most headlines have none, and need no other script counted. */
const BEYOND_LATIN = /[^\u0000-\u024F\u1E00-\u1EFF\u2010-\u2044\u20A0-\u20BF\u2122]/;
/** A word of an alphabet stands for about this many characters of a script without spaces or with syllable blocks. */
const LETTERS_PER_WORD = 5;
const LETTERS_PER_HANGUL_WORD = 3;
/** The share of the likeliest language counts in full from about three times so many words. */
const ENOUGH_WORDS = 0.9;
/** Addresses, markup, ticker symbols and formulas are written in Latin letters in every language; tags and names of accounts are mostly names. */
const OF_NO_LANGUAGE =
  /https?:\/\/\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\$[^$\s](?:[^$\n]{0,200}[^$\s])?\$(?!\w)|<[^<>\n]{1,80}>|\{\$\w{1,12}\}|\$[A-Za-z.]{1,8}\b|[#@]\w+/gu;
/** A forum of Russian investors writes a paper so; no other place does. */
const RUSSIAN_TICKER = /\{\$\w{1,12}\}/u;
/** The notation tells where a post is from, not what it says. */
const BY_NOTATION: IdentifiedLanguage = { language: 'ru', confidence: 0.2 };

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The likeliest language of an alphabet. A few words are little evidence, however clear they are. */
function ofAlphabet(text: string, [likeliest]: readonly LikelyLanguage[]): IdentifiedLanguage {
  // A single Latin letter is a sign of a formula or of a number.
  const words = text.match(/[\p{L}\p{M}]{2,}|\p{sc=Cyrillic}/gu)?.length ?? 0;
  if (likeliest === undefined || words === 0) return UNDETERMINED;
  const amount = 1 - Math.exp(-words / ENOUGH_WORDS);
  return { language: likeliest.language, confidence: Math.round(likeliest.share * amount * 1000) / 1000 };
}

/** The words of a text of nothing but tags: `#NonfarmPayrolls` is two English words. */
function wordsOfTags(text: string): string {
  return [...text.matchAll(/#(\w+)/gu)].map(([, tag = '']) => tag.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')).join(' ');
}

/**
 * Names the language of `text` from its script first; the Latin and Cyrillic alphabets are told apart by function words, other words and how they
 * are made, own letters and pieces of words. Chinese with English terms in it is Chinese; English that quotes a Chinese word is English. Reads the
 * first 6,000 characters. `und` is text without words. `expected` is what the source of the text says of itself: among languages of one alphabet it
 * weighs about as much as half a function word, so that it decides for names and for short titles that two languages spell alike, and no more.
 */
export function identifyLanguage(text: string, { expected }: IdentifyOptions = {}): IdentifiedLanguage {
  const source = text.slice(0, READ_CHARACTERS).normalize('NFC');
  const cleared = source.replace(OF_NO_LANGUAGE, ' ');
  if (RUSSIAN_TICKER.test(source) && isNames(cleared)) return BY_NOTATION;
  return ofText(/\p{L}/u.test(cleared) ? cleared : wordsOfTags(source), expected);
}

/** Whether a text holds no letters, or Latin ones and no English function word: names and tickers, which say nothing. */
function isNames(text: string): boolean {
  if (/[^\P{L}\p{sc=Latin}]/u.test(text)) return false;
  return !(text.match(/\p{L}{2,}/gu) ?? []).some((word) => ENGLISH_PROFILE.functionWords.has(word.toLowerCase()));
}

function ofText(read: string, expected: Language | undefined): IdentifiedLanguage {
  if (!BEYOND_LATIN.test(read)) return /\p{L}/u.test(read) ? ofAlphabet(read, rankLatin(read, expected)) : UNDETERMINED;
  const han = count(read, /\p{sc=Han}/gu);
  const kana = count(read, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const latinWords = read.match(/\p{sc=Latin}[\p{sc=Latin}\p{M}'’-]*/gu) ?? [];
  const cyrillic = count(read, /\p{sc=Cyrillic}/gu);
  const scripts = SCRIPTS.map(([pattern, language]) => ({ language, letters: count(read, pattern) })).sort((a, b) => b.letters - a.letters);
  const [script] = scripts;
  const latinLetters = latinWords.length * LETTERS_PER_WORD;
  const letters = han + kana + latinLetters + cyrillic + scripts.reduce((sum, { letters: some }) => sum + some, 0);
  if (letters === 0) return UNDETERMINED;
  // A function word says which language carries the sentence; a content word may be a name or a borrowed term.
  const functionWords = latinWords.filter((word) => word.length > 1 && ENGLISH_PROFILE.functionWords.has(word.toLowerCase())).length;
  const borrowed = latinWords.length - functionWords;

  if (script !== undefined && script.letters > cyrillic && script.letters > (han + kana) / 2) {
    const perWord = script.language === 'ko' ? LETTERS_PER_HANGUL_WORD : LETTERS_PER_WORD;
    if (script.letters > perWord * (0.6 * functionWords + 0.25 * borrowed)) {
      const isPersian = script.language === 'ar' && count(read, /[پچژگی]/gu) * 12 > script.letters;
      return { language: isPersian ? 'fa' : script.language, confidence: confidenceOf(script.letters, letters) };
    }
  }
  if (han + kana > 0) {
    const weight = 1.2 * functionWords + 0.5 * borrowed;
    if ((han + kana) / (han + kana + weight) >= 0.35) {
      return { language: isJapanese(read, { han, kana }) ? 'ja' : 'zh', confidence: confidenceOf(han + kana, han + kana + weight) };
    }
  }
  // Latin names and tickers stand in every Cyrillic post; a Cyrillic word within an English sentence stands among function words.
  if (cyrillic > (functionWords * LETTERS_PER_WORD) / 2 + borrowed / 2) return ofAlphabet(read, rankCyrillic(read, expected));
  const latin = latinWords.join(' ') + (/[¿¡]/.exec(read)?.[0] ?? '');
  return ofAlphabet(latin, rankLatin(latin, expected));
}

/** Kana in plenty; or a particle among many Chinese characters; or characters that only Japanese has. */
function isJapanese(text: string, { han, kana }: { readonly han: number; readonly kana: number }): boolean {
  if (kana * 12 > han + kana) return true;
  if (SIMPLIFIED.test(text)) return false;
  if (AS_TRADITIONAL.test(text) && AS_SIMPLIFIED.test(text)) return true;
  return JAPANESE_ONLY.test(text) || (kana * 40 > han + kana && JAPANESE_PARTICLE.test(text));
}

function confidenceOf(own: number, all: number): number {
  return Math.round(Math.min(1, own / all) * (1 - Math.exp(-own / 1.5)) * 1000) / 1000;
}
