/**
 * A source, the same in another way of writing or turn of grammar, and something else in that turn; the words of the source stay, so that nothing but the turn is asked. The last names what is
 * judged wrongly yet: the same that is struck, the other that passes, or both.
 */
export type Turn = readonly [source: string, same: string, other: string, open?: 'same' | 'other' | 'both'];
