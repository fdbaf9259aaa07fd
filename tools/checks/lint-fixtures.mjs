// Lints one forbidden import per rule, each as if it stood in a real project, and prints which were caught: `[{ name, isCaught }]`.
import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';
import { toolEnvironment, toolPath } from '../start/workspace.mjs';

/** name, where the line would stand, the line, the rule that must catch it */
export const FORBIDDEN = [
  [
    'an app imports another app',
    'libs/radiology/reporting/domain/src/fixture.ts',
    `import '@trivium/finance/watch/domain';`,
    '@nx/enforce-module-boundaries',
  ],
  ['platform imports ai', 'libs/platform/http/src/fixture.ts', `import '@trivium/ai/retrieval';`, '@nx/enforce-module-boundaries'],
  [
    'platform imports an app',
    'libs/platform/http/src/fixture.ts',
    `import '@trivium/finance/watch/domain';`,
    '@nx/enforce-module-boundaries',
  ],
  ['ai imports an app', 'libs/ai/retrieval/src/fixture.ts', `import '@trivium/finance/watch/domain';`, '@nx/enforce-module-boundaries'],
  ['shared imports platform', 'libs/shared/kernel/src/fixture.ts', `import '@trivium/platform/http';`, '@nx/enforce-module-boundaries'],
  [
    'domain imports its own api',
    'libs/finance/watch/domain/src/fixture.ts',
    `import '@trivium/finance/watch/api';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'domain imports platform',
    'libs/finance/watch/domain/src/fixture.ts',
    `import '@trivium/platform/http';`,
    '@nx/enforce-module-boundaries',
  ],
  ['web imports an api', 'libs/web/kit/src/fixture.ts', `import '@trivium/finance/watch/api';`, '@nx/enforce-module-boundaries'],
  ['web imports platform', 'libs/web/kit/src/fixture.ts', `import '@trivium/platform/http';`, '@nx/enforce-module-boundaries'],
  ['web imports an app client', 'libs/web/kit/src/fixture.ts', `import '@trivium/finance/api-client';`, '@nx/enforce-module-boundaries'],
  [
    'a feature imports another feature',
    'libs/radiology/reporting/web/src/fixture.ts',
    `import '@trivium/radiology/guidelines/web';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'parts import a feature',
    'libs/radiology/guidelines/parts/src/fixture.ts',
    `import '@trivium/radiology/guidelines/web';`,
    '@nx/enforce-module-boundaries',
  ],
  ['an api imports web', 'libs/finance/watch/api/src/fixture.ts', `import '@trivium/web/kit';`, '@nx/enforce-module-boundaries'],
  ['a deep import', 'libs/finance/watch/api/src/fixture.ts', `import '@trivium/finance/watch/domain/src/symbol';`, 'no-restricted-imports'],
  ['typeorm in a service', 'libs/finance/watch/api/src/fixture.service.ts', `import 'typeorm';`, 'no-restricted-imports'],
  ['pg in a controller', 'libs/finance/watch/api/src/fixture.controller.ts', `import 'pg';`, 'no-restricted-imports'],
  ['langchain outside ai', 'libs/finance/watch/api/src/fixture.service.ts', `import 'langchain';`, 'no-restricted-imports'],
  ['process.env outside config', 'libs/platform/http/src/fixture.ts', `export const x = process.env['HOST'];`, 'no-restricted-properties'],
  [
    'fetch outside the guarded fetcher',
    'libs/finance/watch/api/src/fixture.service.ts',
    `export const x = fetch('http://x');`,
    'no-restricted-globals',
  ],
  ['a clock in a domain', 'libs/finance/watch/domain/src/fixture.ts', `export const x = Date.now();`, 'no-restricted-properties'],
  ['chance in a domain', 'libs/finance/watch/domain/src/fixture.ts', `export const x = Math.random();`, 'no-restricted-properties'],
  [
    'innerHTML in the browser',
    'libs/web/kit/src/fixture.ts',
    `export const x = (e: HTMLElement) => (e.innerHTML = '');`,
    'no-restricted-syntax',
  ],
  ['any', 'libs/finance/watch/domain/src/fixture.ts', `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
];

// Without a project graph the boundary rule skips itself in silence.
execFileSync(process.execPath, [toolPath('nx'), 'show', 'projects'], { stdio: 'ignore', env: toolEnvironment() });

const eslint = new ESLint();
const outcomes = [];
for (const [name, filePath, line, rule] of FORBIDDEN) {
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  outcomes.push({ name, isCaught: result?.messages.some((message) => message.ruleId === rule) ?? false });
}
// On a line of its own: tools underneath may print too.
console.log(`\n${JSON.stringify(outcomes)}`);
