/** A moment as a `datetime-local` field takes it: in the reader's time zone, to the minute. */
export function localMinute(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
