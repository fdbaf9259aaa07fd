import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type DistressCategory,
  type DistressFinding,
  distressMessage,
  firingOfDistress,
  type HelpLine,
  RuleFirings,
} from '@trivium/ai/compliance';
import { AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import { Database, ID_SOURCE } from '@trivium/platform/database';
import type { IdSource, OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';
import { CareAlertsRepository } from './care-alerts.repository';
import { CareSettingsRepository } from './care-settings.repository';

/** Version of the text that the program brings along, as it stands beside an answer. */
export const DEFAULT_MESSAGE_VERSION = 'default';

const WILL_READ: Readonly<Record<UiLanguage, string>> = {
  en: 'The adult whom your school has named for this will read what you wrote.',
  zh: '学校为此指定的负责老师会看到你写的这段话。',
};

export interface ShownCareMessage {
  readonly text: string;
  /** The day of approval, or {@link DEFAULT_MESSAGE_VERSION}. */
  readonly version: string;
  readonly approvedBy?: string;
}

export interface CareCase {
  readonly organisationId: OrganisationId;
  readonly courseId: string;
  readonly studentId: UserId;
  readonly conversationId: string;
  readonly messageId: string;
  readonly finding: DistressFinding;
  readonly language: UiLanguage;
  /** Word for word; kept for the named adult alone. */
  readonly question: string;
  readonly at: Date;
}

/** What happens when a student seems to be in danger: a text that people answer for, and an adult who is told. */
@Injectable()
export class CareDesk {
  constructor(
    private readonly database: Database,
    private readonly settings: CareSettingsRepository,
    private readonly alerts: CareAlertsRepository,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    /** Counts where the app has a compliance screen. */
    @Optional() @Inject(RuleFirings) private readonly firings?: RuleFirings,
  ) {}

  /** What the student reads. It says that somebody will read along only when somebody is named. */
  async messageFor({
    organisationId,
    courseId,
    category,
    language,
  }: {
    readonly organisationId: OrganisationId;
    readonly courseId: string;
    readonly category: DistressCategory;
    readonly language: UiLanguage;
  }): Promise<ShownCareMessage> {
    return this.database.inOrganisation(organisationId, async () => {
      const saved = await this.settings.message(category, language);
      const isTold = (await this.recipientOf(organisationId, courseId)) !== null;
      const approved = saved === undefined || saved.text === null ? undefined : saved;
      const text = shownText({ category, language, text: approved?.text ?? null, helpLine: saved?.helpLine ?? null });
      return {
        text: isTold ? `${text}\n${WILL_READ[language]}` : text,
        version: approved?.approvedOn ?? DEFAULT_MESSAGE_VERSION,
        ...(typeof approved?.approvedBy === 'string' ? { approvedBy: approved.approvedBy } : {}),
      };
    });
  }

  /**
   * Alerts the named adult, inside the transaction that stores the student's message: both are kept or neither. Call it last, because of the audit trail.
   *
   * @throws Error outside a tenant transaction
   */
  async raise(care: CareCase): Promise<void> {
    const { finding, at } = care;
    const id = this.ids.next<'care-alert'>();
    await this.alerts.insert({
      id,
      courseId: care.courseId,
      studentId: care.studentId,
      conversationId: care.conversationId,
      messageId: care.messageId,
      recipientId: await this.recipientOf(care.organisationId, care.courseId),
      category: finding.category,
      severity: finding.severity,
      language: care.language,
      question: care.question,
      createdAt: at,
      seenBy: null,
      seenAt: null,
      closedBy: null,
      closedAt: null,
      note: '',
    });
    const firing = firingOfDistress(finding);
    await this.firings?.record(care.organisationId, [firing]);
    // Neither who nor what, only by rules or classifier of which version: the trail is read by people who are not the named adult.
    const details = { reader: finding.reader, version: firing.version };
    await this.audit.record({ action: 'care.alert-raised', subjectKind: 'care-alert', subjectId: id, details });
  }

  /** The course's adult, else the organisation's; a closed account is nobody. */
  private async recipientOf(organisationId: OrganisationId, courseId: string): Promise<string | null> {
    const named = [await this.settings.adult(courseId), await this.settings.adult(null)].flatMap((adult) => adult?.accountId ?? []);
    const accounts = await this.accounts.findByIds(organisationId, named as UserId[]);
    const isOpen = (id: string): boolean => accounts.some((account) => account.id === id && account.isActive);
    return named.find(isOpen) ?? null;
  }
}

/** An approved text with its help line, or the default that says what it is. */
export function shownText({
  category,
  language,
  text,
  helpLine,
}: {
  readonly category: DistressCategory;
  readonly language: UiLanguage;
  readonly text: string | null;
  readonly helpLine: HelpLine | null;
}): string {
  const helpLines = helpLine === null ? [] : [helpLine];
  return distressMessage(category, { language, helpLines, ...(text === null ? {} : { approvedText: text }) });
}
