/** Turns bytes into text by the encoding of that label (WHATWG Encoding Standard), strictly; undefined for an unknown label or bytes that are not of it. */
export type DecodeBytes = (bytes: Uint8Array, label: string) => string | undefined;

interface Candidate {
  readonly label: string;
  /** Characters that make up most of any text in the languages written so. */
  readonly common: ReadonlySet<string>;
  /** Its letters never stand in one word with Latin ones; accents of Western Europe read in this encoding do. */
  readonly isAlone?: boolean;
}

const KANA =
  'のにはをたがでてとしれさいるなもおっあうかくきけこすせそちつまみめやゆよらりろわんごじだばぶべイウエオカキクサシスセタツテトナニノハフマミムメモラリルレロワンーアョッ、。';
const SIMPLIFIED =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞，。、股银涨跌盘券亏';
const TRADITIONAL =
  '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報完類八離華名確才科張信馬節話整空元況今集傳土許廣記需研界，。、股銀漲跌盤';
const HANGUL =
  '이다는의을가에를은로고한하지기사도어자리아서인대나라시들해정제수전일보스그부상만주장여과거동있것조게원국비공었면으구관마안생성개적계했신회선까소화위방였세진유경무른오연용트속재물달분모되없명당문민발현내직양니체러말중실우른드간요람터단산력물히할업등합반결출강차금년월증권억천치바려야던며려또임노년음청입결태교번저법식설향품남북표평작율률손적매량투';

const CANDIDATES: readonly Candidate[] = [
  { label: 'gb18030', common: new Set(SIMPLIFIED) },
  { label: 'big5', common: new Set(TRADITIONAL) },
  { label: 'euc-kr', common: new Set(HANGUL) },
  { label: 'euc-jp', common: new Set(KANA) },
  { label: 'shift_jis', common: new Set(KANA) },
  { label: 'windows-1251', common: new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф'), isAlone: true },
  { label: 'koi8-r', common: new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф'), isAlone: true },
  { label: 'windows-1253', common: new Set('αοιετσνηυρπκμλωςάίόέήύδγχθφβξζψ'), isAlone: true },
  { label: 'windows-1252', common: new Set('éèàùâêîôûçëïüöäßñáíóúãõåæøÉÈÀÜÖÄÑÓÇÅ’‘“”–—…€£«»¿¡·º°§') },
];
const JAPANESE: ReadonlySet<string> = new Set(['euc-jp', 'shift_jis']);
/** A Japanese text is a third kana at least; a guess by fewer characters in use than this is none. */
const LEAST_SHARE = 0.12;
/** A word of both alphabets. */
const LATIN_WITH_OTHERS = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/i;
const SAMPLE_BYTES = 65_536;

/**
 * Guesses an encoding that nothing declares: of those in which the bytes are text at all, the one whose text has most characters in common use.
 * windows-1252 when none does.
 */
export function guessCharset(bytes: Uint8Array, decode: DecodeBytes): { readonly label: string; readonly text: string } {
  let best = { label: 'windows-1252', share: LEAST_SHARE };
  for (const { label, common, isAlone = false } of CANDIDATES) {
    const text = decodedSample(bytes, label, decode);
    if (text === undefined) continue;
    const share = isAlone && LATIN_WITH_OTHERS.test(text) ? 0 : shareOf(text, common) * (JAPANESE.has(label) ? 1.8 : 1);
    if (share > best.share) best = { label, share };
  }
  return { label: best.label, text: decode(bytes, best.label) ?? decode(bytes, 'windows-1252') ?? '' };
}

/** A sample may end within a character: up to three bytes less make it whole. */
function decodedSample(bytes: Uint8Array, label: string, decode: DecodeBytes): string | undefined {
  if (bytes.length <= SAMPLE_BYTES) return decode(bytes, label);
  for (let less = 0; less < 4; less++) {
    const text = decode(bytes.subarray(0, SAMPLE_BYTES - less), label);
    if (text !== undefined) return text;
  }
  return undefined;
}

function shareOf(text: string, common: ReadonlySet<string>): number {
  let high = 0;
  let known = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    high++;
    if (common.has(character)) known++;
    // Controls and private use are no text: a wrong encoding shows itself by them.
    else if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) known--;
  }
  return high === 0 ? 0 : known / high;
}
