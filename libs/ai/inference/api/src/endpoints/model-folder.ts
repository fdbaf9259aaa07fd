import { readdir, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GgufFile } from '../engines/gguf-file';
import type { GgufFacts } from '../engines/gguf-facts';

/** One file of the folder; the facts are undefined when its header cannot be read. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  readonly facts: GgufFacts | undefined;
}

/** A header of a large vocabulary takes some 10 ms; a folder of more is no folder of models. */
const MOST_FILES = 200;

/** The GGUF files that the operator offers to organisations. Names are plain: nothing outside the folder can be reached by one. */
export class ModelFolder {
  private readonly known = new Map<string, { readonly stamp: string; readonly facts: GgufFacts | undefined }>();

  /** @param folder undefined: organisations run no model on this server */
  constructor(private readonly folder: string | undefined) {}

  get isOffered(): boolean {
    return this.folder !== undefined;
  }

  has(name: string): boolean {
    return this.folder !== undefined && isPlainName(name) && existsSync(join(this.folder, name));
  }

  /** @throws Error for a name that `has` denies */
  pathOf(name: string): string {
    if (this.folder === undefined || !isPlainName(name)) throw new Error(`No file of the model folder: ${name}`);
    return join(this.folder, name);
  }

  /** By name; undefined when the folder cannot be read. */
  async list(): Promise<ModelFile[] | undefined> {
    if (this.folder === undefined) return [];
    const names = await readdir(this.folder).catch(() => undefined);
    const files = names?.filter(isPlainName).toSorted().slice(0, MOST_FILES);
    return files && (await Promise.all(files.map((name) => this.fileOf(name)))).filter((file) => file !== undefined);
  }

  private async fileOf(name: string): Promise<ModelFile | undefined> {
    const path = this.pathOf(name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const stamp = `${found.size} ${found.mtimeMs}`;
    const known = this.known.get(name);
    if (known?.stamp === stamp) return { name, bytes: found.size, facts: known.facts };
    const facts = readFacts(path);
    this.known.set(name, { stamp, facts });
    return { name, bytes: found.size, facts };
  }
}

function isPlainName(name: string): boolean {
  return /^[^/\\\0]{1,200}\.gguf$/i.test(name) && !name.startsWith('.');
}

function readFacts(path: string): GgufFacts | undefined {
  try {
    return new GgufFile({ endpoint: 'model folder', path }).facts();
  } catch {
    // Shown with its size and no facts: whoever put it there sees that it cannot be read.
    return undefined;
  }
}
