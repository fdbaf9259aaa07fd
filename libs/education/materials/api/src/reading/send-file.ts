import type { OpenedFile } from '@trivium/platform/files';
import type { FastifyReply } from 'fastify';

/** Types that a browser may show by itself: none of them can run a script with the rights of this site. */
const SHOWN = new Set(['application/pdf', 'text/plain', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
/** For what could carry a script (HTML, SVG): no scripts, no requests, an origin of its own. */
const SANDBOX = `default-src 'none'; style-src 'unsafe-inline'; sandbox`;

export interface SendFileOptions {
  readonly mediaType: string;
  readonly disposition: 'inline' | 'attachment';
}

/** Answers with a file, or with the part of it that was asked for (RFC 9110, 14). */
export function sendFile(reply: FastifyReply, { file, stream, range }: OpenedFile, { mediaType, disposition }: SendFileOptions): void {
  const isSandboxed = !SHOWN.has(mediaType);
  const shown = disposition === 'inline' && (!isSandboxed || mediaType === 'image/svg+xml') ? 'inline' : 'attachment';
  void reply
    .header('content-type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
    .header('content-disposition', contentDisposition(shown, file.originalName))
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.sha256}"`)
    .header('cache-control', 'private, max-age=300')
    .header('content-length', range ? range.end - range.start + 1 : file.sizeBytes);
  if (isSandboxed) void reply.header('content-security-policy', SANDBOX);
  if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.sizeBytes}`);
  void reply.send(stream);
}

/** RFC 6266: a plain name for old programs, and the real one in UTF-8. Quotes and control characters never reach the header. */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
