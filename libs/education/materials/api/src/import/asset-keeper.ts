import { Injectable } from '@nestjs/common';
import type { DocumentAsset } from '@trivium/platform/documents';
import { FileStore, type IncomingFile } from '@trivium/platform/files';
import { AppError, type OrganisationId, type UserId } from '@trivium/shared/kernel';
import type { StoredAsset } from '../materials/material-contents.repository';
import { storableText } from './storable-text';

const MAX_ASSET_BYTES = 20 * 2 ** 20;
const RASTER = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];
const SVG = 'image/svg+xml';
/** What the content of a drawing looks like to the file store, which tells texts apart by name only. */
const MARKUP = [SVG, 'application/xml', 'text/plain'];

export interface ReceivedAsset {
  readonly name: string;
  readonly mediaType: string;
  readonly incoming: IncomingFile;
}

/** Puts images of a document into the file store. What an image is served as is judged by its content, never by what its name claims. */
@Injectable()
export class AssetKeeper {
  constructor(private readonly files: FileStore) {}

  /** Outside a transaction. Undefined for what is too large, empty, or not the kind of image that it claims to be. */
  async receive(organisationId: OrganisationId, { name, mediaType, bytes }: DocumentAsset): Promise<ReceivedAsset | undefined> {
    const accept = mediaType === SVG ? MARKUP : RASTER;
    try {
      const incoming = await this.files.receive(once(bytes), { organisationId, name, maxBytes: MAX_ASSET_BYTES, accept });
      return { name: storableText(name), mediaType: mediaType === SVG ? SVG : incoming.mediaType, incoming };
    } catch (error) {
      // One bad picture must not cost the whole book; the caller counts it.
      if (error instanceof AppError && error.status < 500) return undefined;
      throw error;
    }
  }

  /** Inside the transaction that writes the row. */
  async keep({ name, mediaType, incoming }: ReceivedAsset, createdBy: UserId | undefined): Promise<StoredAsset> {
    const file = await this.files.keep(incoming, { createdBy });
    return { name, mediaType, fileId: file.id, sizeBytes: file.sizeBytes };
  }

  async discard({ incoming }: ReceivedAsset): Promise<void> {
    await this.files.discard(incoming);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
