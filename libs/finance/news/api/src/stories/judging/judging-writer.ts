import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, ID_SOURCE } from '@trivium/platform/database';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { judgedAnew } from '../intake/describe-story';
import { IntakeRepository, type VersionRow } from '../intake/intake.repository';
import { type JudgedItem, JudgingRepository } from './judging.repository';

/** Writes what was judged anew, and tells the stories whose sentiment changes by it. Inside a transaction. */
@Injectable()
export class JudgingWriter {
  constructor(
    private readonly repository: JudgingRepository,
    private readonly stories: IntakeRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @returns how many items were judged anew; others were replaced meanwhile */
  async write(judged: readonly JudgedItem[]): Promise<number> {
    // As the intake does: nothing of these stories changes meanwhile.
    await this.stories.lock();
    const last = await this.stories.lastChange();
    const now = this.clock.now();
    // What is known only grows: a clock that was set back must not make a version end before it began.
    const at = last.at !== undefined && last.at > now ? last.at : now;
    const { storyIds, items } = await this.repository.judge(judged, at);
    const rows = Map.groupBy(await this.stories.itemsOf(storyIds), ({ storyId }) => storyId);
    const ended: VersionRow[] = [];
    const added: VersionRow[] = [];
    for (const old of await this.stories.currentVersions(storyIds)) {
      const next = judgedAnew(old, rows.get(old.storyId) ?? []);
      if (next === undefined) continue;
      ended.push({ ...old, validTo: at });
      const seq = String(last.seq + added.length + 1);
      added.push({ ...next, id: this.ids.next<'story-version'>(), seq, storyId: old.storyId, validFrom: at, validTo: null });
    }
    await this.stories.endVersions(ended);
    await this.stories.insertVersions(added);
    return items;
  }
}
