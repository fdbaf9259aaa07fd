import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const isStruck = (text: string, passage: string): boolean => {
  const language = /\p{sc=Han}/u.test(text) ? 'zh' : 'en';
  return verifier.verify({ text: `${text}[1]`, language, evidence: { passages: [passage], facts: [] } }).struck.length > 0;
};

/** A source, a truth, and the parts of its two parties exchanged. */
const CASES: readonly (readonly [passage: string, truth: string, lie: string])[] = [
  [
    'Brindle supplies housings to Velkom Energy.',
    'Velkom Energy buys its housings from Brindle ',
    'Velkom Energy supplies housings to Brindle ',
  ],
  [
    'Queen Isolda was the mother of Prince Tevin.',
    'Prince Tevin had Queen Isolda as his mother ',
    'Queen Isolda was born to Prince Tevin ',
  ],
  [
    'Higher costs caused the fall in the margin.',
    'The fall in the margin was caused by higher costs ',
    'The fall in the margin caused higher costs ',
  ],
  ['Paula Winstead reports to Hugo Brandt.', 'Paula Winstead reports to Hugo Brandt ', 'Hugo Brandt reports to Paula Winstead '],
  [
    'The boiling point depends on the amount of solute.',
    'The boiling point depends on the amount of solute ',
    'The amount of solute depends on the boiling point ',
  ],
  [
    'The Sennet paid a tribute of furs to the khans.',
    'The Sennet paid furs to the khans as a tribute ',
    'The khans handed over furs to the Sennet as a tribute ',
  ],
  ['宏桥电子长期向瑞丰汽车供应车载屏幕。', '宏桥电子向瑞丰汽车供应车载屏幕', '瑞丰汽车向宏桥电子供应车载屏幕'],
  ['画家顾怀瑾早年拜沈墨林为师。', '顾怀瑾早年拜沈墨林为师', '沈墨林早年拜顾怀瑾为师'],
  ['狭窄可能为动脉粥样硬化所致。', '狭窄可能为动脉粥样硬化所致', '动脉粥样硬化可能为狭窄所致'],
  [
    'The printer Aldo Pergolin produced 46 books. His rival Ser Lodovico Bassi printed only 19.',
    'Pergolin produced 46 books ',
    'Bassi printed more books than Pergolin ',
  ],
  [
    'The island has two volcanoes: Mount Asp in the north, 2,310 m high, and Mount Tell in the south, 1,870 m high.',
    'Mount Asp is higher than Mount Tell ',
    'Mount Tell is higher than Mount Asp ',
  ],
  ['两侧椎动脉血流方向正常。', '椎动脉血流方向正常', '椎动脉血流方向不正常'],
];

it.each(CASES)('%s gives each party its part', (passage, truth, lie) => {
  expect([isStruck(truth, passage), isStruck(lie, passage)]).toEqual([false, true]);
});

it.each([
  ['When the guard cells take up water, the pore opens.', 'When the guard cells lose water, the pore opens '],
  ['A survey found that the solution is basic, and it stays clear.', 'The solution is acidic, and it stays clear '],
])('%s: an opposite in a clause', (passage, lie) => {
  expect(isStruck(lie, passage)).toBe(true);
});
