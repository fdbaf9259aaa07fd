import type { Formats } from '@trivium/web/i18n';

const SECONDS_PER_MINUTE = 60;

/** `40 seconds`, `3.2 minutes`, in the reader's language. */
export function effortTime(formats: Formats, seconds: number): string {
  const [value, unit] = seconds < SECONDS_PER_MINUTE ? [seconds, 'second'] : [seconds / SECONDS_PER_MINUTE, 'minute'];
  return formats.number(value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
}
