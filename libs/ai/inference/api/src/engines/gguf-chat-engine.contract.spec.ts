import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeChatContract } from '../testing/chat-contract/chat-contract';
import { isLlamaInstalled, openGgufSubject, SharedLlama } from '../testing/gguf-subject';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';

(isLlamaInstalled ? describe : describe.skip)(
  'GgufChatEngine (skipped where node-llama-cpp is not installed in tools/local-engine)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'trivium-gguf-chat-'));
    const path = join(folder, 'tiny-chat.gguf');
    const shared = new SharedLlama();
    beforeAll(() => writeFileSync(path, tinyChatGguf()));
    afterAll(async () => {
      await shared.dispose();
      rmSync(folder, { recursive: true });
    });

    describeChatContract('GGUF, llama.cpp', openGgufSubject(shared, path));
  },
);
