export interface AuditModuleOptions {
  /** The installation's secret; checkpoints are signed with a key derived from it. */
  readonly secretKey: string;
  /** Records read per transaction when a chain is walked: small enough that nobody waits for it. 1000 unless told. */
  readonly pageSize?: number;
}

export const AUDIT_OPTIONS = Symbol('AuditOptions');
