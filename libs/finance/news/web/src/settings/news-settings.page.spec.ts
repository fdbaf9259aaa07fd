import { openNewsPage } from '../testing/open-news-page';
import { NewsSettingsPage } from './news-settings.page';

const SETTINGS = {
  keptDays: 400,
  isDefault: true,
  leastDays: 30,
  mostDays: 3650,
  stories: 1204,
  items: 3311,
  oldestAt: '2025-12-01T08:00:00.000Z',
  changedAt: null,
  forgetJobId: null,
};

async function open() {
  const page = await openNewsPage({ path: 'settings', page: NewsSettingsPage, url: '/settings' });
  const write = async (days: string): Promise<void> => {
    const field = page.find<HTMLInputElement>('input');
    field.value = days;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  return { ...page, write, save: () => page.find<HTMLButtonElement>('button.save') };
}

describe('NewsSettingsPage', () => {
  it('shows how long news are kept, what another time would remove, and asks before it removes', async () => {
    const page = await open();
    await page.answer('/api/news/settings', SETTINGS);
    for (const words of ['1,204', '3,311', '1 Dec 2025', '400 days come with the program']) expect(page.text()).toContain(words);
    expect(page.save().disabled).toBe(true);
    await page.write('90');
    expect(page.save().disabled).toBe(true);
    const preview = { keptDays: 90, heardBefore: '2026-08-29T08:00:00.000Z', stories: 12, items: 31 };
    expect((await page.answer('/api/news/settings/retention-preview', preview)).params.get('keptDays')).toBe('90');
    expect(page.text()).toContain(
      '12 stories with 31 items in them would be removed: last heard of before 29 Aug 2026. This cannot be undone.',
    );
    page.save().click();
    await page.settle();
    await page.press('Save and remove');
    const dialog = document.querySelector('mat-dialog-container');
    expect(dialog?.textContent).toContain('Remove 12 stories?');
    const buttons = [...(dialog?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    buttons.find(({ textContent }) => textContent?.includes('Save and remove'))?.click();
    await page.settle();
    const changed = { ...SETTINGS, keptDays: 90, isDefault: false, changedAt: '2026-11-27T08:00:00.000Z', stories: 1192 };
    expect((await page.answer('/api/news/settings', changed, 'PUT')).body).toEqual({ keptDays: 90, agreedStories: 12 });
    expect(page.text()).toContain('1,192');
    expect(page.save().disabled).toBe(true);
  });

  it('saves a longer time without a question, and refuses what is out of bounds', async () => {
    const page = await open();
    await page.answer('/api/news/settings', SETTINGS);
    await page.write('29');
    page.find<HTMLInputElement>('input').dispatchEvent(new Event('blur'));
    await page.settle();
    expect(page.text()).toContain('A whole number from 30 to 3,650');
    expect(page.http.match(() => true)).toEqual([]);
    await page.write('800');
    await page.answer('/api/news/settings/retention-preview', {
      keptDays: 800,
      heardBefore: '2024-09-18T08:00:00.000Z',
      stories: 0,
      items: 0,
    });
    expect(page.text()).toContain('Nothing would be removed');
    page.save().click();
    await page.settle();
    expect((await page.answer('/api/news/settings', { ...SETTINGS, keptDays: 800 }, 'PUT')).body).toEqual({
      keptDays: 800,
      agreedStories: 0,
    });
  });

  it('counts anew where more would go than was agreed to', async () => {
    const page = await open();
    await page.answer('/api/news/settings', SETTINGS);
    await page.write('500');
    await page.answer('/api/news/settings/retention-preview', {
      keptDays: 500,
      heardBefore: '2025-07-15T08:00:00.000Z',
      stories: 0,
      items: 0,
    });
    page.save().click();
    await page.settle();
    await page.refuse('/api/news/settings', 'PUT');
    await page.answer('/api/news/settings/retention-preview', {
      keptDays: 500,
      heardBefore: '2025-07-15T08:00:00.000Z',
      stories: 2,
      items: 2,
    });
    expect(page.text()).toContain('2 stories with 2 items in them would be removed');
  });

  it('says what is wrong when the settings cannot be read, and reads them again', async () => {
    const page = await open();
    await page.refuse('/api/news/settings');
    expect(page.text()).toContain('Nothing could be read there.');
    await page.press('Try again');
    await page.answer('/api/news/settings', SETTINGS);
    expect(page.text()).toContain('1,204');
  });
});
