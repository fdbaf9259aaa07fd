import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { type DeidentifiedText, PseudonymMap, type StudyHeader } from '@trivium/radiology/privacy/domain';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import { Deidentifier } from './deidentifier';
import { privacyErrors } from './privacy.errors';
import { PseudonymMapRepository, type SealedMap } from './pseudonym-map.repository';
import { PseudonymSeal } from './pseudonym-seal';

/** Two tabs write at once now and then; more than a few in a row is no accident. */
const TRIES = 5;

/**
 * Texts of a patient without what points to the patient, reversible here alone: the same person, place and number get the same stand-in in all of the patient's texts,
 * and dates move by the patient's own shift, so that intervals stay. To be called before any cloud model, log, index or mining.
 */
@Injectable()
export class PatientPseudonymiser {
  constructor(
    @Inject(Database) private readonly database: Database,
    private readonly maps: PseudonymMapRepository,
    private readonly deidentifier: Deidentifier,
    private readonly seal: PseudonymSeal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param header the study's own values; its `patientId` names the map
   * @returns the text to send on; the map stays here, sealed
   * @throws AppError PSEUDONYM_PATIENT_UNKNOWN without a patient's id; PSEUDONYM_MAP_BUSY
   */
  async pseudonymise(
    caller: Pick<CallerIdentity, 'organisationId' | 'userId'>,
    { text, header }: { text: string; header: StudyHeader },
  ): Promise<DeidentifiedText> {
    const { organisationId } = caller;
    const patientKey = this.keyOf(organisationId, header.patientId);
    // Reading the text takes milliseconds and needs no row: it stands outside of any transaction.
    const spans = this.deidentifier.find(text, header);
    for (let tries = 0; tries < TRIES; tries++) {
      const stored = await this.database.inOrganisation(organisationId, () => this.maps.find(patientKey));
      const map = this.mapOf(stored, rowOf(organisationId, patientKey));
      const known = map.size;
      const result = map.replace(text, spans);
      if (stored && map.size === known) return result;
      if (await this.write(caller, { patientKey, stored, map })) return result;
    }
    throw privacyErrors.PSEUDONYM_MAP_BUSY();
  }

  /**
   * The originals in place of the stand-ins, in a text that came back.
   *
   * @returns the text as it is when the patient has no map (erased, or another organisation's)
   */
  async restore(organisationId: OrganisationId, { text, patientId }: { text: string; patientId: string }): Promise<string> {
    const patientKey = this.keyOf(organisationId, patientId);
    const stored = await this.database.inOrganisation(organisationId, () => this.maps.find(patientKey));
    return stored ? this.mapOf(stored, rowOf(organisationId, patientKey)).restore(text) : text;
  }

  /** Destroys the map: what was sent out stays pseudonymous for ever. @returns whether there was one */
  async forget(organisationId: OrganisationId, patientId: string): Promise<boolean> {
    const patientKey = this.keyOf(organisationId, patientId);
    return this.database.inOrganisation(organisationId, () => this.maps.delete(patientKey));
  }

  private async write(
    { organisationId, userId }: Pick<CallerIdentity, 'organisationId' | 'userId'>,
    { patientKey, stored, map }: { patientKey: string; stored: SealedMap | undefined; map: PseudonymMap },
  ): Promise<boolean> {
    const now = this.clock.now();
    const sealedMap = this.seal.seal(map.record, rowOf(organisationId, patientKey));
    return this.database.inOrganisation(organisationId, () =>
      stored
        ? this.maps.update(patientKey, { expected: stored.version, sealedMap, updatedAt: now })
        : this.maps.insert({ patientKey, sealedMap, createdBy: userId, createdAt: now, updatedAt: now }),
    );
  }

  private mapOf(stored: SealedMap | undefined, row: string): PseudonymMap {
    return new PseudonymMap(stored ? this.seal.open(stored.sealedMap, row) : this.seal.newRecord());
  }

  private keyOf(organisationId: OrganisationId, patientId: string | undefined): string {
    if (patientId === undefined || patientId.trim() === '') throw privacyErrors.PSEUDONYM_PATIENT_UNKNOWN();
    return this.seal.patientKey(organisationId, patientId);
  }
}

function rowOf(organisationId: OrganisationId, patientKey: string): string {
  return `${organisationId.toLowerCase()}/${patientKey}`;
}
