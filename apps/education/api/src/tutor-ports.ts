import { Injectable, type Provider } from '@nestjs/common';
import { CareDesk } from '@trivium/education/classroom/api';
import { CourseAccess, CourseContents, CoursesRepository, type SectionWithBlocks } from '@trivium/education/materials/api';
import type { CourseId } from '@trivium/education/materials/domain';
import {
  type BlockRange,
  type CareCase,
  type CareMessage,
  type ContentBlock,
  TutorCare,
  TutorCourseAccess,
  TutorCourseContent,
} from '@trivium/education/tutor/api';
import type { CourseOutline } from '@trivium/education/tutor/domain';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { OrganisationId } from '@trivium/shared/kernel';

/** Joins the tutor to the capability that owns courses and materials. */
@Injectable()
class MaterialsCourseAccess extends TutorCourseAccess {
  constructor(private readonly access: CourseAccess) {
    super();
  }

  canRead(caller: CallerIdentity, courseId: string): Promise<boolean> {
    return this.access.canRead(caller, courseId);
  }

  async canReview(caller: CallerIdentity, courseId: string): Promise<boolean> {
    return caller.permissions.has('tutor:review') && (await this.access.canRead(caller, courseId));
  }
}

@Injectable()
class MaterialsCourseContent extends TutorCourseContent {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesRepository,
    private readonly contents: CourseContents,
  ) {
    super();
  }

  materialTitles(organisationId: OrganisationId, materialIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.contents.titlesOf(organisationId, materialIds);
  }

  async blocks(organisationId: OrganisationId, ranges: readonly BlockRange[]): Promise<readonly (readonly ContentBlock[])[]> {
    const found: ContentBlock[][] = [];
    for (const range of ranges) {
      const blocks = await this.contents.blocksOf(organisationId, range);
      found.push(
        blocks.map(({ ordinal, kind, page, data: { term, latex, assetName, alternativeText } }) => ({
          ordinal,
          kind,
          page,
          term,
          latex,
          assetName,
          alternativeText,
        })),
      );
    }
    return found;
  }

  /** There is no concept graph yet, so no concept is named. */
  async conceptsOf(): Promise<readonly string[]> {
    return [];
  }

  async outline(organisationId: OrganisationId, courseId: string): Promise<CourseOutline> {
    const course = await this.database.inOrganisation(organisationId, () => this.courses.find(courseId as CourseId));
    const sections: SectionWithBlocks[] = [];
    for (const material of await this.contents.materialsOf(organisationId, courseId as CourseId)) {
      for await (const section of this.contents.sectionsOf(organisationId, material)) sections.push(section);
    }
    const marked = new Map<string, number>();
    for (const term of sections.flatMap(({ blocks }) => blocks.flatMap(({ data }) => data.terms ?? [])))
      marked.set(term, (marked.get(term) ?? 0) + 1);
    return {
      language: course?.language ?? 'en',
      definedTerms: sections.flatMap(({ title, blocks }) =>
        blocks.flatMap(({ data }) => (data.term === undefined ? [] : [{ term: data.term, section: title }])),
      ),
      keyTerms: [...marked].sort(([, first], [, second]) => second - first).map(([term]) => term),
      headings: sections.map(({ title, level }) => ({ title, level })),
    };
  }
}

/** Joins the tutor to the adults of a class. */
@Injectable()
class ClassroomCare extends TutorCare {
  constructor(private readonly desk: CareDesk) {
    super();
  }

  messageFor(asked: Parameters<TutorCare['messageFor']>[0]): Promise<CareMessage> {
    return this.desk.messageFor(asked);
  }

  raise(care: CareCase): Promise<void> {
    return this.desk.raise(care);
  }
}

export const tutorPorts: readonly Provider[] = [
  { provide: TutorCourseAccess, useClass: MaterialsCourseAccess },
  { provide: TutorCourseContent, useClass: MaterialsCourseContent },
  { provide: TutorCare, useClass: ClassroomCare },
];
