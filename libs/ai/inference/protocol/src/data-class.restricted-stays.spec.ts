import { SeededRandom } from '@trivium/shared/kernel';
import { checkRequest } from './check-request';
import { chatRequestSchema } from './chat/chat-request';
import {
  DATA_CLASSES,
  type DataClass,
  type EndpointPlace,
  type EndpointReach,
  higherDataClass,
  mayLeaveMachine,
  mayUse,
  usableEndpoints,
} from './data-class';

const PLACES: readonly EndpointPlace[] = ['cloud', 'local', 'edge'];
const reach = (place: EndpointPlace, maxDataClass: DataClass, isOnThisMachine: boolean): EndpointReach => ({
  place,
  maxDataClass,
  isOnThisMachine,
});

describe('restricted text stays on the machine', () => {
  it('reaches the cloud, or any other machine, in 0 of 10,000 random requests with random fallbacks', () => {
    const choices = new SeededRandom(20_261_125);
    let restricted = 0;
    let stayed = 0;
    for (let run = 0; run < 10_000; run++) {
      const dataClass = choices.oneOf(DATA_CLASSES);
      // Entries may lie: a cloud that claims to be this machine and to take everything.
      const fallback = Array.from({ length: 1 + choices.below(5) }, (_, position) => ({
        ...reach(choices.oneOf(PLACES), choices.oneOf(DATA_CLASSES), choices.next() < 0.5),
        id: `endpoint-${position}`,
      }));
      const request = chatRequestSchema.parse({
        model: 'any',
        messages: [{ role: 'user', content: 'text' }],
        dataClass,
        isCacheable: true,
      });
      const usable = usableEndpoints(fallback, dataClass);
      for (const endpoint of fallback) {
        const isRefused = throws(() => checkRequest(request, { endpoint, model: undefined }));
        expect(isRefused).toBe(!usable.includes(endpoint));
      }
      if (dataClass !== 'restricted') continue;
      restricted++;
      stayed += usable.length;
      expect(usable.filter(({ place, isOnThisMachine }) => place === 'cloud' || !isOnThisMachine)).toEqual([]);
    }
    expect(restricted).toBeGreaterThan(2_000);
    expect(stayed).toBeGreaterThan(500);
  });

  it('lets every other class leave', () => {
    expect(DATA_CLASSES.filter(mayLeaveMachine)).toEqual(['public', 'internal', 'confidential']);
  });

  it('never passes what the entry does not allow', () => {
    for (const place of PLACES)
      for (const [highest, maxDataClass] of DATA_CLASSES.entries())
        for (const [wanted, dataClass] of DATA_CLASSES.entries())
          if (wanted > highest) expect(mayUse(reach(place, maxDataClass, true), dataClass)).toBe(false);
  });

  it('fails closed for a class or place that it does not know', () => {
    const strange = 'secret' as DataClass;
    expect(mayLeaveMachine(strange)).toBe(false);
    expect(mayUse(reach('local', 'restricted', true), strange)).toBe(false);
    expect(mayUse(reach('local', strange, true), 'public')).toBe(false);
    expect(mayUse(reach('moon' as EndpointPlace, 'restricted', true), 'public')).toBe(false);
    expect(mayUse({ place: 'local', maxDataClass: 'restricted' } as EndpointReach, 'restricted')).toBe(false);
  });

  it('keeps the order of a fallback', () => {
    const [first, second, third] = [
      reach('local', 'public', true),
      reach('cloud', 'confidential', false),
      reach('local', 'restricted', true),
    ];
    expect(usableEndpoints([first, second, third], 'confidential')).toEqual([second, third]);
  });

  it('makes a text of two texts as sensitive as the more sensitive one', () => {
    expect([higherDataClass('public', 'restricted'), higherDataClass('confidential', 'internal')]).toEqual(['restricted', 'confidential']);
  });
});

function throws(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}
