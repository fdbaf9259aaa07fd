import { type FactIndex, type ItemFacts, MemoryFactIndex } from '@trivium/finance/news/domain';
import type { IntakeRepository, ItemRow, VersionRow } from './intake.repository';

/** An item that is written now, whose story is still to be found. */
export type FreshItem = Omit<ItemRow, 'storyId'> & { readonly terms: readonly string[] };
type Between = { readonly fromMs: number; readonly toMs: number };

/**
 * What a transaction has read of items and stories and what it changes about them, until all of it is written at once. The organisation's lock is held, so that
 * nothing of it changes meanwhile.
 */
export class StoryDraft implements FactIndex {
  private readonly index = new MemoryFactIndex();
  /** Keys that were asked for, and for what time. */
  private readonly asked = new Map<string, Between>();
  /** Items that the index has, or had until they were replaced. */
  private readonly indexed = new Set<string>();
  private readonly rows = new Map<string, ItemRow>();
  private readonly byStory = new Map<string, Set<string>>();
  /** Story of each item that was seen. */
  private readonly storyOf = new Map<string, string>();
  private readonly loaded = new Set<string>();
  private readonly current = new Map<string, VersionRow>();
  private readonly fresh = new Map<string, readonly string[]>();
  private readonly changed = new Set<string>();
  private readonly ended: VersionRow[] = [];
  private readonly added: VersionRow[] = [];
  /** Items that came into a story, new or from another. */
  private readonly arrived = new Set<string>();

  constructor(
    private readonly repository: IntakeRepository,
    private seq: number,
  ) {}

  /** Reads the neighbours under keys that were not asked for yet, or not for that time. */
  async prefetch(keys: readonly string[], between: Between): Promise<void> {
    const unknown = keys.filter((key) => {
      const known = this.asked.get(key);
      return !known || known.fromMs > between.fromMs || known.toMs < between.toMs;
    });
    if (unknown.length === 0) return;
    for (const key of unknown) this.asked.set(key, between);
    for (const { facts, storyId } of await this.repository.near(unknown, between)) {
      if (!this.storyOf.has(facts.id)) this.storyOf.set(facts.id, storyId);
      this.compare(facts);
    }
  }

  async withKeys(keys: readonly string[], between: Between): Promise<readonly ItemFacts[]> {
    await this.prefetch(keys, between);
    return this.near(keys, between);
  }

  /** Of what was read and what is new; nothing that was replaced. */
  near(keys: readonly string[], between: Between): ItemFacts[] {
    return this.index.near(keys, between);
  }

  /** Reads stories with all of their items. */
  async load(storyIds: Iterable<string>): Promise<void> {
    const unknown = [...new Set(storyIds)].filter((id) => !this.loaded.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) this.loaded.add(id);
    for (const row of await this.repository.itemsOf(unknown)) {
      this.put(row);
      if (row.supersededBy === null) this.compare(row.facts);
    }
    for (const version of await this.repository.currentVersions(unknown)) this.current.set(version.storyId, version);
  }

  storyOfItem(id: string): string | undefined {
    return this.storyOf.get(id);
  }

  /** What took the place of an item that was read; itself while nothing did. */
  liveIdOf(id: string): string {
    return this.rows.get(id)?.liveId ?? id;
  }

  itemsOf(storyId: string): ItemRow[] {
    return [...(this.byStory.get(storyId) ?? [])].flatMap((id) => this.rows.get(id) ?? []);
  }

  version(storyId: string): VersionRow | undefined {
    return this.current.get(storyId);
  }

  /** Of a loaded story: an item is replaced, and what it had replaced follows the new one. */
  supersede(oldId: string, newId: string, at: Date): void {
    const old = this.rows.get(oldId);
    if (!old) throw new Error('What is replaced was read before');
    this.index.remove(old.facts);
    for (const row of this.itemsOf(old.storyId)) {
      if (row.id === oldId && row.supersededBy === null) this.update({ ...row, supersededBy: newId, supersededAt: at, liveId: newId });
      else if (row.liveId === oldId) this.update({ ...row, liveId: newId });
    }
  }

  insert(item: FreshItem, storyId: string): void {
    const { terms, ...row } = item;
    this.loaded.add(storyId);
    this.fresh.set(item.id, terms);
    this.arrived.add(item.id);
    this.put({ ...row, storyId });
    if (item.supersededBy === null) this.compare(item.facts);
  }

  /** Moves a live item and what it replaced out of a loaded story into another loaded one. */
  move(liveId: string, { from, to }: { readonly from: string; readonly to: string }): void {
    for (const row of this.itemsOf(from)) {
      if (row.liveId !== liveId) continue;
      this.byStory.get(from)?.delete(row.id);
      this.arrived.add(row.id);
      this.update({ ...row, storyId: to });
    }
  }

  /** A story's next version; the one before ends. */
  tell(version: Omit<VersionRow, 'seq' | 'validTo'>): void {
    const old = this.current.get(version.storyId);
    if (old) {
      const isOfThis = this.added.includes(old);
      old.validTo = version.validFrom;
      if (!isOfThis) this.ended.push(old);
    }
    this.seq += 1;
    const next: VersionRow = { ...version, seq: String(this.seq), validTo: null };
    this.current.set(version.storyId, next);
    this.added.push(next);
  }

  get versions(): readonly VersionRow[] {
    return this.added;
  }

  get items(): ReadonlyMap<string, ItemRow> {
    return this.rows;
  }

  async write(): Promise<void> {
    const all = [...this.rows.values()];
    await this.repository.insert(all.flatMap((row) => (this.fresh.has(row.id) ? [{ ...row, terms: this.fresh.get(row.id) ?? [] }] : [])));
    await this.repository.change(all.filter(({ id }) => this.changed.has(id) && !this.fresh.has(id)));
    await this.repository.endVersions(this.ended);
    await this.repository.insertVersions(this.added);
    const names = new Map(
      this.added.flatMap(({ storyId, entityKeys }) =>
        entityKeys.map((key) => [`=${key} ${storyId}`, { word: `=${key}`, storyId }] as const),
      ),
    );
    await this.repository.addWords([...names.values()], [...this.arrived]);
  }

  /** From now on others are compared with it. */
  private compare(facts: ItemFacts): void {
    if (this.indexed.has(facts.id)) return;
    this.indexed.add(facts.id);
    this.index.add(facts);
  }

  private put(row: ItemRow): void {
    this.rows.set(row.id, row);
    this.storyOf.set(row.id, row.storyId);
    const ids = this.byStory.get(row.storyId);
    if (ids) ids.add(row.id);
    else this.byStory.set(row.storyId, new Set([row.id]));
  }

  private update(row: ItemRow): void {
    this.changed.add(row.id);
    this.put(row);
  }
}
