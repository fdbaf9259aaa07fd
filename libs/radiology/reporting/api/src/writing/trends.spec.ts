import { isAgainstTrends, trendsOf } from './trends';

describe('trendsOf', () => {
  it.each([
    ['The nodule has grown since March.', ['up']],
    ['It is smaller than before.', ['down']],
    ['No interval change in size.', ['still']],
    ['It has not increased in size.', ['still']],
    ['Increased density of the left lower lobe.', []],
    ['较前（2024-03-15，6 mm）缩小。', ['down']],
    ['较前增大，余无变化。', ['still', 'up']],
    ['椎间隙变窄，椎体密度增高。', []],
    ['较前未见明显增大。', ['still']],
  ])('reads “%s”', (text, trends) => expect([...trendsOf(text)].sort()).toEqual(trends));
});

describe('isAgainstTrends', () => {
  it('finds a growth turned round, whichever sizes stand beside it', () => {
    expect(isAgainstTrends('约9 mm，较前（6 mm）缩小。', ['大小约9mm，较前增大，前次（约6mm）。'])).toBe(true);
    expect(isAgainstTrends('It has become smaller.', ['The nodule is unchanged.'])).toBe(true);
  });

  it('lets the same trend pass in other words, and leaves out drafts that say of none', () => {
    expect(isAgainstTrends('It is larger than before.', ['The nodule has grown.'])).toBe(false);
    expect(isAgainstTrends('It is larger than before.', ['A nodule of 9 mm.'])).toBe(false);
    expect(isAgainstTrends('Both are stable.', ['The nodule is unchanged.', 'The effusion has decreased.'])).toBe(false);
  });
});
