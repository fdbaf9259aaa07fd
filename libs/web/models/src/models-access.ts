import { InjectionToken } from '@angular/core';

/** Whether the signed-in person may change and try models; a signal or a function that reads one. The shell tells it with the routes. */
export const CAN_MANAGE_MODELS = new InjectionToken<() => boolean>('trivium.can-manage-models', {
  providedIn: 'root',
  factory: () => () => false,
});

/** The moment of now, injected so that a test can stand still. */
export const MODELS_NOW = new InjectionToken<() => Date>('trivium.models-now', { providedIn: 'root', factory: () => () => new Date() });
