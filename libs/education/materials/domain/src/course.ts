import type { Id } from '@trivium/shared/kernel';

export type CourseId = Id<'course'>;

/** Languages a course can be taught in; its materials may be in any language. */
export const COURSE_LANGUAGES = ['en', 'zh'] as const;
export type CourseLanguage = (typeof COURSE_LANGUAGES)[number];

/** `organisation`: everybody of the organisation may read; `class`: only members and those who may write courses. */
export const COURSE_VISIBILITIES = ['organisation', 'class'] as const;
export type CourseVisibility = (typeof COURSE_VISIBILITIES)[number];

export const MEMBER_ROLES = ['student', 'teacher'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** How somebody became a member. */
export type JoinedBy = 'code' | 'roster' | 'teacher';
