import { InjectionToken } from '@angular/core';

/** What the signed-in person may do with prompts beyond reading them. Each is a signal or a function that reads one. */
export interface PromptsAccess {
  /** Whether they may send an example to a model. */
  readonly canRun: () => boolean;
  /** Whether they may start and stop comparisons. */
  readonly canManage: () => boolean;
}

/** The shell tells it with the routes. */
export const PROMPTS_ACCESS = new InjectionToken<PromptsAccess>('trivium.prompts-access', {
  providedIn: 'root',
  factory: () => ({ canRun: () => false, canManage: () => false }),
});
