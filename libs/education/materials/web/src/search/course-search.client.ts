import { Injectable, inject } from '@angular/core';
import { ApiClient, listMaterials, searchPassages, type MaterialResponse } from '@trivium/education/api-client';
import { valueOfOne, type FoundPassage, type SearchAnswer, type SearchRequest } from '@trivium/web/search';

/** A passage of a material of the course. */
export interface FoundInMaterial extends FoundPassage {
  readonly materialId: string;
  readonly materialTitle: string;
  /** `3.2`, where the material numbers its sections. */
  readonly sectionNumber?: string;
}

export interface CourseAnswer extends SearchAnswer<FoundInMaterial> {
  /** Nothing was searched: the words read like those of somebody in danger. */
  readonly needsCare?: true;
}

/** Names of the filters, in the address and here. */
export const MATERIAL_FILTER = 'material';
export const LANGUAGE_FILTER = 'language';

const PASSAGES = 20;
const MATERIALS = 100;

/** What the search page asks the API. */
@Injectable({ providedIn: 'root' })
export class CourseSearchClient {
  private readonly api = inject(ApiClient);

  async search(courseId: string, { words, filters, cursor }: SearchRequest): Promise<CourseAnswer> {
    const question = {
      id: courseId,
      q: words,
      k: PASSAGES,
      cursor,
      materialId: valueOfOne(filters, MATERIAL_FILTER),
      language: valueOfOne(filters, LANGUAGE_FILTER),
    };
    return this.api.invoke(searchPassages, question);
  }

  /** Materials that can be searched, all pages of the list. */
  async materials(courseId: string): Promise<readonly MaterialResponse[]> {
    const read: MaterialResponse[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.api.invoke(listMaterials, { id: courseId, shown: 'active', limit: MATERIALS, cursor });
      read.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return read.filter(({ state }) => state === 'ready');
  }
}
