import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { type Clock, isUuid, type OrganisationId, type UserId } from '@trivium/shared/kernel';
import { ChatEngines } from '../composition/chat-engines';
import { BudgetLeases } from './budget-leases';
import { resetDayOf, type UtcDay, utcDayOf } from './budget-period';
import { type Budget, type BudgetState, BudgetsRepository } from './budgets.repository';
import { CallBooks } from './call-books';
import { CallsRepository, type UsageRow } from './calls.repository';
import { estimateCostOf } from './cost-estimate';
import type { BudgetsResponse, CostEstimate, EstimateCost, SaveBudgets, UsageQuery, UsageResponse } from './dto/costs.dto';
import { ledgerErrors } from './ledger.errors';
import { UsageSummary } from './usage-summary';

const DAY_MS = 86_400_000;
/** A leap year. */
const MOST_DAYS = 366;

/** What models cost, and what they may. */
@Injectable()
export class CostsService {
  constructor(
    private readonly database: Database,
    private readonly calls: CallsRepository,
    private readonly budgets: BudgetsRepository,
    private readonly leases: BudgetLeases,
    private readonly books: CallBooks,
    private readonly accounts: AccountsService,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly engines: ChatEngines,
  ) {}

  /**
   * Sums of the calls of some days.
   *
   * @throws AppError INFERENCE_USAGE_RANGE
   */
  async usage(organisationId: OrganisationId, { from, to, by }: UsageQuery): Promise<UsageResponse> {
    const [start, last] = [Date.parse(from), Date.parse(to)];
    if (last < start || last - start >= MOST_DAYS * DAY_MS) throw ledgerErrors.INFERENCE_USAGE_RANGE({ from, to, maxDays: MOST_DAYS });
    await this.books.flush();
    const summary = new UsageSummary(by);
    for (let dayMs = start; dayMs <= last; dayMs += DAY_MS)
      summary.add(await this.database.inOrganisation(organisationId, () => this.calls.usageOn(utcDayOf(new Date(dayMs)), by)));
    const rows = summary.rows();
    const names = by === 'user' ? await this.namesOf(organisationId, rows) : new Map<string, string>();
    return { from, to, by, rows: rows.map((row) => ({ ...row, label: names.get(row.key ?? '') ?? null })), total: summary.total() };
  }

  /** The organisation's budgets with what is used of them. */
  async listBudgets(organisationId: OrganisationId): Promise<BudgetsResponse> {
    await this.books.flush();
    const today = utcDayOf(this.clock.now());
    const budgets = await this.database.inOrganisation(organisationId, () => this.budgets.list(today));
    return { budgets: budgets.map((budget) => responseOf(budget, today)) };
  }

  /**
   * Puts these budgets in the place of all that stand. They hold for the next call of this process, for other processes within a minute.
   *
   * @throws AppError INFERENCE_BUDGET_TWICE, INFERENCE_BUDGET_USER_UNKNOWN
   */
  async saveBudgets(caller: Pick<CallerIdentity, 'organisationId' | 'userId'>, body: SaveBudgets): Promise<BudgetsResponse> {
    const { organisationId, userId: actorId } = caller;
    const budgets = body.budgets.map(budgetOf);
    if (new Set(budgets.map(slotOf)).size < budgets.length) throw ledgerErrors.INFERENCE_BUDGET_TWICE();
    await this.requireUsers(organisationId, budgets);
    await this.database.inOrganisation(organisationId, async () => {
      await this.budgets.replace(budgets);
      await this.audit.record({
        actorId,
        action: 'inference-budgets.changed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        details: { budgets: budgets.map(({ userId, ...budget }) => ({ ...budget, userId: userId ?? null })) },
      });
    });
    await this.leases.giveBackOf(organisationId);
    return this.listBudgets(organisationId);
  }

  /**
   * What a text would cost with a model.
   *
   * @throws AppError INFERENCE_MODEL_UNKNOWN, INFERENCE_MODEL_RETIRED
   */
  async estimate(organisationId: OrganisationId, question: EstimateCost): Promise<CostEstimate> {
    return estimateCostOf(question, { modelEndpoints: await this.engines.endpointsOf(organisationId), at: this.clock.now() });
  }

  private async requireUsers(organisationId: OrganisationId, budgets: readonly Budget[]): Promise<void> {
    const wanted = budgets.flatMap(({ userId }) => (userId === undefined ? [] : [userId]));
    const found = new Set((await this.accounts.findByIds(organisationId, wanted)).map(({ id }) => id));
    const missing = wanted.find((id) => !found.has(id));
    if (missing !== undefined) throw ledgerErrors.INFERENCE_BUDGET_USER_UNKNOWN({ userId: missing });
  }

  private async namesOf(organisationId: OrganisationId, rows: readonly UsageRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = rows.flatMap(({ key }) => (key !== null && isUuid(key) ? [key as UserId] : []));
    return new Map((await this.accounts.findByIds(organisationId, ids)).map(({ id, displayName }) => [id, displayName]));
  }
}

/** An id is one in any spelling; the database has them in lower case. */
function budgetOf(budget: SaveBudgets['budgets'][number]): Budget {
  const { scope, period, limitMicroUsd } = budget;
  const userId = budget.scope === 'user' ? (budget.userId?.toLowerCase() as UserId | undefined) : undefined;
  return { scope, userId, period, limitMicroUsd };
}

function slotOf({ scope, userId, period }: Budget): string {
  return `${scope} ${userId ?? ''} ${period}`;
}

function responseOf(
  { scope, userId, period, limitMicroUsd, spentMicroUsd, reservedMicroUsd }: BudgetState,
  today: UtcDay,
): BudgetsResponse['budgets'][number] {
  return {
    scope,
    userId: userId ?? null,
    period,
    limitMicroUsd,
    spentMicroUsd: spentMicroUsd ?? null,
    reservedMicroUsd: reservedMicroUsd ?? null,
    resetsOn: resetDayOf(period, today),
  };
}
