import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import type { SaveWordList, WordList } from '../dto/template.dto';
import { reportingErrors } from '../reporting.errors';
import { WordListRepository } from './word-list.repository';

/** What a recogniser keeps mishearing, and what its owner means. */
@Injectable()
export class WordListService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WordListRepository) private readonly lists: WordListRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read({ organisationId, userId }: CallerIdentity): Promise<WordList> {
    const list = await this.database.inOrganisation(organisationId, () => this.lists.find(userId));
    return { version: list?.version ?? 0, words: (list?.words ?? []).map((word) => ({ ...word })) };
  }

  /** @throws AppError WORD_LIST_CHANGED_ELSEWHERE */
  async save({ organisationId, userId }: CallerIdentity, { version, words }: SaveWordList): Promise<WordList> {
    return this.database.inOrganisation(organisationId, async () => {
      const list = { ownerId: userId, version: version + 1, words, updatedAt: this.clock.now() };
      if (await this.lists.save({ ...list, expected: version })) return { version: list.version, words };
      throw reportingErrors.WORD_LIST_CHANGED_ELSEWHERE({ current: (await this.lists.find(userId))?.version ?? 0 });
    });
  }
}
