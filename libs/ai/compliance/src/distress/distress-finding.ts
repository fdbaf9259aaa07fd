export type DistressCategory = 'self-harm' | 'abuse';
/** What saw it: word tables and frames, or the trained classifier beside them. */
export type DistressReader = 'rules' | 'classifier';
export type DistressSeverity = 'concern' | 'urgent';

/** What a message may mean. A finding alerts a person; it is never an answer by itself and never a diagnosis, and no finding says nothing about how somebody is. */
export interface DistressFinding {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
  readonly reader: DistressReader;
}
