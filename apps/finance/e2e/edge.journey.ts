// A model in the browser itself: a real GGUF, really loaded and asked, in a real Chromium.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TINY_CHAT, tinyChatGguf } from '@trivium/ai/inference/api/testing';
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';

describe('a model in the browser', () => {
  let journey: Journey;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trivium-edge-'));
    writeFileSync(join(folder, 'tiny-moe.gguf'), tinyChatGguf());
    writeFileSync(join(folder, 'broken.gguf'), Buffer.concat([Buffer.from('GGUF'), Buffer.alloc(200, 7)]));
    writeFileSync(join(folder, 'book.gguf'), 'PK, a zip under another name');
    journey = await Journey.start('finance');
    page = await journey.visit({ as: 'admin@demo.local' });
    await page.goto(`${journey.url}/models/edge`);
  });
  afterAll(async () => {
    await journey?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = (name: string) => page.locator('input[type=file]').setInputFiles(join(folder, name));

  it('refuses what is no model, and says so', async () => {
    await choose('book.gguf');
    await page.getByRole('alert').filter({ hasText: '“book.gguf” is not a GGUF file' }).waitFor();
    expect(journey.takeTroubles()).toEqual([]);
  });

  it('refuses a damaged model by its header, and goes on', async () => {
    await choose('broken.gguf');
    await page.getByRole('alert').filter({ hasText: '“broken.gguf” is not a GGUF file' }).waitFor();
    expect(journey.takeTroubles()).toEqual([]);
  });

  it('loads a mixture of experts, answers, and shows what it measured, without asking another host', async () => {
    await choose('tiny-moe.gguf');
    await page.getByText(`${TINY_CHAT.expertsPerToken} of ${TINY_CHAT.experts} for each token`).waitFor();
    await page.getByLabel('Question').fill('What do experts do?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('experts work').waitFor();
    await answer.getByText('tokens a second').waitFor();
    await page.getByRole('button', { name: 'Ask', exact: true }).waitFor();
    expect(journey.takeTroubles()).toEqual([]);
  });
});
