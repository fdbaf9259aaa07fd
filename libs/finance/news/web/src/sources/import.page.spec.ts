import { openNewsPage } from '../testing/open-news-page';
import { ImportPage } from './import.page';

const REPORT = {
  added: [{ id: 's1', title: 'Harbour Wire', url: 'https://wire.example/feed.xml' }],
  duplicates: [{ title: 'Old', url: 'https://old.example/rss' }],
  refused: [{ title: '', url: 'http://169.254.169.254/', code: 'X', reason: 'The address is private.' }],
  isRepaired: true,
  isPaused: false,
};

async function choose() {
  const page = await openNewsPage({ path: 'sources/import', page: ImportPage, url: '/sources/import' });
  const field = page.find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File(['<opml/>'], 'feeds.opml')] });
  field.dispatchEvent(new Event('change'));
  await page.settle();
  return page;
}

describe('ImportPage', () => {
  it('sends the file and says what became of each feed', async () => {
    const page = await choose();
    const sent = await page.answer('/api/sources/import', REPORT, 'POST');
    expect((sent.body as FormData).get('file')).toBeInstanceOf(File);
    for (const words of ['1 source added', '1 was already here', '1 was refused', 'The address is private.', 'It was repaired'])
      expect(page.text()).toContain(words);
  });

  it('says that feeds of the internet wait, where the server lets them wait', async () => {
    const page = await choose();
    await page.answer('/api/sources/import', { ...REPORT, isPaused: true }, 'POST');
    expect(page.text()).toContain('are paused here until you resume them');
  });

  it('says why a file was not read, and takes another', async () => {
    const page = await choose();
    await page.refuse('/api/sources/import', 'POST');
    expect(page.text()).toContain('Nothing could be read there.');
    expect(page.root().querySelector('trivium-file-drop')).not.toBeNull();
  });
});
