import { FactVerifier } from './fact-verifier';
import { ReadingMemory } from './reading-memory';
import { TermReader } from './terms';

const EVIDENCE = { passages: ['The lake of Orta is 143 m deep. It has no sharks.', 'Its water was cleaned in 1989.'], facts: [] };
const TEXT = 'The lake of Orta is 143 m deep [1]. Its water was cleaned in 1990 [2].';

it('says the same of a text whose passages were read before it', async () => {
  const prepared = new FactVerifier();
  await prepared.prepare({ language: 'en', evidence: EVIDENCE });
  const report = prepared.verify({ text: TEXT, language: 'en', evidence: EVIDENCE });
  expect(report).toEqual(new FactVerifier().verify({ text: TEXT, language: 'en', evidence: EVIDENCE }));
  expect(report.sentences.map(({ verdict }) => verdict)).toEqual(['supported', 'struck']);
});

it('reads no passage again, and lets other work in between two of them', async () => {
  const prepared = new FactVerifier();
  const turns: string[] = [];
  const done = prepared.prepare({ language: 'en', evidence: EVIDENCE }).then(() => turns.push('read'));
  setImmediate(() => turns.push('other work'));
  await done;
  expect(turns).toEqual(['other work', 'read']);
  const asked = jest.spyOn(ReadingMemory.prototype, 'passage');
  prepared.verify({ text: 'The lake is deep [1].', language: 'en', evidence: EVIDENCE });
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

it('has read of the sources what a comparison asks of them', async () => {
  const passages = ['The Arno supplies the mill with water, and the mill feeds 40 looms in winter and 60 in spring.'];
  const evidence = { passages, facts: [] };
  const text = 'The looms that the mill feeds number 60 in winter and 40 in spring [1].';
  const readOfSources = async ({ isPrepared }: { readonly isPrepared: boolean }): Promise<number> => {
    const verifier = new FactVerifier();
    if (isPrepared) await verifier.prepare({ language: 'en', evidence });
    else verifier.verify({ text: 'The Arno is long [1].', language: 'en', evidence });
    const read = jest.spyOn(TermReader.prototype, 'read');
    verifier.verify({ text, language: 'en', evidence });
    const words = read.mock.calls.filter(([words]) => /Arno/u.test(words)).length;
    read.mockRestore();
    return words;
  };
  expect(await readOfSources({ isPrepared: false })).toBeGreaterThan(0);
  expect(await readOfSources({ isPrepared: true })).toBe(0);
});
