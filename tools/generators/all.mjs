// Writes every generated file of the repository; with `--check` it writes nothing and fails when one is out of date.
import { join } from 'node:path';
import { pinnedNode, ROOT, run, toolEnvironment } from '../start/workspace.mjs';

const check = process.argv.includes('--check') ? ['--check'] : [];
for (const generator of ['tools/generators/workspace.mjs', 'tools/openapi/client.mjs']) {
  const code = await run(pinnedNode(), [join(ROOT, generator), ...check], { env: toolEnvironment() });
  if (code !== 0) process.exit(code);
}
