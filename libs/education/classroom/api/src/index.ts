import type { EntityClass } from '@trivium/platform/database';
import { careEntities } from './care';
import { ClassCodeEntity } from './class-code.entity';

export const classroomEntities: readonly EntityClass[] = [ClassCodeEntity, ...careEntities];
export { type CareCase, CareDesk, careErrors, type ShownCareMessage } from './care';
export { classroomErrors } from './classroom.errors';
export { ClassroomModule } from './classroom.module';
export { ClassroomService } from './classroom.service';
export { RosterService } from './roster.service';
export { classroomPersonData } from './person-data';
