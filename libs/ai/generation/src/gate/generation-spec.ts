import type { ChatMessage, DataClass, ResponseFormat, Thinking } from '@trivium/ai/inference/protocol';
import type { OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';
import type { TextVerifier } from './text-verifier';
import type { Veil } from './veil';

/** What a model is told, ready to be sent. */
export interface Instruction {
  readonly template: {
    readonly id: string;
    readonly version: string;
    /** SHA-256 of the released template. */ readonly hash: string | null;
  };
  readonly messages: readonly ChatMessage[];
  /** Upper limit of the answer. */
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  /** DeepSeek thinks unless told not to, and then ignores the temperature. */
  readonly thinking?: Thinking;
  readonly responseFormat?: ResponseFormat;
  /** A mark in the instructions that must not come back in the answer. */
  readonly canary?: string;
}

/** What is set of the parameters that steer a model, by the names of the protocol. */
export function parametersOf(instruction: Instruction) {
  const { maxTokens, temperature, topP, frequencyPenalty, presencePenalty, seed, stop, thinking } = instruction;
  return { maxTokens, temperature, topP, frequencyPenalty, presencePenalty, seed, stop, thinking };
}

/** A text that went into an artefact; kept in its record as a keyed hash. */
export interface GenerationInput {
  /** A code: `question`, `history`, `dictation`. */
  readonly role: string;
  readonly text: string;
  /** Whose text it is; null for the organisation's own, such as its books. */
  readonly subjectId: UserId | null;
  /** Whether a model is told it: then `instruct` gets it as the guards let it through, without keys and without what points to a person. */
  readonly isTold?: boolean;
}

/** An input as a model may see it. */
export type ToldInput = Pick<GenerationInput, 'role' | 'text'>;

/** A passage that the text may rest on. */
export interface GenerationPassage {
  readonly id: string;
  /** A heading or the name of a file. It is data like the text, and screened like it; no part of the evidence. */
  readonly title?: string;
  readonly text: string;
}

/** What the program can say by itself, without a model: deterministic, and always there. */
export interface EmbeddedText {
  readonly text: string;
  /** Template of the embedded engine, as it stands in the record when its text is used. */
  readonly template: { readonly id: string; readonly version: string };
}

export type EvidenceOfPassages<Evidence> = (screened: readonly GenerationPassage[]) => Evidence;

export interface GenerationSpec<Evidence> {
  readonly organisationId: OrganisationId;
  /** Who waits for the text; absent for work that nobody waits for. */
  readonly userId?: UserId;
  /** As it stands in the books: `tutor.answer`. */
  readonly purpose: string;
  readonly artefact: { readonly kind: string; readonly id: string };
  readonly language: UiLanguage;
  readonly dataClass: DataClass;
  readonly inputs: readonly GenerationInput[];
  readonly passages: readonly GenerationPassage[];
  /** Whether the text names its passages by their numbers, `[1]`. No unless told: then such marks are taken off. */
  readonly isCited?: boolean;
  /** Writes what the model is told, with the passages as they came through the screening and the inputs that it is told. Absent: the embedded text is wanted. */
  readonly instruct?: (passages: readonly GenerationPassage[], told: readonly ToldInput[]) => Instruction | Promise<Instruction>;
  readonly verifier: TextVerifier<Evidence>;
  /** What the text is compared with. Whoever rests it on the passages makes it of those that come through the screening: an order that no model may see must not prove the sentence that obeys it. */
  readonly evidence: Evidence | EvidenceOfPassages<Evidence>;
  readonly embedded: EmbeddedText;
  readonly signal?: AbortSignal;
  /** Told as the gate goes on, for people who wait. */
  readonly onStage?: (stage: GenerationStage) => void;
}

/** After the screening: passages that a model may see, and the evidence that is left of them. */
export interface ScreenedSpec<Evidence> extends GenerationSpec<Evidence> {
  readonly evidence: Evidence;
  readonly told: readonly ToldInput[];
  readonly veil: Veil;
}

export function screenedSpec<Evidence>(
  spec: GenerationSpec<Evidence>,
  { passages, told, veil }: Pick<ScreenedSpec<Evidence>, 'passages' | 'told' | 'veil'>,
): ScreenedSpec<Evidence> {
  const { evidence } = spec;
  return { ...spec, passages, told, veil, evidence: isOfPassages(evidence) ? evidence(passages) : evidence };
}

function isOfPassages<Evidence>(evidence: Evidence | EvidenceOfPassages<Evidence>): evidence is EvidenceOfPassages<Evidence> {
  return typeof evidence === 'function';
}

export type GenerationStage = 'asking' | 'checking' | 'repairing';
