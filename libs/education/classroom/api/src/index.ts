import type { EntityClass } from '@trivium/platform/database';
import { ClassCodeEntity } from './class-code.entity';

export const classroomEntities: readonly EntityClass[] = [ClassCodeEntity];
export { classroomErrors } from './classroom.errors';
export { ClassroomModule } from './classroom.module';
export { ClassroomService } from './classroom.service';
export { RosterService } from './roster.service';
export { classroomPersonData } from './person-data';
