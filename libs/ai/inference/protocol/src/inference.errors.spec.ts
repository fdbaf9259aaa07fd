import { type InferenceErrorCode, inferenceErrors, isInferenceErrorCode } from './inference.errors';

const codes = Object.keys(inferenceErrors) as InferenceErrorCode[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('inferenceErrors', () => {
  it.each(codes)('%s says the same in both languages', (code) => {
    const { en, zh } = inferenceErrors[code]().definition;
    expect(placeholders(zh)).toEqual(placeholders(en));
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/\.$/);
  });

  it.each(codes)('%s says what to do, what was kept, or that nothing was sent', (code) => {
    expect(inferenceErrors[code]().definition.en.split('. ').length).toBeGreaterThan(1);
  });

  it('has a code for each bad input and each failure of a model', () => {
    expect(codes).toEqual(
      expect.arrayContaining(
        [
          'NO_MODEL MODEL_UNKNOWN MODEL_RETIRED KEY_MISSING KEY_REJECTED BALANCE_EMPTY BUDGET_EXHAUSTED PROMPT_TOO_LONG FORMAT_UNSUPPORTED',
          'MESSAGE_TOO_LARGE IMAGE_UNSUPPORTED DATA_CLASS_REFUSED RATE_LIMITED OVERLOADED DEADLINE_PASSED STREAM_IDLE ANSWER_BLANK ANSWER_NOT_JSON',
          'CANCELLED',
        ].flatMap((line) => line.split(' ').map((code) => `INFERENCE_${code}`)),
      ),
    );
  });

  it('knows its codes and no property of objects', () => {
    expect(isInferenceErrorCode('INFERENCE_OVERLOADED')).toBe(true);
    expect(['toString', 'constructor', 'OTHER'].map(isInferenceErrorCode)).toEqual([false, false, false]);
  });
});
