import os from 'node:os';

/**
 * How Node runs a server of ours. On one or two processors the young generation is collected by the program's own thread: its helpers spin for work there, and took as much time of the
 * second processor as the program of the first (a third of a streamed request's processor time; docs/evaluation/inference.md).
 *
 * @param {number} processors
 * @returns {string[]}
 */
export function serverFlags(processors = os.availableParallelism?.() ?? os.cpus().length) {
  return ['--enable-source-maps', ...(processors <= 2 ? ['--no-parallel-scavenge'] : [])];
}
