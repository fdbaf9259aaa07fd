// Installs the packages that run models inside the apps. Neither is needed for anything else.
//   node tools/local-engine/install.mjs gguf           GGUF files, node-llama-cpp: 85 MB
//   node tools/local-engine/install.mjs transformers   transformers.js folders: 474 MB
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
/** Package with the compiled llama.cpp for the processor alone, per platform. A plain install brings all of a platform's: 725 MB. */
const LLAMA_BINARIES = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-armv7l',
  'linux-riscv64': 'linux-riscv64',
  'darwin-x64': 'mac-x64',
  'darwin-arm64': 'mac-arm64-metal',
  'win32-x64': 'win-x64',
  'win32-arm64': 'win-arm64',
};

/** Runs npm in `folder`; install scripts would compile or download, so none is run. */
function npm(folder, ...parameters) {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...parameters, '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

function installGguf() {
  const platform = `${process.platform}-${process.arch}`;
  const binary = LLAMA_BINARIES[platform];
  if (!binary) {
    console.error(
      `node-llama-cpp has no ready-made binary for ${platform}. Use a local OpenAI-compatible server instead (see docs/runbook.md).`,
    );
    process.exit(1);
  }
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  // Not `npm ci`: it wants every platform's binaries in the lock file, and this takes one and leaves the lock file as it is.
  npm(HERE, 'install', '--no-save', '--omit=optional', `@node-llama-cpp/${binary}@${dependencies['node-llama-cpp']}`);
}

switch (process.argv[2]) {
  case 'gguf':
    installGguf();
    break;
  case 'transformers':
    npm(join(HERE, 'transformers'), 'ci');
    break;
  default:
    console.error('Say what to install: "gguf" or "transformers".');
    process.exit(1);
}
