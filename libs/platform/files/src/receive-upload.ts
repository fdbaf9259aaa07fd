import type { MultipartFile } from '@fastify/multipart';
import { AppError, type OrganisationId } from '@trivium/shared/kernel';
import type { FastifyRequest } from 'fastify';
import type { FileStore } from './file-store';
import { fileErrors } from './files.errors';
import type { FilePolicy, IncomingFile } from './stored-file';

export interface ReceiveUploadOptions extends FilePolicy {
  readonly files: FileStore;
  readonly organisationId: OrganisationId;
}

export interface Upload {
  /** Checked, not yet kept: `files.keep` it inside the transaction that refers to it, else `files.discard` it. */
  readonly incoming: IncomingFile;
  /** Short text fields that came along, unchecked: give them to a schema. */
  readonly fields: Readonly<Record<string, string>>;
}

const FILE_FIELD = 'file';
const LIMITS = { files: 1, fields: 20, parts: 21, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 50 };
const LIMIT_CODES = new Set(['FST_FILES_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PARTS_LIMIT', 'FST_PROTO_VIOLATION']);

/**
 * Takes the one file of a multipart request (RFC 7578) and its few short fields. Whatever goes wrong, or if the sender leaves: nothing of it
 * stays on disk.
 *
 * @throws AppError UPLOAD_NOT_MULTIPART, UPLOAD_FILE_MISSING, UPLOAD_TOO_MANY_PARTS, UPLOAD_INTERRUPTED, FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_ACCEPTED
 */
export async function receiveUpload(
  request: FastifyRequest,
  { files, organisationId, maxBytes, accept }: ReceiveUploadOptions,
): Promise<Upload> {
  if (!request.isMultipart()) throw fileErrors.UPLOAD_NOT_MULTIPART();
  const fields: Record<string, string> = {};
  let incoming: IncomingFile | undefined;
  try {
    // One byte more than allowed reaches the store, which then refuses with its own error.
    for await (const part of request.parts({ limits: { ...LIMITS, fileSize: maxBytes + 1 } })) {
      if (part.type === 'file') {
        if (part.fieldname !== FILE_FIELD || incoming) throw fileErrors.UPLOAD_TOO_MANY_PARTS();
        incoming = await files.receive(bytesOf(part), { organisationId, name: part.filename ?? '', maxBytes, accept });
      } else {
        if (part.valueTruncated || part.fieldnameTruncated || typeof part.value !== 'string') throw fileErrors.UPLOAD_TOO_MANY_PARTS();
        fields[part.fieldname] = part.value;
      }
    }
    if (!incoming) throw fileErrors.UPLOAD_FILE_MISSING();
    return { incoming, fields };
  } catch (error) {
    if (incoming) await files.discard(incoming);
    throw toUploadError(error);
  }
}

async function* bytesOf(part: MultipartFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of part.file) yield chunk as Buffer;
}

function toUploadError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // The disk's own errors are ours, not the sender's.
  if (syscall !== undefined && code !== 'ECONNRESET') return error;
  return code !== undefined && LIMIT_CODES.has(code)
    ? fileErrors.UPLOAD_TOO_MANY_PARTS()
    : fileErrors.UPLOAD_INTERRUPTED(undefined, { cause: error });
}
