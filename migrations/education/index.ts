import type { MigrationClass } from '@trivium/platform/database';
import { Courses1764000000200 } from './1764000000200-courses.migration';
import { Classroom1764000000210 } from './1764000000210-classroom.migration';
import { Tutor1764000000250 } from './1764000000250-tutor.migration';
import { SearchAnew1764000000260 } from './1764000000260-search-anew.migration';
import { Care1764000000270 } from './1764000000270-care.migration';

/** In the order in which they were released. */
export const educationMigrations: readonly MigrationClass[] = [
  Courses1764000000200,
  Classroom1764000000210,
  Tutor1764000000250,
  SearchAnew1764000000260,
  Care1764000000270,
];
