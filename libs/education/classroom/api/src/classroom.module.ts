import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { ClassCodesRepository } from './class-codes.repository';
import { ClassroomController } from './classroom.controller';
import { ClassroomService, CODE_BYTES, type CodeBytes } from './classroom.service';
import { RosterService } from './roster.service';

const codeBytes: CodeBytes = (length) => new Uint8Array(randomBytes(length));

/** Classes: members, codes, rosters. Needs the materials module, and accounts, files and audit of the platform. */
@Module({
  controllers: [ClassroomController],
  providers: [ClassroomService, RosterService, ClassCodesRepository, { provide: CODE_BYTES, useValue: codeBytes }],
  exports: [ClassroomService],
})
export class ClassroomModule {}
