import { Controller, Headers, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { CourseId, MaterialId } from '@trivium/education/materials/domain';
import { FileStore, receiveUpload } from '@trivium/platform/files';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route, ValidationError } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  materialAccepted,
  type MaterialAccepted,
  materialListQuery,
  type MaterialListQuery,
  materialListResponse,
  materialResponse,
  type MaterialResponse,
  uploadFields,
} from '../dto/material.dto';
import { MATERIAL_MEDIA_TYPES, MATERIALS_OPTIONS, type MaterialsModuleOptions } from '../materials.options';
import { sendFile } from '../reading/send-file';
import { MaterialsService } from './materials.service';

const tag = 'Materials';
const course = { schema: idParameter };
const material = { schema: idParameter };

@Controller('courses/:id/materials')
export class MaterialsController {
  constructor(
    private readonly materials: MaterialsService,
    private readonly files: FileStore,
    @Inject(MATERIALS_OPTIONS) private readonly options: MaterialsModuleOptions,
  ) {}

  @Route({
    method: 'POST',
    permission: 'courses:write',
    summary: 'Upload a book or a script; a job imports it',
    tag,
    operation: 'uploadMaterial',
    status: 202,
    response: materialAccepted,
    takesFile: true,
    callsPerMinute: 60,
  })
  async upload(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Req() request: FastifyRequest,
  ): Promise<MaterialAccepted> {
    await this.materials.assertMayUpload(caller, courseId);
    const { organisationId } = caller;
    const { incoming, fields } = await receiveUpload(request, {
      files: this.files,
      organisationId,
      maxBytes: this.options.maxUploadBytes,
      accept: MATERIAL_MEDIA_TYPES,
    });
    const checked = uploadFields.safeParse(fields, { reportInput: true });
    if (!checked.success) {
      await this.files.discard(incoming);
      throw new ValidationError(checked.error.issues);
    }
    return this.materials.take(caller, courseId, incoming, checked.data.title);
  }

  @Route({
    method: 'GET',
    permission: 'courses:read',
    summary: 'List the materials of a course',
    tag,
    operation: 'listMaterials',
    response: materialListResponse,
  })
  list(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Query({ schema: materialListQuery }) query: MaterialListQuery,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<Page<MaterialResponse>> {
    return this.materials.list(caller, courseId, query, language);
  }

  @Route({
    method: 'GET',
    path: ':mid',
    permission: 'courses:read',
    summary: 'Show a material',
    tag,
    operation: 'getMaterial',
    response: materialResponse,
  })
  get(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Param('mid', material) materialId: MaterialId,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<MaterialResponse> {
    return this.materials.get(caller, { courseId, materialId }, language);
  }

  @Route({
    method: 'DELETE',
    path: ':mid',
    permission: 'courses:write',
    summary: 'Remove a material; it can come back for 30 days',
    tag,
    operation: 'removeMaterial',
    status: 204,
  })
  remove(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Param('mid', material) materialId: MaterialId,
  ): Promise<void> {
    return this.materials.remove(caller, { courseId, materialId });
  }

  @Route({
    method: 'POST',
    path: ':mid/restore',
    permission: 'courses:write',
    summary: 'Take a removed material back',
    tag,
    operation: 'restoreMaterial',
    status: 202,
    response: materialAccepted,
  })
  restore(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Param('mid', material) materialId: MaterialId,
  ): Promise<MaterialAccepted> {
    return this.materials.restore(caller, { courseId, materialId });
  }

  @Route({
    method: 'POST',
    path: ':mid/retry',
    permission: 'courses:write',
    summary: 'Import a failed material again from its kept file',
    tag,
    operation: 'retryMaterial',
    status: 202,
    response: materialAccepted,
  })
  retry(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Param('mid', material) materialId: MaterialId,
  ): Promise<MaterialAccepted> {
    return this.materials.retry(caller, { courseId, materialId });
  }

  @Route({
    method: 'GET',
    path: ':mid/file',
    permission: 'courses:read',
    summary: 'Download the uploaded file, or a range of it',
    tag,
    operation: 'getMaterialFile',
    produces: 'application/octet-stream',
  })
  async file(
    @Caller() caller: CallerIdentity,
    @Param('id', course) courseId: CourseId,
    @Param('mid', material) materialId: MaterialId,
    @Headers('range') range: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const opened = await this.materials.openFile(caller, { courseId, materialId }, range);
    sendFile(reply, opened, {
      mediaType: opened.file.mediaType,
      disposition: opened.file.mediaType === 'application/pdf' ? 'inline' : 'attachment',
    });
  }
}
