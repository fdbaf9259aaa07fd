import { createHash } from 'node:crypto';
import { INJECTION_RULES, INJECTION_VERSION } from '../injection';
import { PERSONAL_DATA_TYPES } from '../personal-data';
import type { AppContentRule } from './app-rule';
import { firingOfDistress, firingsOfPersonalData } from './firings-of';
import { RULE_FAMILIES } from './rule';
import { RuleRegistry } from './rule-registry';

const PROMISE: AppContentRule = {
  id: 'no-promises',
  version: '3',
  title: { en: 'No promises', zh: '不作承诺' },
  purpose: { en: 'Nobody knows the future.', zh: '无人知晓未来。' },
  citation: 'House rule 7',
  severity: 'strike',
  isAllowedWhenDenied: true,
  patterns: { en: [/\bguaranteed\b/iu], zh: [/保证/u] },
};

describe('RuleRegistry', () => {
  it('names every rule once, with version, title and purpose in both languages', () => {
    const rules = new RuleRegistry([PROMISE]).list();
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { version, title, purpose, sides } of rules) {
      expect(version).toMatch(/^\d+/);
      expect(sides.length).toBeGreaterThan(0);
      for (const text of [title, purpose]) {
        expect(text.en).toMatch(/[a-z]/i);
        expect(text.zh).toMatch(/\p{Script=Han}|^JSON/u);
      }
    }
    expect(new Set(rules.map(({ family }) => family))).toEqual(new Set(RULE_FAMILIES));
  });

  it('has a rule for each type of personal data and each rule against injections, by a name of its own', () => {
    const registry = new RuleRegistry();
    for (const type of PERSONAL_DATA_TYPES) expect(registry.find(`personal-data.${type.toLowerCase()}`)).toBeDefined();
    for (const { id } of INJECTION_RULES) expect(registry.find(`injection.${id}`)?.title.en).not.toBe('Orders to a model');
  });

  it('counts under the names and versions that it lists', () => {
    const registry = new RuleRegistry();
    const firings = [
      firingOfDistress({ category: 'abuse', severity: 'urgent', reader: 'rules' }),
      firingOfDistress({ category: 'self-harm', severity: 'concern', reader: 'classifier' }),
      ...firingsOfPersonalData([{ type: 'AGE90' }]),
    ];
    expect(new Set(firings.map(({ rule }) => rule)).size).toBe(firings.length);
    for (const { rule, version } of firings) expect(registry.find(rule)?.version).toBe(version);
  });

  it('lists what an app registers, with the law that asks for it', () => {
    expect(new RuleRegistry([PROMISE]).find('content.no-promises')).toMatchObject({
      family: 'content',
      version: '3',
      effect: 'strike',
      source: 'House rule 7',
      owner: 'app',
    });
    expect(new RuleRegistry().list().every(({ owner }) => owner === 'platform')).toBe(true);
  });

  it.each([
    ['an id twice', [PROMISE, PROMISE]],
    ['an id of another form', [{ ...PROMISE, id: 'No Promises' }]],
  ])('does not start with %s', (_, rules) => expect(() => new RuleRegistry(rules)).toThrow());

  it('has a new version when the rules against injections change', () => {
    const hash = createHash('sha256')
      .update(INJECTION_RULES.map(({ id, action, pattern }) => `${id} ${action} ${pattern.source}`).join('\n'))
      .digest('hex')
      .slice(0, 16);
    // Changed on purpose? Raise INJECTION_VERSION and write the new pair here.
    expect([INJECTION_VERSION, hash]).toEqual(['3', 'b0ed355f39928ee8']);
  });
});
