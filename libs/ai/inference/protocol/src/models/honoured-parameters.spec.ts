import { type ChatRequestInput, chatRequestSchema } from '../chat/chat-request';
import { requireModel } from './find-model';
import { ignoredParameters, modeOf, supportOf, usedParameters } from './honoured-parameters';

const at = new Date('2026-11-25T12:00:00Z');
const flash = requireModel('deepseek-flash', { at });
const request = (change: Partial<ChatRequestInput>) =>
  chatRequestSchema.parse({ model: 'deepseek-flash', messages: [{ role: 'user', content: 'Hi' }], dataClass: 'public', ...change });

describe('honoured parameters', () => {
  it('are those of the default mode unless another is asked for', () => {
    expect(modeOf(flash, undefined)?.mode).toBe('thinking');
    expect(supportOf(flash, { parameter: 'temperature' })).toBe('ignored');
    expect(supportOf(flash, { parameter: 'temperature', thinking: 'off' })).toBe('honoured');
  });

  it('name what thinking silently ignores', () => {
    const sampling = { temperature: 0.2, frequencyPenalty: 1, presencePenalty: 1, maxTokens: 100, stop: ['x'] };
    expect(ignoredParameters(flash, request(sampling))).toEqual(['temperature', 'frequencyPenalty', 'presencePenalty']);
    expect(ignoredParameters(flash, request({ ...sampling, thinking: 'off' }))).toEqual([]);
  });

  it('are unknown in a mode that the model does not have', () => {
    const mixtral = requireModel('mixtral-8x7b', { at });
    expect(modeOf(mixtral, 'on')).toBeUndefined();
    expect(supportOf(mixtral, { parameter: 'temperature', thinking: 'on' })).toBe('unknown');
    expect(supportOf(mixtral, { parameter: 'temperature' })).toBe('depends-on-server');
  });

  it('count as used when they are set, also to zero', () => {
    expect(usedParameters(request({}))).toEqual([]);
    expect(usedParameters(request({ temperature: 0, seed: 0, responseFormat: { type: 'json' } }))).toEqual(['temperature', 'seed', 'json']);
    expect(
      usedParameters(
        request({
          tools: [{ name: 't', parameters: {} }],
          toolChoice: 'auto',
          responseFormat: { type: 'json-schema', name: 'a', schema: {} },
        }),
      ),
    ).toEqual(['jsonSchema', 'tools', 'toolChoice']);
    expect(usedParameters(request({ tools: [], responseFormat: { type: 'text' } }))).toEqual([]);
  });
});
