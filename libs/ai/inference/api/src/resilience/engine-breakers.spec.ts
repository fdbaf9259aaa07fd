import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { RoutedEngine } from '../routing/route-decision';
import { VirtualTiming } from '../testing/virtual-timing';
import { EngineBreakers } from './engine-breakers';

const engine = (endpointId: string, model: string): RoutedEngine => ({ endpointId, model, place: 'cloud' });

it('keeps one breaker for each model at each endpoint, and tells which one changed', () => {
  const changed: RoutedEngine[] = [];
  const breakers = new EngineBreakers({ timing: new VirtualTiming(), onChange: (which) => void changed.push(which) });
  const [flash, pro, other] = [engine('a', 'flash'), engine('a', 'pro'), engine('b', 'flash')];
  breakers.of(flash).permit()?.failed(inferenceErrors.INFERENCE_BALANCE_EMPTY());
  expect([flash, pro, other].map((which) => breakers.isPassable(which))).toEqual([false, true, true]);
  expect(changed).toEqual([flash]);
  expect(breakers.states()).toEqual([
    { ...flash, state: 'open' },
    { ...pro, state: 'closed' },
    { ...other, state: 'closed' },
  ]);
});

it('does not take two engines for one because their names run together', () => {
  const breakers = new EngineBreakers({ timing: new VirtualTiming() });
  expect(breakers.of(engine('a', 'b","c'))).not.toBe(breakers.of(engine('a","b', 'c')));
});
