import type { Provenance } from '@trivium/platform/audit';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { StoredGeneration } from '../report.entity';
import type { DraftedReport, ToDraft } from './report-engine';

export interface ToPhrase {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
  readonly reportId: string;
  readonly drafted: DraftedReport;
  readonly asked: ToDraft;
  readonly signal?: AbortSignal;
}

export interface PhrasedReport {
  readonly sections: DraftedReport['sections'];
  readonly sentences: DraftedReport['sentences'];
  readonly generation: StoredGeneration;
  /** To be written in the transaction that keeps the report. */
  readonly provenance?: Provenance;
}

/** Lets a model rephrase a draft where one may read it; what it wrote is compared with what was dictated. Without a model the draft stands. Never inside a transaction. */
export abstract class DraftPhrasing {
  abstract phrase(toPhrase: ToPhrase): Promise<PhrasedReport>;
}
