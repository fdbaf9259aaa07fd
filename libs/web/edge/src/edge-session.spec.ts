import { TestBed } from '@angular/core/testing';
import type { EdgeModel, EdgePiece, EdgeRuntime } from '@trivium/ai/inference/browser';
import { LanguageService } from '@trivium/web/i18n';
import { EDGE_RUNTIME, EDGE_TIMER, EdgeSession } from './edge-session';

const FACTS = { name: 'tiny', architecture: 'deepseek2', contextTokens: 4_096, hasChatTemplate: true };
/** jsdom's File cannot be read in pieces; this is what the engine asks of one. */
const file = (start = [0x47, 0x47, 0x55, 0x46, 3], name = 'tiny.gguf') =>
  ({
    name,
    size: 9,
    slice: () => ({ arrayBuffer: async () => Uint8Array.from({ length: 24 }, (_, index) => start[index] ?? 0).buffer }),
  }) as unknown as File;

function sessionOf(ask: EdgeModel['ask'], { isLoadable = true } = {}) {
  const closed: string[] = [];
  const model: EdgeModel = { facts: FACTS, ask, close: async () => void closed.push('closed') };
  const runtime: EdgeRuntime = { load: () => (isLoadable ? Promise.resolve(model) : Promise.reject(new Error('no'))) };
  let now = 0;
  TestBed.configureTestingModule({
    providers: [
      { provide: EDGE_RUNTIME, useValue: runtime },
      { provide: EDGE_TIMER, useValue: () => (now += 100) },
    ],
  });
  return { session: TestBed.inject(EdgeSession), closed };
}
const piece = (text: string): EdgePiece => ({ text, finish: null, usage: undefined });

describe('EdgeSession', () => {
  it('loads, answers, and measures what it saw', async () => {
    const { session, closed } = sessionOf(async function* () { yield* [piece('a'), piece('b'), piece('c')]; }); // prettier-ignore
    await session.load(file());
    expect([session.facts()?.name, session.loadMs(), session.isLoading()]).toEqual(['tiny', 100, false]);
    await session.ask('Hello');
    expect(session.answer()).toBe('abc');
    expect(session.figures()).toEqual({ firstTokenMs: 100, tokensPerSecond: 10, tokens: 3 });
    await session.unload();
    expect([closed, session.facts(), session.answer()]).toEqual([['closed'], undefined, '']);
  });

  it('keeps what was written when it is stopped, and calls that no error', async () => {
    const { session } = sessionOf(async function* () {
      yield piece('half');
      session.stop();
      yield piece(' never seen');
    });
    await session.load(file());
    await session.ask('Hello');
    expect([session.answer(), session.problem(), session.isAnswering()]).toEqual(['half', undefined, false]);
  });

  it('says in the reader’s language why a file was refused', async () => {
    const { session } = sessionOf(() => { throw new Error('unused'); }); // prettier-ignore
    TestBed.inject(LanguageService).use('zh');
    await session.load(file([0x50], 'book.zip'));
    expect(session.problem()).toContain('“book.zip”不是 GGUF 文件');
    TestBed.inject(LanguageService).use('en');
    expect(session.problem()).toContain('is not a GGUF file');
  });
});
