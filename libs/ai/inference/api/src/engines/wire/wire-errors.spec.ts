import { errorOfRefusal } from './wire-errors';

const refusal = { endpoint: 'e', model: 'm', status: 500, retryAfterMs: undefined, body: '' };

describe('errorOfRefusal', () => {
  it.each([
    [204, 'INFERENCE_ANSWER_UNREADABLE'],
    [308, 'INFERENCE_UNREACHABLE'],
    [400, 'INFERENCE_REQUEST_REFUSED'],
    [401, 'INFERENCE_KEY_REJECTED'],
    [402, 'INFERENCE_BALANCE_EMPTY'],
    [403, 'INFERENCE_KEY_REJECTED'],
    [404, 'INFERENCE_REQUEST_REFUSED'],
    [413, 'INFERENCE_REQUEST_REFUSED'],
    [422, 'INFERENCE_REQUEST_REFUSED'],
    [429, 'INFERENCE_RATE_LIMITED'],
    [500, 'INFERENCE_OVERLOADED'],
    [503, 'INFERENCE_OVERLOADED'],
    [529, 'INFERENCE_OVERLOADED'],
  ])('%d: %s', (status, code) => {
    expect(errorOfRefusal({ ...refusal, status })).toMatchObject({ code, parameters: { endpoint: 'e', status } });
  });

  it.each([
    ['{"error":{"message":"The model `m` does not exist.","type":"NotFoundError"}}', 'INFERENCE_MODEL_UNKNOWN'],
    ['{"detail":"Not Found"}', 'INFERENCE_REQUEST_REFUSED'],
    ['<html>no model here</html>', 'INFERENCE_REQUEST_REFUSED'],
  ])('tells a model that is missing from a place that is: %s', (body, code) => {
    expect(errorOfRefusal({ ...refusal, status: 404, body }).code).toBe(code);
  });

  it('says when to come back, in whole seconds, and hands the exact time on', () => {
    const error = errorOfRefusal({ ...refusal, status: 429, retryAfterMs: 6_500 });
    expect(error.parameters).toMatchObject({ retrySeconds: 7, retryAfterMs: 6_500 });
    expect(error.text('en')).toContain('7 seconds');
  });

  it('names no exact time where the service did not', () => {
    expect(errorOfRefusal({ ...refusal, status: 429 }).parameters).not.toHaveProperty('retryAfterMs');
    expect(errorOfRefusal({ ...refusal, status: 503, retryAfterMs: 1 }).parameters).toHaveProperty('retryAfterMs', 1);
  });

  it.each([400, 404, 422, 500])('keeps the body of a %d to itself: it may quote the prompt', (status) => {
    const error = errorOfRefusal({ ...refusal, status, body: '{"error":"model: the patient says"}' });
    expect(JSON.stringify([error.message, error.parameters, error.text('zh')])).not.toContain('patient');
  });
});
