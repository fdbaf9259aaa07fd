import type { GuardedFetcher } from '@trivium/platform/http';
import { AppError } from '@trivium/shared/kernel';

export interface NameLookups {
  /** All together; names that were not answered by then pass, for every connection looks again. */
  readonly withinMs: number;
  /** The system answers few at once, and others need it too. */
  readonly atOnce: number;
}

const USUAL: NameLookups = { withinMs: 4_000, atOnce: 4 };

/**
 * Looks up the names of many addresses, each once.
 *
 * @returns why those that lead into the house are refused, by their host
 */
export async function refusedNames(
  guarded: Pick<GuardedFetcher, 'checkName'>,
  addresses: readonly string[],
  { withinMs, atOnce }: NameLookups = USUAL,
): Promise<ReadonlyMap<string, AppError>> {
  const refused = new Map<string, AppError>();
  const waiting = [...new Map(addresses.map((address) => [new URL(address).host, address]))];
  let isOver = false;
  const lookUp = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isOver; next = waiting.shift()) {
      const [host, address] = next;
      try {
        await guarded.checkName(address);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        refused.set(host, error);
      }
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, lookUp));
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs)));
  await Promise.race([all, end]);
  clearTimeout(timer);
  isOver = true;
  // What is still being looked up has nobody to tell.
  all.catch(() => undefined);
  return new Map(refused);
}
