/** `draft` is being written, `preliminary` waits for an attending's signature, `final` is signed, `amended` is signed and has addenda. */
export const REPORT_STATES = ['draft', 'preliminary', 'final', 'amended'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A signed report never changes again; it only gains addenda. */
export function isSigned(state: ReportState): boolean {
  return state === 'final' || state === 'amended';
}

export const ORDER_STATES = ['requested', 'in_progress', 'reported', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** FHIR R4 request-priority, the most urgent first: the order of a work list. */
export const ORDER_PRIORITIES = ['stat', 'asap', 'urgent', 'routine'] as const;
export type OrderPriority = (typeof ORDER_PRIORITIES)[number];

export const PATIENT_SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type PatientSex = (typeof PATIENT_SEXES)[number];

/** In whose words a report is written. */
export const REPORT_STYLES = ['professional', 'plain'] as const;
export type ReportStyle = (typeof REPORT_STYLES)[number];

/** What made a version of a report. */
export const VERSION_KINDS = ['dictated', 'edited', 'redictated', 'handed_over', 'taken_back', 'signed', 'addendum'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** How somebody was told of a critical result. */
export const COMMUNICATION_CHANNELS = ['phone', 'in_person', 'secure_message', 'video', 'other'] as const;
export type CommunicationChannel = (typeof COMMUNICATION_CHANNELS)[number];
