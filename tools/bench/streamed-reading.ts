import { type Dispatcher, request } from 'undici';

export interface ReadTimes {
  /** Until the first piece of text. */
  readonly firstMs: number;
  readonly wholeMs: number;
}

export interface Reading {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dispatcher: Dispatcher;
}

/** Reads a streamed answer as a program without any client of ours would: to the first piece of text, and to the end. */
export async function readStreamed({ url, headers = {}, body, dispatcher }: Reading): Promise<ReadTimes> {
  const began = performance.now();
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    dispatcher,
  });
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${(await answer.body.text()).slice(0, 300)}`);
  let firstMs: number | undefined;
  let text = '';
  for await (const chunk of answer.body) {
    if (firstMs !== undefined) continue;
    text += String(chunk);
    if (text.includes('"content":"')) firstMs = performance.now() - began;
  }
  const wholeMs = performance.now() - began;
  return { firstMs: firstMs ?? wholeMs, wholeMs };
}
