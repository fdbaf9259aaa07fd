import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { openAiErrorOf } from './openai-error';
import { openAiErrorOfProblem } from './openai-error-shape';

describe('openAiErrorOf', () => {
  it.each([
    [inferenceErrors.INFERENCE_PROMPT_TOO_LONG(), 'invalid_request_error', 'context_length_exceeded'],
    [inferenceErrors.INFERENCE_MODEL_UNKNOWN(), 'not_found_error', 'model_not_found'],
    [inferenceErrors.INFERENCE_BUDGET_EXHAUSTED(), 'insufficient_quota', 'insufficient_quota'],
    [inferenceErrors.INFERENCE_RATE_LIMITED(), 'rate_limit_error', 'rate_limit_exceeded'],
    [inferenceErrors.INFERENCE_DATA_CLASS_REFUSED(), 'permission_error', 'inference_data_class_refused'],
    [inferenceErrors.INFERENCE_UNREACHABLE(), 'server_error', 'inference_unreachable'],
  ])('has the type and code by which clients decide: %s', ({ status, code }, type, wireCode) => {
    const { error } = openAiErrorOf({ status, code, message: 'm', errorId: 'e' });
    expect(error).toEqual({ message: 'm', type, param: null, code: wireCode, error_id: 'e' });
  });

  it('names refused fields', () => {
    const problem = {
      type: 'urn:x',
      title: 't',
      status: 400,
      detail: 'Some fields.',
      instance: '/',
      code: 'VALIDATION_FAILED',
      errorId: 'e',
    };
    const { error } = openAiErrorOfProblem({
      ...problem,
      errors: [
        { path: 'top_p', message: 'too big' },
        { path: 'n', message: 'no' },
      ],
    });
    expect([error.param, error.message]).toEqual(['top_p', 'Some fields. top_p: too big; n: no']);
  });
});
