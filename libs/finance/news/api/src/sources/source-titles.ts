import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId } from '@trivium/shared/kernel';
import { SourceNames } from '../stories/reading/source-names';
import { SourcesRepository } from './sources.repository';

/** Titles for the board; removed sources keep theirs, since their news stay. */
@Injectable()
export class SourceTitles extends SourceNames {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
  ) {
    super();
  }

  namesOf(organisationId: OrganisationId, sourceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.database.inOrganisation(organisationId, () => this.sources.titlesOf(sourceIds));
  }

  permittingFullText(organisationId: OrganisationId, sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.database.inOrganisation(organisationId, () => this.sources.permittingFullText(sourceIds));
  }
}
