import type { Id, OrganisationId, UserId } from '@trivium/shared/kernel';

export type FileId = Id<'file'>;

/** A file that an organisation keeps. */
export interface StoredFile {
  readonly id: FileId;
  readonly organisationId: OrganisationId;
  /** Hexadecimal, of the content. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Judged by content, never as the sender claimed. */
  readonly mediaType: string;
  /** Cleaned: safe to show and to offer as a download name. */
  readonly originalName: string;
  readonly createdBy: UserId | undefined;
  readonly createdAt: Date;
}

/** What a route takes. */
export interface FilePolicy {
  readonly maxBytes: number;
  /** Media types, e.g. `application/pdf`, `text/markdown`. */
  readonly accept: readonly string[];
}

/** A received and checked file that nothing refers to yet: keep it or discard it. */
export interface IncomingFile {
  readonly organisationId: OrganisationId;
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly name: string;
}
