import type { PersonColumn } from '@trivium/platform/erasure';

/** A map belongs to a patient, who has no account: `PatientPseudonymiser.forget` destroys it. Of accounts it knows only who was first to need it. */
export const privacyPersonData: readonly PersonColumn[] = [
  {
    table: 'pseudonym_map',
    column: 'created_by',
    what: { en: 'pseudonym maps begun', zh: '建立的假名对照表' },
    action: 'forget',
  },
];
