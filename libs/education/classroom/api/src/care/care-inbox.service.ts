import { Inject, Injectable } from '@nestjs/common';
import { CoursesRepository, idOfCursor } from '@trivium/education/materials/api';
import type { CourseId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import { type CallerIdentity, type Page, toPage } from '@trivium/platform/http';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';
import type { CareAlertEntity } from './care-alert.entity';
import { CareAlertsRepository } from './care-alerts.repository';
import { careErrors } from './care.errors';
import type { CareAlertCounts, CareAlertQuery, CareAlertResponse, ChangeCareAlert } from './dto/care.dto';

/** The named adult's inbox. Alerts of others do not exist for the caller, whatever the caller may do elsewhere. */
@Injectable()
export class CareInboxService {
  constructor(
    private readonly database: Database,
    private readonly alerts: CareAlertsRepository,
    private readonly courses: CoursesRepository,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ organisationId, userId }: CallerIdentity, { state, limit, cursor }: CareAlertQuery): Promise<Page<CareAlertResponse>> {
    const beforeId = idOfCursor(cursor);
    return this.database.inOrganisation(organisationId, async () => {
      const rows = await this.alerts.list(userId, { state, beforeId, limit: limit + 1 });
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
      return { items: await this.shown(organisationId, items), nextCursor };
    });
  }

  async counts({ organisationId, userId }: CallerIdentity): Promise<CareAlertCounts> {
    return this.database.inOrganisation(organisationId, () => this.alerts.counts(userId));
  }

  /** Marks as seen, closes or opens again, writes a note. Who saw or closed first stays on record. @throws AppError CARE_ALERT_NOT_FOUND */
  async change({ organisationId, userId }: CallerIdentity, id: string, change: ChangeCareAlert): Promise<CareAlertResponse> {
    return this.database.inOrganisation(organisationId, async () => {
      const alert = await this.alerts.lock({ id, recipientId: userId });
      if (!alert) throw careErrors.CARE_ALERT_NOT_FOUND();
      const now = this.clock.now();
      const seen = alert.seenAt === null ? { seenAt: now, seenBy: userId } : {};
      const closed =
        change.state === 'closed' && alert.closedAt === null
          ? { closedAt: now, closedBy: userId }
          : change.state === 'open'
            ? { closedAt: null, closedBy: null }
            : {};
      const changes = { ...seen, ...closed, ...(change.note === undefined ? {} : { note: change.note }) };
      if (Object.keys(changes).length > 0) await this.alerts.change({ id, recipientId: userId }, changes);
      const [shown] = await this.shown(organisationId, [{ ...alert, ...changes }]);
      if (!shown) throw careErrors.CARE_ALERT_NOT_FOUND();
      if ('closedAt' in closed && (closed.closedAt === null) !== (alert.closedAt === null))
        await this.audit.record({
          actorId: userId,
          action: closed.closedAt === null ? 'care.alert-opened-again' : 'care.alert-closed',
          subjectKind: 'care-alert',
          subjectId: id,
        });
      return shown;
    });
  }

  private async shown(organisationId: OrganisationId, alerts: readonly CareAlertEntity[]): Promise<CareAlertResponse[]> {
    const people = [
      ...new Set(alerts.flatMap(({ studentId, seenBy, closedBy }) => [studentId, seenBy, closedBy].filter((id) => id !== null))),
    ];
    const accounts = new Map(
      (await this.accounts.findByIds(organisationId, people as UserId[])).map((account) => [account.id as string, account]),
    );
    const titles = new Map<string, string | null>();
    for (const { courseId } of alerts)
      if (!titles.has(courseId)) titles.set(courseId, (await this.courses.find(courseId as CourseId))?.title ?? null);
    const nameOf = (id: string | null): string | null => (id === null ? null : (accounts.get(id)?.displayName ?? null));
    return alerts.map((alert) => ({
      id: alert.id,
      courseId: alert.courseId,
      courseTitle: titles.get(alert.courseId) ?? null,
      studentName: nameOf(alert.studentId),
      studentEmail: accounts.get(alert.studentId)?.email ?? null,
      category: alert.category,
      severity: alert.severity,
      language: alert.language,
      question: alert.question,
      createdAt: alert.createdAt.toISOString(),
      seenAt: alert.seenAt?.toISOString() ?? null,
      seenBy: nameOf(alert.seenBy),
      closedAt: alert.closedAt?.toISOString() ?? null,
      closedBy: nameOf(alert.closedBy),
      note: alert.note,
    }));
  }
}
