import { Injectable } from '@nestjs/common';
import { StoriesService } from '@trivium/finance/news/api';
import type { Story } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { CompanyStories, type CompanyStoriesQuery } from './company-stories';

/** The desk's own stories. */
@Injectable()
export class NewsCompanyStories extends CompanyStories {
  constructor(private readonly stories: StoriesService) {
    super();
  }

  async storiesOf(organisationId: OrganisationId, query: CompanyStoriesQuery): Promise<readonly Story[]> {
    return (await this.stories.ofEntity(organisationId, query)).filter(({ supersededBy }) => supersededBy === undefined);
  }
}
