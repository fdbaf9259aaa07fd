import { Controller, Param, Query, Res } from '@nestjs/common';
import type { CourseId, MaterialId, SectionId } from '@trivium/education/materials/domain';
import { Caller, type CallerIdentity, idParameter, Route } from '@trivium/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  outlineResponse,
  type OutlineResponse,
  passageResponse,
  type PassageResponse,
  searchQuery,
  type SearchQuery,
  searchResponse,
  type SearchResponse,
  sectionResponse,
  type SectionResponse,
} from '../dto/reading.dto';
import { MaterialReader } from './material-reader.service';
import { sendFile } from './send-file';

const tag = 'Reading';
const id = { schema: idParameter };
const assetName = { schema: z.string().min(1).max(1_000) };

@Controller('courses/:id')
export class ReadingController {
  constructor(private readonly reader: MaterialReader) {}

  @Route({
    method: 'GET',
    path: 'search',
    permission: 'courses:read',
    summary: 'Find passages of a course',
    tag,
    operation: 'searchPassages',
    response: searchResponse,
  })
  search(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Query({ schema: searchQuery }) query: SearchQuery,
  ): Promise<SearchResponse> {
    return this.reader.search(caller, courseId, query);
  }

  @Route({
    method: 'GET',
    path: 'passages/:passageId',
    permission: 'courses:read',
    summary: 'Show a passage in its section',
    tag,
    operation: 'getPassage',
    response: passageResponse,
  })
  passage(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Param('passageId', id) passageId: string,
  ): Promise<PassageResponse> {
    return this.reader.passage(caller, courseId, passageId);
  }

  @Route({
    method: 'GET',
    path: 'materials/:mid/outline',
    permission: 'courses:read',
    summary: 'Show the contents of a material',
    tag,
    operation: 'getOutline',
    response: outlineResponse,
  })
  outline(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Param('mid', id) materialId: MaterialId,
  ): Promise<OutlineResponse> {
    return this.reader.outline(caller, { courseId, materialId });
  }

  @Route({
    method: 'GET',
    path: 'materials/:mid/sections/:sid',
    permission: 'courses:read',
    summary: 'Read a section',
    tag,
    operation: 'getSection',
    response: sectionResponse,
  })
  section(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Param('mid', id) materialId: MaterialId,
    @Param('sid', id) sectionId: SectionId,
  ): Promise<SectionResponse> {
    return this.reader.section(caller, { courseId, materialId }, sectionId);
  }

  @Route({
    method: 'GET',
    path: 'materials/:mid/assets/:name',
    permission: 'courses:read',
    summary: 'Show an image of a material',
    tag,
    operation: 'getAsset',
    produces: 'image/*',
  })
  async asset(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Param('mid', id) materialId: MaterialId,
    @Param('name', assetName) name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.reader.openAsset(caller, { courseId, materialId }, name);
    sendFile(reply, opened, { mediaType: opened.mediaType, disposition: 'inline' });
  }
}
