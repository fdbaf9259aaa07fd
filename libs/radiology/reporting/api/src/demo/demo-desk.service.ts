import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';
import type { ReportResponse } from '../dto/report.dto';
import { RecordsService } from '../life/records.service';
import { SigningService } from '../life/signing.service';
import { OrdersRepository } from '../orders/orders.repository';
import { OrdersService } from '../orders/orders.service';
import { ReportRepository } from '../report.repository';
import { ReportingService } from '../reporting.service';
import { DEMO_CASES, type DemoCase } from './demo-cases';

export interface DemoPeople {
  readonly organisationId: OrganisationId;
  readonly radiologistId: UserId;
  readonly residentId: UserId;
  /** Of the demo's accounts: signed demo reports are signed like any other. */
  readonly password: string;
}

const HOUR_MS = 3_600_000;

/** Fills the work list of the demo organisation through the same services that people use, so that nothing in it could not have come from them. */
@Injectable()
export class DemoDesk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrdersRepository) private readonly known: OrdersRepository,
    @Inject(OrdersService) private readonly orders: OrdersService,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(ReportingService) private readonly reporting: ReportingService,
    @Inject(SigningService) private readonly signing: SigningService,
    @Inject(RecordsService) private readonly records: RecordsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether the last of the cases is there: then all are. */
  async isLoaded(organisationId: OrganisationId): Promise<boolean> {
    const last = DEMO_CASES.at(-1)?.accession ?? '';
    return this.database.inOrganisation(organisationId, async () => {
      const order = await this.known.findByAccession(last);
      if (order === undefined) return false;
      const [id] = (await this.known.reportIds([order.id])).get(order.id) ?? [];
      return id === undefined || (await this.reports.find(id))?.state === 'amended';
    });
  }

  /** Each step looks whether it was made: a start that was killed half way is gone on with. */
  async load(people: DemoPeople): Promise<void> {
    for (const demo of DEMO_CASES) {
      const orderId = await this.order(people, demo);
      if (demo.report) await this.report(people, demo, { ...demo.report, orderId });
    }
  }

  private async order({ organisationId, residentId: userId }: DemoPeople, demo: DemoCase): Promise<string> {
    const known = await this.database.inOrganisation(organisationId, () => this.known.findByAccession(demo.accession));
    if (known) return known.id;
    const { report: _report, hoursAgo, ...order } = demo;
    const requestedAt = new Date(this.clock.now().getTime() - hoursAgo * HOUR_MS).toISOString();
    return (await this.orders.create({ organisationId, userId }, { ...order, requestedAt }, { isDemo: true })).id;
  }

  private async report(
    people: DemoPeople,
    { accession, modality, bodyPart, hoursAgo }: DemoCase,
    { by, language, dictation, context, step, addendum, orderId }: NonNullable<DemoCase['report']> & { readonly orderId: string },
  ): Promise<void> {
    const author = callerOf(people, by);
    const attending = callerOf(people, 'radiologist');
    const openedAt = new Date(this.clock.now().getTime() - hoursAgo * HOUR_MS);
    const body = { dictation, language, modality, bodyPart, orderId, operationId: operationIdOf(accession), context: context ?? {} };
    let report: ReportResponse = await this.reporting.create(author, body, { isDemo: true, openedAt });
    if (step === 'handed_over' && report.state === 'draft') report = await this.signing.handOver(author, report.id, report.version);
    if ((step === 'signed' || step === 'amended') && report.state === 'draft')
      report = await this.signing.sign(attending, report.id, { password: people.password });
    if (step === 'amended' && addendum !== undefined && report.state === 'final')
      await this.records.addAddendum(attending, report.id, { text: addendum });
  }
}

function callerOf(people: DemoPeople, by: 'radiologist' | 'resident'): CallerIdentity {
  const userId = by === 'radiologist' ? people.radiologistId : people.residentId;
  return { userId, organisationId: people.organisationId, roles: [by], permissions: new Set(), sessionId: '' };
}

/** The same for one case at every start. */
function operationIdOf(accession: string): string {
  const digits = createHash('sha256').update(accession).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
