import { CLINICAL_TERMS, cleanClinicalTexts, labelledTexts } from '../testing';
import { PersonalDataDetector } from './personal-data-detector';

/** A floor under what `npm run eval -- trust compliance` reports, on the half for building: a change that costs recall is seen in seconds. */
describe('personal data on labelled texts', () => {
  const detector = new PersonalDataDetector();
  detector.registerTerms(CLINICAL_TERMS);

  it('finds nearly all spans at their exact place and nothing else', () => {
    let [spans, right, detected] = [0, 0, 0];
    for (const labelled of labelledTexts('develop', 320)) {
      const found = detector.detect(labelled.text);
      spans += labelled.spans.length;
      detected += found.length;
      right += labelled.spans.filter(({ type, start, end }) =>
        found.some((f) => f.type === type && f.start === start && f.end === end),
      ).length;
    }
    expect(spans).toBeGreaterThan(700);
    expect(right / spans).toBeGreaterThan(0.98);
    expect(right / detected).toBeGreaterThan(0.98);
  });

  it('leaves clinical texts whole', () => {
    const damaged = cleanClinicalTexts().filter((text) => detector.detect(text).length > 0);
    expect(damaged.length).toBeLessThanOrEqual(10);
  });
});
