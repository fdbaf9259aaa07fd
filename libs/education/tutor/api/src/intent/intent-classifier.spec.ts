import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_FEATURES, DEFAULT_TRAINING, encodeModel, runTraining, trainModel } from '@trivium/ai/inference/experts';
import { INTENTS } from '@trivium/education/tutor/domain';
import { IntentClassifier } from './intent-classifier';
import { intentRequest, intentResponse } from './intent.dto';

const SHIPPED = join(__dirname, 'intents.model');
const clock = { now: () => new Date('2026-11-26T08:00:00Z') };
const folder = mkdtempSync(join(tmpdir(), 'intents-'));
const at = (path: string) => new IntentClassifier(pathToFileURL(path), clock);
const shipped = at(SHIPPED);

afterAll(() => rmSync(folder, { recursive: true }));

describe('IntentClassifier', () => {
  it.each([
    ['What is working memory?', 'definition'],
    ['Why does bread rise?', 'why'],
    ['What is the difference between a stack and a queue?', 'compare'],
    ['hello', 'greeting'],
    ['什么是栈？', 'definition'],
    ['为什么天空是蓝色的？', 'why'],
    ['谢谢老师', 'thanks'],
  ])('tells of %s that it asks for: %s', async (text, intent) => {
    const answer = await shipped.classify(text);
    expect(answer.intent).toBe(intent);
    expect(intentResponse.parse(answer)).toEqual(answer);
    expect(Object.values(answer.probabilities).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(answer.experts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it.each(['?', '\u0000', '\uD800', '　', '🌊', 'x'.repeat(200_000), '为什么'.repeat(60_000), '= SUM(A1)', '<script>'])('answers hostile text (%#)', async (text) => {
    expect(intentResponse.safeParse(await shipped.classify(text)).success).toBe(true);
  }); // prettier-ignore

  it('does not take longer for a text without end', async () => {
    const began = process.cpuUsage();
    await shipped.classify('为什么'.repeat(60_000));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(6_000);
  });

  it('refuses no text and too much of it at the door', () => {
    for (const text of ['', ' \n', 'x'.repeat(2_001)]) expect(intentRequest.safeParse({ text }).success).toBe(false);
    expect(intentRequest.safeParse({ text: 'x', courseId: "1' OR 1=1" }).success).toBe(false);
  });

  it('ships the model that its manifest describes, trained on the training part alone', () => {
    const bytes = readFileSync(SHIPPED);
    const manifest = JSON.parse(readFileSync(join(__dirname, 'intents.manifest.json'), 'utf8')) as { bytes: number; sha256: string };
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([manifest.bytes, manifest.sha256]);
  });

  it('counts what the experts did, from the first question on', async () => {
    const classifier = at(SHIPPED);
    await Promise.all([classifier.classify('Why?'), classifier.classify('hello')]);
    const load = await classifier.load();
    expect(load).toMatchObject({ since: '2026-11-26T08:00:00.000Z', decisions: 2 });
    expect(load.experts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('tells of a missing, damaged or foreign file, and heals when it is put right', async () => {
    const path = join(folder, 'own.model');
    const classifier = at(path);
    await expect(classifier.classify('Why?')).rejects.toMatchObject({ code: 'INTENT_MODEL_MISSING', status: 503 });
    const good = readFileSync(SHIPPED);
    writeFileSync(path, good.subarray(0, 5_000));
    await expect(classifier.classify('Why?')).rejects.toMatchObject({ code: 'EXPERTS_MODEL_DAMAGED', status: 503 });
    writeFileSync(path, 'not a model');
    await expect(classifier.classify('Why?')).rejects.toMatchObject({ code: 'EXPERTS_MODEL_FOREIGN', status: 503 });
    writeFileSync(path, good);
    await expect(classifier.classify('Why?')).resolves.toMatchObject({ intent: 'why' });
  });

  it('refuses a model that knows other intents', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => ({
      text: `text ${'abcdefgh'[number % 8]}`,
      label: number % 2 === 0 ? 'up' : 'down',
    }));
    const features = { ...DEFAULT_FEATURES, buckets: 64, routerBuckets: 16 };
    const origin = { trainedOn: '2026-11-26', files: [] };
    const other = trainModel({ texts, labels: ['up', 'down'], features, experts: 0, activeExperts: 0, settings: DEFAULT_TRAINING, origin });
    const path = join(folder, 'other.model');
    writeFileSync(path, encodeModel(runTraining(other)));
    await expect(at(path).classify('Why?')).rejects.toMatchObject({ code: 'INTENT_MODEL_UNFIT' });
    expect(INTENTS).not.toContain('up');
  });
});
