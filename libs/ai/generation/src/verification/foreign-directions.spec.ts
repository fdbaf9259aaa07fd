import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const holds = (text: string, passage: string, language: 'en' | 'zh' = 'en'): boolean =>
  isWhole(
    verifier.verify({ text: `${text} [1]${language === 'zh' ? '。' : '.'}`, language, evidence: { passages: [passage], facts: [] } }),
  );

describe('directions in free words', () => {
  it.each([
    [
      'Most of the mines that will be sold are in the %s of the province',
      'Ardent will sell 12 of its mines, most of them in the west of the province.',
      'west',
      'east',
    ],
    [
      'Lake Orrin lies in the %s of the park',
      'The park has two lakes: Lake Orrin in the north, 40 m deep, and Lake Vey in the south, 65 m deep.',
      'north',
      'south',
    ],
  ])('%s', (said, passage, right, wrong) => {
    expect(holds(said.replace('%s', right), passage)).toBe(true);
    expect(holds(said.replace('%s', wrong), passage)).toBe(false);
  });

  it('reads 左右 behind a measure as about, not as both sides', () => {
    expect(holds('颈干角为120度左右', '骨盆X线片：左侧股骨颈骨折，颈干角约120度。', 'zh')).toBe(true);
  });
});

describe('what a denial reaches', () => {
  it('takes no prefix of another word for the denial', () => {
    const passage = 'A nodule on an unenhanced scan is usually a benign cyst, but a large one needs a control.';
    expect(holds('The nodule is usually not benign', passage)).toBe(false);
  });

  it('takes what is thicker than normal for no normal thing', () => {
    expect(holds('The isthmus is thicker than normal', 'The isthmus is not thickened.')).toBe(false);
    expect(holds('峡部比正常的厚', '峡部不厚。', 'zh')).toBe(false);
  });

  it('asks how surely a thing is said apart from when it is', () => {
    const passage = 'The effect may be weaker when the load is clearly uneven.';
    expect(holds('The effect is definitely weaker whenever the load is clearly uneven', passage)).toBe(false);
  });
});
