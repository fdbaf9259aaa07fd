import { PLATFORM_PERSON_DATA, type PersonColumn } from './person-data';

/** Every column of this app that names a person. */
export class PersonColumns {
  readonly all: readonly PersonColumn[];

  /** @param ofApp the app's own, beside the platform's */
  constructor(ofApp: readonly PersonColumn[]) {
    this.all = [...ofApp, ...PLATFORM_PERSON_DATA];
    const silent = this.all.find(({ action, reason }) => (action === 'keep' || action === 'hold') && reason === undefined);
    if (silent) throw new Error(`${silent.table}.${silent.column} is kept without a reason`);
  }
}
