import type { OrganisationId, UserId } from '@trivium/shared/kernel';

/** What the killed process of `import.kill.pglite.db-spec.ts` is told. */
export interface KillArguments {
  readonly databaseFolder: string;
  readonly filesFolder: string;
  readonly chapters: number;
  /** Pattern of the line at which the process stands still, to be killed there: a signal alone may come when it is long past. */
  readonly stopAt?: string;
}

export const KILL_ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
export const KILL_TEACHER = '00000000-0000-7000-8000-0000000000aa' as UserId;
export const RARE_WORD = 'zeugmatography';

/** A small book: each chapter has two sections of four paragraphs. */
export function bookOf(chapters: number): string {
  const lines: string[] = [];
  for (let chapter = 1; chapter <= chapters; chapter++) {
    for (const part of ['Theory', 'Practice']) {
      lines.push(`# ${part} of chapter ${chapter}`, '');
      for (let paragraph = 1; paragraph <= 4; paragraph++) {
        lines.push(`Paragraph ${paragraph} of ${part} ${chapter} explains ${RARE_WORD} with words of its own. `.repeat(6).trim(), '');
      }
    }
  }
  return lines.join('\n');
}
