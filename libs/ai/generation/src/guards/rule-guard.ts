import type { RuleFiring } from '@trivium/ai/compliance';
import type { GateGuard } from '../gate/gate-guard';

export type OnFired = (firing: RuleFiring) => void;

/** A guard that tells which rules fired. Without a listener it works the same and tells nobody. */
export interface RuleGuard extends GateGuard {
  listening(onFired: OnFired): GateGuard;
}

/** A guard of functions that are made anew for each listener. */
export function ruleGuard(
  { id, version }: Pick<GateGuard, 'id' | 'version'>,
  make: (onFired: OnFired) => Pick<GateGuard, 'screen' | 'admit' | 'judge'>,
): RuleGuard {
  const guard = (onFired: OnFired): GateGuard => ({ id, version, ...make(onFired) });
  return { ...guard(() => undefined), listening: guard };
}

export function isRuleGuard(guard: GateGuard): guard is RuleGuard {
  return 'listening' in guard;
}
