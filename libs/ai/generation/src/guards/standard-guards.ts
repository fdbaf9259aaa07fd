import type { RuleRegistry } from '@trivium/ai/compliance';
import type { GateGuard } from '../gate/gate-guard';
import { canaryGuard } from './canary-guard';
import { contentGuard } from './content-guard';
import { leakGuard } from './leak-guard';
import { injectionGuard, markupGuard } from './passage-guard';
import { dictationGuard, secretGuard, toolCallGuard } from './sentence-guards';

/**
 * The guards of every app, in the order in which they are asked. What gives the instructions away comes first: then nothing of the text is left for the others. Markup comes last, so
 * that the others see what a model wrote.
 */
export function standardGuards(registry: RuleRegistry): readonly GateGuard[] {
  return [injectionGuard, canaryGuard, leakGuard, secretGuard, toolCallGuard, dictationGuard, contentGuard(registry), markupGuard];
}
