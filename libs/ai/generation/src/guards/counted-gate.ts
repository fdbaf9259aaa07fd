import type { RuleFiring, RuleFirings } from '@trivium/ai/compliance';
import type { GatedText } from '../gate/gated-text';
import { GenerationGate, type GenerationGateOptions } from '../gate/generation-gate';
import type { GenerationSpec } from '../gate/generation-spec';
import { isRuleGuard } from './rule-guard';

export interface CountedGateOptions extends GenerationGateOptions {
  /** Undefined: nobody counts. */
  readonly firings: Pick<RuleFirings, 'record'> | undefined;
  /** Told when counts could not be kept. */
  readonly onUncounted: (error: unknown) => void;
}

/** The gate, counting which rules fired for which organisation. */
export class CountedGate extends GenerationGate {
  constructor(private readonly counted: CountedGateOptions) {
    super(counted);
  }

  override async run<Evidence>(spec: GenerationSpec<Evidence>): Promise<GatedText> {
    const fired: RuleFiring[] = [];
    const guards = this.counted.guards.map((guard) => (isRuleGuard(guard) ? guard.listening((firing) => void fired.push(firing)) : guard));
    try {
      return await new GenerationGate({ ...this.counted, guards }).run(spec);
    } finally {
      await this.keep(spec, fired);
    }
  }

  /** A count that cannot be kept costs nobody their text. */
  private async keep<Evidence>({ organisationId }: GenerationSpec<Evidence>, fired: readonly RuleFiring[]): Promise<void> {
    if (fired.length === 0 || this.counted.firings === undefined) return;
    try {
      await this.counted.firings.record(organisationId, fired);
    } catch (error) {
      this.counted.onUncounted(error);
    }
  }
}
