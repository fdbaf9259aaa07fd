import { Inject, Injectable } from '@nestjs/common';
import { CourseAccess } from '@trivium/education/materials/api';
import type { CourseId } from '@trivium/education/materials/domain';
import { AuditService } from '@trivium/platform/audit';
import { type Account, AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import { CareAlertsRepository } from './care-alerts.repository';
import { shownText } from './care-desk.service';
import type { CareMessageEntity } from './care-message.entity';
import { CareSettingsRepository } from './care-settings.repository';
import { careErrors } from './care.errors';
import {
  CARE_CATEGORIES,
  CARE_LANGUAGES,
  type CareMessageKey,
  type CareMessageResponse,
  type CareMessagesResponse,
  type CareSettingResponse,
  type NameCareAdult,
  type SaveCareMessage,
} from './dto/care.dto';

const STUDENT_ROLE = 'student';

/** Who is told, and what a student reads. Settings never show a student's words. */
@Injectable()
export class CareSettingsService {
  constructor(
    private readonly database: Database,
    private readonly settings: CareSettingsRepository,
    private readonly alerts: CareAlertsRepository,
    private readonly access: CourseAccess,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED */
  async ofCourse(caller: CallerIdentity, courseId: CourseId): Promise<CareSettingResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      return this.setting(caller.organisationId, courseId);
    });
  }

  async ofOrganisation({ organisationId }: CallerIdentity): Promise<CareSettingResponse> {
    return this.database.inOrganisation(organisationId, () => this.setting(organisationId, null));
  }

  /** @throws AppError COURSE_NOT_FOUND, COURSE_ARCHIVED, CARE_ADULT_UNKNOWN, CARE_ADULT_IS_STUDENT */
  async nameForCourse(caller: CallerIdentity, courseId: CourseId, named: NameCareAdult): Promise<CareSettingResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      await this.access.writable(caller, courseId);
      return this.name(caller, courseId, named);
    });
  }

  /** For all courses that name nobody. @throws AppError CARE_ADULT_UNKNOWN, CARE_ADULT_IS_STUDENT */
  async nameForOrganisation(caller: CallerIdentity, named: NameCareAdult): Promise<CareSettingResponse> {
    return this.database.inOrganisation(caller.organisationId, () => this.name(caller, null, named));
  }

  async messages({ organisationId }: CallerIdentity): Promise<CareMessagesResponse> {
    return this.database.inOrganisation(organisationId, async () => {
      const saved = await this.settings.messages();
      const keys = CARE_LANGUAGES.flatMap((language) => CARE_CATEGORIES.map((category) => ({ category, language })));
      return {
        items: keys.map((key) =>
          toResponse(
            key,
            saved.find(({ category, language }) => category === key.category && language === key.language),
          ),
        ),
      };
    });
  }

  /** @throws AppError CARE_APPROVAL_IN_FUTURE */
  async saveMessage(caller: CallerIdentity, { category, language, approved, helpLine }: SaveCareMessage): Promise<CareMessageResponse> {
    const now = this.clock.now();
    // A day has begun somewhere up to 14 hours before it begins in Greenwich.
    const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
    if (approved !== null && approved.approvedOn > latest) throw careErrors.CARE_APPROVAL_IN_FUTURE();
    return this.database.inOrganisation(caller.organisationId, async () => {
      const row = {
        category,
        language,
        text: approved?.text ?? null,
        helpLine,
        approvedBy: approved?.approvedBy ?? null,
        approvedOn: approved?.approvedOn ?? null,
        savedBy: caller.userId,
        savedAt: now,
      };
      await this.settings.saveMessage(row);
      await this.audit.record({
        actorId: caller.userId,
        action: approved === null ? 'care.message-default' : 'care.message-approved',
        subjectKind: 'care-message',
        subjectId: `${category}.${language}`,
      });
      return toResponse({ category, language }, row);
    });
  }

  private async name(caller: CallerIdentity, courseId: CourseId | null, { email }: NameCareAdult): Promise<CareSettingResponse> {
    const account = email === null ? undefined : await this.adultWith(caller.organisationId, email);
    if (account === undefined) await this.settings.nameNobody(courseId);
    else
      await this.settings.nameAdult({
        id: this.ids.next<'care-adult'>(),
        courseId,
        accountId: account.id,
        setBy: caller.userId,
        setAt: this.clock.now(),
      });
    await this.alerts.giveToNamed();
    const setting = await this.setting(caller.organisationId, courseId);
    await this.audit.record({
      actorId: caller.userId,
      action: account === undefined ? 'care.nobody-named' : 'care.adult-named',
      subjectKind: courseId === null ? 'organisation' : 'course',
      subjectId: courseId ?? caller.organisationId,
      ...(account === undefined ? {} : { details: { accountId: account.id } }),
    });
    return setting;
  }

  private async adultWith(organisationId: OrganisationId, email: string): Promise<Account> {
    const account = await this.accounts.findByEmail(organisationId, email);
    if (!account?.isActive) throw careErrors.CARE_ADULT_UNKNOWN();
    if (account.roles.every((role) => role === STUDENT_ROLE)) throw careErrors.CARE_ADULT_IS_STUDENT();
    return account;
  }

  private async setting(organisationId: OrganisationId, courseId: CourseId | null): Promise<CareSettingResponse> {
    const own = courseId === null ? undefined : await this.settings.adult(courseId);
    const named = own ?? (await this.settings.adult(null));
    const [account] = named ? await this.accounts.findByIds(organisationId, [named.accountId as UserId]) : [];
    return {
      adult: named
        ? {
            accountId: named.accountId,
            displayName: account?.displayName ?? null,
            email: account?.email ?? null,
            isActive: account?.isActive ?? false,
          }
        : null,
      isInherited: courseId !== null && own === undefined && named !== undefined,
      waiting: await this.alerts.countWaiting(courseId ?? undefined),
    };
  }
}

function toResponse(
  { category, language }: CareMessageKey,
  saved: Omit<CareMessageEntity, 'organisationId'> | undefined,
): CareMessageResponse {
  const { text = null, helpLine = null, approvedBy = null, approvedOn = null } = saved ?? {};
  return { category, language, text, helpLine, approvedBy, approvedOn, shown: shownText({ category, language, text, helpLine }) };
}
