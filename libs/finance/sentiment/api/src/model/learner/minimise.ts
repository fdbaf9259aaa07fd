/** A function to be made small: its value at `point`, its slope written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 6;
const LONGEST_SEARCH = 40;
/** Least share of the promised fall that a step must bring (Armijo). */
const SUFFICIENT = 1e-4;

/**
 * Limited-memory BFGS (Nocedal, Updating Quasi-Newton Matrices with Limited Storage, 1980) with halved steps. All texts are seen in each round, so the result does not
 * depend on their order or on a seed, and stops where the bound says instead of where a number of rounds ends.
 *
 * @param tolerance ends when a round gains less than this share of the value
 */
export function minimise(
  objective: Objective,
  { size, rounds, tolerance, start }: { size: number; rounds: number; tolerance: number; start?: Float64Array },
): Float64Array {
  const point = start ? Float64Array.from(start) : new Float64Array(size);
  let [slope, nextSlope] = [new Float64Array(size), new Float64Array(size)];
  const next = new Float64Array(size);
  let value = objective(point, slope);
  const steps: { moved: Float64Array; turned: Float64Array; inverse: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = directionOf(slope, steps);
    const fall = dot(slope, direction);
    if (!(fall > 0)) break;
    let [length, found] = [steps.length === 0 ? Math.min(1, 1 / Math.sqrt(fall)) : 1, Number.POSITIVE_INFINITY];
    for (let search = 0; search < LONGEST_SEARCH; search += 1) {
      for (let at = 0; at < size; at += 1) next[at] = (point[at] ?? 0) - length * (direction[at] ?? 0);
      found = objective(next, nextSlope);
      if (found <= value - SUFFICIENT * length * fall) break;
      found = Number.POSITIVE_INFINITY;
      length /= 2;
    }
    if (found === Number.POSITIVE_INFINITY) break;
    remember(steps, { from: point, to: next, slopeFrom: slope, slopeTo: nextSlope });
    point.set(next);
    [slope, nextSlope] = [nextSlope, slope];
    const gained = value - found;
    value = found;
    if (gained < tolerance * Math.abs(value)) break;
  }
  return point;
}

function directionOf(slope: Float64Array, steps: readonly { moved: Float64Array; turned: Float64Array; inverse: number }[]): Float64Array {
  const direction = Float64Array.from(slope);
  const shares = new Float64Array(steps.length);
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    const own = steps[step];
    if (!own) continue;
    shares[step] = own.inverse * dot(own.moved, direction);
    addTo(direction, own.turned, -(shares[step] ?? 0));
  }
  const newest = steps.at(-1);
  if (newest) {
    const scale = 1 / (newest.inverse * dot(newest.turned, newest.turned));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  steps.forEach((own, step) => addTo(direction, own.moved, (shares[step] ?? 0) - own.inverse * dot(own.turned, direction)));
  return direction;
}

function remember(
  steps: { moved: Float64Array; turned: Float64Array; inverse: number }[],
  { from, to, slopeFrom, slopeTo }: { from: Float64Array; to: Float64Array; slopeFrom: Float64Array; slopeTo: Float64Array },
): void {
  const moved = to.map((value, at) => value - (from[at] ?? 0));
  const turned = slopeTo.map((value, at) => value - (slopeFrom[at] ?? 0));
  const curve = dot(moved, turned);
  if (curve <= 1e-12) return;
  steps.push({ moved, turned, inverse: 1 / curve });
  if (steps.length > MEMORY) steps.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, share: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + share * (other[at] ?? 0);
}
