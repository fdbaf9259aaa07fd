import { ValidationError } from '@trivium/platform/http';
import type { SignatureBlocker } from '@trivium/radiology/reporting/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import { reportingErrors } from '../reporting.errors';

/** A signature refused, with everything that stands against it: `errors[].path` is `CODE:ref`. */
export class NotReadyError extends ValidationError {
  override readonly code: string;
  override readonly definition;
  override readonly parameters;

  constructor(readonly blockers: readonly SignatureBlocker[]) {
    super([]);
    const { code, definition } = reportingErrors.REPORT_NOT_READY();
    this.code = code;
    this.definition = definition;
    this.parameters = { count: blockers.length, first: blockers[0]?.message.en ?? '' };
    this.message = `${code}: ${blockers.map((blocker) => `${blocker.code}:${blocker.ref}`).join(' ')}`;
  }

  override text(language: UiLanguage): string {
    const first = this.blockers[0]?.message[language] ?? '';
    return reportingErrors.REPORT_NOT_READY({ count: this.blockers.length, first }).text(language);
  }

  override fields(language: UiLanguage): { path: string; message: string }[] {
    return this.blockers
      .slice(0, 50)
      .map(({ code, ref, message }) => ({ path: ref === '' ? code : `${code}:${ref}`, message: message[language] }));
  }
}
