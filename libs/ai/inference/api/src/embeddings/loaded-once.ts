/** Loads on first use and keeps the outcome; a failure is not kept, so that what was missing can be put there without a restart. */
export class LoadedOnce<Value> {
  private loading: Promise<Value> | undefined;
  private loaded: Value | undefined;

  constructor(private readonly load: () => Promise<Value>) {}

  async get(): Promise<Value> {
    this.loading ??= this.load();
    const current = this.loading;
    try {
      return (this.loaded = await current);
    } catch (error) {
      if (this.loading === current) this.loading = undefined;
      throw error;
    }
  }

  /** Takes the value out for disposal; undefined when there is none. A load that still runs is not waited for: it may hang on a bad file. */
  release(): Value | undefined {
    const { loaded } = this;
    this.loading = undefined;
    this.loaded = undefined;
    return loaded;
  }
}
