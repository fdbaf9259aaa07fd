import type { ConceptEntry } from './words/concept-words';

export type SizeRole = 'current' | 'prior' | 'solid_part' | 'part' | 'short_axis' | 'long_axis' | 'mean' | 'wall' | 'other';

export interface MentionSize {
  readonly role: SizeRole;
  readonly valuesMm: readonly number[];
  readonly unit: 'mm' | 'cm';
  readonly decimals: number;
  readonly bound: 'exact' | 'at_most' | 'at_least' | 'range';
  readonly isAbout: boolean;
  readonly start: number;
  readonly end: number;
}

export type MentionChange = 'new' | 'stable' | 'growing' | 'shrinking' | 'resolved';

/** How a thing is spoken of: only `affirmed` and `denied` are statements about this examination. */
export type Assertion = 'affirmed' | 'denied' | 'doubtful' | 'historical' | 'planned' | 'advised';

/** One thing that a section speaks of, with all that its sentence says of it. Offsets are of the folded text. */
export interface Mention {
  readonly concept: ConceptEntry;
  readonly organ?: string;
  readonly assertion: Assertion;
  /** What a denial is limited to: `no acute …` does not deny an old one. */
  readonly limits: readonly string[];
  readonly sides: ReadonlySet<'left' | 'right'>;
  /** Axis of places to the places named. */
  readonly sites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly attenuations: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sizes: readonly MentionSize[];
  readonly count?: number | 'multiple';
  readonly changes: ReadonlySet<MentionChange>;
  readonly isOld: boolean;
  readonly isSmall: boolean;
  readonly isLarge: boolean;
  /** A narrowing of less than half, told as a share. */
  readonly isBelowHalf: boolean;
  /** The largest, or another one, of a group named before. */
  readonly isPartOfGroup: boolean;
  readonly isPlural: boolean;
  /** Told by a sign (`连续性中断`, `restricted diffusion`), which diagnoses of other names may explain, not by a name. */
  readonly isSign: boolean;
  /** A size given of an organ itself (common bile duct 6 mm). */
  readonly isMeasureOfOrgan: boolean;
  readonly start: number;
  readonly end: number;
  readonly conceptStart: number;
  readonly conceptEnd: number;
  readonly sentence: number;
}

export const currentSizes = (mention: Mention): readonly MentionSize[] => mention.sizes.filter(({ role }) => role === 'current');
