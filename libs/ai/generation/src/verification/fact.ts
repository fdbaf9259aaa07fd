/** Something that the program knows to be so. The sentence is read like any other; names and relations that a reader of sentences could miss are given beside it. */
export interface Fact {
  readonly id: string;
  /** The embedded engine's own sentence for it, in the language of the answer. It replaces what a model got wrong. */
  readonly text: string;
  /** Has to be said, and not more weakly than it is known. */
  readonly isCritical?: boolean;
  readonly relation?: FactRelation;
}

/** `subject` acts on `object`. */
export interface FactRelation {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
}

export type RelationKind = 'acquire' | 'below' | 'cause' | 'change' | 'contain' | 'need' | 'press';

/** A person, an organisation, a structure: what must not be taken for another. The first spelling is the full one. */
export type EntityNames = readonly string[];

/** What a text is compared with. */
export interface VerificationEvidence {
  /** In the order of their marks: `[1]` is the first. */
  readonly passages: readonly string[];
  readonly facts?: readonly Fact[];
  readonly names?: readonly EntityNames[];
}

/** Words of one profession, registered by its capability: groups that mean the same, in either language. */
export interface VerificationLexicon {
  readonly synonyms: readonly (readonly string[])[];
}
