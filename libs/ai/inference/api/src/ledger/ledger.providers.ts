import type { Provider } from '@nestjs/common';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { BudgetLeases } from './budget-leases';
import { BudgetedCallLedger } from './budgeted-call-ledger';
import { BudgetsRepository } from './budgets.repository';
import { CallBooks } from './call-books';
import { CallsRepository } from './calls.repository';
import { CostsService } from './costs.service';
import { LeaseTransactions } from './lease-transactions';
import { SpendingRepository } from './spending.repository';

/** Everything of the ledger; needs the database, audit and auth modules of the platform. */
export function ledgerProviders(): Provider[] {
  return [
    SpendingRepository,
    CallsRepository,
    BudgetsRepository,
    CostsService,
    {
      provide: LeaseTransactions,
      inject: [Database, SpendingRepository, CLOCK],
      useFactory: (database: Database, spending: SpendingRepository, clock: Clock) => new LeaseTransactions({ database, spending, clock }),
    },
    {
      provide: BudgetLeases,
      inject: [LeaseTransactions, CLOCK, ID_SOURCE],
      useFactory: (transactions: LeaseTransactions, clock: Clock, ids: IdSource) => new BudgetLeases({ transactions, clock, ids }),
    },
    {
      provide: CallBooks,
      inject: [LeaseTransactions, CallsRepository, LOGGER],
      useFactory: (transactions: LeaseTransactions, calls: CallsRepository, logger: Logger) => new CallBooks(transactions, calls, logger),
    },
    {
      provide: BudgetedCallLedger,
      inject: [Database, BudgetLeases, CallBooks, CLOCK, ID_SOURCE, LOGGER],
      useFactory: (database: Database, leases: BudgetLeases, books: CallBooks, clock: Clock, ids: IdSource, logger: Logger) =>
        new BudgetedCallLedger({ database, leases, books, clock, ids, logger }),
    },
  ];
}
