import { simplified } from '../distress/traditional-characters';

/** What names, labels and addresses are written with and everyday talk is not; each before its simplified form. */
const OF_NAMES = new Map(
  '葉叶 謝谢 韓韩 馮冯 蔣蒋 盧卢 賴赖 趙赵 吳吴 蘇苏 龔龚 溫温 聶聂 叢丛 婁娄 賈贾 閔闵 儀仪 鴻鸿 傑杰 瑩莹 瓊琼 鈞钧 錦锦 維维 緯纬 瑋玮 蓮莲 蘭兰 綺绮 紋纹 緣缘 婭娅 嫻娴 衛卫 樺桦 楓枫 棟栋 燁烨 煒炜 璽玺 臨临 東东 門门 員员 攝摄 協协 報报 簽签 籤签 療疗 鄰邻 張张 華华 淵渊 國国 範范 鄔邬 酈郦 祿禄 寶宝 賢贤 瀾澜 霽霁 濱滨 熾炽 鏗铿 錚铮 鎂镁 釗钊 錫锡 銓铨 鐸铎 鍵键 頤颐 顧顾 頌颂 驍骁 騏骐 鵬鹏 鷗鸥 麥麦 龐庞 學学 歸归 會会 檢检 預预 約约 戶户 長长 嶽岳 峯峰 崗岗 嶺岭 轉转 療疗 傳传 鋒锋 詠咏 謙谦 詩诗'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);
const READ = new Map<string, string>();
const FULL_WIDTH = 0xfee0;

/** The same text, character for character, in simplified characters and with digits, letters and hyphens of half width: places in it are places in `text`. */
export function inOneScript(text: string): string {
  return text.replace(/[\p{Script=Han}０-９Ａ-Ｚａ-ｚ－／＠．＋＃]/gu, (character) => {
    const known = READ.get(character);
    if (known !== undefined) return known;
    const code = character.charCodeAt(0);
    const read = code >= 0xff00 ? String.fromCharCode(code - FULL_WIDTH) : (OF_NAMES.get(character) ?? simplified(character));
    const even = read.length === character.length ? read : character;
    READ.set(character, even);
    return even;
  });
}
