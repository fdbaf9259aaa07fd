import { isWhole, type TextVerdict } from '../gate/text-verifier';
import { BUILT_ON_LIES, HELD_OUT_LIES, type LieKind, measureTrust, trustSituations } from '../testing';
import { FactVerifier } from './fact-verifier';
import { mergeWithFacts } from './repair';

const verifier = new FactVerifier();
const NEVER: readonly LieKind[] = ['number', 'unit', 'side', 'negation', 'date', 'omission'];

describe('a lying and an honest model', () => {
  const wrong: string[] = [];
  const { lies, truthful, heldOut } = measureTrust(trustSituations(), {
    verifier,
    onWrong: (kind, text) => wrong.push(`${kind}: ${text}`),
  });

  it.each(NEVER)('lets no lie about a %s through', (kind) => {
    expect(lies.get(kind)?.of).toBeGreaterThanOrEqual(20);
    expect(wrong.filter((line) => line.startsWith(`${kind}:`))).toEqual([]);
  });

  it('lets at most two in a hundred of the other lies through, in each half of the kinds', () => {
    for (const kinds of [BUILT_ON_LIES, HELD_OUT_LIES]) {
      const tallies = kinds.map((kind) => lies.get(kind) ?? { passed: 0, of: 0 });
      expect(tallies.reduce((sum, { passed }) => sum + passed, 0) / tallies.reduce((sum, { of }) => sum + of, 0)).toBeLessThanOrEqual(0.02);
    }
  });

  it('lets the honest model speak: dropping everything would fail here', () => {
    expect(truthful.of + heldOut.of).toBeGreaterThanOrEqual(200);
    expect(truthful.passed / truthful.of).toBeGreaterThanOrEqual(0.95);
    expect(heldOut.passed / heldOut.of).toBeGreaterThanOrEqual(0.85);
  });
});

describe('FactVerifier', () => {
  const evidence = {
    passages: ['Revenue rose to USD 12.3 million in Q3 2025.', 'The left lung shows no nodule.'],
    facts: [{ id: 'revenue', text: 'Revenue rose to USD 12.3 million in Q3 2025.', isCritical: true }],
  };
  const verify = (text: string): TextVerdict => verifier.verify({ text, language: 'en', evidence });
  const codes = (text: string): string[] => verify(text).struck.flatMap(({ reasons }) => reasons.map(({ code }) => code));

  it.each([
    ['Revenue rose to about USD 12 million in Q3 2025 [1].', []],
    ['Revenue rose to USD 12 million in Q3 2025 [1].', ['unit', 'number']],
    ['Revenue rose to USD 12.3 billion in Q3 2025 [1].', ['unit']],
    ['Revenue fell to USD 12.3 million in Q3 2025 [1].', ['negation']],
    ['Revenue rose to USD 12.3 million last quarter [1].', ['date']],
    ['Revenue rose to USD 12.3 million in Q3 2025 [2].', ['citation']],
    ['Revenue rose to USD 12.3 million in Q3 2025 [7].', ['citation']],
    ['The right lung shows no nodule [2].', ['side']],
    ['The left lung shows a nodule [2].', ['negation']],
  ])('%s', (text, expected) => {
    const found = codes(text);
    expect(expected.length === 0 ? found : found.some((code) => expected.includes(code))).toEqual(expected.length === 0 ? [] : true);
  });

  it('says which critical fact is missing, tells the model, and puts the program’s own sentence in', () => {
    const verdict = verify('The left lung shows no nodule [2]. Investors should buy [1].');
    expect(isWhole(verdict)).toBe(false);
    expect(verifier.repairInstruction(verdict, 'en')).toContain('Revenue rose to USD 12.3 million');
    const merged = mergeWithFacts(verdict, { facts: evidence.facts, language: 'en' });
    expect(merged.text).toBe('The left lung shows no nodule [2]. Revenue rose to USD 12.3 million in Q3 2025.');
  });

  it('completes a text that lacks a fact, and proves the whole again', () => {
    const verdict = verify('The left lung shows no nodule [2]. Investors should buy [1].');
    const completed = verifier.complete(verdict, { language: 'en', evidence });
    expect(completed).toMatchObject({ omitted: [], kept: 2, struck: verdict.struck });
    expect(completed.keptText).toContain('Revenue rose to USD 12.3 million in Q3 2025.');
    const nothing = verify('Investors should buy [1].');
    expect(verifier.complete(nothing, { language: 'en', evidence })).toBe(nothing);
  });

  it('survives an empty text, a text of marks, and a very long one', () => {
    expect(verify('').kept).toBe(0);
    expect(verify('[1] [2]').kept).toBe(0);
    expect(verify(`${'a,'.repeat(5000)} [1].`).kept).toBe(0);
  });
});
