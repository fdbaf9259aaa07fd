export interface GatheringOptions<Item, Result> {
  /** Does what several asked for; one result for each, in their order. All or nothing. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Only what belongs together is done together. */
  readonly groupOf: (item: Item) => string;
  /** How much of {@link most} an item takes. */
  readonly weightOf?: (item: Item) => number;
  /** What is done at once; a heavier item goes alone. */
  readonly most: number;
}

interface Asked<Item, Result> {
  readonly item: Item;
  readonly answer: (result: Result) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Does together what several ask for while the same is being done for others: nobody waits for a batch to fill, and nothing is done twice at once. Where a batch
 * fails, each of it is done by itself, so that one that cannot be done spoils nobody else's.
 */
export class Gathering<Item, Result> {
  private readonly waiting: Asked<Item, Result>[] = [];
  private isRunning = false;

  constructor(private readonly options: GatheringOptions<Item, Result>) {}

  put(item: Item): Promise<Result> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ item, answer, refuse });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    while (this.waiting.length > 0) {
      // Those who ask in the same turn of the loop go together from the start.
      await new Promise((resolve) => setImmediate(resolve));
      await this.together(this.next());
    }
    this.isRunning = false;
  }

  /** The longest waiting, and who goes with it. */
  private next(): Asked<Item, Result>[] {
    const { groupOf, weightOf = () => 1, most } = this.options;
    const [first] = this.waiting;
    if (!first) return [];
    const group = groupOf(first.item);
    const taken: Asked<Item, Result>[] = [];
    const left: Asked<Item, Result>[] = [];
    let weight = 0;
    for (const asked of this.waiting) {
      const isFitting = groupOf(asked.item) === group && (taken.length === 0 || weight + weightOf(asked.item) <= most);
      (isFitting ? taken : left).push(asked);
      if (isFitting) weight += weightOf(asked.item);
    }
    this.waiting.splice(0, this.waiting.length, ...left);
    return taken;
  }

  private async together(batch: readonly Asked<Item, Result>[]): Promise<void> {
    try {
      const results = await this.options.run(batch.map(({ item }) => item));
      for (const [index, { answer, refuse }] of batch.entries()) {
        if (index < results.length) answer(results[index] as Result);
        else refuse(new Error('Each of a batch must be answered'));
      }
    } catch (error) {
      const [alone] = batch;
      if (batch.length === 1) alone?.refuse(error);
      else for (const one of batch) await this.together([one]);
    }
  }
}
