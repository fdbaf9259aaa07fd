import { FIRST_ORGANISATION, SECOND_ORGANISATION } from '@trivium/platform/auth/testing';
import type { CorrectionList, CorrectionResponse } from './corrections/correction.dto';
import type { SentimentAnswers } from './analysis/sentiment.dto';
import { SentimentDesk } from './testing/sentiment-desk';

const STRANGER = 'analyst@two.test';
const item = (text: string, id = '1') => ({ id, text });

describe('sentiment over HTTP', () => {
  let desk: SentimentDesk;
  beforeAll(async () => {
    desk = await SentimentDesk.start();
  }, 120_000);
  afterAll(() => desk?.close());

  const analyse = (items: unknown) => desk.call('POST', '', { body: { items } });

  it('answers in the order of the questions, with reasons', async () => {
    const texts = ['Profit rose to EUR 13.1 mn from EUR 8.7 mn', '公司拟减持股份', 'Siemens jumps as Alstom plunges'];
    const items = [
      ...texts.map((text, place) => item(text, `t${place}`)),
      { id: 'e', text: texts[2], language: 'en-GB', entity: ' Alstom ' },
    ];
    const { results } = (await analyse(items)).json<SentimentAnswers>();
    expect(results.map(({ id }) => id)).toEqual(['t0', 't1', 't2', 'e']);
    for (const { probabilities, label, opinions, explanation, model } of results) {
      expect(Object.values(probabilities).reduce((sum, share) => sum + share)).toBeCloseTo(1, 6);
      expect(probabilities[label]).toBe(Math.max(...Object.values(probabilities)));
      expect(opinions.map(({ by }) => by)).toContain('rules');
      expect(explanation.words).toBeInstanceOf(Array);
      expect(model).toMatch(/^[0-9a-f]{12}$/);
    }
    expect(results[3]).toMatchObject({ language: 'en', entities: [{ name: 'Alstom', span: { start: 17, end: 23 } }] });
  });

  it.each([
    ['NUL', 'a\u0000b rose'],
    ['right-to-left and mixed scripts', 'ارتفعت أرباح الشركة 12% 公司 rose \u202Eabc'],
    ['half a surrogate pair', 'Profit \uD83D rose'],
    ['markup', '<script>alert(1)</script> <img src=x onerror=1>'],
    ['20,000 characters', '利润'.repeat(10_000)],
    ['spaces and signs', ' … ? '],
  ])('answers %s', async (_, text) => {
    const answer = await analyse([item(text)]);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<SentimentAnswers>().results).toHaveLength(1);
  });

  it.each([
    ['nothing', []],
    ['a blank text', [item(' \n')]],
    ['a megabyte', [item('x'.repeat(1_000_000))]],
    ['1,001 texts', Array.from({ length: 1_001 }, (_, place) => item('up', String(place)))],
    ['no text', [{ id: '1' }]],
    ['a language that is none', [{ ...item('up'), language: "'; DROP" }]],
    ['no list', 'up'],
  ])('refuses %s', async (_, items) => {
    const answer = await analyse(items);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('asks for its permissions', async () => {
    expect(await desk.refusal('POST', '', { body: { items: [item('up')] }, as: 'nobody@one.test' })).toEqual([403, 'AUTH_FORBIDDEN']);
    expect((await desk.refusal('POST', '/models/shipped/activate', { as: 'reader@one.test' }))[0]).toBe(403);
    expect((await desk.app.call({ method: 'POST', url: '/api/sentiment', body: { items: [item('up')] } })).statusCode).toBe(401);
  });

  it('keeps one correction for a text and company, the last word, and takes it back', async () => {
    const body = { text: 'Alstom wins order\u0000 from SNCF', label: 'negative', entity: 'SNCF', storyId: 's1', itemId: 'i1' };
    const first = await desk.read<CorrectionResponse>('POST', '/corrections', { body });
    expect(first).toMatchObject({
      text: 'Alstom wins order\uFFFD from SNCF',
      label: 'negative',
      entity: 'SNCF',
      storyId: 's1',
      language: 'en',
    });
    expect(['negative', 'neutral', 'positive']).toContain(first.answered);
    const again = await desk.read<CorrectionResponse>('POST', '/corrections', {
      body: { ...body, label: 'neutral' },
      as: 'reader@one.test',
    });
    expect(again).toMatchObject({ id: first.id, label: 'neutral' });
    desk.app.clock.advance(1);
    const whole = await desk.read<CorrectionResponse>('POST', '/corrections', { body: { ...body, entity: ' ' } });
    expect(whole).toMatchObject({ entity: null });
    const list = await desk.read<CorrectionList>('GET', '/corrections?limit=1');
    expect(list).toMatchObject({ items: [{ id: whole.id }], total: 2, needed: 20 });
    const next = await desk.read<CorrectionList>('GET', `/corrections?limit=1&cursor=${list.nextCursor ?? ''}`);
    expect(next).toMatchObject({ items: [{ id: first.id, label: 'neutral' }], nextCursor: null });
    expect((await desk.call('DELETE', `/corrections/${first.id}`)).statusCode).toBe(204);
    expect(await desk.refusal('DELETE', `/corrections/${first.id}`)).toEqual([404, 'SENTIMENT_CORRECTION_NOT_FOUND']);
  });

  it('shows another organisation nothing of it', async () => {
    const { items } = await desk.read<CorrectionList>('GET', '/corrections');
    expect(items).not.toHaveLength(0);
    expect(await desk.read<CorrectionList>('GET', '/corrections', { as: STRANGER })).toMatchObject({ items: [], total: 0 });
    expect(await desk.refusal('DELETE', `/corrections/${items[0]?.id ?? ''}`, { as: STRANGER })).toEqual([404, 'SENTIMENT_CORRECTION_NOT_FOUND']);
    const { database } = desk.app.test;
    const count = (organisationId: typeof FIRST_ORGANISATION) =>
      database.inOrganisation(organisationId, async () => (await database.manager.query<unknown[]>('SELECT 1 FROM sentiment_correction')).length);
    expect([await count(FIRST_ORGANISATION), await count(SECOND_ORGANISATION)]).toEqual([items.length, 0]);
  }); // prettier-ignore

  it('needs enough corrections to adapt', async () => {
    expect(await desk.refusal('POST', '/models/adapt', { body: {} })).toEqual([422, 'SENTIMENT_TOO_FEW_CORRECTIONS']);
  });

  it('answers a thousand texts in one call, and others in between', async () => {
    const items = Array.from({ length: 1_000 }, (_, place) =>
      item(`Profit of unit ${place} rose to ${place} million euros`, String(place)),
    );
    let longestPauseMs = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
      last = performance.now();
    }, 1);
    const answer = await analyse(items);
    clearInterval(timer);
    expect(answer.json<SentimentAnswers>().results).toHaveLength(1_000);
    // Writing the answer is one step; judging 1,000 texts is not.
    expect(longestPauseMs).toBeLessThan(1_000);
  });
});
