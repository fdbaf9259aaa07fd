import { readZip } from '@trivium/platform/files';
import { readLabelFile } from '../labels/label-file';
import { SentimentDesk } from '../testing/sentiment-desk';

describe('files of judged texts and corrections', () => {
  let desk: SentimentDesk;
  beforeAll(async () => {
    desk = await SentimentDesk.start();
  }, 120_000);
  afterAll(() => desk?.close());

  const partsOf = async (bytes: Uint8Array): Promise<string> => {
    const parts: string[] = [];
    for await (const part of readZip(bytes)) parts.push(part.bytes.toString());
    return parts.join();
  };

  it('gives judged texts with the three opinions, a text in a line and no formula', async () => {
    const items = [
      { id: '1', text: '=Profit rose to EUR 13.1 mn from EUR 8.7 mn' },
      { id: '2', text: 'Siemens jumps as Alstom plunges', entity: 'Alstom' },
    ];
    const answer = await desk.call('POST', '/export', { body: { items } });
    expect(answer.headers['content-disposition']).toContain('sentiment.csv');
    const lines = answer.body.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines[0]).toBe('text,entity,label,positive,neutral,negative,rules,experts,logisticRegression,language,model,companies');
    expect(lines[1]).toMatch(/^'=Profit rose to EUR 13\.1 mn from EUR 8\.7 mn,,positive,/);
    expect(lines[2]).toContain('Alstom,negative,');
    const workbook = await desk.call('POST', '/export', { body: { items, format: 'xlsx' } });
    expect(await partsOf(workbook.rawPayload)).toContain('Logistic regression');
  });

  it('gives corrections in a form that the trainer reads, and those of nobody else', async () => {
    for (const [text, label, entity] of [['Orders, "solid"', 'positive', 'SNCF'], ['利润下降', 'negative', undefined]] as const)
      await desk.read('POST', '/corrections', { body: { text, label, ...(entity ? { entity } : {}) } }); // prettier-ignore
    const answer = await desk.call('GET', '/corrections/export');
    const { rows, problems } = await readLabelFile(answer.rawPayload);
    expect(problems).toEqual([]);
    expect(rows.map(({ row }) => [row.text, row.label, row.entity])).toEqual([
      ['利润下降', 'negative', undefined],
      ['Orders, "solid"', 'positive', 'SNCF'],
    ]);
    expect(await partsOf((await desk.call('GET', '/corrections/export?format=xlsx')).rawPayload)).toContain('利润下降');
    const theirs = await desk.call('GET', '/corrections/export', { as: 'analyst@two.test' });
    expect(theirs.body.trim().split('\r\n')).toHaveLength(1);
    expect((await desk.refusal('GET', '/corrections/export', { as: 'nobody@one.test' }))[0]).toBe(403);
  });
});
