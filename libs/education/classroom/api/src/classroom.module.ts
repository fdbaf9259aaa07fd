import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { CareController, CareDesk, careProviders } from './care';
import { ClassCodesRepository } from './class-codes.repository';
import { ClassroomController } from './classroom.controller';
import { ClassroomService, CODE_BYTES, type CodeBytes } from './classroom.service';
import { RosterService } from './roster.service';

const codeBytes: CodeBytes = (length) => new Uint8Array(randomBytes(length));

/** Classes: members, codes, rosters, and the adults who are told when a student seems to be in danger. Needs the materials module, and accounts, files and audit of the platform. */
@Module({
  controllers: [ClassroomController, CareController],
  providers: [ClassroomService, RosterService, ClassCodesRepository, { provide: CODE_BYTES, useValue: codeBytes }, ...careProviders],
  exports: [ClassroomService, CareDesk],
})
export class ClassroomModule {}
