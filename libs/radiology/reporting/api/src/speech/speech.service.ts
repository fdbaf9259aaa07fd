import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError } from '@trivium/shared/kernel';
import { z } from 'zod';
import { speechErrors } from './speech.errors';
import { transcriptionPlace, type TranscriptionPlace, type TranscriptionSettings } from './transcription-place';

export const TRANSCRIPTION_SETTINGS = Symbol('TRANSCRIPTION_SETTINGS');

/** Ten minutes of speech are 5 MB as Opus and 19 MB as 16 kHz WAV. */
export const MOST_RECORDED_BYTES = 25 * 1024 * 1024;
const MOST_ANSWER_BYTES = 1024 * 1024;
const TIMEOUT_MS = 110_000;
const MOST_CHARACTERS = 20_000;

export interface Recording {
  readonly bytes: Uint8Array;
  /** Without parameters: `audio/webm`. */
  readonly mediaType: string;
  readonly language: 'en' | 'zh';
  readonly signal?: AbortSignal;
}

export type SpeechState = { readonly isAvailable: true } | { readonly isAvailable: false; readonly reason: 'absent' | 'not_local' };

/** Names that services tell the form of the sound by. */
const FILE_NAMES: ReadonlyMap<string, string> = new Map([
  ['audio/webm', 'speech.webm'],
  ['video/webm', 'speech.webm'],
  ['audio/ogg', 'speech.ogg'],
  ['audio/mp4', 'speech.mp4'],
  ['audio/wav', 'speech.wav'],
  ['audio/x-wav', 'speech.wav'],
  ['audio/wave', 'speech.wav'],
]);

const answerSchema = z.object({ text: z.string() });

/**
 * Speech into words by a service of the house (OpenAI-compatible `POST …/audio/transcriptions`). The recording goes to that one address and nowhere else, is written nowhere, and is forgotten with
 * the answer. What is said about patients is restricted: a service that is not on an own machine is as if there were none.
 */
@Injectable()
export class SpeechService {
  private readonly place: TranscriptionPlace | undefined;

  constructor(
    @Inject(TRANSCRIPTION_SETTINGS) private readonly settings: TranscriptionSettings,
    @Inject(GuardedFetcher) private readonly fetcher: GuardedFetcher,
    @Inject(Database) private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.place = settings.url === undefined ? undefined : transcriptionPlace(settings.url);
    if (settings.url !== undefined && this.place === undefined)
      this.logger.warn('TRANSCRIPTION_URL is on no machine of the house: there is no microphone');
  }

  state(): SpeechState {
    if (this.settings.url === undefined) return { isAvailable: false, reason: 'absent' };
    return this.place === undefined ? { isAvailable: false, reason: 'not_local' } : { isAvailable: true };
  }

  /** @throws AppError SPEECH_ABSENT, SPEECH_NOT_LOCAL, SPEECH_EMPTY, SPEECH_NOT_SOUND, SPEECH_SERVICE_FAILED */
  async transcribe({ bytes, mediaType, language, signal }: Recording): Promise<string> {
    this.database.assertNoTransaction('Transcribing speech');
    const { place } = this;
    if (place === undefined) throw this.settings.url === undefined ? speechErrors.SPEECH_ABSENT() : speechErrors.SPEECH_NOT_LOCAL();
    const name = FILE_NAMES.get(mediaType);
    if (name === undefined) throw speechErrors.SPEECH_NOT_SOUND();
    if (bytes.length === 0) throw speechErrors.SPEECH_EMPTY();
    const fields = { model: this.settings.model ?? 'whisper-1', language, response_format: 'json' };
    const { body, contentType } = multipart(fields, { name, mediaType, bytes });
    return this.askedFor(place, { body, contentType, signal });
  }

  private async askedFor(
    { address, host }: TranscriptionPlace,
    { body, contentType, signal }: { readonly body: Uint8Array; readonly contentType: string; readonly signal: AbortSignal | undefined },
  ): Promise<string> {
    try {
      const answer = await this.fetcher.post(address, {
        body,
        headers: { 'content-type': contentType, accept: 'application/json' },
        ...{ configuredHost: host, maxBytes: MOST_ANSWER_BYTES, timeoutMs: TIMEOUT_MS, signal },
      });
      // A redirect is an answer like any other here, and is not followed.
      if (answer.status !== 200) throw speechErrors.SPEECH_SERVICE_FAILED();
      const { text } = answerSchema.parse(JSON.parse(Buffer.from(answer.bytes).toString('utf8')));
      return plainWords(text);
    } catch (error) {
      if (signal?.aborted || (error instanceof AppError && error.code === 'SPEECH_SERVICE_FAILED')) throw error;
      throw speechErrors.SPEECH_SERVICE_FAILED({}, { cause: error });
    }
  }
}

/** One line of words: what a dictation may hold. */
function plainWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

interface SoundFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** RFC 7578; every value is ours, so none needs escaping. */
function multipart(
  fields: Readonly<Record<string, string>>,
  { name, mediaType, bytes }: SoundFile,
): { body: Uint8Array; contentType: string } {
  const boundary = `trivium-${randomBytes(16).toString('hex')}`;
  const head = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mediaType}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head.join('') + file), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}
