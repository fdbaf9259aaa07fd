import { Injectable } from '@nestjs/common';
import { StoriesService } from '@trivium/finance/news/api';
import type { Story } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { StoryLog, type StoryPosition } from './story-log';

/** The desk's own stories. */
@Injectable()
export class NewsStoryLog extends StoryLog {
  constructor(private readonly stories: StoriesService) {
    super();
  }

  changedAfter(organisationId: OrganisationId, query: StoryPosition & { readonly limit: number }): Promise<readonly Story[]> {
    return this.stories.changedAfter(organisationId, query);
  }
}
