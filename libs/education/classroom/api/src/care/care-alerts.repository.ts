import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { CareAlertEntity } from './care-alert.entity';

export interface AlertKey {
  readonly id: string;
  readonly recipientId: string;
}

/** Alerts, inside the organisation's transaction. Every read names the adult whom they are for. */
@Injectable()
export class CareAlertsRepository {
  constructor(private readonly database: Database) {}

  async insert(row: Omit<CareAlertEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(CareAlertEntity, { ...row, organisationId: this.database.organisationId });
  }

  /** The latest first. */
  async list(recipientId: string, query: { state: 'open' | 'closed'; beforeId?: string; limit: number }): Promise<CareAlertEntity[]> {
    const select = this.database.manager
      .createQueryBuilder(CareAlertEntity, 'alert')
      .where({ recipientId })
      .andWhere(query.state === 'open' ? 'alert.closedAt IS NULL' : 'alert.closedAt IS NOT NULL')
      .orderBy('alert.id', 'DESC')
      .limit(query.limit);
    if (query.beforeId !== undefined) select.andWhere('alert.id < :beforeId', { beforeId: query.beforeId });
    return select.getMany();
  }

  /** Locked until the transaction ends, so that of two tabs the second sees what the first did. */
  async lock({ id, recipientId }: AlertKey): Promise<CareAlertEntity | undefined> {
    const found = await this.database.manager.findOne(CareAlertEntity, { where: { id, recipientId }, lock: { mode: 'pessimistic_write' } });
    return found ?? undefined;
  }

  async change(
    { id, recipientId }: AlertKey,
    changes: Partial<Pick<CareAlertEntity, 'seenAt' | 'seenBy' | 'closedAt' | 'closedBy' | 'note'>>,
  ): Promise<void> {
    await this.database.manager.update(CareAlertEntity, { id, recipientId }, changes);
  }

  async counts(recipientId: string): Promise<{ unseen: number; open: number }> {
    const [row] = (await this.database.manager.query(
      `SELECT count(*)::integer AS open, count(*) FILTER (WHERE seen_at IS NULL)::integer AS unseen
       FROM care_alert WHERE recipient_id = $1 AND closed_at IS NULL`,
      [recipientId],
    )) as { unseen: number; open: number }[];
    return row ?? { unseen: 0, open: 0 };
  }

  /** Open alerts that nobody is told of, of one course or of all. */
  async countWaiting(courseId?: string): Promise<number> {
    const [row] = (await this.database.manager.query(
      `SELECT count(*)::integer AS count FROM care_alert
       WHERE recipient_id IS NULL AND closed_at IS NULL AND ($1::uuid IS NULL OR course_id = $1::uuid)`,
      [courseId ?? null],
    )) as { count: number }[];
    return row?.count ?? 0;
  }

  /** Gives open alerts to the adults who are named now; what another adult saw is unseen again. Words stay with one adult at a time. */
  async giveToNamed(): Promise<void> {
    await this.database.manager.query(
      `UPDATE care_alert AS alert SET recipient_id = named.account_id, seen_by = NULL, seen_at = NULL
       FROM (
         SELECT open.id, coalesce(own.account_id, every.account_id) AS account_id
         FROM care_alert AS open
         LEFT JOIN care_adult AS own ON own.course_id = open.course_id
         LEFT JOIN care_adult AS every ON every.course_id IS NULL
         WHERE open.closed_at IS NULL
       ) AS named
       WHERE alert.id = named.id AND alert.recipient_id IS DISTINCT FROM named.account_id`,
    );
  }
}
