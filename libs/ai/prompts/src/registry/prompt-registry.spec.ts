import { groundedAnswer } from '../platform-templates/grounded-answer.prompt';
import { intentFallback } from '../platform-templates/intent-fallback.prompt';
import { platformPrompts } from '../platform-templates/platform-templates';
import type { PromptTemplate } from '../template/prompt-template';
import { releaseHash } from '../template/release-hash';
import { PromptRegistry } from './prompt-registry';
import { releaseProblems } from './releases';

const first: PromptTemplate = groundedAnswer;
const reworded = (version: string): PromptTemplate => ({
  ...first,
  version,
  variants: { ...first.variants, en: { ...first.variants.en, role: 'You answer briefly from sources.' } },
});
const released = { 'grounded-answer': { '1.0.0': releaseHash(first) } };
const kinds = (templates: readonly PromptTemplate[]) => releaseProblems({ templates, released }).map(({ kind }) => kind);

describe('released prompts of the platform', () => {
  it('are as they were released: a change needs a new version', () => {
    expect(releaseProblems(platformPrompts)).toEqual([]);
  });
});

describe('releaseProblems', () => {
  it('lets a new version stand beside the old one once it is released', () => {
    expect(kinds([first])).toEqual([]);
    expect(kinds([first, reworded('1.1.0')])).toEqual(['not-released']);
  });

  it('finds what was changed, removed, defined twice, or raised too little', () => {
    expect(kinds([reworded('1.0.0')])).toEqual(['changed-after-release']);
    expect(kinds([])).toEqual(['removed-after-release']);
    expect(kinds([first, first])).toContain('defined-twice');
    expect(kinds([first, reworded('1.0.1')])).toEqual(['not-released', 'version-too-small']);
    expect(kinds([first, reworded('2.0.0')])).toEqual(['not-released']);
  });
});

describe('PromptRegistry', () => {
  const registry = new PromptRegistry([
    { templates: [first, reworded('1.10.0'), reworded('1.9.0')], released },
    { templates: [intentFallback], released: {} },
  ]);

  it('gives the newest version unless another is named', () => {
    expect(registry.list().map(({ id, version }) => `${id} ${version}`)).toEqual(['grounded-answer 1.10.0', 'intent-fallback 1.0.0']);
    expect(registry.versionsOf('grounded-answer').map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.0.0']);
    expect(registry.find('grounded-answer', '1.0.0')).toBe(first);
    expect([registry.isReleased(first), registry.isReleased(registry.find('grounded-answer'))]).toEqual([true, false]);
  });

  it('says what is not there', () => {
    expect(() => registry.find('nobody')).toThrow('PROMPT_NOT_FOUND');
    expect(() => registry.find('grounded-answer', '9.0.0')).toThrow('PROMPT_VERSION_NOT_FOUND');
  });

  it('does not start with a changed template, or with an id of another capability', () => {
    expect(() => new PromptRegistry([{ templates: [reworded('1.0.0')], released }])).toThrow('changed-after-release');
    expect(() => registry.add({ templates: [first], released })).toThrow('Two capabilities');
  });
});
