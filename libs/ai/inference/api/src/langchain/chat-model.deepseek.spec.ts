import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import { openDeepSeekSubject } from '../testing/chat-contract/scripted-subjects';
import { eventsOf, withSubject } from '../testing/chat-contract/contract-subject';
import { TriviumChatModel } from './chat-model';

const weather = tool(() => 'It rains.', { name: 'weather', schema: z.object({ place: z.string() }) });

describe('TriviumChatModel before the DeepSeek API', () => {
  it('goes through a round of tools, which the API refuses without the thinking', async () => {
    const script = ({ messages }: { readonly messages: readonly Readonly<Record<string, unknown>>[] }) =>
      messages.at(-1)?.['role'] === 'tool'
        ? { pieces: [{ thought: 'So it does.' }, { text: 'It rains in 杭州.' }] }
        : {
            pieces: [{ thought: 'I have to look.' }, { call: { index: 0, id: 'c-1', name: 'weather', args: '{"place":"杭州"}' } }],
            finish: 'tool_calls',
          };
    await withSubject(openDeepSeekSubject, { script }, async ({ engine }) => {
      const model = new TriviumChatModel({
        source: { stream: (...asked) => eventsOf(engine.stream(...asked)) },
        request: { model: 'deepseek-v4-pro', dataClass: 'internal' },
      });
      const bound = model.bindTools([weather]);
      const question = new HumanMessage('Does it rain?');
      const call = await bound.invoke([question]);
      const answered = [question, call, new ToolMessage({ content: 'It rains.', tool_call_id: call.tool_calls?.[0]?.id ?? '' })];
      const answer = await bound.invoke(answered);
      expect(answer.content).toBe('It rains in 杭州.');
      const after = await bound.invoke([...answered, answer, new HumanMessage('Thank you.')]);
      expect([after.tool_calls?.length, after.usage_metadata?.input_token_details?.cache_read]).toEqual([1, 64]);
    });
  });
});
