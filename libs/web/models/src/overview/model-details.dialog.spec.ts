import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { openPage, type Opening } from '@trivium/web/kit/testing';
import type { RegistryModel } from '../client/models-client';
import { flash, olmoe } from '../testing/model-fixtures';
import { ModelDetailsDialog } from './model-details.dialog';

async function open(model: RegistryModel, language: Opening['language'] = 'en') {
  const page = await openPage(ModelDetailsDialog, {
    language,
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: model },
      { provide: MatDialogRef, useValue: { close: () => undefined } },
    ],
  });
  await page.settle();
  const rows = [...page.root.querySelectorAll('tbody tr')];
  return { ...page, rowOf: (name: string) => rows.find((row) => row.querySelector('th')?.textContent?.trim() === name) };
}

describe('ModelDetailsDialog', () => {
  it('has a button to close it that those who see no cross find by name', async () => {
    const { root } = await open(flash);
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('Close');
  });

  it('gives prices of both bands, the source and the day somebody looked', async () => {
    const { text } = await open({ ...flash, retirement: { retiredAt: '2027-01-01T00:00:00Z', successor: 'next' } });
    expect(text()).toContain('peak hoursInput US$0.30 (US$0.006 from the cache), output US$1.20 per million tokens');
    expect(text()).toContain('off-peak hoursInput US$0.15 (US$0.003 from the cache), output US$0.60 per million tokens');
    expect(text()).toContain('Price page. Checked on 25 Nov 2026.');
    expect(text()).toContain('then next');
    expect(text()).toContain('Routed expertsunknown');
  });

  it('tells by word and sign, mode by mode, what a parameter does', async () => {
    const { rowOf } = await open(flash);
    const cells = [...(rowOf('Temperature')?.querySelectorAll('td') ?? [])];
    expect(cells.map((cell) => [cell.classList.contains('dead'), cell.querySelector('trivium-icon') !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(cells.map((cell) => cell.textContent?.replace('block', '').trim())).toEqual(['ignored', 'works']);
    expect(rowOf('Top-p')?.querySelector('td.dead')).toBeNull();
  });

  it('reckons the memory of the context from what is known', async () => {
    // 2 × 16 layers × 16 heads × 128 dimensions × 2 bytes = 131,072 bytes per token.
    const { text } = await open(olmoe, 'zh');
    expect(text()).toMatch(/每词元上下文占用内存（16 位）131\.1 ?kB/);
    expect(text()).toContain('路由专家64');
    expect(text()).toContain('不按词元计费');
  });
});
