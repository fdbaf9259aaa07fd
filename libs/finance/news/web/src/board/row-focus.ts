import { DOCUMENT, Injector, afterNextRender, inject, type Signal } from '@angular/core';
import type { Story } from '@trivium/finance/news/domain';
import { neighbour } from './live-stories';
import { NearRows } from './near-rows.service';
import type { StoryRowComponent } from './story-row.component';

/** Which row of the board has the focus, and how it goes from row to row by the keyboard. */
export interface RowFocus {
  /** To the next row or the one before; to an end of the list from outside of it. */
  move(step: 1 | -1): void;
  /** Somebody came to an element inside a row: it is drawn in full and stays so, however far it is scrolled away. */
  entered(target: EventTarget | null): void;
  focused(): StoryRowComponent | undefined;
  /** Opens where the focused row's story was published, without a way back for that page. */
  openSource(): void;
}

/** In an injection context, with `NearRows` at hand. */
export function rowFocus({
  rows,
  shown,
}: {
  readonly rows: Signal<readonly StoryRowComponent[]>;
  readonly shown: Signal<readonly Pick<Story, 'id'>[]>;
}): RowFocus {
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  const near = inject(NearRows);
  const rowOf = (id: string): StoryRowComponent | undefined => rows().find((row) => row.story().id === id);
  const focused = (): StoryRowComponent | undefined => rows().find((row) => row.hasFocus());
  /** Draws a row in full and gives it the focus, where it has not got it. */
  const focus = (id: string, { isFocused = false } = {}): void => {
    near.pin(id);
    if (isFocused) return;
    const row = rowOf(id);
    if (row) row.focus();
    else afterNextRender(() => rowOf(id)?.focus(), { injector });
  };
  return {
    move: (step) => {
      const current = shown().findIndex(({ id }) => id === storyIdAt(document.activeElement));
      const next = shown()[neighbour(current, step, shown().length)];
      if (next) focus(next.id);
    },
    entered: (target) => {
      const id = storyIdAt(target);
      if (id !== undefined) focus(id, { isFocused: rowOf(id) !== undefined });
    },
    focused,
    openSource: () => {
      const source = focused()?.source();
      if (source) document.defaultView?.open(source.url, '_blank', 'noopener,noreferrer');
    },
  };
}

/** Id of the story in whose row an element stands. */
function storyIdAt(element: EventTarget | null): string | undefined {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? undefined) : undefined;
}
