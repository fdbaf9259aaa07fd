import { openPage } from '@trivium/web/kit/testing';
import { endpointOf, endpointsOf } from '../testing/model-fixtures';
import { ModelSettingsPage } from './model-settings.page';

const URL = '/api/inference/endpoints';
const first = endpointOf({ id: 'a', name: 'First', position: 1 });
const second = endpointOf({ id: 'b', name: 'Second', position: 2 });
const operators = endpointOf({ id: 'env', name: 'Operator', origin: 'environment', position: 0 });
const cloud = endpointOf({
  id: 'far',
  name: 'Far',
  kind: 'deepseek',
  place: 'cloud',
  baseUrl: null,
  maxDataClass: 'internal',
  position: 3,
  hasApiKey: true,
});
const all = endpointsOf({ items: [second, first, operators, cloud] });
const names = (root: HTMLElement) => [...root.querySelectorAll('trivium-endpoint-row h3')].map((one) => one.textContent?.trim());

describe('ModelSettingsPage', () => {
  it('lists models in the order of the fallback and leaves the operator’s alone, saying why', async () => {
    const { answer, root } = await openPage(ModelSettingsPage);
    await answer(URL, all);
    expect(names(root)).toEqual(['Operator', 'First', 'Second', 'Far']);
    const rows = [...root.querySelectorAll('trivium-endpoint-row')];
    expect(rows[0]?.textContent).toContain('MODEL_ENDPOINTS');
    expect(rows[0]?.querySelector('.remove, .edit, .toggle, .up')).toBeNull();
    expect(rows[1]?.querySelector<HTMLButtonElement>('.up')?.disabled).toBe(true);
    expect(rows[3]?.querySelector<HTMLButtonElement>('.down')?.disabled).toBe(true);
  });

  it('moves by button and by keys, and tells where it is now', async () => {
    const { answer, press, http, settle, root, text } = await openPage(ModelSettingsPage);
    await answer(URL, all);
    document.body.append(root);
    root.querySelector<HTMLElement>('[aria-label="Move First down"]')?.focus();
    await press('[aria-label="Move First down"]');
    const moved = http.expectOne(`${URL}/a`);
    expect([moved.request.method, moved.request.body]).toEqual(['PATCH', { position: 2 }]);
    moved.flush(first);
    await settle();
    await answer(URL, endpointsOf({ items: [operators, { ...second, position: 1 }, { ...first, position: 2 }, cloud] }));
    expect(names(root)).toEqual(['Operator', 'Second', 'First', 'Far']);
    expect(text()).toContain('First is now number 3.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move First down');
    root
      .querySelector('[aria-label="Move First up"]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    expect(http.expectOne(`${URL}/a`).request.body).toEqual({ position: 1 });
  });

  it('removes at once and brings back', async () => {
    const { answer, press, http, settle, toasts } = await openPage(ModelSettingsPage);
    await answer(URL, all);
    await press('[aria-label="Remove Second"]');
    http.expectOne({ method: 'DELETE', url: `${URL}/b` }).flush(null);
    await settle();
    await answer(URL, endpointsOf({ items: [first] }));
    expect(toasts.texts).toEqual(['Second is removed. It can come back for 10 minutes.']);
    toasts.undo?.();
    http.expectOne({ method: 'POST', url: `${URL}/b/restore` }).flush(second);
    await settle();
    await answer(URL, all);
    expect(toasts.texts.at(-1)).toBe('Second is back.');
  });

  it('tests there and shows what was measured, or what to do', async () => {
    const { answer, press, http, settle, root } = await openPage(ModelSettingsPage);
    await answer(URL, endpointsOf({ items: [first] }));
    await press('.test');
    expect(root.textContent).toContain('Testing: waiting for the first words');
    const capabilities = {
      tools: 'honoured',
      json: 'unknown',
      jsonSchema: 'unknown',
      images: 'no',
      reasoning: 'never',
      continuation: 'honoured',
      contextTokens: 4_096,
      maxOutputTokens: 'unknown',
    };
    const result = {
      isUsable: true,
      firstTokenMs: 88,
      tokensPerSecond: 20,
      durationMs: 1_500,
      answer: 'Hello.',
      capabilities,
      error: null,
    };
    await answer(`${URL}/a/test`, result);
    expect(root.textContent).toContain('First token after 88 ms');
    expect(root.textContent?.replace(/\s+/g, ' ')).toContain('Speed 20 tokens/s');
    await press('.test');
    const error = { code: 'X', text: 'Check that the server runs.' };
    http.expectOne(`${URL}/a/test`).flush({ ...result, isUsable: false, firstTokenMs: null, tokensPerSecond: null, answer: '', error });
    await settle();
    expect(root.textContent).toContain('Check that the server runs.');
    expect(root.textContent).not.toContain('88 ms');
  });

  it('names the transfer before the cloud is allowed, and forbids without a question', async () => {
    const { answer, press, http, settle, asked, text } = await openPage(ModelSettingsPage);
    await answer(URL, all);
    expect(text()).toContain('api.deepseek.com (Far): texts up to the class “Internal”');
    expect(text()).toContain('Country of the host: unknown');
    await press('.switch');
    expect(asked[0]?.text).toContain('api.deepseek.com (Far)');
    const put = http.expectOne({ method: 'PUT', url: '/api/inference/cloud' });
    expect(put.request.body).toEqual({ isAllowed: true });
    put.flush({ isAllowed: true, isAllowedByDefault: false, changedAt: '2026-11-26T08:00:00.000Z', changedBy: 'Li' });
    await settle();
    expect(text()).toContain('Cloud models may be asked.');
    expect(text()).toContain('by Li.');
    await press('.switch');
    expect(asked).toHaveLength(1);
    expect(http.expectOne('/api/inference/cloud').request.body).toEqual({ isAllowed: false });
  });

  it('keeps what it shows and says why when a change fails', async () => {
    const { answer, press, refuse, text, root } = await openPage(ModelSettingsPage);
    await answer(URL, all);
    await press('[aria-label="Switch off First"]');
    await refuse(`${URL}/a`, 'Not now');
    expect(text()).toContain('Not now');
    expect(names(root)).toHaveLength(4);
  });

  it('teaches where nothing is set up, in Chinese too', async () => {
    const { answer, text } = await openPage(ModelSettingsPage, { language: 'zh' });
    await answer(URL, endpointsOf({ items: [] }));
    expect(text()).toContain('尚未设置模型');
    expect(text()).toContain('没有设置云端模型：不会传出任何内容。');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
