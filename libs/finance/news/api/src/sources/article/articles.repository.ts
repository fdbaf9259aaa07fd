import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { NewsArticleEntity } from '../source-records.entity';

/** Texts of articles that were read where it is permitted. */
@Injectable()
export class ArticlesRepository {
  constructor(private readonly database: Database) {}

  find(sourceId: string, url: string): Promise<NewsArticleEntity | null> {
    return this.database.manager.findOneBy(NewsArticleEntity, { sourceId, url });
  }

  /** Keeps a text unless two people opened the article at once and the other was quicker. */
  async insert(article: Omit<NewsArticleEntity, 'organisationId'>): Promise<void> {
    const row = { ...article, organisationId: this.database.organisationId };
    await this.database.manager.createQueryBuilder().insert().into(NewsArticleEntity).values(row).orIgnore().execute();
  }
}
