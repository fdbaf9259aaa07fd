import type { DataClass, ModelEndpoint } from '@trivium/platform/config';
import { mayTake } from './data-class-rule';

const CLASSES: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];
const PLACES = ['local', 'cloud'] as const;
const KINDS = ['openai', 'gguf', 'transformers', 'deepseek'] as const;
const ADDRESSES = [
  undefined,
  'not an address',
  'http://localhost:8080',
  'http://127.0.0.1:1/v1',
  'http://[::1]/v1',
  'http://10.0.0.5/v1',
  'http://localhost.example/v1',
  'http://127.0.0.1.example/v1',
  'https://api.example/v1',
];

type Rule = Parameters<typeof mayTake>[0];

/** Every entry that can be written, those included that the configuration's schema would have refused. */
const everyEntry: Rule[] = PLACES.flatMap((place) =>
  KINDS.flatMap((kind) => ADDRESSES.flatMap((baseUrl) => CLASSES.map((maxDataClass) => ({ place, kind, baseUrl, maxDataClass })))),
);
const named = (entry: Rule) => JSON.stringify(entry);

describe('mayTake', () => {
  it('sends no restricted text to any cloud entry', () => {
    expect(everyEntry.filter((entry) => entry.place === 'cloud' && mayTake(entry, 'restricted')).map(named)).toEqual([]);
  });

  it('sends no restricted text to another machine, whatever the entry calls itself', () => {
    const reached = everyEntry.filter((entry) => entry.kind === 'openai' && mayTake(entry, 'restricted')).map(({ baseUrl }) => baseUrl);
    expect(new Set(reached)).toEqual(new Set(['http://localhost:8080', 'http://127.0.0.1:1/v1', 'http://[::1]/v1']));
  });

  it('sends nothing above the class of the entry', () => {
    const above = everyEntry.filter(({ maxDataClass, ...entry }) =>
      CLASSES.slice(CLASSES.indexOf(maxDataClass) + 1).some((dataClass) => mayTake({ ...entry, maxDataClass }, dataClass)),
    );
    expect(above.map(named)).toEqual([]);
  });

  it('takes everything up to the class of a model in this process', () => {
    const local: Rule = { place: 'local', kind: 'gguf', maxDataClass: 'restricted' };
    expect(CLASSES.filter((dataClass) => mayTake(local, dataClass))).toEqual(CLASSES);
  });

  it('takes a class only when it takes every lower one', () => {
    const broken = everyEntry.filter((entry) => {
      const taken = CLASSES.map((dataClass) => mayTake(entry, dataClass));
      return taken.some((isTaken, index) => isTaken && taken.slice(0, index).includes(false));
    });
    expect(broken.map(named)).toEqual([]);
  });

  it.each([
    ['class', { place: 'local', kind: 'gguf', maxDataClass: 'restricted' }, 'secret'],
    ['highest class', { place: 'local', kind: 'gguf', maxDataClass: 'toString' }, 'public'],
    ['place', { place: 'moon', kind: 'openai', maxDataClass: 'restricted' }, 'public'],
  ])('fails closed on an unknown %s', (_, entry, dataClass) => {
    expect(mayTake(entry as Pick<ModelEndpoint, 'place' | 'kind' | 'baseUrl' | 'maxDataClass'>, dataClass as DataClass)).toBe(false);
  });
});
