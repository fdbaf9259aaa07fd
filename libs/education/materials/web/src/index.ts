export type { CoursePlace } from './course/course-place';
export { coursesRoutes } from './courses.routes';
export { DocumentBlocksComponent, type BlockHighlight } from './reading/document-blocks.component';
export { InlineTextComponent } from './reading/inline-text.component';
