import { answeringChat } from '@trivium/ai/inference/api/testing';
import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { CLOCK, Database } from '@trivium/platform/database';
import { FIRST_ORGANISATION } from '@trivium/platform/auth/testing';
import { FileStore } from '@trivium/platform/files';
import { JobWorker } from '@trivium/platform/jobs';
import { LOGGER } from '@trivium/platform/observability';
import { ActiveModels } from '../analysis/active-models';
import type { SentimentAnswers } from '../analysis/sentiment.dto';
import { SentimentModel } from '../model/sentiment-model';
import { labelledRows, SentimentDesk, tsvOf } from '../testing/sentiment-desk';
import type { LabelFileSummary, SentimentModelList, SentimentModelResponse } from './dto/model.dto';
import { ModelChanges } from './model-changes';
import { SentimentModelsRepository } from './sentiment-models.repository';
import { ShippedModel } from './shipped-model';

const STRANGER = 'analyst@two.test';
const ROWS = labelledRows(80);
const OWN = { content: tsvOf(ROWS) };

describe('versions of the sentiment model', () => {
  let desk: SentimentDesk;
  beforeAll(async () => {
    desk = await SentimentDesk.start();
  }, 120_000);
  afterAll(() => desk?.close());

  const answeredBy = async (as?: string): Promise<string> => {
    const body = { items: [{ id: '1', text: 'Profit rose' }] };
    return (await desk.read<SentimentAnswers>('POST', '', { body, as })).results[0]?.model ?? '';
  };
  const list = (as?: string) => desk.read<SentimentModelList>('GET', '/models', { as });
  const get = (id: string) => desk.read<SentimentModelResponse>('GET', `/models/${id}`);
  const activate = (id: string) => desk.read<SentimentModelResponse>('POST', `/models/${id}/activate`);

  it('begin with the one that comes with the program', async () => {
    const { items, running } = await list();
    expect(running).toEqual([]);
    expect(items).toMatchObject([{ id: 'shipped', kind: 'shipped', active: true, isExportAllowed: true, metrics: { accuracy: expect.any(Number) as number } }]);
    expect(items[0]?.manifest.sources.length).toBeGreaterThan(0);
    expect(await answeredBy()).toBe(items[0]?.version);
  }); // prettier-ignore

  it('are trained from a file, shown with figures, used, and rolled back; the other organisation sees nothing of it', async () => {
    const shipped = await answeredBy();
    const { modelId, job } = await desk.train({ ...OWN, fields: { language: 'en', licence: 'CC BY 4.0', name: 'Desk labels' } });
    expect(job).toMatchObject({ state: 'succeeded', progress: 1, result: { modelId, outcome: 'ready' } });
    const version = await get(modelId);
    expect(version).toMatchObject({
      kind: 'trained',
      name: 'Desk labels',
      active: false,
      licence: 'cc-by-4.0',
      isExportAllowed: true,
      manifest: { kind: 'trained', rows: 80, languages: ['en'], sources: [{ name: 'labels.tsv', licence: 'cc-by-4.0', rows: 80 }] },
    });
    expect(version.metrics?.rows).toBe(80);
    expect(version.metrics?.interval[0]).toBeLessThanOrEqual(version.metrics?.accuracy ?? 0);
    expect(version.lineage.at(0)?.kind).toBe('shipped');
    expect(await answeredBy()).toBe(shipped);

    const told: string[] = [];
    const changes = desk.app.application.get(ModelChanges, { strict: false });
    const end = changes.listen({
      modelChanged: async ({ organisationId }) => {
        const [row] = await desk.app.application.get(Database, { strict: false }).manager.query<unknown[]>('SELECT 1 FROM sentiment_active_model');
        told.push(`${organisationId} ${row !== undefined}`);
      },
    });
    expect(await activate(modelId)).toMatchObject({ id: modelId, active: true });
    // Once, inside the transaction of the change, and not for what is active already.
    await activate(modelId);
    expect(told).toEqual([`${FIRST_ORGANISATION} true`]);
    end();
    expect(await answeredBy()).toBe(version.version);
    expect((await list()).items.map(({ active }) => active)).toEqual([true, false]);
    expect(await answeredBy(STRANGER)).toBe(shipped);
    expect((await list(STRANGER)).items.map(({ id }) => id)).toEqual(['shipped']);
    for (const [method, path] of [['GET', ''], ['GET', '/export'], ['POST', '/activate'], ['DELETE', '']] as const) {
      expect(await desk.refusal(method, `/models/${modelId}${path}`, { as: STRANGER })).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
    }

    expect(await desk.refusal('DELETE', `/models/${modelId}`)).toEqual([409, 'SENTIMENT_MODEL_ACTIVE']);
    expect(await activate('shipped')).toMatchObject({ id: 'shipped', active: true });
    expect(await answeredBy()).toBe(shipped);
    const exported = await desk.call('GET', `/models/${modelId}/export`);
    expect(SentimentModel.open(exported.rawPayload).version).toBe(version.version);
    expect((await desk.call('GET', `/models/${modelId}/export?part=manifest`)).json()).toMatchObject({ manifest: { kind: 'trained' } });
    expect(await desk.refusal('GET', `/models/${modelId}/export?part=adaptation`)).toEqual([404, 'SENTIMENT_EXPORT_PART_MISSING']);

    expect((await desk.call('DELETE', `/models/${modelId}`)).statusCode).toBe(204);
    expect(await desk.refusal('GET', `/models/${modelId}`)).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
    const files = await desk.app.test.owner.query<unknown[]>('SELECT 1 FROM stored_file');
    expect(files).toEqual([]);
    const actions = await desk.app.test.owner.query<{ action: string }[]>(
      `SELECT action FROM audit_record WHERE subject_kind = 'sentiment-model' ORDER BY sequence`,
    );
    expect(actions.map(({ action }) => action.replace('sentiment-model.', ''))).toEqual(
      ['training-started', 'trained', 'activated', 'activated', 'exported', 'exported', 'deleted'],
    );
  }, 120_000); // prettier-ignore

  it.each(['CC BY-NC-SA 3.0', 'unknown', 'whatever they said'])('learn from data marked %s, and stay in the house', async (licence) => {
    const { modelId, job } = await desk.train({ ...OWN, fields: { language: 'en', licence } });
    expect(job.state).toBe('succeeded');
    expect(await get(modelId)).toMatchObject({ isExportAllowed: false });
    expect(await desk.refusal('GET', `/models/${modelId}/export`)).toEqual([403, 'SENTIMENT_EXPORT_FORBIDDEN']);
    // What stands on it stays too.
    await activate(modelId);
    const onTop = await desk.train({ ...OWN, fields: { language: 'en', licence: 'own' } });
    await activate('shipped');
    expect(await desk.refusal('GET', `/models/${onTop.modelId}/export`)).toEqual([403, 'SENTIMENT_EXPORT_FORBIDDEN']);
  }, 120_000); // prettier-ignore

  it('are refused a file that cannot be read, with rows and reasons, and keep nothing of it', async () => {
    const refused = async (content: string, fields?: Record<string, string>, language = 'en') => {
      const answer = await desk.upload({ content, ...(fields ? { fields } : {}) }, { language });
      return { status: answer.statusCode, ...answer.json<{ code: string; errors?: { path: string; message: string }[] }>() };
    };
    const before = (await desk.app.test.owner.query<unknown[]>('SELECT 1 FROM stored_file')).length;
    const bad = await refused(`text\tlabel\nup\tpositive\n\tneutral\n${'x\tsuper\n'.repeat(50)}`, undefined, 'zh');
    expect(bad).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(bad.errors).toHaveLength(20);
    expect(bad.errors?.[0]).toEqual({ path: 'file.3.text', message: '第 3 行：缺少文本' });
    expect(await refused('text\tlabel\nup\tpositive\n')).toMatchObject({ status: 422, code: 'SENTIMENT_TOO_FEW_ROWS' });
    expect(await refused('a\tb\n1\t2\n')).toMatchObject({ status: 422, code: 'SENTIMENT_FILE_COLUMNS' });
    expect(await refused('\u0000\u0001binary')).toMatchObject({ status: 415, code: 'FILE_TYPE_NOT_ACCEPTED' });
    expect(await refused(OWN.content, { language: 'en' })).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(await refused(OWN.content, { language: 'Klingon!', licence: 'own' })).toMatchObject({ status: 400 });
    expect((await desk.app.test.owner.query<unknown[]>('SELECT 1 FROM stored_file')).length).toBe(before);
  });

  it('say what was left out of their data and why, and keep that with the figures', async () => {
    const [first] = ROWS;
    const told = [...ROWS, { text: first?.text ?? '', label: first?.label ?? 'neutral' }, { text: 'Flat', label: 'neutral' }, { text: 'Flat', label: 'positive' }];
    const content = ['text\tlabel\tsource', ...told.map(({ text, label }, number) => `${text}\t${label}\t${number % 2 === 0 ? 'Wire' : 'Ledger'}`)].join('\n');
    const cleaning = [{ step: 'copy', rows: 1, examples: [82] }];
    const contested = { rows: 2, examples: [83, 84] };
    expect((await desk.upload({ content }, { path: '/look' })).json()).toMatchObject({ rows: 83, taken: 82, contested, cleaning });
    const { modelId } = await desk.train({ content });
    const version = await get(modelId);
    expect(version.manifest.sources[0]?.card).toMatchObject({ read: 83, labels: { negative: 40, neutral: 1, positive: 41 }, contested, cleaning });
    expect(version.metrics?.bySource?.map(({ source, rows }) => [source, rows])).toEqual([['Ledger', 41], ['Wire', 41]]);
    expect(version.metrics?.worst?.accuracy ?? 0).toBeLessThan(version.metrics?.accuracy ?? 0);
    const card = await desk.call('GET', `/models/${modelId}/export?part=card`);
    expect(card.headers['content-disposition']).toContain(`sentiment-${modelId}.md`);
    expect(card.body).toContain('  - a second copy: 1 (rows 82)');
  }, 120_000); // prettier-ignore

  it('learn from rows on which enough annotators agreed, and are measured at each level', async () => {
    const agreed = ROWS.map((row, number) => ({ ...row, agree: [100, 75, 50, 50][(number >> 1) % 4] ?? 0 }));
    const content = ['text\tlabel\tagree', ...agreed.map(({ text, label, agree }) => `${text}\t${label}\t${agree}`)].join('\n');
    const kept = async () => (await desk.app.test.owner.query<unknown[]>('SELECT 1 FROM stored_file')).length;
    const before = await kept();
    const look = async (upload: { content: string }) => (await desk.upload(upload, { path: '/look' })).json<LabelFileSummary>();
    expect(await look({ content })).toEqual({
      taken: 80,
      cleaning: [],
      rows: 80,
      labels: { negative: 40, neutral: 0, positive: 40 },
      agreements: [{ agreement: 100, rows: 20 }, { agreement: 75, rows: 20 }, { agreement: 50, rows: 40 }],
    }); // prettier-ignore
    expect((await look(OWN)).agreements).toEqual([]);
    expect(await look({ content: 'a\tb\n1\t2\n' })).toMatchObject({ code: 'SENTIMENT_FILE_COLUMNS' });
    const refused = async (leastAgreement: string, file = content) => {
      const answer = await desk.upload({ content: file, fields: { language: 'en', licence: 'own', leastAgreement } });
      return [answer.statusCode, answer.json<{ code: string }>().code];
    };
    expect(await refused('75', OWN.content)).toEqual([422, 'SENTIMENT_FILE_NO_AGREEMENT']);
    expect(await refused('80')).toEqual([422, 'SENTIMENT_TOO_FEW_ROWS']);
    expect(await refused('101')).toEqual([400, 'VALIDATION_FAILED']);
    expect(await kept()).toBe(before);

    const { modelId, job } = await desk.train({ content, fields: { language: 'en', licence: 'own', leastAgreement: '75' } });
    expect(job).toMatchObject({ state: 'succeeded' });
    const version = await get(modelId);
    expect(version.manifest).toMatchObject({ rows: 40, sources: [{ rows: 40, leastAgreement: 75 }] });
    expect(version.metrics?.byAgreement?.map(({ agreement, rows }) => [agreement, rows])).toEqual([[100, 20], [75, 20]]);
  }, 120_000); // prettier-ignore

  it('tell in the job why nothing could be learned, and leave nothing behind', async () => {
    const same = tsvOf(ROWS.map(({ text }) => ({ text, label: 'positive' })));
    const { modelId, job } = await desk.train({ content: same });
    expect(job).toMatchObject({ state: 'failed', error: { code: 'SENTIMENT_TOO_FEW_LABELS' } });
    expect(await desk.refusal('GET', `/models/${modelId}`)).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
  });

  it('are gone when their job is cancelled before it began', async () => {
    const { jobId, modelId } = (await desk.upload(OWN)).json<{ jobId: string; modelId: string }>();
    expect((await list()).running).toMatchObject([{ id: modelId, jobId, kind: 'trained' }]);
    expect(await desk.refusal('POST', `/models/${modelId}/activate`)).toEqual([409, 'SENTIMENT_MODEL_NOT_READY']);
    await desk.app.call({ method: 'POST', url: `/api/jobs/${jobId}/cancel`, token: await desk.token('analyst@one.test') });
    expect(await desk.refusal('GET', `/models/${modelId}`)).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
    expect((await list()).running).toEqual([]);
    expect(await desk.refusal('GET', `/models/${modelId}`)).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
  });

  it('are made from the kept file when the process that began with them died', async () => {
    const { jobId, modelId } = (await desk.upload(OWN)).json<{ jobId: string; modelId: string }>();
    // What kill -9 leaves: a running job whose worker is silent for ever, a row in training, a file.
    await desk.app.test.owner.query(
      `UPDATE job SET state = 'running', attempts = 1, lease_owner = $2, heartbeat_at = $3, lease_until = $3::timestamptz + interval '1 day' WHERE id = $1`,
      [jobId, modelId, desk.app.clock.now()],
    );
    expect((await list()).running.map(({ id }) => id)).toEqual([modelId]);
    await desk.app.application.get(JobWorker, { strict: false }).recover();
    await desk.work();
    expect(await desk.job(jobId)).toMatchObject({ state: 'succeeded', result: { modelId, outcome: 'ready' } });
    expect((await list()).items.filter(({ id }) => id === modelId)).toHaveLength(1);
  }, 120_000);

  it('keep nothing of a training that is cancelled while it runs', async () => {
    const { jobId, modelId } = (await desk.upload(OWN)).json<{ jobId: string; modelId: string }>();
    const token = await desk.token('analyst@one.test');
    const working = desk.work();
    for (;;) {
      const { state } = await desk.job(jobId);
      if (state !== 'queued') break;
    }
    await desk.app.call({ method: 'POST', url: `/api/jobs/${jobId}/cancel`, token });
    await working;
    expect((await desk.job(jobId)).state).toBe('cancelled');
    expect(await desk.refusal('GET', `/models/${modelId}`)).toEqual([404, 'SENTIMENT_MODEL_NOT_FOUND']);
  }, 120_000);

  it('wait at most four at a time', async () => {
    const begun = [];
    for (let number = 0; number < 4; number += 1) begun.push((await desk.upload(OWN)).json<{ jobId: string }>().jobId);
    const fifth = await desk.upload(OWN);
    expect([fifth.statusCode, fifth.json<{ code: string }>().code]).toEqual([409, 'SENTIMENT_TRAINING_BUSY']);
    const token = await desk.token('analyst@one.test');
    for (const jobId of begun) await desk.app.call({ method: 'POST', url: `/api/jobs/${jobId}/cancel`, token });
  });

  it('are adapted to corrections, on top of the version in use', async () => {
    for (const { text, label } of ROWS.slice(0, 40)) {
      await desk.read('POST', '/corrections', { body: { text, label: label === 'positive' ? 'negative' : 'positive' } });
    }
    const { jobId, modelId } = await desk.read<{ jobId: string; modelId: string }>('POST', '/models/adapt', { body: { name: 'Contrary' } });
    await desk.work();
    expect(await desk.job(jobId)).toMatchObject({ state: 'succeeded' });
    const adapted = await get(modelId);
    expect(adapted).toMatchObject({ kind: 'adapted', name: 'Contrary', manifest: { kind: 'adapted', sources: [{ name: 'corrections' }] } });
    const { before, accuracy, parameters } = adapted.metrics ?? {};
    expect(accuracy).toBeGreaterThan(before?.accuracy ?? 1);
    expect(parameters?.own).toBeLessThan((parameters?.base ?? 0) / 10 + 1);
    await activate(modelId);
    expect(await answeredBy()).toBe(adapted.version);
    const [base, addition] = [await desk.call('GET', `/models/${modelId}/export`), await desk.call('GET', `/models/${modelId}/export?part=adaptation`)];
    expect(SentimentModel.open(base.rawPayload, addition.rawPayload).version).toBe(adapted.version);
    await activate('shipped');
  }, 120_000); // prettier-ignore

  it('learn from a teacher whose lies are dropped and counted, and ask no text twice when a call fails', async () => {
    const texts = ROWS.map(({ text }) => ({ text }));
    let isBroken = true;
    desk.script = (_, { messages }) => {
      const asked = String(messages.at(-1)?.content).match(/^- \d+\. .*$/gmu) ?? [];
      if (asked.some((line) => line.includes('unit 45 ')) && isBroken) {
        isBroken = false;
        return [{ type: 'fail', error: inferenceErrors.INFERENCE_UNREACHABLE({ endpoint: 'teacher' }) }];
      }
      const labels = asked.map((line, place) => ({
        n: place + 1,
        label: line.includes('unit 7 ') ? 'to the moon' : UP.test(line) ? 'positive' : 'negative',
        confidence: 0.8,
      }));
      return answeringChat(asked.some((line) => line.includes('unit 70 ')) ? 'I would rather not.' : JSON.stringify({ labels }));
    };
    const body = { texts, endpoint: 'teacher', dataClass: 'internal' };
    const { jobId, modelId } = await desk.read<{ jobId: string; modelId: string }>('POST', '/models/distil', { body });
    await desk.work();
    expect((await desk.job(jobId)).state).toBe('queued');
    desk.app.clock.advance(5);
    await desk.work();
    expect(await desk.job(jobId)).toMatchObject({ state: 'succeeded' });
    expect((await get(modelId)).metrics?.teacher).toEqual({ endpoint: 'teacher', asked: 80, labelled: 69, dropped: 11 });
    const sent = desk.teacher.received.map(({ messages }) => String(messages.at(-1)?.content));
    expect(sent.filter((content) => content.includes('unit 3 '))).toHaveLength(1);
    expect(sent.filter((content) => content.includes('unit 45 '))).toHaveLength(2);
    expect(await get(modelId)).toMatchObject({ kind: 'distilled', manifest: { kind: 'distilled', rows: 69 } });
  }, 120_000); // prettier-ignore

  it('refuse a teacher that nobody knows or that may not read the texts, and one that is of no use', async () => {
    const texts = ROWS.map(({ text }) => ({ text }));
    const refused = (body: object) => desk.refusal('POST', '/models/distil', { body: { texts, endpoint: 'teacher', ...body } });
    expect(await refused({ endpoint: 'nobody' })).toEqual([404, 'INFERENCE_MODEL_UNKNOWN']);
    expect(await refused({ dataClass: 'restricted' })).toEqual([403, 'INFERENCE_DATA_CLASS_REFUSED']);
    expect(await refused({ texts: texts.slice(0, 3) })).toEqual([422, 'SENTIMENT_TOO_FEW_ROWS']);
    desk.script = () => answeringChat('{"labels":[]}');
    const { jobId } = await desk.read<{ jobId: string }>('POST', '/models/distil', { body: { texts, endpoint: 'teacher' } });
    await desk.work();
    expect(await desk.job(jobId)).toMatchObject({ state: 'failed', error: { code: 'SENTIMENT_TEACHER_USELESS' } });
  });

  it('are heard of by another process within seconds', async () => {
    const { application, clock } = desk.app;
    const of = <Part>(token: abstract new (...given: never[]) => Part): Part => application.get(token as never, { strict: false });
    const elsewhere = new ActiveModels(
      of(Database),
      of(SentimentModelsRepository),
      of(ShippedModel),
      of(FileStore),
      application.get(CLOCK, { strict: false }),
      application.get(LOGGER, { strict: false }),
    );
    const shipped = (await elsewhere.of(FIRST_ORGANISATION)).version;
    const own = (await list()).items.find(({ kind }) => kind === 'distilled');
    await activate(own?.id ?? '');
    expect((await elsewhere.of(FIRST_ORGANISATION)).version).toBe(shipped);
    clock.advance(2 / 60);
    expect((await elsewhere.of(FIRST_ORGANISATION)).version).toBe(own?.version);
    await activate('shipped');
  });
});

const UP = /rose|climbed|jumped|grew|improved|surged|increased|advanced/;
