import type { CheckContext } from '../check-report';

/** A clean report of a manner that once alarmed, and the slip beside it that the same rule must still tell. */
export interface ReportPair {
  readonly why: string;
  readonly findings: string;
  readonly clean: string;
  readonly recommendations?: string;
  readonly context?: CheckContext;
  /** What the same rule must still tell; of other findings, advice or order where the slip lies in them. */
  readonly wrong: string;
  readonly wrongFindings?: string;
  readonly wrongRecommendations?: string;
  readonly wrongContext?: CheckContext;
  readonly type: string;
}
