import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeReportTemplate,
  createReportTemplate,
  getWordList,
  importReportTemplate,
  listReportTemplates,
  removeReportTemplate,
  saveWordList,
  type ChangeReportTemplate,
  type CreateReportTemplate,
  type ImportReportTemplate,
  type ReportTemplate,
  type SaveWordList,
  type WordList,
} from '@trivium/radiology/api-client';

/** A page of the largest size; a person has some dozens. */
const MOST_PER_PAGE = 100;

/** Calls for macros, templates and the personal word list, each by its purpose. */
@Injectable({ providedIn: 'root' })
export class PhrasesClient {
  private readonly api = inject(ApiClient);

  /** All of a kind that this person may use, own and shared. */
  async all(kind: ReportTemplate['kind']): Promise<readonly ReportTemplate[]> {
    const items: ReportTemplate[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.api.invoke(listReportTemplates, { kind, cursor, limit: MOST_PER_PAGE });
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  create(body: CreateReportTemplate): Promise<ReportTemplate> {
    return this.api.invoke(createReportTemplate, { body });
  }

  change(id: string, body: ChangeReportTemplate): Promise<ReportTemplate> {
    return this.api.invoke(changeReportTemplate, { id, body });
  }

  remove(id: string): Promise<void> {
    return this.api.invoke(removeReportTemplate, { id });
  }

  importMrrt(body: ImportReportTemplate): Promise<ReportTemplate> {
    return this.api.invoke(importReportTemplate, { body });
  }

  words(): Promise<WordList> {
    return this.api.invoke(getWordList);
  }

  saveWords(body: SaveWordList): Promise<WordList> {
    return this.api.invoke(saveWordList, { body });
  }
}
