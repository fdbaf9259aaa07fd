import type { Evidence } from './model-entry';

/** Public holidays of mainland China in one year, days of rest only. */
export interface HolidayYear {
  readonly year: number;
  /** First and last day, both included, in the calendar of Beijing. */
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly evidence: Evidence;
}

/**
 * Set each autumn for the year to come. The weekend days on which people work in exchange are left out: DeepSeek's peak hours are from Monday to Friday only.
 */
export const BEIJING_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2026,
    holidays: [
      { name: 'New Year', from: '2026-01-01', to: '2026-01-03' },
      { name: 'Spring Festival', from: '2026-02-15', to: '2026-02-23' },
      { name: 'Qingming', from: '2026-04-04', to: '2026-04-06' },
      { name: 'Labour Day', from: '2026-05-01', to: '2026-05-05' },
      { name: 'Dragon Boat Festival', from: '2026-06-19', to: '2026-06-21' },
      { name: 'Mid-Autumn Festival', from: '2026-09-25', to: '2026-09-27' },
      { name: 'National Day', from: '2026-10-01', to: '2026-10-07' },
    ],
    evidence: { checkedOn: '2026-11-25', source: 'General Office of the State Council, notice on holidays in 2026, 4 November 2025' },
  },
];
