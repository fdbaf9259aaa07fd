import type { TextChange } from '../client/prompts-client';
import { type LinePiece, markedWords } from './marked-words';

/** One line of the comparison: on both sides where they agree or one stands for the other, else on one. */
export interface DiffRow {
  readonly isSame: boolean;
  readonly before: readonly LinePiece[] | undefined;
  readonly after: readonly LinePiece[] | undefined;
}

/** Lines of a changed passage are set side by side in their order, and marked where they differ. */
export function diffRows(changes: readonly TextChange[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) rows.push(changedRow(removed[index], added[index]));
    [removed, added] = [[], []];
  };
  for (const { kind, text } of changes) {
    const lines = linesOf(text);
    if (kind === 'removed') removed.push(...lines);
    else if (kind === 'added') added.push(...lines);
    else {
      flush();
      for (const line of lines) rows.push({ isSame: true, before: wholeLine(line, false), after: wholeLine(line, false) });
    }
  }
  flush();
  return rows;
}

function changedRow(before: string | undefined, after: string | undefined): DiffRow {
  if (before === undefined || after === undefined)
    return {
      isSame: false,
      before: before === undefined ? undefined : wholeLine(before, true),
      after: after === undefined ? undefined : wholeLine(after, true),
    };
  return { isSame: false, ...markedWords(before, after) };
}

function wholeLine(text: string, isChanged: boolean): readonly LinePiece[] {
  return [{ text, isChanged }];
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
