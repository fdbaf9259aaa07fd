import { ProblemError } from '@trivium/web/kit';
import { SearchSession, type SearchAnswer, type SearchRequest } from './search-session';

interface Item {
  readonly passageId: string;
}

/** A search whose answers the test gives, in the order it likes. */
function open() {
  const requests: { request: SearchRequest; answer: (answer: SearchAnswer<Item>) => void; fail: (error: unknown) => void }[] = [];
  const session = new SearchSession<Item>((request) => new Promise((answer, fail) => requests.push({ request, answer, fail })));
  const request = (index: number) => {
    const found = requests[index];
    if (!found) throw new Error(`no request ${index} of ${requests.length}`);
    return found;
  };
  return { session, requests, request };
}

const page = (ids: string, nextCursor: string | null = null, total = ids.length): SearchAnswer<Item> => ({
  items: [...ids].map((passageId) => ({ passageId })),
  nextCursor,
  total,
});
const shown = (session: SearchSession<Item>): string =>
  session
    .items()
    .map(({ passageId }) => passageId)
    .join('');
const ask = (words: string, filters = {}) => ({ words, filters });
const problem = { status: 503, code: 'X', title: 'Busy', detail: '', errors: [] };

describe('SearchSession', () => {
  it('goes from the start over loading to what was found, and asks with words and filters', async () => {
    const { session, request } = open();
    expect(session.state()).toBe('start');
    const loading = session.load(ask(' gate ', { language: 'en' }));
    expect(session.state()).toBe('loading');
    expect(request(0).request).toEqual({ words: 'gate', filters: { language: 'en' } });
    request(0).answer(page('ab', '2', 143));
    await loading;
    expect([session.state(), shown(session), session.total(), session.hasMore()]).toEqual(['found', 'ab', 143, true]);
  });

  it('drops the answer to a question that was replaced, whichever comes first', async () => {
    const { session, request } = open();
    const old = session.load(ask('old'));
    const wanted = session.load(ask('new'));
    request(1).answer(page('n'));
    await wanted;
    request(0).answer(page('o'));
    await old;
    expect(shown(session)).toBe('n');
    const failing = session.load(ask('older'));
    const last = session.load(ask('last'));
    request(2).fail(new ProblemError(problem));
    await failing;
    expect(session.problem()).toBeUndefined();
    expect(session.isRefreshing()).toBe(true);
    request(3).answer(page('l'));
    await last;
    expect([shown(session), session.isRefreshing()]).toEqual(['l', false]);
  });

  it('drops what arrives after the field was cleared', async () => {
    const { session, request, requests } = open();
    const old = session.load(ask('old'));
    await session.load(ask('   '));
    request(0).answer(page('o'));
    await old;
    expect([session.state(), shown(session), requests.length]).toEqual(['start', '', 1]);
  });

  it('keeps the items of the question before while the next is answered, and lets them go when it fails', async () => {
    const { session, request } = open();
    const first = session.load(ask('a'));
    request(0).answer(page('a', '1'));
    await first;
    const second = session.load(ask('b'));
    expect([session.state(), shown(session), session.isRefreshing()]).toEqual(['found', 'a', true]);
    request(1).fail(new ProblemError(problem));
    await second;
    expect([session.state(), shown(session), session.problem()?.title, session.hasMore()]).toEqual(['failed', '', 'Busy', false]);
    const again = session.retry();
    expect(session.state()).toBe('loading');
    request(2).answer(page(''));
    await again;
    expect([session.state(), session.problem()]).toEqual(['none', undefined]);
  });

  it('adds pages, asks for each once, and shows a passage that moved between pages once', async () => {
    const { session, request, requests } = open();
    const first = session.load(ask('a', { f: 'x' }));
    request(0).answer(page('ab', '2', 4));
    await first;
    const more = session.loadMore();
    await session.loadMore();
    expect(requests).toHaveLength(2);
    expect(request(1).request).toEqual({ words: 'a', filters: { f: 'x' }, cursor: '2' });
    expect(session.isLoadingMore()).toBe(true);
    request(1).answer(page('bc'));
    await more;
    expect([shown(session), session.hasMore(), session.isLoadingMore()]).toEqual(['abc', false, false]);
    await session.loadMore();
    expect(requests).toHaveLength(2);
  });

  it('keeps what is shown when the next page fails, and retries that page', async () => {
    const { session, request } = open();
    const first = session.load(ask('a'));
    request(0).answer(page('a', '1'));
    await first;
    const more = session.loadMore();
    request(1).fail(new TypeError('Failed to fetch'));
    await more;
    expect([session.state(), shown(session), session.problem()?.code]).toEqual(['found', 'a', 'UNREACHABLE']);
    const again = session.retry();
    expect(request(2).request.cursor).toBe('1');
    request(2).answer(page('b'));
    await again;
    expect([shown(session), session.problem()]).toEqual(['ab', undefined]);
  });

  it('drops a next page that arrives after a new question', async () => {
    const { session, request } = open();
    const first = session.load(ask('a'));
    request(0).answer(page('a', '1'));
    await first;
    const more = session.loadMore();
    const second = session.load(ask('b'));
    request(1).answer(page('x'));
    await more;
    request(2).answer(page('b'));
    await second;
    expect(shown(session)).toBe('b');
  });

  it('counts what is shown once the last page is there: what the API counted and left out does not come', async () => {
    const { session, request } = open();
    const loading = session.load(ask('gate'));
    request(0).answer(page('ab', '2', 9));
    await loading;
    expect(session.total()).toBe(9);
    const more = session.loadMore();
    request(1).answer(page('c', null, 9));
    await more;
    expect(session.total()).toBe(3);
  });

  it('never counts less than it shows: passages found by similarity alone are not in the total', async () => {
    const { session, request } = open();
    const first = session.load(ask('a'));
    request(0).answer(page('abc', null, 1));
    await first;
    expect(session.total()).toBe(3);
  });

  it('tells which words were replaced, until the next question', async () => {
    const { session, request } = open();
    const first = session.load(ask('a'));
    request(0).answer({ ...page('a', '1'), meant: [{ written: 'hipocampus', searched: ['hippocampus'] }] });
    await first;
    const more = session.loadMore();
    request(1).answer(page('b'));
    await more;
    expect(session.meant()).toEqual([{ written: 'hipocampus', searched: ['hippocampus'] }]);
    const second = session.load(ask('b'));
    request(2).answer(page('c'));
    await second;
    expect(session.meant()).toEqual([]);
  });
});
