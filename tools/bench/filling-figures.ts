import type { Figure } from '../eval/figures';
import type { Filled } from './measured-store';

/** Memory that is called flat: what a process holds varies by a tenth from one moment to the next. */
const FLAT = 1.2;

/** How fast an index was filled; the bars are on the first figure. */
export function indexingFigures(
  set: string,
  filled: Filled,
  { isEmbedded, ...bars }: { readonly isEmbedded: boolean } & Pick<Figure, 'must' | 'aim'>,
): Figure[] {
  const shared = { set, unit: 'chunks/s', size: `${filled.chunks} chunks` } as const;
  return [
    { ...shared, name: 'indexing', value: filled.chunksPerSecond, ...bars },
    {
      ...shared,
      name: isEmbedded ? 'indexing, per second of processor time' : 'indexing, per second of processor time of the program alone',
      value: filled.chunksPerProcessorSecond,
    },
  ];
}

/** What this process held while an index was filled. */
export function memoryFigures(set: string, { memoryMb, chunks }: Filled): Figure[] {
  const last = memoryMb.at(-1) ?? 0;
  const shared = { set, isCost: true } as const;
  const at = (tenths: number): string => `${Math.round((tenths * chunks) / 10)} chunks`;
  return [
    ...[2, 4, 6, 8, 10].map((tenths) => ({
      ...shared,
      name: `memory of the process at ${10 * tenths} %`,
      value: memoryMb[tenths - 1] ?? last,
      unit: 'MB' as const,
      size: at(tenths),
    })),
    {
      ...shared,
      name: 'memory at the end, as a multiple of that at 20 %',
      value: last / (memoryMb[1] ?? last),
      unit: 'times',
      size: at(10),
      must: FLAT,
    },
  ];
}
