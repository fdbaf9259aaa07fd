import { AppError } from '@trivium/shared/kernel';
import { inferenceErrors } from '../inference.errors';
import { chatStreamEventSchema, errorEventOf, errorOf, finishReasonFromWire } from './stream-event';

describe('error events', () => {
  it('carry an error over the wire whole', () => {
    const event = errorEventOf(inferenceErrors.INFERENCE_STREAM_IDLE({ seconds: 30 }));
    const error = errorOf(chatStreamEventSchema.parse(JSON.parse(JSON.stringify(event))) as typeof event);
    expect(error).toMatchObject({ code: 'INFERENCE_STREAM_IDLE', status: 504, parameters: { seconds: 30 } });
    expect(error.text('zh')).toContain('30 秒');
  });

  it('keep the texts of a code that this version does not know', () => {
    const error = errorOf({ type: 'error', code: 'NEW_CODE', status: 418, parameters: {}, en: 'Tea.', zh: '茶。' });
    expect(error).toBeInstanceOf(AppError);
    expect([error.code, error.status, error.text('en'), error.text('zh')]).toEqual(['NEW_CODE', 418, 'Tea.', '茶。']);
  });
});

describe('finishReasonFromWire', () => {
  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['tool_calls', 'tool-calls'],
    ['content_filter', 'content-filter'],
    ['insufficient_system_resource', 'overloaded'],
    ['eos', 'other'],
    ['constructor', 'other'],
  ])('reads %s as %s', (wire, reason) => {
    expect(finishReasonFromWire(wire)).toBe(reason);
  });
});
