import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database, FieldCipher } from '@trivium/platform/database';
import type { Clock } from '@trivium/shared/kernel';
import { AUDIT_OPTIONS, type AuditModuleOptions } from '../audit.options';
import { SubjectKeyEntity } from './subject-key.entity';

const KEY_BYTES = 32;

/** Keyed hashes of texts (HMAC-SHA-256, RFC 2104): a key per person, so that erasing the key makes every hash of that person's texts meaningless. */
@Injectable()
export class SubjectKeys {
  private readonly cipher: FieldCipher;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AUDIT_OPTIONS) private readonly options: AuditModuleOptions,
  ) {
    this.cipher = new FieldCipher(options.secretKey, 'trivium subject keys');
  }

  /**
   * Hashes under the person's key, which is made when there is none. Call it inside a tenant transaction.
   *
   * @param subjectId whose texts they are; null for texts of the organisation itself, such as its books
   * @returns one hash per text, in hexadecimal
   */
  async hmacs(subjectId: string | null, texts: readonly string[]): Promise<string[]> {
    const key = subjectId === null ? this.organisationKey() : await this.keyOf(subjectId.toLowerCase());
    return texts.map((text) => createHmac('sha256', key).update(text).digest('hex'));
  }

  /** Whether `hmac` was made of `text` with a key that still exists. Never makes a key. */
  async matches(subjectId: string | null, text: string, hmac: string): Promise<boolean> {
    const key = subjectId === null ? this.organisationKey() : await this.storedKey(subjectId.toLowerCase());
    return key !== undefined && createHmac('sha256', key).update(text).digest('hex') === hmac;
  }

  /** @returns whether there was a key */
  async destroy(subjectId: string): Promise<boolean> {
    const { manager, organisationId } = this.database;
    const { affected } = await manager.delete(SubjectKeyEntity, { organisationId, subjectId: subjectId.toLowerCase() });
    return (affected ?? 0) > 0;
  }

  private organisationKey(): Buffer {
    return Buffer.from(
      hkdfSync('sha256', this.options.secretKey, this.database.organisationId.toLowerCase(), 'trivium organisation key', KEY_BYTES),
    );
  }

  private async keyOf(subjectId: string): Promise<Buffer> {
    const stored = await this.storedKey(subjectId);
    if (stored) return stored;
    const { manager, organisationId } = this.database;
    const sealedKey = this.cipher.seal(randomBytes(KEY_BYTES), rowOf(organisationId, subjectId));
    await manager
      .createQueryBuilder()
      .insert()
      .into(SubjectKeyEntity)
      .values({ organisationId, subjectId, sealedKey, createdAt: this.clock.now() })
      .orIgnore()
      .execute();
    // Of two transactions that make the first key at once, the one that came second uses the other's.
    const key = await this.storedKey(subjectId);
    if (!key) throw new Error('A subject key was written and cannot be seen');
    return key;
  }

  private async storedKey(subjectId: string): Promise<Buffer | undefined> {
    const { manager, organisationId } = this.database;
    const row = await manager.findOneBy(SubjectKeyEntity, { organisationId, subjectId });
    return row ? this.cipher.open(row.sealedKey, rowOf(organisationId, subjectId)) : undefined;
  }
}

function rowOf(organisationId: string, subjectId: string): string {
  return `${organisationId.toLowerCase()}/${subjectId}`;
}
