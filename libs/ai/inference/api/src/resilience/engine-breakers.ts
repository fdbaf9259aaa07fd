import type { EngineHealth } from '../routing/route-plan';
import type { RoutedEngine } from '../routing/route-decision';
import { type BreakerChange, type BreakerLimits, type BreakerState, CircuitBreaker } from './circuit-breaker';
import type { Timing } from './timing';

export interface EngineBreakersOptions {
  readonly timing: Timing;
  readonly onChange?: (engine: RoutedEngine, change: BreakerChange) => void;
  readonly limits?: BreakerLimits;
}

/** The breakers of all engines, one for each model at each endpoint. */
export class EngineBreakers implements EngineHealth {
  private readonly breakers = new Map<string, { readonly engine: RoutedEngine; readonly breaker: CircuitBreaker }>();

  constructor(private readonly options: EngineBreakersOptions) {}

  isPassable(engine: RoutedEngine): boolean {
    return this.of(engine).isPassable();
  }

  of(engine: RoutedEngine): CircuitBreaker {
    const { endpointId, model, place } = engine;
    const key = JSON.stringify([endpointId, model]);
    const known = this.breakers.get(key);
    if (known !== undefined) return known.breaker;
    const routed = { endpointId, model, place };
    const { timing, onChange, limits } = this.options;
    const breaker = new CircuitBreaker({ timing, limits, onChange: (change) => onChange?.(routed, change) });
    this.breakers.set(key, { engine: routed, breaker });
    return breaker;
  }

  /** Begins anew with an endpoint. */
  forget(endpointId: string): void {
    for (const [key, { engine }] of this.breakers) if (engine.endpointId === endpointId) this.breakers.delete(key);
  }

  /** For a screen: every engine that was asked since the start of the program. */
  states(): readonly (RoutedEngine & { readonly state: BreakerState })[] {
    return [...this.breakers.values()].map(({ engine, breaker }) => ({ ...engine, state: breaker.state }));
  }
}
