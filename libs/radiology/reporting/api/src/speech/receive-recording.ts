import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { speechErrors } from './speech.errors';
import { MOST_RECORDED_BYTES, type Recording } from './speech.service';

/**
 * The one recording of a multipart request, in memory only: sound about patients is written nowhere.
 *
 * @throws AppError SPEECH_NOT_SOUND, SPEECH_TOO_LONG
 */
export async function receiveRecording(request: FastifyRequest): Promise<Pick<Recording, 'bytes' | 'mediaType'>> {
  if (!request.isMultipart()) throw speechErrors.SPEECH_NOT_SOUND();
  const file = await request.file({ limits: { files: 1, fields: 0, parts: 1, fileSize: MOST_RECORDED_BYTES }, throwFileSizeLimit: false });
  if (file?.fieldname !== 'file') throw speechErrors.SPEECH_NOT_SOUND();
  const bytes = await file.toBuffer();
  if (file.file.truncated) throw speechErrors.SPEECH_TOO_LONG({ megabytes: MOST_RECORDED_BYTES / 1024 / 1024 });
  return { bytes, mediaType: (file.mimetype.split(';')[0] ?? '').trim().toLowerCase() };
}
