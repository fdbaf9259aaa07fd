// Runs one of the repository's tools with the pinned Node: a script of tools/ (TypeScript is bundled first) or a dependency's command.
//   node tools/start/run.mjs jest --selectProjects unit
//   node tools/start/run.mjs tools/eval/eval.ts education
import { ensureInstalled, fail, pinnedNode, ROOT, run, toolEnvironment, toolPath } from './workspace.mjs';
import { join } from 'node:path';

const [tool, ...args] = process.argv.slice(2);
if (!tool) fail('Usage: node tools/start/run.mjs <tool> [arguments]');

await ensureInstalled();
let script = toolPath(tool) ?? join(ROOT, tool);
const environment = toolEnvironment();
if (script.endsWith('.ts')) {
  const bundled = join(ROOT, 'dist/tools', tool.replace(/^tools\//, '').replace(/\.ts$/, '.mjs'));
  const code = await run(pinnedNode(), [join(ROOT, 'tools/start/bundle.mjs'), script, bundled], { env: environment });
  if (code !== 0) process.exit(code);
  script = bundled;
}
process.exit(await run(pinnedNode(), [script, ...args], { env: environment }));
