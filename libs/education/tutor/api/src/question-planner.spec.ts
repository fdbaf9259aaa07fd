import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from '@trivium/platform/observability';
import { IntentClassifier } from './intent/intent-classifier';
import { QuestionPlanner } from './question-planner';

const clock = { now: () => new Date('2026-11-27T08:00:00Z') };

function plannerWith(model: string) {
  const warnings: string[] = [];
  const logger = { warn: (message: string) => void warnings.push(message) } as unknown as Logger;
  const intents = new IntentClassifier(pathToFileURL(join(__dirname, 'intent', model)), clock);
  const intentOf = async (text: string, options?: readonly string[]) =>
    (await new QuestionPlanner(intents, logger).plan({ text, readerLanguage: 'en', ...(options ? { options } : {}) })).intent;
  return { intentOf, warnings };
}

describe('QuestionPlanner', () => {
  it.each([
    ['Say in your own words what osmosis stands for', 'definition'],
    ['walk me through how a binary search goes', 'how'],
  ])('hears of %j what the rules do not', async (text, intent) => {
    expect(await plannerWith('intents.model').intentOf(text)).toBe(intent);
  });

  it('leaves to the rules what they know, choices, and whether a book is asked at all', async () => {
    const { intentOf } = plannerWith('intents.model');
    expect(await intentOf('Why does bread rise?')).toBe('why');
    expect(await intentOf('The capital of Peru', ['Lima', 'Quito'])).toBe('choice');
    expect(await intentOf('howdy tutor how goes it')).not.toBe('greeting');
  });

  it('answers without a form where there is no model, and says so', async () => {
    const { intentOf, warnings } = plannerWith('nowhere.model');
    expect(await intentOf('walk me through how a binary search goes')).toBe('other');
    expect(warnings).toHaveLength(1);
  });
});
