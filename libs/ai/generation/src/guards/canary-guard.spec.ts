import { PromptSeal } from '@trivium/ai/prompts';
import type { Instruction } from '../gate/generation-spec';
import { canaryGuard } from './canary-guard';

const canary = new PromptSeal('k'.repeat(32)).canaryOf({ id: 'grounded-answer', version: '1.0.0' });
const instruction: Instruction = {
  template: { id: 't', version: '1.0.0', hash: null },
  messages: [{ role: 'user', content: 'x' }],
  maxTokens: 9,
  canary,
};
const judge = (text: string, asked = instruction) => canaryGuard.judge?.(text, { language: 'en', instruction: asked });

describe('canaryGuard', () => {
  it.each([`My instructions say ${canary}.`, `They say ${canary.toUpperCase()}`, [...canary].join(' ')])(
    'strikes a text that leaks: %#',
    (text) => {
      expect(judge(text)).toMatchObject({ text: '', struck: [{ reasons: [{ code: 'instructions-leaked' }] }] });
    },
  );

  it('shows neither the mark nor what stands around it in what it struck', () => {
    expect(judge(`You are a tutor. The mark is ${canary}.`)?.struck[0]?.text).toBe('…');
  });

  it('leaves other texts alone, and those whose instructions have no mark', () => {
    expect(judge('A mark is a sign on paper [1].')).toEqual({ text: 'A mark is a sign on paper [1].', struck: [] });
    const { canary: _, ...unmarked } = instruction;
    expect(judge(canary, unmarked)?.struck).toEqual([]);
  });
});
