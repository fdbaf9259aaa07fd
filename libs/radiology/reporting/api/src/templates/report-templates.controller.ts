import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import {
  type ChangeTemplate,
  changeTemplate,
  type CreateTemplate,
  createTemplate,
  type ImportTemplate,
  importTemplate,
  templateList,
  type TemplateQuery,
  templateQuery,
  type TemplateResponse,
  templateResponse,
} from '../dto/template.dto';
import { ReportTemplatesService } from './report-templates.service';

const tag = 'report-templates';

@Controller('report-templates')
export class ReportTemplatesController {
  constructor(@Inject(ReportTemplatesService) private readonly templates: ReportTemplatesService) {}

  @Route({
    method: 'POST',
    permission: 'reports:write',
    summary: 'Keep a normal template or a macro',
    tag,
    operation: 'createReportTemplate',
    status: 201,
    response: templateResponse,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createTemplate }) body: CreateTemplate): Promise<TemplateResponse> {
    return this.templates.create(caller, body);
  }

  @Route({
    method: 'POST',
    path: 'import',
    permission: 'reports:write',
    summary: 'Import an RSNA/IHE MRRT template',
    tag,
    operation: 'importReportTemplate',
    status: 201,
    response: templateResponse,
  })
  import(@Caller() caller: CallerIdentity, @Body({ schema: importTemplate }) body: ImportTemplate): Promise<TemplateResponse> {
    return this.templates.import(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List own templates and macros, and those of the organisation',
    tag,
    operation: 'listReportTemplates',
    response: templateList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: templateQuery }) query: TemplateQuery): Promise<Page<TemplateResponse>> {
    return this.templates.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'reports:read',
    summary: 'Read a template or macro',
    tag,
    operation: 'findReportTemplate',
    response: templateResponse,
  })
  find(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<TemplateResponse> {
    return this.templates.find(caller, id);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'reports:write',
    summary: 'Change an own template or macro',
    tag,
    operation: 'changeReportTemplate',
    response: templateResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: changeTemplate }) body: ChangeTemplate,
  ): Promise<TemplateResponse> {
    return this.templates.change(caller, id, body);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'reports:write',
    summary: 'Remove an own template or macro',
    tag,
    operation: 'removeReportTemplate',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<void> {
    return this.templates.remove(caller, id);
  }
}
