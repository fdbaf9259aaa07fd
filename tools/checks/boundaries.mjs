// Who may import whom. `boundaries.spec.ts` proves with a fixture that each forbidden import fails.

const APPS = ['education', 'radiology', 'finance'];
/** The order inside `ai`: each may use those before it. */
const AI_ORDER = {
  compliance: ['compliance'],
  inference: ['compliance', 'inference'],
  prompts: ['compliance', 'inference', 'prompts'],
  retrieval: ['compliance', 'inference', 'retrieval'],
  generation: ['compliance', 'inference', 'prompts', 'retrieval', 'generation'],
};

/** Constraints of `@nx/enforce-module-boundaries`; a project must satisfy every one that matches its tags. */
export const depConstraints = [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:platform', 'scope:shared'] },
  { sourceTag: 'scope:ai', onlyDependOnLibsWithTags: ['scope:ai', 'scope:platform', 'scope:shared'] },
  ...Object.entries(AI_ORDER).map(([capability, allowed]) => ({
    allSourceTags: ['scope:ai', `capability:${capability}`],
    onlyDependOnLibsWithTags: ['scope:platform', 'scope:shared', ...allowed.map((name) => `capability:${name}`)],
  })),
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared', 'capability:inference'] },
  ...APPS.map((app) => ({
    sourceTag: `scope:${app}`,
    onlyDependOnLibsWithTags: [`scope:${app}`, 'scope:ai', 'scope:platform', 'scope:shared', 'scope:web'],
  })),
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain', 'type:shared'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:ai', 'type:platform', 'type:shared'] },
  {
    sourceTag: 'type:web-feature',
    onlyDependOnLibsWithTags: ['type:domain', 'type:client', 'type:web', 'type:web-parts', 'type:shared', 'capability:inference'],
  },
  { sourceTag: 'type:web-parts', onlyDependOnLibsWithTags: ['type:domain', 'type:client', 'type:web', 'type:shared'] },
  { sourceTag: 'type:api-app', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:ai', 'type:platform', 'type:shared'] },
  { sourceTag: 'type:web-app', onlyDependOnLibsWithTags: ['type:web-feature', 'type:client', 'type:web', 'type:shared'] },
  { sourceTag: 'env:any', onlyDependOnLibsWithTags: ['env:any'] },
  { sourceTag: 'env:node', onlyDependOnLibsWithTags: ['env:any', 'env:node'] },
  { sourceTag: 'env:browser', onlyDependOnLibsWithTags: ['env:any', 'env:browser'] },
];
