import type { ServerSentEvent } from '@trivium/platform/http';
import type { ReportResponse } from './dto/report.dto';

/**
 * A new report as a stream: `meta` with its id, the text sentence by sentence in `token`, a `citation` for each rule card behind its section, then `done` with the whole. It is stored before its first
 * word is sent: a reader that goes away has lost nothing.
 */
export async function* reportEvents(id: string, write: () => Promise<ReportResponse>): AsyncGenerator<ServerSentEvent> {
  yield { event: 'meta', data: { id, state: 'draft' } };
  const report = await write();
  for (const { section, text } of report.sentences) yield { event: 'token', data: { section, text } };
  for (const [index, card] of report.guideline.entries())
    if (card.citation !== undefined) yield { event: 'citation', data: { n: index + 1, guideline: card.guideline, ...card.citation } };
  yield { event: 'done', data: report };
}
