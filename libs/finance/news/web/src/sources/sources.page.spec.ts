import { TestBed } from '@angular/core/testing';
import { FileSaver } from '@trivium/web/kit';
import { openNewsPage } from '../testing/open-news-page';
import { sourceFixture } from '../testing/source-fixture';
import { SourcesPage } from './sources.page';

const WELL = sourceFixture();
const ILL = sourceFixture({
  id: 's2',
  title: 'Nord <i>Blatt</i>',
  url: 'https://nord.example/rss',
  health: 'failing',
  lastError: { code: 'SOURCES_STATUS', detail: 'The server answered 500.' },
  lastFetchedAt: null,
});
const PAGE = {
  items: [WELL, ILL],
  nextCursor: null,
  total: 2,
  counts: { ok: 1, slow: 0, failing: 1, stopped: 0, paused: 0 },
  groups: ['Shipping'],
};

async function open(url = '/sources', permissions?: readonly string[]) {
  const page = await openNewsPage({ path: 'sources', page: SourcesPage, url, permissions });
  const asked = await page.answer('/api/sources', PAGE);
  const rows = () => [...page.root().querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');
  return { ...page, asked, rows };
}

describe('SourcesPage', () => {
  it('shows health in words, the error, and names as text', async () => {
    const page = await open();
    const [well, ill] = page.rows();
    for (const words of ['Harbour Wire', 'OK', '12 items', 'Excerpts only']) expect(well).toContain(words);
    for (const words of ['Nord <i>Blatt</i>', 'Failing', 'The server answered 500.', 'Not read yet']) expect(ill).toContain(words);
    expect(page.root().querySelector('tbody i:not(.material-icons-outlined)')).toBeNull();
  });

  it('filters by health through the address', async () => {
    const page = await open('/sources?health=failing&q=nord');
    expect([page.asked.params.get('health'), page.asked.params.get('q')]).toEqual(['failing', 'nord']);
    await page.press('Stopped');
    expect(page.address()).toBe('/sources?health=stopped&q=nord');
  });

  it('pauses those that were chosen, together', async () => {
    const page = await open();
    page.find<HTMLInputElement>('thead input').click();
    await page.settle();
    expect(page.text()).toContain('2 chosen');
    await page.press('Pause');
    for (const { id } of [WELL, ILL]) {
      const sent = await page.answer(`/api/sources/${id}`, { ...sourceFixture({ id }), isPaused: true }, 'PATCH');
      expect(sent.body).toEqual({ isPaused: true });
    }
    expect(page.rows().every((row) => row.includes('Paused'))).toBe(true);
  });

  it('says of recorded sources that they are, and asks for none of them to be read or paused', async () => {
    const page = await open();
    await page.go('/sources?health=paused');
    const recorded = sourceFixture({ id: 's9', title: 'Tradewinds Post', isDemo: true, isPaused: true, lastFetchedAt: null });
    const { params } = await page.answer('/api/sources', { ...PAGE, items: [recorded], total: 1 });
    expect(params.get('health')).toBe('paused');
    for (const words of ['Recorded', 'Recorded for the demo', 'Written for the demo']) expect(page.rows()[0]).toContain(words);
    expect(page.rows()[0]).not.toMatch(/Paused|Not looked up/);
    page.find<HTMLInputElement>('tbody input').click();
    await page.settle();
    for (const act of ['Read now', 'Pause', 'Resume']) await page.press(act);
    page.http.expectNone((sent) => sent.method !== 'GET');
    await page.press('Actions for Tradewinds Post');
    const items = [...document.querySelectorAll('[mat-menu-item]')].map((item) => item.textContent?.trim());
    expect(items).toEqual(['Delete']);
  });

  it('deletes at once', async () => {
    const page = await open();
    await page.press('Actions for Harbour Wire');
    await page.press('Delete');
    await page.answer('/api/sources/s1', null, 'DELETE');
    expect(page.rows()).toHaveLength(1);
    await page.answer('/api/sources', { ...PAGE, items: [ILL] });
    expect(page.rows()[0]).toContain('Nord');
  });

  it('reads the chosen ones as a job whose progress is shown', async () => {
    const page = await open();
    page.find<HTMLInputElement>('tbody input').click();
    await page.settle();
    await page.press('Read now');
    const sent = await page.answer('/api/sources/refresh', { jobId: 'j1' }, 'POST');
    expect(sent.body).toEqual({ ids: ['s1'] });
    expect(page.root().querySelector('trivium-job-progress')).not.toBeNull();
  });

  it('adds by address, refuses what is none, and tells what the server found there', async () => {
    const page = await open();
    await page.press('Add a feed');
    const field = document.querySelector<HTMLInputElement>('input[name=url]');
    if (!field) throw new Error('There is no field.');
    field.value = 'javascript:alert(1)';
    await page.press('Add the feed');
    expect(document.body.textContent).toContain('Enter an address that begins with');
    field.value = 'https://new.example';
    await page.press('Add the feed');
    await page.refuse('/api/sources', 'POST');
    expect(document.body.textContent).toContain('Nothing could be read there.');
    expect(field.value).toBe('https://new.example');
    await page.press('Add the feed');
    const sent = await page.answer('/api/sources', sourceFixture({ id: 's3', title: 'New' }), 'POST');
    expect(sent.body).toMatchObject({ url: 'https://new.example', mayReadFullText: false });
    await page.answer('/api/sources', PAGE);
  });

  it('gives the sources as a reading list and as a workbook', async () => {
    const saved: string[] = [];
    const page = await open('/sources', ['news:read']);
    TestBed.inject(FileSaver).save = ({ name }) => void saved.push(name);
    for (const [name, format] of [['Export OPML', 'opml'], ['Export a workbook', 'xlsx']] as const) {
      await page.press('More actions');
      await page.press(name);
      const sent = await page.answer('/api/sources/export', new Blob([format]));
      expect(sent.params.get('format')).toBe(format);
    } // prettier-ignore
    expect(saved).toEqual(['sources.opml', 'sources.xlsx']);
  });

  it('gives readers nothing to change', async () => {
    const page = await open('/sources', ['news:read']);
    expect(page.root().querySelectorAll('input[type=checkbox]')).toHaveLength(0);
    expect(page.text()).not.toContain('Add a feed');
  });
});
