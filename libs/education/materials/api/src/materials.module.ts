import { type DynamicModule, Module } from '@nestjs/common';
import { RetrievalIndex, RetrievalModule } from '@trivium/ai/retrieval';
import { CourseAccess } from './courses/course-access.service';
import { CourseMembersRepository } from './courses/course-members.repository';
import { CoursesController } from './courses/courses.controller';
import { CoursesRepository } from './courses/courses.repository';
import { CoursesService } from './courses/courses.service';
import { DemoCourses } from './demo/demo-courses.service';
import { AssetKeeper } from './import/asset-keeper';
import { DocumentReader, DOCUMENTS_WORKER, IsolatedDocumentReader } from './import/document-reader';
import { MaterialImport } from './import/material-import';
import { MaterialListeners } from './import/material-listeners';
import { MaterialRemoval } from './import/material-removal';
import { PASSAGE_INDEX } from './import/passage-index';
import { MaterialContentsRepository } from './materials/material-contents.repository';
import { MaterialsController } from './materials/materials.controller';
import { MaterialsRepository } from './materials/materials.repository';
import { MaterialsService } from './materials/materials.service';
import { MATERIALS_OPTIONS, type MaterialsModuleOptions } from './materials.options';
import { CourseContents } from './reading/course-contents.service';
import { MaterialReader } from './reading/material-reader.service';
import { ReadingController } from './reading/reading.controller';

/** Courses and their materials. Needs the database, jobs, files and audit modules of the platform, and the retrieval of `ai`. */
@Module({})
export class MaterialsModule {
  static register(options: MaterialsModuleOptions): DynamicModule {
    return {
      module: MaterialsModule,
      global: true,
      imports: [RetrievalModule],
      controllers: [CoursesController, MaterialsController, ReadingController],
      providers: [
        { provide: MATERIALS_OPTIONS, useValue: options },
        { provide: DOCUMENTS_WORKER, useValue: options.documentsWorker },
        { provide: PASSAGE_INDEX, useExisting: RetrievalIndex },
        { provide: DocumentReader, useClass: IsolatedDocumentReader },
        CoursesRepository,
        CourseMembersRepository,
        MaterialsRepository,
        MaterialContentsRepository,
        CourseAccess,
        CoursesService,
        MaterialsService,
        MaterialReader,
        CourseContents,
        AssetKeeper,
        MaterialListeners,
        MaterialImport,
        MaterialRemoval,
        DemoCourses,
      ],
      exports: [
        CourseAccess,
        CoursesRepository,
        CourseMembersRepository,
        CoursesService,
        MaterialsService,
        MaterialReader,
        CourseContents,
        MaterialListeners,
      ],
    };
  }
}
