import { readDictation } from '@trivium/radiology/findings/domain';
import { SeededRandom } from '@trivium/shared/kernel';
import { vanishedOf } from './radiology-findings-score';

const SEED = 20_261_126;
const ZH = [
  ['左肺上叶', '右肺下叶背段', '双肺', '左侧胸腔', '右上肺舌段', 'LUL', '肝右叶', '甲状腺', '左右径', '', '右上葉'],
  ['见', '可见', '未见', '疑似', '考虑', '无', '不除外', '（', '', '较前'],
  ['8mm', '1.2×0.8cm', '五毫米', '约', '由9mm增至12mm', '30%', '2023-05-12', '半英寸', '', '序列4图像121', '１２ｍｍ'],
  ['磨玻璃结节', '实变影', '少量积液', '气胸', '毛刺', '肿大淋巴结', '囊肿', '结節', '', '血管穿行'],
  ['，', '。', '；', '、', '\n', '？', ' ', '及', '，但', ''],
] as const;
const EN = [
  ['LUL', 'right lower lobe', 'in the lingula', 'bilateral', 'Liver:', 'left atrium', 'history of', 'No', 'possible', '', 'Technique:'],
  ['8 mm', '1.2 x 0.8 cm', 'half-inch', 'previously 9 mm', 'series 4, image 121', '12', '5,5 cm', '', 'since 2021', '3/4'],
  ['solid', 'ground-glass', 'spiculated', 'tiny', 'calcified', '', 'mixed', 'without'],
  ['nodule', 'mass', 'pleural effusion', 'pneumothorax', 'consolidation', 'cyst', 'lymph nodes', 'scar', '', 'enlarged'],
  [', ', '. ', '; ', ' and ', '\n', '? ', ' but ', ' with ', '', ' (', ') '],
] as const;
const JUNK = [
  '\u0000',
  '<script>alert(1)</script>',
  '锟斤拷',
  '\ufffd',
  'qwrtzpl',
  'XQZ',
  '😀',
  '\ud83d',
  '&amp;',
  '((((',
  '12 km',
  '\u202e',
  '99999999 mm',
  '%%%',
  'a\u0301',
  '\u200b',
  '１．２',
  '\t',
  '///',
  '0 mm',
  '-',
  '...',
  '𠀀',
];

/** A dictation that nobody dictated: words of both languages in a random order, marks, numbers and junk among them. */
export function generatedDictation(random: SeededRandom): string {
  let text = '';
  for (let part = random.below(14) + 1; part > 0; part--) {
    const rows = random.below(2) === 0 ? ZH : EN;
    for (const row of rows) {
      text += random.oneOf<string>(row);
      if (rows === EN) text += ' ';
      if (random.below(12) === 0) text += random.oneOf(JUNK);
    }
  }
  return text;
}

export function generatedDictations(count: number): readonly string[] {
  const random = new SeededRandom(SEED);
  return Array.from({ length: count }, () => generatedDictation(random));
}

/** Characters of generated dictations, junk among them, that lie in no stretch. */
export function vanishingCharacters(count: number): number {
  return generatedDictations(count).reduce((sum, text) => sum + vanishedOf(text, readDictation(text)), 0);
}
