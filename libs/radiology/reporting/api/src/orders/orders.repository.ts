import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { decodeCursor, type Page, toPage } from '@trivium/platform/http';
import type { OrderState } from '@trivium/radiology/reporting/domain';
import { In } from 'typeorm';
import { ImagingOrderEntity } from './imaging-order.entity';
import { type OrderFields, PersonalFields } from './personal-fields';

export type KnownOrder = Omit<ImagingOrderEntity, 'sealed'> & OrderFields;

export interface OrderSearch {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: OrderState | undefined;
  /** Words of an accession number or an examination. */
  readonly text?: string | undefined;
  /** Patients that the words name. */
  readonly patientIds?: readonly string[];
}

/** Orders of the open transaction's organisation, opened and sealed on the way. */
@Injectable()
export class OrdersRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalFields) private readonly fields: PersonalFields,
  ) {}

  /** @returns false when the accession number has an order */
  async insert(order: Omit<KnownOrder, 'organisationId'>): Promise<boolean> {
    const { organisationId, manager } = this.database;
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(ImagingOrderEntity)
      .values({ ...this.sealed(order), organisationId })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return (raw as unknown[]).length > 0;
  }

  async find(id: string): Promise<KnownOrder | undefined> {
    const row = await this.database.manager.findOneBy(ImagingOrderEntity, { id });
    return row ? this.opened(row) : undefined;
  }

  async findByAccession(accession: string): Promise<KnownOrder | undefined> {
    const row = await this.database.manager.findOneBy(ImagingOrderEntity, { accession });
    return row ? this.opened(row) : undefined;
  }

  async findByIds(ids: readonly string[]): Promise<Map<string, KnownOrder>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(ImagingOrderEntity, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, this.opened(row)]));
  }

  /** Writes the order if it still has version `expected`; tells whether it had. */
  async replace(order: KnownOrder, expected: number): Promise<boolean> {
    const { affected } = await this.database.manager.update(ImagingOrderEntity, { id: order.id, version: expected }, this.sealed(order));
    return affected === 1;
  }

  async setState(id: string, state: OrderState, updatedAt: Date): Promise<void> {
    await this.database.manager.update(ImagingOrderEntity, { id }, { state, updatedAt });
  }

  /** Reports to each order that were not discarded. */
  async reportIds(orderIds: readonly string[]): Promise<Map<string, string[]>> {
    if (orderIds.length === 0) return new Map();
    const rows = (await this.database.manager.query(
      'SELECT id, order_id FROM report WHERE order_id = ANY($1::uuid[]) AND discarded_at IS NULL ORDER BY id',
      [[...orderIds]],
    )) as { id: string; order_id: string }[];
    const found = new Map<string, string[]>();
    for (const { id, order_id: orderId } of rows) found.set(orderId, [...(found.get(orderId) ?? []), id]);
    return found;
  }

  /** Latest request first. */
  async list({ limit, cursor, state, text, patientIds = [] }: OrderSearch): Promise<Page<KnownOrder>> {
    const query = this.database.manager
      .createQueryBuilder(ImagingOrderEntity, 'ordered')
      .where('true')
      .orderBy('ordered.requestedAt', 'DESC')
      .addOrderBy('ordered.id', 'DESC')
      .take(limit + 1);
    if (state !== undefined) query.andWhere('ordered.state = :state', { state });
    if (text !== undefined && text !== '')
      query.andWhere('(ordered.accession ILIKE :like OR ordered.exam ILIKE :like OR ordered.patientId = ANY(:patientIds::uuid[]))', {
        like: `%${text.replace(/[\\%_]/g, '\\$&')}%`,
        patientIds: [...patientIds],
      });
    if (cursor !== undefined) {
      const [requestedAt, id] = decodeCursor(cursor, 2);
      query.andWhere('(ordered.requestedAt, ordered.id) < (:requestedAt, :id)', { requestedAt, id });
    }
    const page = toPage(await query.getMany(), limit, (order) => [order.requestedAt.toISOString(), order.id]);
    return { items: page.items.map((row) => this.opened(row)), nextCursor: page.nextCursor };
  }

  private sealed({ indication, referrer, comparison, technique, ...order }: Omit<KnownOrder, 'organisationId'>) {
    const fields: OrderFields = { indication, referrer, comparison, technique };
    return { ...order, sealed: this.fields.seal(fields, rowOf(this.database.organisationId, order.id)) };
  }

  private opened({ sealed, ...order }: ImagingOrderEntity): KnownOrder {
    return { ...order, ...this.fields.open<OrderFields>(sealed, rowOf(order.organisationId, order.id)) };
  }
}

function rowOf(organisationId: string, id: string): string {
  return `order/${organisationId.toLowerCase()}/${id}`;
}
