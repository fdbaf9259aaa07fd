import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { openPage } from '@trivium/web/kit/testing';
import { endpointOf } from '../testing/model-fixtures';
import { EndpointDialogComponent, type EndpointDialogData } from './endpoint-dialog.component';

async function open(edit: Partial<EndpointDialogData> = {}) {
  const closed: unknown[] = [];
  const data: EndpointDialogData = { endpoint: null, files: [], canUseThisMachine: true, ...edit };
  const page = await openPage(EndpointDialogComponent, {
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close: (value: unknown) => closed.push(value) } },
    ],
  });
  await page.settle();
  return { ...page, closed };
}

describe('EndpointDialogComponent', () => {
  it('sends nothing until what is needed is there, and names it', async () => {
    const { press, http, text, type, closed } = await open();
    await press('[type="submit"]');
    expect(text()).toContain('Name: Needed.');
    http.verify();
    await type('input[name="name"]', 'Far');
    await press('[type="submit"]');
    const sent = http.expectOne({ method: 'POST', url: '/api/inference/endpoints' });
    expect(sent.request.body).toEqual({
      name: 'Far',
      kind: 'deepseek',
      model: 'deepseek-flash',
      place: 'cloud',
      maxDataClass: 'public',
      baseUrl: 'https://api.deepseek.com',
    });
    sent.flush(endpointOf({ name: 'Far' }));
    await Promise.resolve();
    await Promise.resolve();
    expect(closed).toMatchObject([{ name: 'Far' }]);
  });

  it('never shows a key that is set, and keeps it when the field stays empty', async () => {
    const { root, press, http, text } = await open({ endpoint: { ...endpointOf({ hasApiKey: true }), kind: 'openai' } });
    expect(root.querySelector<HTMLInputElement>('input[name="apiKey"]')).toMatchObject({ value: '', type: 'password' });
    expect(text()).toContain('Leave the field empty to keep it.');
    await press('[type="submit"]');
    const { request } = http.expectOne({ method: 'PATCH', url: '/api/inference/endpoints/own-1' });
    expect('apiKey' in (request.body as object)).toBe(false);
  });

  it('keeps what was typed and says why when it is refused', async () => {
    const { type, press, refuse, text, root, closed } = await open();
    await type('input[name="name"]', 'Far');
    await press('[type="submit"]');
    await refuse('/api/inference/endpoints', 'Address refused');
    expect(text()).toContain('Address refused');
    expect(root.querySelector<HTMLInputElement>('input[name="name"]')?.value).toBe('Far');
    expect(closed).toEqual([]);
  });

  it('does not send an entry of this machine where that is forbidden', async () => {
    const { press, http, text } = await open({ endpoint: { ...endpointOf(), kind: 'openai' }, canUseThisMachine: false });
    await press('[type="submit"]');
    expect(text()).toContain('may not use models on this server’s own machine');
    http.verify();
  });

  it('reads parameters from the file', async () => {
    const file = {
      name: 'tiny.gguf',
      bytes: 900_000_000,
      architecture: 'deepseek2',
      totalParameters: 1_600_000_000,
      activatedParameters: null,
      experts: 8,
      expertsUsed: 2,
    };
    const endpoint = { ...endpointOf({ file: 'tiny.gguf', baseUrl: null }), kind: 'gguf' as const };
    const { text } = await open({ endpoint, files: [file] });
    expect(text()).toContain('900 MB, deepseek2, 1.6bn parameters, unknown activated per token, 2 of 8 experts');
  });
});
