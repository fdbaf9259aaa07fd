import { Readable } from 'node:stream';
import type { FileId, OpenedFile } from '@trivium/platform/files';
import type { OrganisationId } from '@trivium/shared/kernel';
import fastify from 'fastify';
import { contentDisposition, sendFile } from './send-file';

const opened = (mediaType: string, range?: { start: number; end: number }): OpenedFile => ({
  file: {
    id: 'f' as FileId,
    organisationId: 'o' as OrganisationId,
    sha256: 'abc',
    sizeBytes: 10,
    mediaType,
    originalName: 'a.bin',
    createdBy: undefined,
    createdAt: new Date(0),
  },
  range,
  stream: Readable.from([Buffer.from('0123456789').subarray(range?.start ?? 0, (range?.end ?? 9) + 1)]),
});

async function answer(mediaType: string, disposition: 'inline' | 'attachment', range?: { start: number; end: number }) {
  const server = fastify();
  server.get('/', (_request, reply) => {
    sendFile(reply, opened(mediaType, range), { mediaType, disposition });
    return reply;
  });
  const got = await server.inject('/');
  await server.close();
  return got;
}

describe('sendFile', () => {
  it('lets no uploaded page or drawing run with the rights of this site', async () => {
    const html = await answer('text/html', 'inline');
    expect(html.headers['content-disposition']).toMatch(/^attachment/);
    expect(html.headers['content-security-policy']).toContain('sandbox');
    const svg = await answer('image/svg+xml', 'inline');
    expect(svg.headers['content-disposition']).toMatch(/^inline/);
    expect(svg.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect((await answer('image/png', 'inline')).headers['content-security-policy']).toBeUndefined();
  });

  it('answers a range with 206 and says which', async () => {
    const part = await answer('application/pdf', 'inline', { start: 2, end: 4 });
    expect(part.statusCode).toBe(206);
    expect(part.headers).toMatchObject({ 'content-range': 'bytes 2-4/10', 'content-length': '3', 'accept-ranges': 'bytes' });
    expect(part.body).toBe('234');
  });
});

describe('contentDisposition', () => {
  it('keeps any name, and no name breaks out of the header', () => {
    expect(contentDisposition('attachment', '心理学 "一".pdf')).toBe(
      `attachment; filename="___ ___.pdf"; filename*=UTF-8''%E5%BF%83%E7%90%86%E5%AD%A6%20%22%E4%B8%80%22.pdf`,
    );
    expect(contentDisposition('inline', 'a\r\nset-cookie: x\ud800')).not.toMatch(/[\r\n]/);
  });
});
