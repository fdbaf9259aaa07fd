import { trainWeights } from '../testing/learned-weights-training';
import { calmMessages, distressedMessages } from '../testing';
import { learnedReading, learnedScore } from './learned-reading';
import { LEARNED_WEIGHTS, LEARNED_WEIGHTS_BIAS } from './learned-weights';
import { messageFeatures } from './message-features';
import { ownWords } from './own-words';

it('uses the weights that training makes of the texts for building', () => {
  const { bias, weights } = trainWeights({ distressed: distressedMessages('develop'), calm: calmMessages('develop') });
  const written = [...weights].map(([feature, weight]) => `${feature}=${weight}`).join('|');
  expect(LEARNED_WEIGHTS_BIAS).toBe(bias);
  expect(LEARNED_WEIGHTS.replace(/\n/gu, '')).toBe(written);
});

it('reads what rules do not name as a concern, and says of which kind', () => {
  expect(learnedReading(ownWords('my father threatens us and hits my mother and me'))).toEqual({ category: 'abuse', severity: 'concern' });
  expect(learnedReading(ownWords('How do mitochondria make ATP?'))).toBeUndefined();
  expect(learnedScore([])).toBe(LEARNED_WEIGHTS_BIAS);
});

it('knows words of one class by one feature', () => {
  expect(messageFeatures(['my grandad hit me'])).toEqual(messageFeatures(['my stepfather punched me']));
  expect(messageFeatures(['爷爷打我'])).toEqual(messageFeatures(['继父踢我']));
});
