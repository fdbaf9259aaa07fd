import { InjectionToken } from '@angular/core';

/** The moment of now, injected so that a test can stand still. */
export const COMPLIANCE_NOW = new InjectionToken<() => Date>('trivium.compliance-now', {
  providedIn: 'root',
  factory: () => () => new Date(),
});
