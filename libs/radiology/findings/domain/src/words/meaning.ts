import type { Change, Density, Laterality, Lobe, Margin, NegativeType, Segment } from '../finding';

/** What a word does in a sentence. */
export type Role =
  /** Says something of a slot of a finding. */
  | 'fact'
  /** Half of a finding that needs the other half: `lymph nodes` and `enlarged`, 胸膜 and 增厚. */
  | 'half'
  | 'not' // Denies what follows.
  | 'notAfter' // Denies what stands before it.
  | 'changeNoun' // `change`, 变化: denied, it says stable.
  | 'maybe' // What follows is possible.
  | 'maybeAfter' // What stands before is possible.
  | 'cause' // Names a cause or a reading of what was seen: 考虑, `likely`.
  | 'bound' // Ends every scope: 但, `but`, `except`.
  | 'assert' // Says that something is there: 可见, `there is`.
  | 'joint'
  | 'or'
  | 'with'
  | 'largest' // One of the group told before.
  | 'another' // One more than the one told before.
  | 'same' // The one told before.
  | 'other' // In a denial: only further ones.
  | 'prior'
  | 'compared' // Compares: what stands directly behind it is of the prior examination.
  | 'weakPrior' // `was`: of the prior only when a current size is told too.
  | 'now'
  | 'from'
  | 'to'
  | 'by' // `increased by`: the number is a difference.
  | 'threshold' // The number behind it is a bound, no size.
  | 'solidPart'
  | 'shortAxis'
  | 'longAxis'
  | 'axis' // One of the three directions of a body: sizes along two of them are one size.
  | 'distance' // The number beside it is a distance.
  | 'each'
  | 'opacity'
  | 'history'
  | 'after' // 术后: history of its clause.
  | 'advice'
  | 'heading' // A heading whose line is carried: `Technique:`.
  | 'section' // A heading of findings or impression.
  | 'organ' // Another organ.
  | 'region' // A place without a slot: hilum, mediastinum, pleura.
  | 'quality' // A quality without a slot: 少量, `small`.
  | 'known' // Understood, outside the vocabulary.
  | 'filler';

export type LobePart = 'upper' | 'middle' | 'lower';
export type Half =
  'lymph' | 'pleura' | 'bronchus' | 'artery' | 'chest' | 'enlarged' | 'thickened' | 'dilated' | 'filled' | 'pulled' | 'gas';

export interface Meaning {
  readonly role: Role;
  readonly type?: NegativeType;
  /** A second finding in one word: hydropneumothorax. */
  readonly alsoType?: NegativeType;
  readonly side?: Laterality;
  readonly part?: LobePart;
  readonly lobe?: Lobe;
  readonly segment?: Segment;
  /** `apical`: behind a lobe the segment (`RUL apical`), else the upper part of a side. */
  readonly isApical?: true;
  readonly density?: Density;
  readonly margin?: Margin;
  readonly change?: Change;
  readonly isMultiple?: true;
  /** With `isMultiple`, where the word says it. */
  readonly howMany?: number | 'several';
  readonly isPlural?: true;
  /** Smaller than before: no value of `change`, but against two sizes that grow it is a contradiction. */
  readonly isShrinking?: true;
  readonly half?: Half;
  /** An organ in which nodules and masses are told of: they are none of the lung. */
  readonly isHost?: true;
  /** Outside the chest: what lies beside it is no finding of a lung. */
  readonly isRemote?: true;
}

export interface Word {
  readonly text: string;
  readonly meaning: Meaning;
}

/** Words of one meaning, written `one|two|three`. A space matches spaces and hyphens. */
export function words(meaning: Meaning, list: string): readonly Word[] {
  return list.split('|').map((text) => ({ text, meaning }));
}

/** Every beginning with every ending: the many ways of one Chinese phrase. */
export function joined(beginnings: string, middles: string, endings: string): string {
  const made: string[] = [];
  for (const beginning of beginnings.split('|'))
    for (const middle of middles.split('|')) for (const ending of endings.split('|')) made.push(`${beginning}${middle}${ending}`);
  return made.join('|');
}
