import { readFile } from 'node:fs/promises';
import { Body, Controller, Param, Query, Req } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { FileStore, receiveUpload } from '@trivium/platform/files';
import {
  Caller,
  type CallerIdentity,
  idParameter,
  listQuery,
  type ListQuery,
  type Page,
  ReaderLanguage,
  Route,
} from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { ClassroomService } from './classroom.service';
import {
  addMember,
  type AddMember,
  classCodeResponse,
  type ClassCodeResponse,
  joinCourse,
  type JoinCourse,
  joinedResponse,
  type JoinedResponse,
  memberListResponse,
  type MemberResponse,
  registerByCode,
  type RegisterByCode,
  rosterQuery,
  type RosterQuery,
  rosterResponse,
  type RosterResponse,
} from './dto/classroom.dto';
import { RosterService } from './roster.service';

const tag = 'Classroom';
const id = { schema: idParameter };
const ROSTER_BYTES = 1_000_000;
const ROSTER_TYPES = ['text/csv', 'text/plain', 'text/tab-separated-values'];

@Controller()
export class ClassroomController {
  constructor(
    private readonly classroom: ClassroomService,
    private readonly roster: RosterService,
    private readonly files: FileStore,
  ) {}

  @Route({
    method: 'POST',
    path: 'join',
    permission: 'public',
    summary: 'Make an account with a class code and join the class',
    tag,
    operation: 'registerByCode',
    status: 201,
    response: joinedResponse,
    callsPerMinute: 10,
  })
  register(@Body({ schema: registerByCode }) body: RegisterByCode): Promise<JoinedResponse> {
    return this.classroom.register(body);
  }

  @Route({
    method: 'POST',
    path: 'courses/join',
    permission: 'courses:read',
    summary: 'Join a class by its code',
    tag,
    operation: 'joinCourse',
    response: joinedResponse,
    callsPerMinute: 20,
  })
  join(@Caller() caller: CallerIdentity, @Body({ schema: joinCourse }) { code }: JoinCourse): Promise<JoinedResponse> {
    return this.classroom.join(caller, code);
  }

  @Route({
    method: 'GET',
    path: 'courses/:id/class-code',
    permission: 'courses:write',
    summary: 'Show the class code',
    tag,
    operation: 'getClassCode',
    response: classCodeResponse,
  })
  code(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId): Promise<ClassCodeResponse> {
    return this.classroom.classCode(caller, courseId);
  }

  @Route({
    method: 'POST',
    path: 'courses/:id/class-code',
    permission: 'courses:write',
    summary: 'Draw a new class code; the old one stops working',
    tag,
    operation: 'renewClassCode',
    status: 201,
    response: classCodeResponse,
  })
  renew(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId): Promise<ClassCodeResponse> {
    return this.classroom.renewClassCode(caller, courseId);
  }

  @Route({
    method: 'DELETE',
    path: 'courses/:id/class-code',
    permission: 'courses:write',
    summary: 'Close the class to newcomers',
    tag,
    operation: 'disableClassCode',
    status: 204,
  })
  disable(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId): Promise<void> {
    return this.classroom.disableClassCode(caller, courseId);
  }

  @Route({
    method: 'GET',
    path: 'courses/:id/members',
    permission: 'courses:write',
    summary: 'List the members of a class',
    tag,
    operation: 'listMembers',
    response: memberListResponse,
  })
  members(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Query({ schema: listQuery }) query: ListQuery,
  ): Promise<Page<MemberResponse>> {
    return this.classroom.list(caller, courseId, query);
  }

  @Route({
    method: 'POST',
    path: 'courses/:id/members',
    permission: 'courses:write',
    summary: 'Add a person of the organisation to a class',
    tag,
    operation: 'addMember',
    status: 204,
  })
  add(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId, @Body({ schema: addMember }) body: AddMember): Promise<void> {
    return this.classroom.add(caller, courseId, body);
  }

  @Route({
    method: 'DELETE',
    path: 'courses/:id/members/:accountId',
    permission: 'courses:write',
    summary: 'Take a person out of a class; adding undoes it',
    tag,
    operation: 'removeMember',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId, @Param('accountId', id) accountId: string): Promise<void> {
    return this.classroom.remove(caller, courseId, accountId);
  }

  @Route({
    method: 'POST',
    path: 'courses/:id/roster',
    permission: 'courses:write',
    summary: 'Bring a class in from a CSV of names and addresses',
    tag,
    operation: 'importRoster',
    response: rosterResponse,
    takesFile: true,
    callsPerMinute: 20,
  })
  async importRoster(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Query({ schema: rosterQuery }) { dryRun }: RosterQuery,
    @ReaderLanguage() language: UiLanguage,
    @Req() request: FastifyRequest,
  ): Promise<RosterResponse> {
    const { organisationId } = caller;
    const { incoming } = await receiveUpload(request, { files: this.files, organisationId, maxBytes: ROSTER_BYTES, accept: ROSTER_TYPES });
    try {
      return await this.roster.import(caller, courseId, { bytes: await readFile(incoming.path), dryRun, language });
    } finally {
      // Names and addresses of pupils are not kept as a file.
      await this.files.discard(incoming);
    }
  }
}
