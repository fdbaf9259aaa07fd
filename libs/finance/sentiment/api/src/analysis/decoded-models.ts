/** Models in use, decoded once and shared by everybody who uses the same bytes; the one that was used longest ago makes room. */
export class DecodedModels<Model> {
  private readonly held = new Map<string, Promise<Model>>();

  constructor(private readonly most: number) {}

  /** Two who ask for the same at once wait for one decoding. What failed is tried again at the next call. */
  get(key: string, decode: () => Promise<Model>): Promise<Model> {
    const known = this.held.get(key);
    this.held.delete(key);
    const model =
      known ??
      decode().catch((error: unknown) => {
        if (this.held.get(key) === model) this.held.delete(key);
        throw error;
      });
    this.held.set(key, model);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= this.most) break;
      this.held.delete(oldest);
    }
    return model;
  }

  get size(): number {
    return this.held.size;
  }
}
