import type { EntityClass } from '@trivium/platform/database';
import { CourseMemberEntity } from './courses/course-member.entity';
import { CourseEntity } from './courses/course.entity';
import { MaterialAssetEntity } from './materials/material-asset.entity';
import { MaterialBlockEntity } from './materials/material-block.entity';
import { MaterialSectionEntity } from './materials/material-section.entity';
import { MaterialEntity } from './materials/material.entity';

export const materialsEntities: readonly EntityClass[] = [
  CourseEntity,
  CourseMemberEntity,
  MaterialEntity,
  MaterialSectionEntity,
  MaterialBlockEntity,
  MaterialAssetEntity,
];
export { CourseEntity, CourseMemberEntity, MaterialEntity };
export { CourseAccess, type CourseReader, WRITE_COURSES } from './courses/course-access.service';
export { CourseMembersRepository, type NewMember } from './courses/course-members.repository';
export { courseErrors } from './courses/courses.errors';
export { CoursesRepository } from './courses/courses.repository';
export { CoursesService } from './courses/courses.service';
export { idOfCursor } from './dto/cursor';
export { courseResponse, type CourseResponse } from './dto/course.dto';
export { materialResponse, type MaterialResponse } from './dto/material.dto';
export {
  blockResponse,
  type BlockResponse,
  passageResponse,
  type PassageResponse,
  searchResponse,
  type SearchResponse,
} from './dto/reading.dto';
export { DocumentReader } from './import/document-reader';
export { IMPORT_KIND } from './import/material-import';
export { type MaterialEvent, type MaterialListener, MaterialListeners } from './import/material-listeners';
export { PASSAGE_INDEX, type PassageIndex } from './import/passage-index';
export type { SectionWithBlocks } from './materials/material-contents.repository';
export { materialErrors } from './materials/materials.errors';
export { type MaterialKey, MaterialsService } from './materials/materials.service';
export { MaterialsModule } from './materials.module';
export { MATERIAL_MEDIA_TYPES, type MaterialsModuleOptions } from './materials.options';
export { CourseContents, type ReadyMaterial } from './reading/course-contents.service';
export { MaterialReader } from './reading/material-reader.service';
export { contentDisposition, sendFile } from './reading/send-file';
export { type DemoBook, type DemoBookSource, makeDemoBook } from './demo/demo-book';
export { DemoCourses } from './demo/demo-courses.service';
export { materialsPersonData } from './person-data';
