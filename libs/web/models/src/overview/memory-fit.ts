/** Sizes in which memory is sold, in GiB: graphics cards and unified memory up to 512, servers beyond. */
export const MEMORY_SIZES_GIB = [
  4, 8, 16, 24, 32, 48, 64, 80, 96, 128, 192, 256, 384, 512, 768, 1_024, 1_536, 2_048, 3_072, 4_096,
] as const;

const BYTES_PER_GIB = 2 ** 30;

/** The smallest usual memory that holds `bytes`, in GiB; undefined when none does or nobody knows the need. The runtime's own buffers are not in it. */
export function smallestMemoryGib(bytes: number | 'unknown'): number | undefined {
  if (bytes === 'unknown') return undefined;
  return MEMORY_SIZES_GIB.find((sizeGib) => bytes <= sizeGib * BYTES_PER_GIB);
}
