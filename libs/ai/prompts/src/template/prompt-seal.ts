import { createHmac } from 'node:crypto';

/** Long enough that nobody who writes a source guesses it, short enough to cost few tokens. */
const CODE_CHARACTERS = 16;

/**
 * Marks that only this installation can make. Deterministic, so that a prompt can be reproduced and its prefix stays in the provider's cache; keyed, so that
 * whoever writes a document cannot write the line that would end its fence.
 */
export class PromptSeal {
  constructor(private readonly key: string | Uint8Array) {}

  /** Stands in the instructions of one version. Found in an answer, it shows that the instructions leaked. */
  canaryOf({ id, version }: { readonly id: string; readonly version: string }): string {
    return `mark-${this.code(['canary', id, version])}`;
  }

  /** Changes with the data: a fence seen in one answer is of no use in the next document. */
  fenceOf({ id, version }: { readonly id: string; readonly version: string }, data: string): string {
    return this.code(['fence', id, version, data]);
  }

  private code(parts: readonly string[]): string {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest('hex').slice(0, CODE_CHARACTERS);
  }
}

/** Whether an answer repeats the mark of its instructions, also with its letters spaced out or in capitals. */
export function leaksCanary(answer: string, canary: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return bare(answer).includes(bare(canary).slice('mark'.length));
}
