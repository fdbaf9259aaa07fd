import { Component, signal } from '@angular/core';
import { EventStreamClient, type StreamEvent, type StreamRequest } from '@trivium/web/kit';
import { openPage } from '@trivium/web/kit/testing';
import type { CostEstimate } from '../client/models-client';
import { directMode, thinkingMode } from '../testing/model-fixtures';
import { TrialPaneComponent } from './trial-pane.component';
import type { TrialTarget } from './trial-parameters';

const ESTIMATE = '/api/inference/estimate';
const cloud: TrialTarget = { endpoint: 'far', name: 'Far', place: 'cloud', maxDataClass: 'internal', isOnThisMachine: false };
const estimate: CostEstimate = {
  model: 'deepseek-flash',
  place: 'cloud',
  promptTokens: 3,
  maxCompletionTokens: 1_024,
  costMicroUsd: { lowest: 2, highest: 1_230 },
  price: { band: 'peak', effectiveFrom: '2026-09-10T04:00:00Z', checkedOn: '2026-11-25' },
  modes: [thinkingMode, directMode],
};
const event = (name: string, data: unknown): StreamEvent => ({ event: name, data: JSON.stringify(data) });

async function open(events: readonly StreamEvent[]) {
  const sent: StreamRequest[] = [];
  async function* stream(request: StreamRequest): AsyncGenerator<StreamEvent> {
    sent.push(request);
    yield* events;
  }
  @Component({ selector: 'trivium-trial-host', imports: [TrialPaneComponent], template: '<trivium-trial-pane [target]="target()" />' })
  class HostComponent {
    readonly target = signal(cloud);
  }
  const page = await openPage(HostComponent, { providers: [{ provide: EventStreamClient, useValue: { open: stream } }] });
  await page.settle();
  await page.answer(ESTIMATE, estimate);
  return { ...page, sent };
}

describe('TrialPaneComponent', () => {
  it('tells cost and source before, and engine, tokens, times and cost after', async () => {
    const { type, answer, press, settle, text, sent } = await open([
      event('start', { endpoint: 'far', model: 'deepseek-flash', place: 'cloud', unsentParameters: ['seed'] }),
      event('reasoning', { delta: 'hm' }),
      event('text', { delta: 'Answer' }),
      event('end', {
        finishReason: 'length',
        usage: { promptTokens: 30, cacheHitTokens: 10, cacheMissTokens: 20, completionTokens: 7, reasoningTokens: 1 },
        isUsageEstimated: true,
        costMicroUsd: 15,
        firstTokenMs: 321,
        durationMs: 2_000,
        tokensPerSecond: 12.34,
      }),
    ]);
    await type('textarea', 'Hello');
    await answer(ESTIMATE, estimate);
    expect(text()).toContain('About 3 tokens of prompt. Cost: US$0.000002 to US$0.00123, peak hours, prices checked on 25 Nov 2026.');
    await press('.run');
    await settle();
    expect(sent[0]?.body).toEqual({ prompt: 'Hello', dataClass: 'internal', maxTokens: 1_024 });
    for (const part of [
      'Thinking (2 characters)',
      'Answer',
      'Cloud · deepseek-flash',
      '321 ms',
      '12.3 tokens/s',
      'US$0.000015',
      'prompt 30 (of it from the cache 10), answer 7 (of it thinking 1) · estimated',
      'the limit was reached',
      'Not sent, because the model would ignore or refuse it: Seed',
    ])
      expect(text()).toContain(part);
  });

  it('greys out a parameter that the mode does not honour and says why', async () => {
    const { root } = await open([]);
    expect(root.querySelector<HTMLInputElement>('input[name="temperature"]')?.disabled).toBe(true);
    expect(root.querySelector('.why')?.textContent).toContain('ignored by this model when it answers thinking first');
    expect(root.textContent).toContain('The prompt leaves your organisation');
  });

  it('keeps the text so far beside the error', async () => {
    const { type, answer, press, settle, text } = await open([
      event('text', { delta: 'Half an ans' }),
      event('error', { code: 'INFERENCE_TIMEOUT', detail: 'It took too long.' }),
    ]);
    await type('textarea', 'Hello');
    await answer(ESTIMATE, estimate);
    await press('.run');
    await settle();
    expect(text()).toContain('It took too long.');
    expect(text()).toContain('Half an ans');
    expect(text()).toContain('The text that came before is kept below.');
  });

  it('works without an estimate and sends no empty prompt', async () => {
    const { type, refuse, text, root } = await open([]);
    expect(root.querySelector<HTMLButtonElement>('.run')?.disabled).toBe(true);
    await type('textarea', 'Hello');
    await refuse(ESTIMATE, 'No');
    expect(text()).toContain('The cost cannot be estimated now.');
    expect(root.querySelector<HTMLButtonElement>('.run')?.disabled).toBe(false);
    await type('input[name="maxTokens"]', '0');
    expect(root.querySelector<HTMLButtonElement>('.run')?.disabled).toBe(true);
  });
});
