import type { OrganisationId } from '@trivium/shared/kernel';
import type { CallerIdentity } from '@trivium/platform/http';
import type { CourseOutline, PassageBlockKind } from '@trivium/education/tutor/domain';

/** Who may do what with a course. The app binds it to the capability that owns courses. */
export abstract class TutorCourseAccess {
  /** Whether the caller may read the course; false also when there is none, so that nobody learns which courses exist. */
  abstract canRead(caller: CallerIdentity, courseId: string): Promise<boolean>;
  /** Whether the caller teaches the course or administers it. */
  abstract canReview(caller: CallerIdentity, courseId: string): Promise<boolean>;
}

/** A block of a material as its reader made it. */
export interface ContentBlock {
  readonly ordinal: number;
  readonly kind: PassageBlockKind;
  readonly page?: number;
  readonly term?: string;
  readonly latex?: string;
  readonly assetName?: string;
  readonly alternativeText?: string;
}

/** Blocks `from`…`to` (ordinals as they were indexed) of one section. */
export interface BlockRange {
  readonly materialId: string;
  readonly sectionId: string;
  readonly from: number;
  readonly to: number;
}

/** What the tutor needs of a course beyond the search: the kinds of blocks, titles, concepts, the outline. */
export abstract class TutorCourseContent {
  /** Titles of materials by their id; unknown ones are left out. */
  abstract materialTitles(organisationId: OrganisationId, materialIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The blocks of each range, in the order of the ranges; an empty list for a range that is gone. */
  abstract blocks(organisationId: OrganisationId, ranges: readonly BlockRange[]): Promise<readonly (readonly ContentBlock[])[]>;
  /** Concepts of the course that the cited passages or the text are about, the closest first. */
  abstract conceptsOf(
    organisationId: OrganisationId,
    courseId: string,
    about: { readonly text: string; readonly sectionIds: readonly string[] },
  ): Promise<readonly string[]>;
  abstract outline(organisationId: OrganisationId, courseId: string): Promise<CourseOutline>;
}
