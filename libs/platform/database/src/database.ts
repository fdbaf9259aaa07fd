import { AsyncLocalStorage } from 'node:async_hooks';
import { isUuid, type OrganisationId } from '@trivium/shared/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { ROLES, type RoleName } from './roles';

type IsolationLevel = 'READ COMMITTED' | 'REPEATABLE READ';

interface Transaction {
  readonly manager: EntityManager;
  readonly role: RoleName;
  readonly organisationId?: OrganisationId;
  readonly afterCommit: (() => void)[];
}

/**
 * The only way to the database. Every transaction takes a role and, for tenant data, an organisation, both for its own length only; repositories
 * reach it through `manager`, services open and close it.
 *
 * Keep transactions short: the embedded database has one connection, so a transaction that waits for a model, a file or the network stops
 * everybody.
 */
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction | undefined>();

  constructor(readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction that sees one organisation's rows. Inside a transaction of the same organisation it joins that one.
   *
   * @throws Error when called inside a transaction of another organisation or role: a defect, never a user's error
   */
  async inOrganisation<Value>(organisationId: OrganisationId, work: () => Promise<Value>): Promise<Value> {
    if (!isUuid(organisationId)) throw new Error('An organisation id must be a UUID');
    return this.run({ role: 'app', organisationId }, work);
  }

  /**
   * Like {@link inOrganisation}, but every statement of `work` sees the rows as they stood at the first one (REPEATABLE READ): for reading in several
   * steps what another transaction may be replacing. Inside an open transaction it joins that one, with what that one sees.
   */
  async inSnapshot<Value>(organisationId: OrganisationId, work: () => Promise<Value>): Promise<Value> {
    if (!isUuid(organisationId)) throw new Error('An organisation id must be a UUID');
    return this.run({ role: 'app', organisationId, isolation: 'REPEATABLE READ' }, work);
  }

  /** Runs `work` as the role that may look up an account by its address. */
  async asLogin<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.run({ role: 'login' }, work);
  }

  /** Runs `work` as the role that may look for due jobs. */
  async asWorker<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.run({ role: 'worker' }, work);
  }

  /**
   * The open transaction's entity manager, for repositories.
   *
   * @throws Error outside a transaction
   */
  get manager(): EntityManager {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('No transaction is open: services open one with inOrganisation()');
    return transaction.manager;
  }

  /** The organisation of the open transaction, for rows that a repository writes. */
  get organisationId(): OrganisationId {
    const organisationId = this.current.getStore()?.organisationId;
    if (!organisationId) throw new Error('No organisation: this transaction is not a tenant transaction');
    return organisationId;
  }

  /** Runs `effect` once the open transaction has committed; never when it rolls back. */
  afterCommit(effect: () => void): void {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(effect);
    else effect();
  }

  /** Guards everything slow (models, parsing, fetching): it must not run while a transaction is open. */
  assertNoTransaction(what: string): void {
    if (this.current.getStore()) throw new Error(`${what} must not run inside a database transaction`);
  }

  private async run<Value>(
    { isolation = 'READ COMMITTED', ...scope }: { role: RoleName; organisationId?: OrganisationId; isolation?: IsolationLevel },
    work: () => Promise<Value>,
  ): Promise<Value> {
    const outer = this.current.getStore();
    if (outer) {
      if (outer.role === scope.role && outer.organisationId === scope.organisationId) return work();
      throw new Error('A transaction of another role or organisation is open');
    }
    const afterCommit: (() => void)[] = [];
    const value = await this.dataSource.transaction(isolation, async (manager) => {
      await manager.query(`SET LOCAL ROLE ${ROLES[scope.role]}`);
      await manager.query(`SELECT set_config('app.organisation', $1, true)`, [scope.organisationId ?? '']);
      return this.current.run({ manager, ...scope, afterCommit }, work);
    });
    for (const effect of afterCommit) effect();
    return value;
  }
}
