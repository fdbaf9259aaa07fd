import type { PersonalDataDetector, RuleRegistry } from '@trivium/ai/compliance';
import type { GateGuard } from '../gate/gate-guard';
import { canaryGuard } from './canary-guard';
import { contentGuard } from './content-guard';
import { leakGuard } from './leak-guard';
import { injectionGuard, markupGuard } from './passage-guard';
import { personalDataGuard } from './personal-data-guard';
import { dictationGuard, secretGuard, toolCallGuard } from './sentence-guards';

/**
 * The guards of every app, in the order in which they are asked. What gives the instructions away comes first: then nothing of the text is left for the others. Markup comes last, so
 * that the others see what a model wrote. Keys are taken out before names are looked for.
 *
 * @param detector with the app's terms and recognisers; the plain one unless told
 */
export function standardGuards(registry: RuleRegistry, detector?: PersonalDataDetector): readonly GateGuard[] {
  return [
    injectionGuard,
    canaryGuard,
    leakGuard,
    secretGuard,
    personalDataGuard(detector),
    toolCallGuard,
    dictationGuard,
    contentGuard(registry),
    markupGuard,
  ];
}
