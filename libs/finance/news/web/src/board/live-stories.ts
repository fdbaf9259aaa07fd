import type { Story } from '@trivium/finance/news/domain';

/** Stories of the live board: what is shown, and what came in while somebody was reading. */
export interface LiveStories {
  readonly shown: readonly Story[];
  /** Newest first. */
  readonly waiting: readonly Story[];
}

/**
 * Takes a story that came over the stream. One that is shown changes where it stands; one that was joined into another goes; a new one is put on
 * top together with those that wait, or waits itself where `isHeld`.
 */
export function withArrival({ shown, waiting }: LiveStories, story: Story, { isHeld }: { readonly isHeld: boolean }): LiveStories {
  const others = waiting.filter(({ id }) => id !== story.id);
  if (story.supersededBy !== undefined) return { shown: shown.filter(({ id }) => id !== story.id), waiting: others };
  if (shown.some(({ id }) => id === story.id))
    return { shown: shown.map((item) => (item.id === story.id ? story : item)), waiting: others };
  const next = { shown, waiting: [story, ...others] };
  return isHeld ? next : released(next);
}

/** Puts what waits on top. */
export function released({ shown, waiting }: LiveStories): LiveStories {
  const ids = new Set(waiting.map(({ id }) => id));
  return { shown: [...waiting, ...shown.filter(({ id }) => !ids.has(id))], waiting: [] };
}

/** Those of `stories` that the board does not hold in this state, oldest first: what was missed while the line was down. */
export function missed({ shown, waiting }: LiveStories, stories: readonly Story[]): readonly Story[] {
  const held = new Map([...shown, ...waiting].map((story) => [story.id, story.lastIngestedAt]));
  return stories.filter(({ id, lastIngestedAt }) => held.get(id) !== lastIngestedAt).toReversed();
}

/** Index to go to from `current` (-1: none) by one step, inside the list. */
export function neighbour(current: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current < 0) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, current + step));
}
