import { hostPortOf } from '@trivium/platform/http';
import ipaddr from 'ipaddr.js';

/** A transcription service of the house, as the installation's administrator named it. */
export interface TranscriptionSettings {
  /** Base of an OpenAI-compatible API (`http://127.0.0.1:8000/v1`); undefined: there is none. */
  readonly url?: string;
  /** As the service calls it; most have one and take any name. */
  readonly model?: string;
}

export interface TranscriptionPlace {
  readonly address: string;
  /** `host:port`, for the way out. */
  readonly host: string;
}

/** What the address of a machine may be for patients' speech; link-local is not among them (services of cloud hosts listen there). */
const OWN_RANGES: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal']);

/**
 * Where speech may be sent, or undefined where it may not. Only a literal address of this machine or of a private network counts, and `localhost`, which is read as 127.0.0.1: a name could lead
 * elsewhere tomorrow.
 */
export function transcriptionPlace(url: string): TranscriptionPlace | undefined {
  if (!URL.canParse(url)) return undefined;
  const base = new URL(url);
  if (!['http:', 'https:'].includes(base.protocol) || base.username !== '' || base.password !== '' || base.search !== '') return undefined;
  if (base.hostname === 'localhost') base.hostname = '127.0.0.1';
  const host = base.hostname.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(host) || !OWN_RANGES.has(ipaddr.process(host).range())) return undefined;
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/audio/transcriptions`;
  return { address: base.href, host: hostPortOf(base) };
}
