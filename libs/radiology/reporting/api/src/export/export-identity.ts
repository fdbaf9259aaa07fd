import { createHash } from 'node:crypto';
import { isSigned } from '@trivium/radiology/reporting/domain';
import type { ExportableReport } from './exportable-report';

/**
 * A UUID from a name: the same name gives the same one (RFC 9562, version 8, SHA-256). So two exports of one version have the same ids, and a system that has one
 * sees that the other is no second report.
 */
export function uuidOf(...name: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(name)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A DICOM UID of a UUID (PS3.5 B.2): `2.25.` and the number it is. At most 44 characters. */
export function uidOf(...name: readonly (string | number)[]): string {
  return `2.25.${BigInt(`0x${uuidOf(...name).replaceAll('-', '')}`).toString()}`;
}

/** Study Instance UID of the pictures; where none was given, of a study of this report alone (one for all reports of an accession number). */
export function studyUid(report: ExportableReport): string {
  if (report.study?.uid !== undefined && isUid(report.study.uid)) return report.study.uid;
  const accession = report.order?.accession?.trim();
  return accession ? uidOf('study', report.organisation, accession) : uidOf('study', report.id);
}

/** PS3.5 9.1: numbers without leading zeros between dots, at most 64 characters. */
export function isUid(text: string): boolean {
  return text.length <= 64 && /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+$/.test(text);
}

/**
 * What tells one rendering of a report from the next. Of a signed one only what may still be added counts, addenda and log entries, so that every edition that ever left can be named later; of an
 * unsigned one its version and its state.
 */
export function editionOf(report: ExportableReport): readonly (string | number)[] {
  const { id, version, state, communications } = report;
  return isSigned(state) ? signedEdition(id, additionsTo(report)) : [id, version, state, communications.length];
}

/** The editions of a signed report before this one, oldest first: this one holds all of them. None for what is not signed: a draft is nobody's document. */
export function earlierEditionsOf(report: ExportableReport): readonly (readonly (string | number)[])[] {
  if (!isSigned(report.state)) return [];
  return Array.from({ length: additionsTo(report) }, (_, additions) => signedEdition(report.id, additions));
}

function signedEdition(id: string, additions: number): readonly (string | number)[] {
  return [id, 'signed', additions];
}

function additionsTo({ addenda, communications, signer }: ExportableReport): number {
  const later = communications.filter(({ loggedAt }) => signer !== undefined && loggedAt !== undefined && loggedAt > signer.at);
  return addenda.length + later.length;
}
