import type { LocalText } from '@trivium/web/i18n';

/** A tab of the course page: put it into `data.place` of a route given to `coursesRoutes`. */
export interface CoursePlace {
  readonly label: LocalText;
  /** Material icon name. */
  readonly icon: string;
  /** Shown only to who may change the course. */
  readonly forTeachers?: boolean;
}
