import type { Finding, Negative } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import type {
  BodyPart,
  CommunicationChannel,
  CriticalResult,
  Modality,
  PatientSex,
  ReportContext,
  ReportSections,
  ReportSentence,
  ReportState,
} from '@trivium/radiology/reporting/domain';
import type { GeneratingEngine } from '@trivium/shared/kernel';

export interface PersonAndTime {
  /** As it is signed: `王医生`, `Dr Jane Smith`. */
  readonly name: string;
  readonly at: Date;
}

export interface ReportAddendum {
  readonly text: string;
  /** Name of whoever signed it. */
  readonly by: string;
  readonly at: Date;
}

/** A critical result that was told to somebody: the six fields of the log. */
export interface ReportCommunication {
  readonly id: string;
  /** What was told. */
  readonly finding: string;
  readonly codes: readonly CriticalResult['code'][];
  readonly toldBy: string;
  readonly toldTo: string;
  readonly channel: CommunicationChannel;
  readonly toldAt: Date;
  /** When it came into the log, which may be after the signature; before it unless told. */
  readonly loggedAt?: Date;
  /** Whether the receiver repeated it and was right. */
  readonly isReadBack: boolean;
}

/**
 * A person's name as DICOM groups it (PS3.5 6.2.1.1): `alphabetic` may be pinyin or Latin, `ideographic` is 汉字. One of the two is there.
 * Family and given name apart where known; else the whole name in `family`.
 */
export interface GroupedName {
  readonly alphabetic?: NameParts;
  readonly ideographic?: NameParts;
}

export interface NameParts {
  readonly family: string;
  readonly given?: string;
}

export interface ReportPatient {
  /** Number of the patient in the organisation (MRN). */
  readonly id: string;
  readonly name?: GroupedName;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly sex?: PatientSex;
}

export interface CodedText {
  /** `http://loinc.org`, `http://snomed.info/sct`, …: as the order gave it. */
  readonly system?: string;
  readonly code?: string;
  readonly text?: string;
}

export interface ReportOrder {
  readonly accession?: string;
  readonly placerNumber?: string;
  readonly requestedProcedure?: CodedText;
  readonly referringPhysician?: string;
}

export interface ReportStudy {
  /** Study Instance UID; derived from the report when the pictures are not here. */
  readonly uid?: string;
  readonly startedAt?: Date;
  readonly description?: string;
}

/** How the words of the draft came to be; absent when a person wrote all of them. */
export interface ReportGeneration {
  readonly engine: GeneratingEngine;
  readonly model?: string;
  /** Record that the label of the file names. */
  readonly provenanceId: string;
  /** As the desk shows it. */
  readonly aiLabel: string;
  readonly at?: Date;
}

/** One report as its exports need it; every export is a rendering of this. Plain data: whoever keeps the report fills it from its rows. */
export interface ExportableReport {
  readonly id: string;
  /** Counts up with each change. */
  readonly version: number;
  /** `final` and `amended` without a signer are not exported: nobody would answer for them. */
  readonly state: ReportState;
  readonly language: 'en' | 'zh';
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  readonly sections: ReportSections;
  /** In the order of the sections; tells which words a model phrased. May be empty. */
  readonly sentences: readonly ReportSentence[];
  readonly findings: readonly Finding[];
  /** Findings that a person corrected or added, by their index. */
  readonly corrected?: ReadonlyMap<number, PersonAndTime>;
  readonly negatives: readonly Negative[];
  readonly guidelines: readonly GuidelineResult[];
  readonly criticalResults: readonly CriticalResult[];
  readonly communications: readonly ReportCommunication[];
  readonly addenda: readonly ReportAddendum[];
  readonly author: PersonAndTime;
  readonly signer?: PersonAndTime;
  readonly patient?: ReportPatient;
  readonly order?: ReportOrder;
  readonly study?: ReportStudy;
  readonly organisation: string;
  readonly generation?: ReportGeneration;
  /** Of the last change: what stands in the file as its time, so that the same version gives the same bytes. */
  readonly updatedAt: Date;
}
