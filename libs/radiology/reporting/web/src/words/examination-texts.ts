/** Longest texts about an examination, in UTF-16 code units, as the API takes them. */
export const EXAMINATION_LIMITS = { exam: 500, comparison: 500, indication: 2000, technique: 2000, referrer: 200 } as const;

/** What a report says of its examination beside choices and numbers, in the order of its fields. */
export const REPORT_TEXTS = ['exam', 'comparison', 'indication', 'technique'] as const;
/** What an order says of it. */
export const ORDER_TEXTS = ['exam', 'indication', 'referrer', 'comparison'] as const;
