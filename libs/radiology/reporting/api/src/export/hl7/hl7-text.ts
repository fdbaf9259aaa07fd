import { lineText, plainText } from '../report-text';

/** Delimiters of HL7 v2 as MSH-2 names them, and what stands for each inside a value (2.7.1). */
const ESCAPES: Readonly<Record<string, string>> = { '|': '\\F\\', '^': '\\S\\', '&': '\\T\\', '~': '\\R\\', '\\': '\\E\\' };

function escape(text: string): string {
  return text.replace(/[|^&~\\]/g, (character) => ESCAPES[character] ?? character);
}

/** A value on one line. */
export function hl7(text: string | undefined): string {
  return escape(lineText(text ?? ''));
}

/** Formatted text (FT): lines end with `\.br\`, because a line end would end the segment. */
export function hl7Lines(text: string): string {
  return plainText(text).trim().replaceAll('\t', ' ').split('\n').map(escape).join('\\.br\\');
}

/** Components of a field; those at the end that are empty are left out. */
export function components(...parts: readonly (string | undefined)[]): string {
  return parts.map(hl7).join('^').replace(/\^+$/, '');
}

/** A segment of its fields by their numbers; those between are empty. */
export function segment(name: string, fields: Readonly<Record<number, string>>): string {
  const last = Math.max(0, ...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_none, index) => fields[index + 1] ?? '')].join('|');
}

/** `20260304083015+0000`. */
export function hl7Time(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+0000`;
}
