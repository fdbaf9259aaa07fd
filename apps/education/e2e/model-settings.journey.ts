// An administrator sets models up in a real browser, beside two servers that speak as models do: adds, tests, orders, removes and restores one, and allows the cloud.
import { inPieces, OPENAI_FLAVOUR, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { Page } from 'playwright-core';
import { Journey } from '../../../tools/checks/journey';

const MODEL = 'some-local-model';

describe('model settings', () => {
  const here = new ScriptedChatServer(OPENAI_FLAVOUR);
  const far = new ScriptedChatServer(OPENAI_FLAVOUR);
  let journey: Journey;
  let page: Page;

  beforeAll(async () => {
    await Promise.all([here.listen(), far.listen()]);
    const cloud = { id: 'far-away', kind: 'openai', baseUrl: far.baseUrl, model: MODEL, place: 'cloud', maxDataClass: 'confidential' };
    journey = await Journey.start('education', {
      MODEL_ENDPOINTS: JSON.stringify([cloud]),
      MODEL_HOSTS: `127.0.0.1:${here.port}`,
    });
    page = await journey.visit({ as: 'admin@demo.local', refusals: [422] });
    await page.goto(`${journey.url}/models/settings`);
  }, 120_000);
  afterAll(async () => {
    await journey?.close();
    here.close();
    far.close();
  });
  afterEach(() => expect(journey.takeTroubles()).toEqual([]));

  const entry = (name: string) => page.locator('li[data-endpoint]').filter({ hasText: name });
  const names = () => page.locator('li[data-endpoint] h3').allInnerTexts();
  async function add(name: string, address = here.baseUrl): Promise<void> {
    await page.getByRole('button', { name: 'Add a model' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kind').click();
    await page.getByRole('option', { name: 'llama.cpp' }).click();
    await dialog.locator('input[name=name]').fill(name);
    await dialog.locator('input[name=baseUrl]').fill(address);
    await dialog.locator('input[name=model]').fill(MODEL);
    await dialog.getByRole('button', { name: 'Save' }).click();
  }

  it('takes no address that the operator has not vouched for, and keeps what was typed', async () => {
    await add('Elsewhere', 'http://127.0.0.1:9/v1');
    await page.getByText('lists it in MODEL_HOSTS').waitFor();
    expect(await page.getByRole('dialog').locator('input[name=name]').inputValue()).toBe('Elsewhere');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('adds two models, tests one, and shows what was measured after a reload', async () => {
    await add('First');
    await entry('First').waitFor();
    await add('Second');
    await entry('Second').waitFor();
    here.play({ pieces: inPieces('one, two, three') });
    await entry('First').getByRole('button', { name: 'Test First' }).click();
    await entry('First').getByText('It works').waitFor();
    await page.reload();
    await entry('First').getByText('Last test').waitFor();
  });

  it('changes the order by keys', async () => {
    expect(await names()).toEqual(['First', 'Second', 'far-away']);
    await entry('Second').getByRole('button', { name: 'Test Second' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Second is now number 1.').waitFor({ state: 'attached' });
    expect(await names()).toEqual(['Second', 'First', 'far-away']);
  });

  it('removes a model and brings it back with Undo, at its place', async () => {
    await entry('Second').getByRole('button', { name: 'Remove Second' }).click();
    await entry('Second').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await entry('Second').waitFor();
    expect(await names()).toEqual(['Second', 'First', 'far-away']);
  });

  it('sends nothing to the cloud until it is allowed, and says so where it is tested', async () => {
    far.play({ pieces: inPieces('one, two') });
    await page.getByText('No cloud model is asked').waitFor();
    await entry('far-away').getByRole('button', { name: 'Test far-away' }).click();
    await entry('far-away').getByText('does not allow models in the cloud').waitFor();
    expect(far.heard).toEqual([]);
    await page.getByRole('button', { name: 'Allow cloud models' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('127.0.0.1').waitFor();
    await question.getByRole('button', { name: 'Allow cloud models' }).click();
    await page.getByText('Cloud models may be asked').waitFor();
    await entry('far-away').getByRole('button', { name: 'Test far-away' }).click();
    await entry('far-away').getByText('It works').waitFor();
    expect(far.heard).toHaveLength(1);
  });
});
