import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_WORDS, LABEL_WORDS, OUTCOME_WORDS, PARAMETER_WORDS, REASON_WORDS, wordsOf } from './record-codes';

const GENERATION = join(__dirname, '../../../../ai/generation/src');
const ERRORS = 'inference.errors.ts';
const GUARD = /ruleGuard\(\{ id: '([a-z-]+)'/g;
const REASON = /return '([a-z]+(?:-[a-z]+)+)'|\? '([a-z]+(?:-[a-z]+)+)' : '([a-z]+(?:-[a-z]+)+)'/g;

/** The text of the folder's files, without their tests. */
function textOf(folder: string): string {
  const names = readdirSync(join(GENERATION, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return names.map((name) => readFileSync(join(GENERATION, folder, name), 'utf8')).join('\n');
}

describe('the codes of a record', () => {
  it('are put into words for every check that guards a text', () => {
    const guards = [...textOf('guards').matchAll(GUARD)].map(([, id]) => id ?? '');
    expect(guards).toEqual(expect.arrayContaining(['injection', 'leak', 'tool-call']));
    expect(guards.filter((id) => !(id in CHECK_WORDS))).toEqual([]);
  });

  it('are put into words for every verifier', () => {
    const verifiers = [
      '../../../../ai/generation/src/verification/fact-verifier.ts',
      '../../../../radiology/reporting/api/src/writing/report-verifier.ts',
    ];
    const ids = verifiers.map((path) => /readonly id = '([a-z-]+)'/.exec(readFileSync(join(__dirname, path), 'utf8'))?.[1] ?? '');
    expect(ids.filter((id) => !(id in CHECK_WORDS))).toEqual([]);
  });

  it('are put into words for every parameter that a model is told', () => {
    const schema = readFileSync(join(__dirname, '../../../../ai/inference/protocol/src/chat/chat-request.ts'), 'utf8');
    for (const name of ['temperature', 'topP', 'maxTokens', 'stop', 'seed', 'thinking']) {
      expect(schema).toContain(`${name}:`);
      expect(name in PARAMETER_WORDS).toBe(true);
    }
  });

  it('are put into words for every reason of the gate', () => {
    const gate = readFileSync(join(GENERATION, 'gate/generation-gate.ts'), 'utf8');
    const reasons = [...gate.matchAll(REASON)].flatMap(([, ...found]) => found.filter((reason) => reason !== undefined));
    expect(reasons).toEqual(expect.arrayContaining(['nothing-held', 'model-struck', 'model-answered']));
    expect(reasons.filter((reason) => !(reason in REASON_WORDS))).toEqual([]);
  });

  it('knows the errors of a model by the names that they have', () => {
    const errors = readFileSync(join(GENERATION, '../../inference/protocol/src', ERRORS), 'utf8');
    const named = Object.keys(REASON_WORDS).filter((reason) => reason.startsWith('INFERENCE_'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((reason) => !errors.includes(`${reason}: {`))).toEqual([]);
  });

  it('are put into words for every label of a shown text, and every reason of the routing', () => {
    const record = readFileSync(join(GENERATION, 'gate/provenance-of.ts'), 'utf8');
    const labels = [...(/SHOWN_LABELS = (.*)/.exec(record)?.[1] ?? '').matchAll(/'([a-z0-9:-]+)'/g)].map(([, label]) => label ?? '');
    expect(labels).toContain('gb-45438-2025:visible');
    expect(labels.filter((label) => !(label in LABEL_WORDS))).toEqual([]);
    const routing = readFileSync(join(GENERATION, '../../inference/api/src/routing/route-decision.ts'), 'utf8');
    const listed = /REJECTION_REASONS = \[([^\]]*)\]/.exec(routing)?.[1] ?? '';
    const outcomes = ['first-choice', 'fallback', ...[...listed.matchAll(/'([a-z-]+)'/g)].map(([, reason]) => reason ?? '')];
    expect(outcomes).toContain('cloud-not-allowed');
    expect(outcomes.filter((outcome) => !(outcome in OUTCOME_WORDS))).toEqual([]);
  });

  it('show themselves where nobody has put them into words yet', () => {
    expect(wordsOf(REASON_WORDS, 'SOMETHING_NEW')).toEqual({ en: 'SOMETHING_NEW', zh: 'SOMETHING_NEW' });
  });
});
