import type { DistressCategory, DistressFinding } from '@trivium/ai/compliance';
import type { OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';

/** A text that people answer for. */
export interface CareMessage {
  readonly text: string;
  /** The day on which it was approved, or `default`. */
  readonly version: string;
  readonly approvedBy?: string;
}

/** A message of a student who may be in danger. */
export interface CareCase {
  readonly organisationId: OrganisationId;
  readonly courseId: string;
  readonly studentId: UserId;
  readonly conversationId: string;
  /** Of the answer that the student gets. */
  readonly messageId: string;
  readonly finding: DistressFinding;
  readonly language: UiLanguage;
  readonly question: string;
  readonly at: Date;
}

/** Who cares when a student seems to be in danger. The app binds it to the capability that knows the adults of a class. */
export abstract class TutorCare {
  /** What the student reads in place of an answer. */
  abstract messageFor(asked: {
    readonly organisationId: OrganisationId;
    readonly courseId: string;
    readonly category: DistressCategory;
    readonly language: UiLanguage;
  }): Promise<CareMessage>;
  /** Tells the named adult, inside the transaction that stores the message, as its last step. */
  abstract raise(care: CareCase): Promise<void>;
}
