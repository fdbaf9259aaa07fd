import { realpath, stat } from 'node:fs/promises';
import type { Llama, LlamaModel, LlamaModule } from './gguf-llama';

/** The weights of a file in memory, with what they are computed by. */
export interface LoadedModel {
  readonly module: LlamaModule;
  readonly llama: Llama;
  readonly model: LlamaModel;
}

/** Loaded weights in the hands of one holder. What was read and written is no part of them: each holder makes a context of its own. */
export interface HeldModel extends LoadedModel {
  /** Frees the memory once nobody else holds them. Only the first call counts. */
  release(): Promise<void>;
}

export interface HoldOptions {
  /** Entry of `MODEL_ENDPOINTS`, or of an organisation's own; told by `resident`. */
  readonly endpoint: string;
  readonly path: string;
  /** Processor threads of the holder's own context. */
  readonly threads: number;
  /** Called when nobody holds the file yet. */
  load(): Promise<LoadedModel>;
}

/** Weights in memory, counted once however many endpoints compute with them. */
export interface ResidentModel {
  readonly endpoints: readonly string[];
  /** Size of the file. */
  readonly weightBytes: number;
}

interface Entry {
  readonly loading: Promise<LoadedModel>;
  readonly weightBytes: number;
  /** One for each hold; an endpoint that is being replaced may be in it twice. */
  readonly holders: HoldOptions[];
}

interface Leaving {
  readonly entry: Entry;
  readonly holder: HoldOptions;
  readonly loaded: LoadedModel;
}

/**
 * The GGUF files that this process has in memory. Endpoints that name the same file, also through a link, compute with the same weights, whoever they belong to: weights tell nothing
 * of anybody's text. A file that has changed since it was loaded is another one.
 */
export class GgufModels {
  private readonly entries = new Map<string, Entry>();

  /**
   * The weights of a file, loaded by the first holder.
   *
   * @throws what `load` throws, to everybody who waits for it; the next holder tries anew. Error of the file system when the file is gone
   */
  async hold(options: HoldOptions): Promise<HeldModel> {
    const { key, weightBytes } = await identityOf(options);
    const entry = this.entries.get(key) ?? this.begin(key, { loading: options.load(), weightBytes, holders: [] });
    entry.holders.push(options);
    try {
      const loaded = await entry.loading;
      allowThreads(loaded, entry);
      return { ...loaded, release: () => this.leave(key, { entry, holder: options, loaded }) };
    } catch (error) {
      if (this.entries.get(key) === entry) this.entries.delete(key);
      throw error;
    }
  }

  /** What is in memory at this moment, or is on its way there. */
  resident(): readonly ResidentModel[] {
    return [...this.entries.values()].map(({ holders, weightBytes }) => ({
      endpoints: [...new Set(holders.map(({ endpoint }) => endpoint))],
      weightBytes,
    }));
  }

  private begin(key: string, entry: Entry): Entry {
    this.entries.set(key, entry);
    return entry;
  }

  private async leave(key: string, { entry, holder, loaded }: Leaving): Promise<void> {
    const place = entry.holders.indexOf(holder);
    if (place < 0) return;
    entry.holders.splice(place, 1);
    if (entry.holders.length > 0) return allowThreads(loaded, entry);
    // Whoever comes from now on loads anew: nobody is handed weights that are being freed.
    if (this.entries.get(key) === entry) this.entries.delete(key);
    await loaded.llama.dispose();
  }
}

/** As many as if each holder had a copy of its own: a long answer to one does not hold up the others. */
function allowThreads({ llama }: LoadedModel, { holders }: Entry): void {
  llama.maxThreads = holders.reduce((sum, { threads }) => sum + threads, 0);
}

async function identityOf({ path }: HoldOptions): Promise<{ readonly key: string; readonly weightBytes: number }> {
  const file = await realpath(path);
  const { size, mtimeNs } = await stat(file, { bigint: true });
  return { key: `${file}\0${size}\0${mtimeNs}`, weightBytes: Number(size) };
}
