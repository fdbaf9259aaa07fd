import { readDictation, type Span } from '@trivium/radiology/findings/domain';
import { generatedDictations } from './radiology-findings-generated';
import { vanishedOf } from './radiology-findings-score';

const COUNT = 2000;

describe('nothing dictated is lost', () => {
  const texts = generatedDictations(COUNT);

  it(`lets no character of ${COUNT} generated dictations vanish`, () => {
    expect(texts.filter((text) => vanishedOf(text, readDictation(text)) > 0)).toEqual([]);
  });

  it('gives stretches in order, without overlaps, inside the text, and spans that point into it', () => {
    const broken = texts.filter((text) => {
      const { stretches, findings, negatives, warnings = [] } = readDictation(text);
      const isInside = ([start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;
      const areOrdered = stretches.every(
        ({ span }, index) => isInside(span) && (index === 0 || span[0] >= (stretches[index - 1]?.span[1] ?? 0)),
      );
      const areIndexed = stretches.every(({ findingIndex }) => findingIndex === undefined || findings[findingIndex] !== undefined);
      const slots = findings.flatMap(({ span, slotSpans }) => [span, ...Object.values(slotSpans)]);
      return !(
        areOrdered &&
        areIndexed &&
        [...slots, ...negatives.map(({ span }) => span), ...warnings.flatMap(({ spans }) => spans)].every(isInside)
      );
    });
    expect(broken).toEqual([]);
  });

  it('reads the same text the same way twice', () => {
    for (const text of texts.slice(0, 200)) expect(readDictation(text)).toEqual(readDictation(text));
  });

  it('counts a character outside every stretch as vanished (the measure can fail)', () => {
    const read = readDictation('8 mm nodule.');
    expect(vanishedOf('8 mm nodule.', { ...read, stretches: read.stretches.slice(1) })).toBeGreaterThan(0);
  });
});
