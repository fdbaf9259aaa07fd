import { computed, Injectable, InjectionToken, inject, signal } from '@angular/core';
import { EdgeEngine, type EdgeRuntime, WllamaRuntime } from '@trivium/ai/inference/browser';
import { AppError } from '@trivium/shared/kernel';
import { LanguageService } from '@trivium/web/i18n';

export const EDGE_RUNTIME = new InjectionToken<EdgeRuntime>('EdgeRuntime', { providedIn: 'root', factory: () => new WllamaRuntime() });

/** Milliseconds that only grow. */
export const EDGE_TIMER = new InjectionToken<() => number>('EdgeTimer', { providedIn: 'root', factory: () => () => performance.now() });

const MAX_TOKENS = 512;
const MS = 1_000;

export interface EdgeFigures {
  readonly firstTokenMs: number;
  /** Undefined for an answer of one piece. */
  readonly tokensPerSecond: number | undefined;
  readonly tokens: number;
}

/** The one model that is loaded into this page, and what it was asked last. It stays loaded while the person goes to other pages. */
@Injectable({ providedIn: 'root' })
export class EdgeSession {
  private readonly runtime = inject(EDGE_RUNTIME);
  private readonly now = inject(EDGE_TIMER);
  private readonly languages = inject(LanguageService);
  private readonly held = signal<EdgeEngine | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private stopper: AbortController | undefined;

  readonly fileName = signal('');
  readonly fileBytes = signal(0);
  readonly isLoading = signal(false);
  readonly loadMs = signal(0);
  readonly isAnswering = signal(false);
  readonly answer = signal('');
  readonly figures = signal<EdgeFigures | undefined>(undefined);
  readonly facts = computed(() => this.held()?.facts);
  /** What went wrong last, in the reader's language. */
  readonly problem = computed(() => {
    const failure = this.failure();
    const language = this.languages.language();
    if (failure === undefined) return undefined;
    return failure instanceof AppError ? failure.text(language) : String(failure);
  });

  async load(file: File): Promise<void> {
    await this.unload();
    this.fileName.set(file.name);
    this.fileBytes.set(file.size);
    this.isLoading.set(true);
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    const beganAtMs = this.now();
    try {
      this.held.set(await EdgeEngine.load(file, { runtime: this.runtime, signal }));
      this.loadMs.set(this.now() - beganAtMs);
    } catch (error) {
      if (!signal.aborted) this.failure.set(error);
    } finally {
      this.isLoading.set(false);
    }
  }

  async unload(): Promise<void> {
    this.stop();
    const engine = this.held();
    this.held.set(undefined);
    this.failure.set(undefined);
    this.answer.set('');
    this.figures.set(undefined);
    await engine?.close();
  }

  async ask(prompt: string): Promise<void> {
    const engine = this.held();
    if (engine === undefined || this.isAnswering()) return;
    this.failure.set(undefined);
    this.answer.set('');
    this.figures.set(undefined);
    this.isAnswering.set(true);
    this.stopper = new AbortController();
    const beganAtMs = this.now();
    let firstAtMs: number | undefined;
    let lastAtMs = beganAtMs;
    let pieces = 0;
    try {
      for await (const event of engine.stream(
        { messages: [{ role: 'user', content: prompt }], maxTokens: MAX_TOKENS },
        { signal: this.stopper.signal },
      )) {
        if (event.type !== 'text') continue;
        pieces++;
        lastAtMs = this.now();
        firstAtMs ??= lastAtMs;
        this.answer.update((text) => text + event.delta);
        const writingMs = lastAtMs - firstAtMs;
        this.figures.set({
          firstTokenMs: firstAtMs - beganAtMs,
          tokensPerSecond: writingMs > 0 ? ((pieces - 1) * MS) / writingMs : undefined,
          tokens: pieces,
        });
      }
    } catch (error) {
      // Whoever pressed Stop knows why it stopped.
      if (!this.stopper.signal.aborted) this.failure.set(error);
    } finally {
      this.isAnswering.set(false);
    }
  }

  stop(): void {
    this.stopper?.abort();
  }
}
