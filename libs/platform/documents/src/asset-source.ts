import type { DocumentBuilder } from './document-builder';
import type { Archive } from './archive';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  avif: 'image/avif',
};

/** Decides what becomes of an image that a document names. Returns the asset's name when the upload holds it. */
export interface AssetSource {
  resolve(reference: string): string | undefined;
}

/** For a document that came alone: no image can be found, remote ones are counted and never fetched. */
export function noAssets(builder: DocumentBuilder): AssetSource {
  return {
    resolve(reference) {
      if (isRemote(reference)) builder.count('IMAGES_NOT_FETCHED');
      else if (!/^data:/i.test(reference)) builder.count('IMAGES_MISSING', { first: reference.slice(0, 100) });
      return undefined;
    },
  };
}

/** Images of an archive, named by their path; gathers what was asked for, so that only used images are unpacked. */
export class ArchiveAssets {
  readonly #wanted = new Set<string>();

  constructor(
    private readonly archive: Archive,
    private readonly builder: DocumentBuilder,
  ) {}

  /** References relative to the file at `documentPath`. */
  for(documentPath: string): AssetSource {
    const alone = noAssets(this.builder);
    return {
      resolve: (reference) => {
        const path = isRemote(reference) ? undefined : resolvePath(documentPath, reference);
        if (path === undefined || !this.archive.has(path) || mediaTypeOf(path) === undefined) return alone.resolve(reference);
        this.#wanted.add(path);
        return path;
      },
    };
  }

  async load(): Promise<void> {
    for (const name of this.#wanted) {
      const mediaType = mediaTypeOf(name);
      if (mediaType) this.builder.addAsset({ name, mediaType, bytes: await this.archive.read(name) });
    }
  }
}

export function mediaTypeOf(path: string): string | undefined {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** Resolves a relative reference inside an archive; undefined when it would leave it. */
export function resolvePath(fromFile: string, reference: string): string | undefined {
  const parts = fromFile.split('/').slice(0, -1);
  let clean = reference.replace(/[?#].*$/s, '');
  try {
    clean = decodeURIComponent(clean);
  } catch {
    // A lone percent sign is no escape: the name is taken as it stands.
  }
  for (const part of clean.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function isRemote(reference: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(reference);
}
