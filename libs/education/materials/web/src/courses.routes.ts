import type { Route, Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import type { CoursePlace } from './course/course-place';
import { courseMessages } from './course/course.messages';
import { coursesMessages } from './courses/courses.messages';
import { readingMessages } from './reading/reading.messages';

const materials: CoursePlace = { label: label(courseMessages, 'materials'), icon: 'menu_book' };
const search: CoursePlace = { label: label(courseMessages, 'search'), icon: 'search' };

/**
 * Pages of courses: the list at '', a course at `courses/:courseId`, its reader at `courses/:courseId/materials/:materialId`.
 *
 * @param inCourse routes of other capabilities inside the course page; each with `data.place` becomes a tab, and gets `courseId` as an input
 */
export function coursesRoutes(inCourse: Routes = []): Routes {
  return [
    {
      path: '',
      pathMatch: 'full',
      data: { title: label(coursesMessages, 'title') },
      loadComponent: () => import('./courses/courses.page').then((m) => m.CoursesPage),
    },
    reader('courses/:courseId/materials/:materialId'),
    reader('courses/:courseId/materials/:materialId/:sectionId'),
    {
      path: 'courses/:courseId',
      loadComponent: () => import('./course/course-frame.component').then((m) => m.CourseFrameComponent),
      children: [
        {
          path: '',
          pathMatch: 'full',
          data: { place: materials, title: materials.label },
          loadComponent: () => import('./materials/materials.page').then((m) => m.MaterialsPage),
        },
        {
          path: 'search',
          data: { place: search, title: search.label },
          loadComponent: () => import('./search/search.page').then((m) => m.SearchPage),
        },
        ...inCourse,
      ],
    },
  ];
}

function reader(path: string): Route {
  return {
    path,
    data: { title: label(readingMessages, 'title') },
    loadComponent: () => import('./reading/reader.page').then((m) => m.ReaderPage),
  };
}
