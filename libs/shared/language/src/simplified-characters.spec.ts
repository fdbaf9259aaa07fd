import { inSimplifiedCharacters, SIMPLIFIED_CHARACTERS } from './simplified-characters';

it('writes traditional characters simplified, one for one', () => {
  expect(inSimplifiedCharacters('左肺上葉結節，邊緣見毛刺；陳小姐說她很擔憂。')).toBe('左肺上叶结节，边缘见毛刺；陈小姐说她很担忧。');
  expect(inSimplifiedCharacters('显著强化，见于矽肺。CT 2024')).toBe('显著强化，见于矽肺。CT 2024');
});

it('has each character once, of one code unit, and none that leads on to another', () => {
  for (const [traditional, simplified] of SIMPLIFIED_CHARACTERS) {
    expect([traditional.length, simplified.length]).toEqual([1, 1]);
    expect(traditional).not.toBe(simplified);
    expect(SIMPLIFIED_CHARACTERS.has(simplified)).toBe(false);
  }
  expect(SIMPLIFIED_CHARACTERS.size).toBe(1108);
});
