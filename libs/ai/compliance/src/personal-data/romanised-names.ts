const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const INITIALS = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINALS = '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|vn|ia|ua|uo|a|o|e|i|u|v|ü)';
const SYLLABLE = `${INITIALS}${FINALS}`;
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'iu');

/** Family names of China in pinyin and in the spellings of Hong Kong, Taiwan and Singapore, of Viet Nam and of Korea. */
const PINYIN_FAMILIES = set(`
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Feng Han Cao Zeng Peng Xiao Cai Pan Tian Dong Yuan Yu Ye Jiang Du Su Wei Cheng Lv Ding Ren Shen Yao Lu Fu Zhong Cui Tan Liao Fan Jin Shi Jia Xia Fang Zou Xiong Bai Meng Qin Qiu Hou Jiang Yin Xue Yan Lei Long Tao He Mao Hao Gong Shao Wan Qian Dai Qi Mo Kong Xiang Ouyang Shangguan Sima Zhuge
`);
const OTHER_FAMILIES = set(`
Chan Wong Cheung Leung Lau Chow Ng Kwok Tsang Yeung Lam Tse Ho Chiu Yuen Fung Yip Hui Chung Poon Tam Lai Kwan Mak Cheng Tsui Siu Tsai Hsu Hsieh Chiang Chang Tseng Kuo Huang Lim Tan Goh Koh Teo Ong Chua Yeo Sim
Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Huynh Huỳnh Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ngo Ngô Duong Dương Ly Lý Truong Trương Dinh Đinh Doan Le Lê Kim Park Choi Jung Kang Cho Yoon Jang Lim Shin Seo Kwon Hwang Ahn Song Ryu Hong
`);
const GIVEN_ELSEWHERE =
  /^(?:Tai|Siu|Kwok|Wing|Ka|Chi|Yuk|Mei|Wai|Man|Ming|Kit|Ho|Lok|Hoi|Yan|Yin|Fai|Keung|Shun|Sze|Suk|Pui|Lai|Ling|Fong|Wah|Kin|Chun|Hon|Chiu|Thi|Thị|Van|Văn|Minh|Anh|Hoa|Mai|Lan|Linh|Huong|Hương|Thanh|Tuan|Duc|Đức|Quang|Ngoc|Ngọc|Phuong|Phương|Trang|Thuy|Thu|Ha|Hai|Hung|Hùng|Dung|Dũng|Lien|Kim|Bao|Long|Nam|Son|Tam|Tuyet|Xuan|Yen|Ji|Min|Soo|Hyun|Jin|Woo|Seung|Young|Eun|Hye|Kyung|Jae|Joon|Jun|Ho|Sung|Hee|Ah|Seo|Yeon|Bin|Wook)$/iu;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Whether words are a Chinese, Vietnamese or Korean name in Latin letters, family first: Zhang Wei, Nguyen Thi Mai, WONG SIU-LING, Kim Min-ji. */
export function isRomanisedName(name: string): boolean {
  const [family = '', ...given] = name.replace(/,/gu, '').split(' ');
  if (given.length === 0 || given.length > 3) return false;
  const first = capital(family);
  if (OTHER_FAMILIES.has(first) && given.every((part) => part.split('-').every((piece) => GIVEN_ELSEWHERE.test(piece)))) return true;
  if (!PINYIN_FAMILIES.has(first) || given.length > 2) return false;
  return (
    given.every((part) => GIVEN.test(part)) &&
    given.join('').length >= 2 &&
    !/^(?:an|in|on|a|he|she|me|we|be|to|do|no|so|can|men|pan|ran|sun|ban|fan|man|lie|die|mine|wine|hang|sang|bang|long|song)$/iu.test(
      given.join(' '),
    )
  );
}
