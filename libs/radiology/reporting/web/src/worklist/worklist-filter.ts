import { MODALITIES, REPORT_STATES, type Modality } from '@trivium/radiology/reporting/domain';

/** What can be chosen of the state; `open` is what still needs a signature. */
export const FILTER_STATES = ['open', 'requested', ...REPORT_STATES, 'all'] as const;
export type FilterState = (typeof FILTER_STATES)[number];

export interface WorklistFilter {
  readonly state: FilterState;
  readonly modality: Modality | undefined;
  readonly mine: boolean;
  readonly q: string;
}

/** The filters of an address; what is not one counts as not given. */
export function worklistQuery(address: {
  readonly state?: string;
  readonly modality?: string;
  readonly mine?: string;
  readonly q?: string;
}): WorklistFilter {
  return {
    state: FILTER_STATES.find((known) => known === address.state) ?? 'open',
    modality: MODALITIES.find((known) => known === address.modality),
    mine: address.mine === 'true',
    q: address.q?.trim() ?? '',
  };
}

/** The line after or before the one that has the focus; the first one when none has, the same one at either end. */
export function neighbour<Row>(rows: readonly Row[], current: unknown, step: 1 | -1): Row | undefined {
  const index = rows.findIndex((row) => row === current);
  if (index < 0) return rows[0];
  return rows[Math.min(rows.length - 1, Math.max(0, index + step))];
}
