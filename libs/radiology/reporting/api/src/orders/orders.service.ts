import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, type Page, ValidationError } from '@trivium/platform/http';
import { AppError, type Clock, type IdSource, type OrganisationId, type UiLanguage, type UserId } from '@trivium/shared/kernel';
import {
  type ChangeOrder,
  type CreateOrder,
  createOrder,
  type ImportedOrders,
  type OrderQuery,
  type OrderResponse,
  type TypedOrder,
  typedOrder,
} from '../dto/order.dto';
import { reportingErrors } from '../reporting.errors';
import { type KnownOrder, OrdersRepository } from './orders.repository';
import { PatientsRepository } from './patients.repository';
import { ServiceRequestReader } from './service-request-reader';

/** For whom and by whom orders are made; a seed acts for a person too. */
export interface OrderingPerson {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
}

interface OrderToMake {
  readonly order: TypedOrder;
  readonly source: 'typed' | 'fhir';
  readonly isDemo: boolean;
}

/** Patient, order and accession number: typed once, or taken over from FHIR. */
@Injectable()
export class OrdersService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(PatientsRepository) private readonly patients: PatientsRepository,
    @Inject(ServiceRequestReader) private readonly reader: ServiceRequestReader,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @throws AppError ORDER_UNREADABLE, ORDER_ACCESSION_TAKEN, ORDER_PATIENT_CONTRADICTS */
  async create(caller: OrderingPerson, body: CreateOrder, { isDemo = false } = {}): Promise<OrderResponse> {
    return this.make(caller, { ...this.read(body), isDemo });
  }

  /** Takes what can be taken; each item says what became of it. */
  async import(caller: OrderingPerson, items: readonly unknown[], language: UiLanguage): Promise<ImportedOrders> {
    const outcomes: ImportedOrders['items'] = [];
    for (const [index, item] of items.entries()) outcomes.push({ index, ...(await this.importOne(caller, item, language)) });
    const count = (outcome: string) => outcomes.filter((item) => item.outcome === outcome).length;
    return { made: count('made'), known: count('known'), refused: count('refused'), items: outcomes };
  }

  async list(caller: CallerIdentity, { q, ...query }: OrderQuery): Promise<Page<OrderResponse>> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const patientIds = q === undefined || q === '' ? [] : await this.patients.search(q);
      const page = await this.orders.list({ ...query, text: q, patientIds });
      return { items: await this.responses(page.items), nextCursor: page.nextCursor };
    });
  }

  /** @throws AppError ORDER_NOT_FOUND */
  async find(caller: Pick<OrderingPerson, 'organisationId'>, id: string): Promise<OrderResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => this.response(await this.existing(id)));
  }

  /** @throws AppError ORDER_NOT_FOUND, ORDER_CHANGED_ELSEWHERE, ORDER_HAS_REPORT */
  async change(caller: CallerIdentity, id: string, body: ChangeOrder): Promise<OrderResponse> {
    const { version, patient, state, ...changes } = body;
    return this.database.inOrganisation(caller.organisationId, async () => {
      const order = await this.existing(id);
      if (state === 'cancelled' && (await this.orders.reportIds([id])).has(id)) throw reportingErrors.ORDER_HAS_REPORT();
      const isRestorable = state === 'requested' && order.state === 'cancelled';
      const changed: KnownOrder = {
        ...order,
        ...withoutUndefined(changes),
        ...(state === 'cancelled' || isRestorable ? { state } : {}),
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      if (!(await this.orders.replace(changed, version))) throw reportingErrors.ORDER_CHANGED_ELSEWHERE({ current: order.version });
      if (patient) await this.patients.correct(order.patientId, withoutUndefined(patient));
      const answer = await this.response(changed);
      await this.audit.record({
        actorId: caller.userId,
        action: 'order.changed',
        subjectKind: 'order',
        subjectId: id,
        details: { version: changed.version, state: changed.state },
      });
      return answer;
    });
  }

  private async importOne(
    caller: OrderingPerson,
    item: unknown,
    language: UiLanguage,
  ): Promise<Omit<ImportedOrders['items'][number], 'index'>> {
    let accession: string | undefined;
    try {
      const parsed = createOrder.safeParse(item);
      if (!parsed.success) throw new ValidationError(parsed.error.issues);
      const read = this.read(parsed.data);
      accession = read.order.accession;
      const known = await this.database.inOrganisation(caller.organisationId, () => this.knownAs(read.order));
      if (known !== undefined) return { outcome: 'known', id: known, accession };
      const { id } = await this.make(caller, { ...read, isDemo: false });
      return { outcome: 'made', id, accession };
    } catch (error) {
      // One unreadable order must not keep the others out; a defect is none of them.
      if (!(error instanceof AppError)) throw error;
      const [field] = error instanceof ValidationError ? error.fields(language) : [];
      const message = field === undefined ? error.text(language) : `${field.path}: ${field.message}`;
      return { outcome: 'refused', ...(accession === undefined ? {} : { accession }), code: error.code, message };
    }
  }

  /** The order with this accession number, when it is for the same patient and examination. */
  private async knownAs(order: TypedOrder): Promise<string | undefined> {
    const known = await this.orders.findByAccession(order.accession);
    if (known === undefined || known.modality !== order.modality || known.bodyPart !== order.bodyPart) return undefined;
    const patient = (await this.patients.findByIds([known.patientId])).get(known.patientId);
    return patient?.patientId === order.patient.patientId ? known.id : undefined;
  }

  private read(body: CreateOrder): Pick<OrderToMake, 'order' | 'source'> {
    if (!('resourceType' in body)) return { order: body as TypedOrder, source: 'typed' };
    const { order } = this.reader.read(body);
    const parsed = typedOrder.safeParse(order);
    if (parsed.success) return { order: parsed.data, source: 'fhir' };
    const missing = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw reportingErrors.ORDER_UNREADABLE({ missing });
  }

  private async make({ organisationId, userId }: OrderingPerson, { order, source, isDemo }: OrderToMake): Promise<OrderResponse> {
    const now = this.clock.now();
    const { patient, requestedAt, ...details } = order;
    return this.database.inOrganisation(organisationId, async () => {
      const patientId = await this.patients.keep(patient);
      const made: Omit<KnownOrder, 'organisationId'> = {
        ...details,
        id: this.ids.next<'order'>(),
        patientId,
        version: 1,
        state: 'requested',
        source,
        placerNumber: details.placerNumber ?? null,
        exam: details.exam ?? null,
        studyId: details.studyId ?? null,
        requestedAt: requestedAt === undefined ? now : new Date(requestedAt),
        createdBy: userId,
        createdAt: now,
        updatedAt: now,
        isDemo,
      };
      if (!(await this.orders.insert(made))) throw reportingErrors.ORDER_ACCESSION_TAKEN({ accession: order.accession });
      const answer = await this.response({ ...made, organisationId });
      await this.audit.record({
        actorId: userId,
        action: 'order.created',
        subjectKind: 'order',
        subjectId: made.id,
        details: { source, priority: made.priority, modality: made.modality },
      });
      return answer;
    });
  }

  private async existing(id: string): Promise<KnownOrder> {
    const order = await this.orders.find(id);
    if (!order) throw reportingErrors.ORDER_NOT_FOUND();
    return order;
  }

  private async response(order: KnownOrder): Promise<OrderResponse> {
    const [answer] = await this.responses([order]);
    if (!answer) throw new Error('One order in, one answer out');
    return answer;
  }

  private async responses(orders: readonly KnownOrder[]): Promise<OrderResponse[]> {
    const patients = await this.patients.findByIds(orders.map(({ patientId }) => patientId));
    const reports = await this.orders.reportIds(orders.map(({ id }) => id));
    return orders.map((order) => {
      const patient = patients.get(order.patientId);
      if (!patient) throw new Error('An order has no patient');
      const { organisationId: _organisation, createdBy: _createdBy, patientId: _patientId, ...fields } = order;
      return {
        ...fields,
        placerNumber: order.placerNumber ?? undefined,
        exam: order.exam ?? undefined,
        studyId: order.studyId ?? undefined,
        patient,
        requestedAt: order.requestedAt.toISOString(),
        createdAt: order.createdAt.toISOString(),
        updatedAt: order.updatedAt.toISOString(),
        reportIds: reports.get(order.id) ?? [],
      };
    });
  }
}

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
