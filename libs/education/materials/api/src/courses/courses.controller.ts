import { Body, Controller, Param, Query } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import {
  changeCourse,
  type ChangeCourse,
  courseListQuery,
  type CourseListQuery,
  courseListResponse,
  courseResponse,
  type CourseResponse,
  createCourse,
  type CreateCourse,
} from '../dto/course.dto';
import { CoursesService } from './courses.service';

const tag = 'Courses';

@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Route({
    method: 'POST',
    permission: 'courses:write',
    summary: 'Make a course',
    tag,
    operation: 'createCourse',
    status: 201,
    response: courseResponse,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createCourse }) body: CreateCourse): Promise<CourseResponse> {
    return this.courses.create(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'courses:read',
    summary: 'List the courses you may read',
    tag,
    operation: 'listCourses',
    response: courseListResponse,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: courseListQuery }) query: CourseListQuery): Promise<Page<CourseResponse>> {
    return this.courses.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'courses:read',
    summary: 'Show a course',
    tag,
    operation: 'getCourse',
    response: courseResponse,
  })
  get(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: CourseId): Promise<CourseResponse> {
    return this.courses.get(caller, id);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'courses:write',
    summary: 'Change a course',
    tag,
    operation: 'changeCourse',
    response: courseResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: CourseId,
    @Body({ schema: changeCourse }) body: ChangeCourse,
  ): Promise<CourseResponse> {
    return this.courses.change(caller, id, body);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'courses:write',
    summary: 'Put a course into the bin',
    tag,
    operation: 'archiveCourse',
    status: 204,
  })
  archive(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: CourseId): Promise<void> {
    return this.courses.archive(caller, id);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: 'courses:write',
    summary: 'Take a course out of the bin',
    tag,
    operation: 'restoreCourse',
    response: courseResponse,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: CourseId): Promise<CourseResponse> {
    return this.courses.restore(caller, id);
  }
}
