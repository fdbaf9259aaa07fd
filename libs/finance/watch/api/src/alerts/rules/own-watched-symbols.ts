import { Injectable } from '@nestjs/common';
import { WatchedSymbols } from '@trivium/finance/news/api';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { AlertRulesRepository } from './alert-rules.repository';

/** What a person's own watch list holds, for whoever filters stories by it; nothing for somebody else's. */
@Injectable()
export class OwnWatchedSymbols extends WatchedSymbols {
  constructor(
    private readonly database: Database,
    private readonly rules: AlertRulesRepository,
  ) {
    super();
  }

  async symbolsOf({ organisationId, userId }: CallerIdentity, watchListId: string): Promise<readonly string[]> {
    return (await this.database.inOrganisation(organisationId, () => this.rules.watchedThings(userId, watchListId))).symbols;
  }
}
