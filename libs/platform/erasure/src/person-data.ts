import type { UiLanguage } from '@trivium/shared/kernel';

/** What becomes of a value that names a person when the person is erased. */
export type ErasureAction =
  /** The row goes. */
  | 'delete'
  /** The row stays and names nobody. */
  | 'forget'
  /** Row and value stay: an id that leads nowhere once the account is gone. Needs a reason. */
  | 'keep'
  /** The row must stay as it is by law or by the organisation's duty: while there is one, the person cannot be erased. */
  | 'hold';

/** A column that holds accounts' ids. Every capability names its own; a test walks the tables and finds one that nobody named. */
export interface PersonColumn {
  readonly table: string;
  readonly column: string;
  /** What the rows are, in the plural, for whoever decides about an erasure. */
  readonly what: Readonly<Record<UiLanguage, string>>;
  readonly action: ErasureAction;
  /** Why a value is kept or a row is held, for the person who asked: required for both. */
  readonly reason?: Readonly<Record<UiLanguage, string>>;
  /** Rows of another table that go before these, since they refer to them. */
  readonly dependents?: readonly { readonly table: string; readonly column: string }[];
}

/** The platform's own, apart from the account itself. */
export const PLATFORM_PERSON_DATA: readonly PersonColumn[] = [
  { table: 'job', column: 'created_by', what: { en: 'background tasks started', zh: '启动过的后台任务' }, action: 'forget' },
  { table: 'stored_file', column: 'created_by', what: { en: 'files uploaded', zh: '上传的文件' }, action: 'forget' },
  { table: 'subject_key', column: 'subject_id', what: { en: 'keys of hashed texts', zh: '文本指纹密钥' }, action: 'delete' },
  { table: 'api_key', column: 'account_id', what: { en: 'API keys', zh: 'API 密钥' }, action: 'delete' },
  { table: 'session', column: 'account_id', what: { en: 'sessions', zh: '登录会话' }, action: 'delete' },
  {
    table: 'audit_record',
    column: 'actor_id',
    what: { en: 'entries of the audit trail', zh: '审计记录' },
    action: 'keep',
    reason: {
      en: 'The audit trail is never changed. It holds an id, which names nobody once the account is gone.',
      zh: '审计记录不可更改。其中仅有编号，账户删除后不再指向任何人。',
    },
  },
];
