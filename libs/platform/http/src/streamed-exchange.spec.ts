import { Dispatcher } from 'undici';
import { StreamedExchange } from './streamed-exchange';

/** A connection that does what the test says. */
class ScriptedDispatcher extends Dispatcher {
  handler: Dispatcher.DispatchHandler | undefined;

  override dispatch(_: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.handler = handler;
    return true;
  }
}

class ScriptedController implements Dispatcher.DispatchController {
  paused = false;
  aborted = false;
  reason: Error | null = null;

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  abort(reason: Error): void {
    this.aborted = true;
    this.reason ??= reason;
  }
}

const OPTIONS = { path: '/', method: 'POST' } as const;

describe('StreamedExchange', () => {
  const open = () => {
    const dispatcher = new ScriptedDispatcher();
    const controller = new ScriptedController();
    const caller = new AbortController();
    const exchange = new StreamedExchange(caller.signal);
    return { controller, caller, exchange, dispatcher, answer: exchange.send(dispatcher, OPTIONS) };
  };
  const begun = async () => {
    const opened = open();
    opened.exchange.onRequestStart(opened.controller);
    opened.exchange.onResponseStart(opened.controller, 200, {});
    return { ...opened, body: (await opened.answer).body[Symbol.asyncIterator]() };
  };
  const chunk = (length: number) => Buffer.alloc(length);

  it('passes over what only announces an answer', async () => {
    const { exchange, controller, answer } = open();
    exchange.onRequestStart(controller);
    exchange.onResponseStart(controller, 103, {});
    exchange.onResponseStart(controller, 201, { a: 'b' });
    expect(await answer).toMatchObject({ statusCode: 201, headers: { a: 'b' } });
  });

  it('holds the connection while a slow reader has much to read, and lets it go on afterwards', async () => {
    const { exchange, controller, body } = await begun();
    exchange.onResponseData(controller, chunk(60_000));
    expect(controller.paused).toBe(false);
    exchange.onResponseData(controller, chunk(60_000));
    expect(controller.paused).toBe(true);
    expect((await body.next()).value).toHaveLength(120_000);
    expect(controller.paused).toBe(false);
  });

  it('gives everything that came before the end, and then the end', async () => {
    const { exchange, controller, body } = await begun();
    const waiting = body.next();
    exchange.onResponseData(controller, chunk(1));
    expect((await waiting).value).toHaveLength(1);
    exchange.onResponseData(controller, chunk(2));
    exchange.onResponseEnd();
    expect((await body.next()).value).toHaveLength(2);
    expect(await body.next()).toEqual({ done: true, value: undefined });
    expect(controller.aborted).toBe(false);
  });

  it('gives together what came together, to a reader who waits and to one who comes later', async () => {
    const { exchange, controller, body } = await begun();
    const waiting = body.next();
    for (const byte of [1, 2, 3]) exchange.onResponseData(controller, Buffer.from([byte]));
    expect([...((await waiting).value ?? [])]).toEqual([1, 2, 3]);
    for (const byte of [4, 5]) exchange.onResponseData(controller, Buffer.from([byte]));
    exchange.onResponseEnd();
    expect([...((await body.next()).value ?? [])]).toEqual([4, 5]);
    expect((await body.next()).done).toBe(true);
  });

  it('gives what came before the connection broke, and then the error', async () => {
    const { exchange, controller, body } = await begun();
    exchange.onResponseData(controller, chunk(3));
    exchange.onResponseError(controller, new Error('reset'));
    expect((await body.next()).value).toHaveLength(3);
    await expect(body.next()).rejects.toThrow('reset');
  });

  it('closes the connection of a reader who leaves, also while it waits', async () => {
    const { controller, body } = await begun();
    const waiting = body.next();
    await body.return?.();
    await expect(waiting).rejects.toThrow('Nobody reads on');
    expect(controller.aborted).toBe(true);
  });

  it('opens nothing for a caller who has given up, and closes at once what was still waiting for a connection', async () => {
    const { exchange, controller, caller, answer } = open();
    caller.abort(new Error('changed my mind'));
    await expect(answer).rejects.toThrow('changed my mind');
    exchange.onRequestStart(controller);
    expect(controller.reason).toMatchObject({ message: 'changed my mind' });

    const dispatcher = new ScriptedDispatcher();
    await expect(new StreamedExchange(caller.signal).send(dispatcher, OPTIONS)).rejects.toThrow('changed my mind');
    expect(dispatcher.handler).toBeUndefined();
  });

  it('listens to the caller no longer than the answer lasts', async () => {
    const { exchange, controller, caller } = await begun();
    exchange.onResponseEnd();
    caller.abort();
    expect(controller.aborted).toBe(false);
  });
});
