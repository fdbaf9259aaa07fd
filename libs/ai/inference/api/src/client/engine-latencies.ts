import { LatencyWindow } from '../resilience/latency-window';
import type { RoutedEngine } from '../routing/route-decision';

/** Times to the first token, by model and endpoint. */
export class EngineLatencies {
  private readonly windows = new Map<string, LatencyWindow>();

  add({ endpointId, model }: RoutedEngine, durationMs: number): void {
    const key = JSON.stringify([endpointId, model]);
    const window = this.windows.get(key) ?? new LatencyWindow();
    this.windows.set(key, window);
    window.add(durationMs);
  }

  /** @returns undefined while too little was measured */
  quantile({ endpointId, model }: RoutedEngine, share: number): number | undefined {
    return this.windows.get(JSON.stringify([endpointId, model]))?.quantile(share);
  }
}
