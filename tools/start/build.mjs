// Builds what changed of the named apps, API and web: Nx keeps what has not.
//   npm run build -- education
import { APPS, pinnedNode, run, toolEnvironment, toolPath } from './workspace.mjs';

const apps = process.argv.slice(2).filter((name) => APPS.includes(name));
const projects = (apps.length > 0 ? apps : APPS).flatMap((app) => [`${app}-api`, `${app}-web`]).join(',');
process.exit(
  await run(
    pinnedNode(),
    [toolPath('nx'), 'run-many', '--target=build', `--projects=${projects}`, '--parallel=2', '--output-style=stream'],
    {
      env: toolEnvironment({ CI: 'true' }),
    },
  ),
);
