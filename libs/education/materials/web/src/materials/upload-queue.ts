import { computed, signal } from '@angular/core';
import type { MaterialAccepted } from '@trivium/education/api-client';
import { problemFrom, type Problem } from '@trivium/web/kit';
import type { UploadOptions } from './material-upload.service';

/** One chosen file on its way. An accepted one leaves the queue: its material stands in the list then. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'duplicate' | 'refused';
  /** Sent part, 0 to 1. */
  readonly share: number;
  readonly problem?: Problem;
  /** The material that holds the same file already, when `duplicate`. */
  readonly existingId?: string;
}

export type SendFile = (file: File, options: UploadOptions) => Promise<MaterialAccepted>;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Sends chosen files one after another, so that the first book is being read while the next one travels. Keeps a refused file for another try. */
export class UploadQueue {
  private readonly held = signal<readonly Upload[]>([]);
  private readonly stops = new Map<number, AbortController>();
  private nextId = 1;
  private isRunning = false;

  readonly uploads = this.held.asReadonly();
  readonly isBusy = computed(() => this.held().some(({ state }) => state === 'sending' || state === 'waiting'));

  /** @param onAccepted told of each received file, before the next one is sent */
  constructor(
    private readonly send: SendFile,
    private readonly onAccepted: (accepted: MaterialAccepted, file: File) => Promise<void> | void,
  ) {}

  async add(files: readonly File[]): Promise<void> {
    this.held.update((all) => [...all, ...files.map((file): Upload => ({ id: this.nextId++, file, state: 'waiting', share: 0 }))]);
    await this.run();
  }

  async retry(id: number): Promise<void> {
    this.edit(id, { state: 'waiting', share: 0, problem: undefined });
    await this.run();
  }

  /** Stops a file that is being sent, and takes it, or one that was refused, off the queue. */
  dismiss(id: number): void {
    this.stops.get(id)?.abort();
    this.held.update((all) => all.filter((upload) => upload.id !== id));
  }

  /** Stops everything: the page is left. */
  stop(): void {
    for (const { id } of this.held()) this.dismiss(id);
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      for (let next = this.waiting(); next; next = this.waiting()) await this.sendOne(next);
    } finally {
      this.isRunning = false;
    }
  }

  private waiting(): Upload | undefined {
    return this.held().find(({ state }) => state === 'waiting');
  }

  private async sendOne({ id, file }: Upload): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.edit(id, { state: 'sending' });
    let accepted: MaterialAccepted | undefined;
    try {
      accepted = await this.send(file, { signal: stop.signal, onShare: (share) => this.edit(id, { share }) });
      this.dismiss(id);
    } catch (error) {
      if (!stop.signal.aborted) this.refuse(id, problemFrom(error));
    } finally {
      this.stops.delete(id);
    }
    if (accepted) await this.onAccepted(accepted, file);
  }

  private refuse(id: number, problem: Problem): void {
    if (problem.code === 'MATERIAL_DUPLICATE')
      this.edit(id, { state: 'duplicate', problem, existingId: UUID.exec(problem.detail)?.[0]?.toLowerCase() });
    else this.edit(id, { state: 'refused', problem });
  }

  private edit(id: number, change: Partial<Upload>): void {
    this.held.update((all) => all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }
}
