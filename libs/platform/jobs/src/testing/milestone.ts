/** A promise and what settles it: tests wait for facts, never for time. */
export function milestone(): { reached: Promise<void>; reach: () => void } {
  let reach = () => undefined as void;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { reached, reach: () => reach() };
}
