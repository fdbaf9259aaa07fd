export interface SourcesModuleOptions {
  /** Bundled worker that parses feeds and pages (`<dist>/workers/feeds.mjs`). */
  readonly feedsWorker: URL;
  readonly secretKey: string;
  /** Where hubs can call back; without it nothing is subscribed to. */
  readonly publicUrl?: string;
  /** Whether this process reads feeds on its own. */
  readonly isPolling: boolean;
  /** Whether the database belongs to this process alone (embedded): then every lease at the start is a dead process's. */
  readonly isOnlyProcess: boolean;
  /** In a demo, imported feeds on the internet wait until somebody asks for them: the machine may have no network. */
  readonly isDemo: boolean;
}

export const SOURCES_OPTIONS = Symbol('SourcesOptions');
/** `() => number` in [0, 1). */
export const SOURCES_RANDOM = Symbol('SourcesRandom');
/** Largest OPML file. */
export const MAX_OPML_BYTES = 5 * 1024 * 1024;
export const MOST_SOURCES = 5_000;
