import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@trivium/web/kit';
import { StoriesClient } from './stories.client';

describe('StoriesClient', () => {
  let client: StoriesClient;
  let http: HttpTestingController;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    client = TestBed.inject(StoriesClient);
    http = TestBed.inject(HttpTestingController);
  });

  it('repeats what has several values, and leaves out what has none', () => {
    void client.list({ language: ['zh', 'ja'], entity: [], q: undefined });
    const { params } = http.expectOne(({ url }) => url === '/api/stories').request;
    expect(params.getAll('language')).toEqual(['zh', 'ja']);
    expect([params.has('entity'), params.has('q'), params.get('limit')]).toEqual([false, false, '50']);
    expect(client.streamUrl({ language: ['zh', 'ja'], entity: [], q: 'a&b' })).toBe('/api/stories/stream?language=zh&language=ja&q=a%26b');
    expect(client.streamUrl({})).toBe('/api/stories/stream');
  });

  it('takes the name of a file from the server', async () => {
    const file = client.exported({}, 'xlsx');
    http
      .expectOne(({ url }) => url === '/api/stories/export')
      .flush(new Blob(['PK']), {
        headers: { 'content-disposition': `attachment; filename="x.xlsx"; filename*=UTF-8''%E6%8A%A5%E9%81%93.xlsx` },
      });
    expect((await file).name).toBe('报道.xlsx');
  });

  it('reads a refusal that came where a file was asked', async () => {
    const file = client.exported({}, 'csv');
    // jsdom's Blob cannot be read as text.
    const refusal = Object.assign(new Blob(), { text: async () => '{"title":"No","detail":"Too many.","code":"X"}' });
    http.expectOne(({ url }) => url === '/api/stories/export').flush(refusal, { status: 422, statusText: 'No' });
    await expect(file).rejects.toBeInstanceOf(ProblemError);
    await expect(file).rejects.toMatchObject({ problem: { detail: 'Too many.' } });
  });
});
