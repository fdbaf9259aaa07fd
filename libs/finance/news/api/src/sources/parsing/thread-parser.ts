import { Worker } from 'node:worker_threads';
import { AppError, type ErrorDefinition, type ErrorParameters } from '@trivium/shared/kernel';
import { sourcesErrors } from '../sources.errors';
import { FeedParser } from './feed-parser';
import type { ParseRequest, ParseResult } from './parse-work';

/** What a parsing thread posts for each request, in their order. */
export type ParseAnswer =
  { readonly result: ParseResult } | { readonly code: string; readonly definition: ErrorDefinition; readonly parameters: ErrorParameters };

export interface ThreadParserOptions {
  /** Bundled `worker/index.ts`. */
  readonly entry: URL;
  readonly threads?: number;
  readonly timeoutMs?: number;
  /** Of each thread's JavaScript heap. */
  readonly memoryMb?: number;
}

interface Work {
  readonly request: ParseRequest;
  readonly resolve: (result: ParseResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Work;
  timer: NodeJS.Timeout | undefined;
}

/**
 * A few threads that are kept and reused: 240 feeds a round would spend more on starting threads than on reading. A request that loops or swells costs its own
 * thread, which is ended and replaced; those that wait go to the other one meanwhile.
 */
export class ThreadParser extends FeedParser {
  private readonly waiting: Work[] = [];
  private readonly busy = new Set<Thread>();
  private readonly idle: Worker[] = [];
  private readonly threads: number;
  private readonly timeoutMs: number;
  private readonly memoryMb: number;
  private isClosed = false;

  constructor(private readonly options: ThreadParserOptions) {
    super();
    this.threads = options.threads ?? 2;
    // Far longer than any feed takes: the first request waits for its thread to start, and the machine may be busy.
    this.timeoutMs = options.timeoutMs ?? 10_000;
    this.memoryMb = options.memoryMb ?? 128;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { reject } of this.waiting.splice(0)) reject(sourcesErrors.FEED_PARSER_CRASHED());
    const workers = [...this.idle.splice(0), ...[...this.busy].map(({ worker }) => worker)];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  protected run(request: ParseRequest): Promise<ParseResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    while (!this.isClosed && this.busy.size < this.threads) {
      const work = this.waiting.shift();
      if (!work) return;
      this.give(this.idle.pop() ?? this.start(), work);
    }
  }

  private start(): Worker {
    const worker = new Worker(this.options.entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.memoryMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    // The process may end while a thread waits for work.
    worker.unref();
    return worker;
  }

  private give(worker: Worker, work: Work): void {
    const thread: Thread = { worker, work, timer: undefined };
    this.busy.add(thread);
    const crashed = (cause: unknown) => this.lose(thread, sourcesErrors.FEED_PARSER_CRASHED(undefined, { cause }));
    worker.removeAllListeners();
    worker.once('message', (answer: ParseAnswer) => this.answered(thread, answer));
    worker.once('error', crashed);
    worker.once('messageerror', crashed);
    worker.once('exit', crashed);
    thread.timer = setTimeout(() => {
      this.lose(thread, sourcesErrors.FEED_PARSER_TIMEOUT({ seconds: this.timeoutMs / 1_000 }));
    }, this.timeoutMs);
    worker.postMessage(work.request);
  }

  private answered(thread: Thread, answer: ParseAnswer): void {
    if (!this.busy.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.worker.removeAllListeners();
    // A thread that dies between two requests is noticed by the next one; without a listener its error would end the process.
    thread.worker.once('error', () => undefined);
    this.idle.push(thread.worker);
    if ('result' in answer) thread.work.resolve(answer.result);
    else thread.work.reject(new AppError(answer.code, answer.definition, answer.parameters));
    this.next();
  }

  private lose(thread: Thread, error: unknown): void {
    if (!this.busy.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.worker.removeAllListeners();
    thread.worker.on('error', () => undefined);
    void thread.worker.terminate();
    thread.work.reject(error);
    this.next();
  }
}
