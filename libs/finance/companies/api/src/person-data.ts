import type { PersonColumn } from '@trivium/platform/erasure';

/** An organisation's companies outlive whoever entered them. */
export const companiesPersonData: readonly PersonColumn[] = [
  { table: 'own_company', column: 'created_by', what: { en: 'company names entered', zh: '录入的公司名称' }, action: 'forget' },
];
