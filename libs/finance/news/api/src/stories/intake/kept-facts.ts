import type { ItemFacts } from '@trivium/finance/news/domain';

/** About a kilobyte and a half each. */
const MOST = 10_000;

/** What was read of items lately, by their ids; it never changes, so that no other process can make it wrong. The longest unused go first. */
export class KeptFacts {
  private readonly byId = new Map<string, ItemFacts>();

  get(id: string): ItemFacts | undefined {
    const facts = this.byId.get(id);
    if (facts) this.put(facts);
    return facts;
  }

  put(facts: ItemFacts): void {
    this.byId.delete(facts.id);
    this.byId.set(facts.id, facts);
    if (this.byId.size <= MOST) return;
    const [oldest] = this.byId.keys();
    if (oldest !== undefined) this.byId.delete(oldest);
  }
}
