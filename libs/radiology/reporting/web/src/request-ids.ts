import { InjectionToken } from '@angular/core';
import { UuidV7Source, type IdSource } from '@trivium/shared/kernel';

/** Ids of operations, by which the server knows a repeated one. `getRandomValues` works on insecure origins too, `randomUUID` does not. */
export const OPERATION_IDS = new InjectionToken<IdSource>('trivium.radiology.operation-ids', {
  providedIn: 'root',
  factory: () =>
    new UuidV7Source(
      () => new Date().getTime(),
      (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
    ),
});
