import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const codes = (text: string, passage: string): readonly string[] =>
  verifier
    .verify({ text: `${text}[1]`, language: /\p{sc=Han}/u.test(text) ? 'zh' : 'en', evidence: { passages: [passage], facts: [] } })
    .sentences.flatMap(({ reasons }) => reasons.map(({ code }) => code));

/** A source, what may be said of it, and a relation of it turned round. */
const CASES: readonly (readonly [passage: string, truth: string, lie: string])[] = [
  [
    'The left common iliac artery is dilated to 19 mm and the right one to 15 mm.',
    'The left common iliac artery is wider than the right one ',
    'The right common iliac artery is wider than the left one ',
  ],
  [
    'A disc extrusion of 12 mm at L5/S1 displaces the nerve root. At L4/L5 there is a broad-based protrusion of 4 mm.',
    'At L4/L5 there is a broad-based protrusion of 4 mm ',
    'The protrusion at L4/L5 is larger than the extrusion at L5/S1 ',
  ],
  [
    'The aneurysm has a maximum diameter of 5.4 cm and a length of 8 cm.',
    'The length of the aneurysm is larger than its diameter ',
    'The length of the aneurysm is smaller than its diameter ',
  ],
  ['二分查找最多比较10次，而顺序查找最多要比较1000次。', '顺序查找最多的比较次数多于二分查找', '顺序查找最多的比较次数少于二分查找'],
  [
    'The reflex of the right leg was stronger than that of the left in 15 runners.',
    'In 15 runners the right leg had the stronger reflex ',
    'In 15 runners the left leg had the stronger reflex ',
  ],
  ['右肾的位置通常比左肾低。', '右肾通常比左肾低', '左肾的位置通常比右肾低'],
  ['在弹性限度内，弹簧的伸长量与所受拉力成正比。', '拉力越大，弹簧的伸长量越大', '拉力越大，弹簧的伸长量越小'],
  [
    'At a fixed temperature the volume of a gas is inversely proportional to its pressure.',
    'The higher the pressure, the smaller the volume of the gas ',
    'The higher the pressure, the larger the volume of the gas ',
  ],
  [
    'Aldermark lost the battle, although its army outnumbered the soldiers of the duke.',
    'Aldermark lost the battle although its army outnumbered the duke’s soldiers ',
    'Aldermark lost the battle because its army outnumbered the soldiers ',
  ],
  ['尽管下了大雨，比赛仍照常进行。', '虽然下了大雨，比赛照常进行', '因为下了大雨，比赛照常进行'],
];

it.each(CASES)('%s says it one way only', (passage, truth, lie) => {
  expect([codes(truth, passage), codes(lie, passage).filter((code) => code === 'relation' || code === 'side').length > 0]).toEqual([
    [],
    true,
  ]);
});

it('finds out which way a load went behind a setting', () => {
  const passage = 'After the dam was finished in 1967, the sediment load fell from 90 to 35 million tonnes per year.';
  expect(codes('The sediment load fell after the dam was finished ', passage)).toEqual([]);
  expect(codes('The sediment load rose after the dam was finished ', passage)).toEqual(['negation']);
});

it('reads Chinese with commas of half width, and an appositive without a certainty of its own', () => {
  expect(codes('他认为,主要原因可能是冰川融水增加', '他认为,冰川融水增加可能是主要原因,而降水量没有明显变化。')).toEqual([]);
  expect(
    codes(
      'Anselm Roux, a geographer, thinks it possible that the delta will shrink ',
      'The geographer Anselm Roux thinks it possible that the delta will shrink.',
    ),
  ).toEqual([]);
});

it('takes the publisher of nothing for no denied thing', () => {
  const passage = 'Tom Adair suspected that a limit of 80 percent would be sufficient, but he did not publish any measurements.';
  expect(codes('Adair published no measurements ', passage)).toEqual([]);
});

it('reads both sides of one clause with their amounts, and two sides compared from either end', () => {
  const thyroid = 'The right lobe has a volume of 11 mL, the left lobe 8 mL.';
  expect(codes('The volume is 11 mL for the right lobe and 8 mL for the left ', thyroid)).toEqual([]);
  expect(codes('The volume is 8 mL for the right lobe and 11 mL for the left ', thyroid)).not.toEqual([]);
  const weakness = 'Weakness of plantar flexion is more marked on the left than on the right.';
  expect(codes('Weakness of plantar flexion is less marked on the right than on the left ', weakness)).toEqual([]);
});

it('rests nothing on who says it, and knows the whole name of a thing', () => {
  const passage = '程序员康子墨用二分查找代替了顺序查找。她的同事骆一帆认为，剩余的时间可能主要花在网络传输上。';
  expect(codes('康子墨用二分查找代替了顺序查找', passage)).toEqual([]);
  expect(codes('骆一帆用二分查找代替了顺序查找', passage)).not.toEqual([]);
  const heart = 'The frog heart has three chambers. At 20 °C the resting heart beats about 50 times per minute.';
  expect(codes('The resting frog heart beats about 50 times a minute at 20 °C ', heart)).toEqual([]);
});
