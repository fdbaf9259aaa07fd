import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import { importMrrt, type ReportSections } from '@trivium/radiology/reporting/domain';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import type { ChangeTemplate, CreateTemplate, ImportTemplate, TemplateQuery, TemplateResponse } from '../dto/template.dto';
import { reportingErrors } from '../reporting.errors';
import type { ReportTemplateEntity, TemplateContent } from './report-template.entity';
import { ReportTemplatesRepository } from './report-templates.repository';

const MOST_TEMPLATES = 500;
const MOST_NAME_CHARACTERS = 120;

/** Normal texts and macros of a person, or of everybody in the organisation. */
@Injectable()
export class ReportTemplatesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportTemplatesRepository) private readonly templates: ReportTemplatesRepository,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @throws AppError TEMPLATE_TOO_MANY */
  async create(caller: CallerIdentity, { kind, scope, language, ...content }: CreateTemplate): Promise<TemplateResponse> {
    return this.keep(caller, { kind, scope, language, origin: 'own', content });
  }

  /** @throws AppError TEMPLATE_TOO_MANY, and what the reader of MRRT refuses */
  async import(caller: CallerIdentity, { html, scope, ...given }: ImportTemplate): Promise<TemplateResponse> {
    const { template, leftOut } = importMrrt(html, { id: this.ids.next<'template'>() });
    const [language = 'en'] = template.languages;
    const textOf = (section: keyof ReportSections) =>
      template.lines
        .filter((line) => line.section === section)
        .map(({ text }) => text[language])
        .join('\n');
    const modality = given.modality ?? template.modalities[0];
    const bodyPart = given.bodyPart ?? template.bodyPart;
    const content: TemplateContent = {
      name: template.title[language].slice(0, MOST_NAME_CHARACTERS),
      sections: { findings: textOf('findings'), impression: textOf('impression'), recommendations: textOf('recommendations') },
      imported: template,
      leftOut,
      ...(modality === undefined ? {} : { modality }),
      ...(bodyPart === undefined ? {} : { bodyPart }),
    };
    return this.keep(caller, { kind: 'template', scope, language, origin: 'mrrt', content });
  }

  async list(caller: CallerIdentity, query: TemplateQuery): Promise<Page<TemplateResponse>> {
    const page = await this.database.inOrganisation(caller.organisationId, () => this.templates.list({ ...query, ownerId: caller.userId }));
    return { items: page.items.map((template) => toResponse(template, caller)), nextCursor: page.nextCursor };
  }

  /** @throws AppError TEMPLATE_NOT_FOUND */
  async find(caller: CallerIdentity, id: string): Promise<TemplateResponse> {
    return toResponse(await this.database.inOrganisation(caller.organisationId, () => this.readable(caller, id)), caller);
  }

  /** @throws AppError TEMPLATE_NOT_FOUND, TEMPLATE_CHANGED_ELSEWHERE */
  async change(caller: CallerIdentity, id: string, body: ChangeTemplate): Promise<TemplateResponse> {
    const { version, scope, language, ...changes } = body;
    return this.database.inOrganisation(caller.organisationId, async () => {
      const template = await this.own(caller, id);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const changed = {
        scope: scope ?? template.scope,
        language: language ?? template.language,
        // Who rewrites the sections of an imported template has a template of their own.
        content: { ...template.content, ...given, ...(changes.sections === undefined ? {} : { imported: undefined }) },
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      if (!(await this.templates.updateVersion(id, version, changed)))
        throw reportingErrors.TEMPLATE_CHANGED_ELSEWHERE({ current: template.version });
      return toResponse({ ...template, ...changed }, caller);
    });
  }

  /** @throws AppError TEMPLATE_NOT_FOUND */
  async remove(caller: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.own(caller, id);
      await this.templates.remove(id, this.clock.now());
      await this.note(caller, id, 'template.removed');
    });
  }

  private async keep(
    caller: CallerIdentity,
    template: Pick<ReportTemplateEntity, 'kind' | 'scope' | 'language' | 'origin' | 'content'>,
  ): Promise<TemplateResponse> {
    const now = this.clock.now();
    return this.database.inOrganisation(caller.organisationId, async () => {
      if ((await this.templates.count(caller.userId)) >= MOST_TEMPLATES) throw reportingErrors.TEMPLATE_TOO_MANY({ most: MOST_TEMPLATES });
      const row = {
        ...template,
        ...{ id: this.ids.next<'template'>(), ownerId: caller.userId, version: 1, createdAt: now, updatedAt: now, removedAt: null },
      };
      await this.templates.insert(row);
      await this.note(caller, row.id, 'template.created');
      return toResponse(row, caller);
    });
  }

  private async readable(caller: CallerIdentity, id: string): Promise<ReportTemplateEntity> {
    const template = await this.templates.find(id);
    if (!template || (template.ownerId !== caller.userId && template.scope !== 'organisation')) throw reportingErrors.TEMPLATE_NOT_FOUND();
    return template;
  }

  private async own(caller: CallerIdentity, id: string): Promise<ReportTemplateEntity> {
    const template = await this.readable(caller, id);
    if (template.ownerId !== caller.userId) throw reportingErrors.TEMPLATE_NOT_FOUND();
    return template;
  }

  private async note({ userId }: CallerIdentity, id: string, action: string): Promise<void> {
    await this.audit.record({ actorId: userId, action, subjectKind: 'report-template', subjectId: id });
  }
}

function toResponse(
  { id, version, kind, scope, origin, language, ownerId, content, updatedAt }: Omit<ReportTemplateEntity, 'organisationId'>,
  { userId }: CallerIdentity,
): TemplateResponse {
  const { name, trigger, modality, bodyPart, sections, leftOut = [], imported } = content;
  return {
    ...{ id, version, kind, scope, origin, language },
    ...{ name, trigger, modality, bodyPart, sections: { ...sections } },
    leftOut: leftOut.map((text) => ({ ...text })),
    fields: (imported?.lines ?? []).reduce((sum, { fields = [] }) => sum + fields.length, 0),
    isMine: ownerId === userId,
    updatedAt: updatedAt.toISOString(),
  };
}
