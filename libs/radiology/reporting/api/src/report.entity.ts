import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import type {
  BodyPart,
  ConsistencyIssue,
  CriticalResult,
  FindingCorrection,
  Modality,
  ReportContext,
  ReportSections,
  ReportSentence,
  ReportState,
  ReportStyle,
  ReportTemplate,
  VersionKind,
} from '@trivium/radiology/reporting/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImagingOrderEntity } from './orders/imaging-order.entity';
import { PatientEntity } from './orders/patient.entity';

/** How the words of the first draft came to be, as the contract's `generation`. */
export interface StoredGeneration {
  readonly engine: 'embedded' | 'local' | 'cloud' | 'edge';
  readonly model?: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly parameters: Readonly<Record<string, number | string | boolean>>;
  readonly latencyMs: number;
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly costMicroUsd?: number;
  readonly provenanceId: string;
  readonly struck: readonly { readonly text: string; readonly reasons: readonly string[] }[];
}

/** A critical result and where its words stand. */
export type StoredCritical = CriticalResult & { readonly where: 'report' | 'dictation' };

export interface IssueOverride {
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Everything about a report that follows from its text and dictation, and what people decided about it. Empty on reports from before there was any. */
export interface ReportContent {
  /** As it was read, with the corrections that hold. */
  readonly structured?: ReadDictation;
  readonly corrections?: readonly FindingCorrection[];
  /** Ids of corrections whose words were changed since. */
  readonly openCorrections?: readonly string[];
  readonly sentences?: readonly ReportSentence[];
  readonly guideline?: readonly GuidelineResult[];
  readonly critical?: readonly StoredCritical[];
  readonly issues?: readonly ConsistencyIssue[];
  /** By the key of the issue. */
  readonly overrides?: Readonly<Record<string, IssueOverride>>;
  /** Stretches of the dictation that were not understood and that somebody has looked at. */
  readonly looked?: readonly Span[];
  readonly generation?: StoredGeneration;
  /** Normal template that the radiologist chose. */
  readonly templateId?: string;
  /** An own template as it was when it was chosen. */
  readonly template?: ReportTemplate;
  /** As the signer was called when signing. */
  readonly signerName?: string;
  /** Since the signature. */
  readonly efficiency?: StoredEfficiency;
}

/** How long a report took from its first draft, and how much of the program's last one was changed. */
export interface StoredEfficiency {
  readonly secondsToSign: number;
  readonly activeSeconds: number;
  /** Words. */
  readonly editDistance: number;
  readonly draftWords: number;
  readonly finalWords: number;
  readonly keptShare: number;
}

@Entity({ name: 'report' })
@Index('report_recent', { synchronize: false })
@Index('report_operation', { synchronize: false })
@Index('report_of_order', { synchronize: false })
@Index('report_of_patient', { synchronize: false })
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ type: 'integer' })
  version!: number;

  /** Of the dictation. */
  @Column({ type: 'text' })
  language!: 'en' | 'zh';

  @Column({ type: 'text' })
  modality!: Modality;

  @Column({ name: 'body_part', type: 'text' })
  bodyPart!: BodyPart;

  /** As it was dictated; the program never rewrites it. */
  @Column({ type: 'text' })
  dictation!: string;

  @Column({ type: 'jsonb' })
  context!: ReportContext;

  @Column({ type: 'jsonb' })
  sections!: ReportSections;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'discarded_at', type: 'timestamptz', nullable: true })
  discardedAt!: Date | null;

  /** Of the report itself. */
  @Column({ name: 'output_language', type: 'text', default: 'en' })
  outputLanguage!: 'en' | 'zh';

  @Column({ type: 'text', default: 'professional' })
  style!: ReportStyle;

  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  @ForeignKey(() => ImagingOrderEntity, { name: 'report_order' })
  orderId!: string | null;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  @ForeignKey(() => PatientEntity, { name: 'report_patient' })
  patientId!: string | null;

  @Column({ name: 'study_id', type: 'text', nullable: true })
  studyId!: string | null;

  @Column({ name: 'prior_report_id', type: 'uuid', nullable: true })
  @ForeignKey(() => ReportEntity, { name: 'report_prior' })
  priorReportId!: string | null;

  @Column({ type: 'jsonb', default: {} })
  content!: ReportContent;

  /** As the program's last draft had them: what the edit distance counts from. */
  @Column({ name: 'first_sections', type: 'jsonb', default: {} })
  firstSections!: ReportSections;

  /** Of the most urgent critical result. */
  @Column({ name: 'critical_level', type: 'integer', nullable: true })
  criticalLevel!: number | null;

  @Column({ name: 'is_critical_open', type: 'boolean', default: false })
  isCriticalOpen!: boolean;

  /** How many things keep it from being signed, for the work list. */
  @Column({ type: 'integer', default: 0 })
  blockers!: number;

  @Column({ name: 'operation_id', type: 'uuid', nullable: true })
  operationId!: string | null;

  @Column({ name: 'handed_over_by', type: 'uuid', nullable: true })
  handedOverBy!: string | null;

  @Column({ name: 'handed_over_at', type: 'timestamptz', nullable: true })
  handedOverAt!: Date | null;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;

  /** SHA-256 of the text that was signed. */
  @Column({ name: 'signed_hash', type: 'text', nullable: true })
  signedHash!: string | null;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;
}

@Entity({ name: 'report_version' })
@Index('report_version_operation', { synchronize: false })
export class ReportVersionEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  @ForeignKey(() => ReportEntity, { name: 'report_version_report_id_fkey' })
  reportId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'jsonb' })
  content!: { sections: ReportSections; context: ReportContext; corrections?: readonly FindingCorrection[] };

  @Column({ name: 'changed_by', type: 'uuid' })
  changedBy!: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;

  @Column({ type: 'text', default: 'edited' })
  kind!: VersionKind;

  /** The client's id of the change, so that a retry is answered and not made again. */
  @Column({ name: 'operation_id', type: 'uuid', nullable: true })
  operationId!: string | null;

  @Column({ name: 'operation_hash', type: 'text', nullable: true })
  operationHash!: string | null;
}
