import { createHmac, hkdfSync } from 'node:crypto';
import { FieldCipher } from '@trivium/platform/database';
import { wordsOfName } from './patient-names';

const KEY_BYTES = 32;
const HASH_BYTES = 16;
const SHORTEST_PREFIX = 2;
const LONGEST_WORD = 24;
const LONGEST_HAN_NAME = 6;
const HAN = /^\p{sc=Han}+$/u;

/** What is sealed of a patient. */
export interface PatientFields {
  readonly patientId: string;
  readonly name: string;
  /** ISO 8601 day. */
  readonly birthDate?: string;
}

/** What is sealed of an order. */
export interface OrderFields {
  readonly indication?: string;
  readonly referrer?: string;
  readonly comparison?: string;
  readonly technique?: string;
}

/** What is sealed of an entry of the communication log. */
export interface CommunicationFields {
  readonly toldTo?: string;
  readonly toldBy?: string;
  /** ISO 8601. */
  readonly toldAt?: string;
  readonly channel?: string;
  readonly finding?: string;
  readonly isReadBack?: boolean;
  readonly reason?: string;
}

/**
 * Seals what names patients and other people outside the organisation, and makes the keyed hashes by which a patient is found again: by the exact number, or by the beginning of a
 * word of the name (any part of a Chinese one).
 */
export class PersonalFields {
  private readonly cipher: FieldCipher;

  constructor(private readonly secretKey: string) {
    this.cipher = new FieldCipher(secretKey, 'trivium reporting personal fields');
  }

  seal(fields: PatientFields | OrderFields | CommunicationFields, row: string): string {
    return this.cipher.seal(JSON.stringify(fields), row);
  }

  open<Fields>(sealed: string, row: string): Fields {
    return JSON.parse(this.cipher.open(sealed, row).toString()) as Fields;
  }

  numberKey(organisationId: string, patientId: string): string {
    return this.hash(organisationId, `number:${normalised(patientId)}`);
  }

  /** Every key under which a name is found. */
  nameKeys(organisationId: string, name: string): string[] {
    return [...new Set(wordsOfName(name).flatMap(partsOf))].map((part) => this.hash(organisationId, `name:${part}`));
  }

  /** The keys that a patient must have all of to be found by `query`; empty when it holds no word. */
  queryKeys(organisationId: string, query: string): string[] {
    return [...new Set(wordsOfName(query).map((word) => word.slice(0, LONGEST_WORD)))].map((word) =>
      this.hash(organisationId, `name:${word}`),
    );
  }

  private hash(organisationId: string, text: string): string {
    const key = Buffer.from(hkdfSync('sha256', this.secretKey, organisationId.toLowerCase(), 'trivium patient keys', KEY_BYTES));
    return createHmac('sha256', key).update(text).digest().subarray(0, HASH_BYTES).toString('base64url');
  }
}

function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function partsOf(word: string): string[] {
  if (!HAN.test(word)) {
    const short = word.slice(0, LONGEST_WORD);
    return Array.from({ length: Math.max(1, short.length - SHORTEST_PREFIX + 1) }, (_, index) => short.slice(0, SHORTEST_PREFIX + index));
  }
  const short = word.slice(0, LONGEST_HAN_NAME);
  const parts: string[] = [];
  for (let start = 0; start < short.length; start += 1)
    for (let end = start + 1; end <= short.length; end += 1) parts.push(short.slice(start, end));
  return parts;
}
