// Bundles one TypeScript program with everything of the workspace it imports; packages stay outside.
//   node tools/start/bundle.mjs <entry.ts> <output.mjs> [<entry.ts> <output.mjs> …]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { ROOT } from './workspace.mjs';

const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8'));

/** esbuild does not write decorator metadata, which Nest's injection needs; swc does. */
const decorators = {
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        filename: path,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          target: 'es2022',
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** `@trivium/…` is ours and goes in; every other bare import is a package and stays out. */
const resolution = {
  name: 'resolution',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      const target = compilerOptions.paths[path]?.[0];
      return target ? { path: join(ROOT, target) } : { path, external: true };
    });
  },
};

/** Writes `output` from `entry`, as an ES module for the pinned Node. */
export async function bundle(entry, output, define = {}) {
  await build({
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    define,
    logLevel: 'error',
    plugins: [resolution, decorators],
  });
}

if (process.argv[1]?.endsWith('bundle.mjs')) {
  const pairs = process.argv.slice(2);
  for (let index = 0; index + 1 < pairs.length; index += 2) await bundle(pairs[index], pairs[index + 1]);
}
