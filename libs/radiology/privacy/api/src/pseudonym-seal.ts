import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { FieldCipher } from '@trivium/platform/database';
import { type PseudonymRecord, shiftDaysOf } from '@trivium/radiology/privacy/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

const PURPOSE = 'trivium radiology pseudonyms';
const KEY_BYTES = 32;

/** Seals pseudonym maps, each for its own row, and names patients without naming them. */
export class PseudonymSeal {
  private readonly cipher: FieldCipher;

  constructor(
    private readonly secretKey: string,
    private readonly random: (length: number) => Uint8Array = randomBytes,
  ) {
    this.cipher = new FieldCipher(secretKey, PURPOSE, random);
  }

  /** Keyed hash (HMAC-SHA-256, RFC 2104) of a patient's id under a key of the organisation: the same patient in two organisations has two keys. */
  patientKey(organisationId: OrganisationId, patientId: string): string {
    const key = Buffer.from(hkdfSync('sha256', this.secretKey, organisationId.toLowerCase(), `${PURPOSE}: patients`, KEY_BYTES));
    return createHmac('sha256', key).update(patientId.normalize('NFKC').trim().toUpperCase()).digest('hex');
  }

  /** A map for a patient seen for the first time. The shift of dates is drawn, not derived: once the row is gone, nobody can move the dates back. */
  newRecord(): PseudonymRecord {
    return { dateShiftDays: shiftDaysOf([...this.random(4)]), entries: [] };
  }

  seal(record: PseudonymRecord, row: string): string {
    return this.cipher.seal(JSON.stringify(record), row);
  }

  /** @throws Error when the value was moved or sealed under another secret */
  open(sealedMap: string, row: string): PseudonymRecord {
    return JSON.parse(this.cipher.open(sealedMap, row).toString()) as PseudonymRecord;
  }
}
