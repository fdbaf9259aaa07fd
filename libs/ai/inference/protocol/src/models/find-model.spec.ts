import { findModel, requireModel } from './find-model';
import { MODEL_REGISTRY } from './registry';

const at = new Date('2026-11-25T12:00:00Z');

describe('findModel', () => {
  it.each([
    ['deepseek-flash', 'deepseek-flash', false],
    [' DeepSeek-V4-Pro ', 'deepseek-v4-pro', false],
    ['deepseek-v4-flash', 'deepseek-flash', true],
    ['qwen/qwen3-30b-a3b', 'qwen3-30b-a3b', true],
    ['mixtral:8x7b', 'mixtral-8x7b', true],
  ])('knows %j', (name, id, isAlias) => {
    expect(findModel(name, { at })).toMatchObject({ kind: 'known', model: { id }, isAlias });
  });

  it.each([
    ['deepseek-chat', 'direct'],
    ['DEEPSEEK-REASONER', 'thinking'],
  ])('says what followed %s', (name, successorMode) => {
    expect(findModel(name, { at })).toEqual({
      kind: 'retired',
      name,
      retiredAt: new Date('2026-07-24T15:59:00Z'),
      successor: 'deepseek-flash',
      successorMode,
    });
  });

  it('retires a name at its moment and not before', () => {
    const [model] = MODEL_REGISTRY;
    if (model === undefined) throw new Error('empty registry');
    const retiredAt = '2027-01-01T00:00:00Z';
    const models = [{ ...model, retirement: { retiredAt, successor: 'next' } }];
    expect(findModel(model.id, { at: new Date('2026-12-31T23:59:59.999Z'), models }).kind).toBe('known');
    expect(findModel(model.id, { at: new Date(retiredAt), models })).toMatchObject({ kind: 'retired', successor: 'next' });
  });

  it.each(['my-own-model', '', 'deepseek', 'constructor'])('does not know %j', (name) => {
    expect(findModel(name, { at })).toEqual({ kind: 'unknown', name });
  });
});

describe('requireModel', () => {
  it('refuses with the reason and the way out', () => {
    expect(requireModel('deepseek-flash', { at }).id).toBe('deepseek-flash');
    expect(() => requireModel('deepseek-chat', { at })).toThrow(/INFERENCE_MODEL_RETIRED.*2026-07-24.*"deepseek-flash"/);
    expect(() => requireModel('gpt-9', { at })).toThrow(/INFERENCE_MODEL_UNKNOWN.*"gpt-9"/);
  });
});
