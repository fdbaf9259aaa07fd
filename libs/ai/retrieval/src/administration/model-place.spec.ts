import { EMBEDDING_ID } from '../vectors/hashed-embedding';
import { type ConfiguredModel, placeOf } from './model-place';
import { ScriptedEngine } from './test-administration';

const bge = new ScriptedEngine('bge', 8);
const entry = (id: string, change: Partial<ConfiguredModel> = {}): ConfiguredModel => ({ ...bge.configured().endpoint, id, ...change });

describe('placeOf', () => {
  it('is nowhere for the embedded vectors', () => {
    expect(placeOf({ id: EMBEDDING_ID }, 'restricted', [])).toEqual({ endpointId: undefined, place: 'embedded' });
  });

  it('is the first entry of the model that may see the class', () => {
    const models = [
      entry('other', { model: 'bge-m3' }),
      entry('short', { dimensions: 4 }),
      entry('cloud', { place: 'cloud', maxDataClass: 'internal' }),
      entry('lan', { maxDataClass: 'confidential' }),
      entry('here'),
    ];
    expect(
      (['public', 'internal', 'confidential', 'restricted'] as const).map((dataClass) => placeOf(bge, dataClass, models).endpointId),
    ).toEqual(['cloud', 'cloud', 'lan', 'here']);
    expect([placeOf(bge, 'public', models).place, placeOf(bge, 'confidential', models).place]).toEqual(['cloud', 'local']);
  });

  it('says cloud rather than nothing when it does not know', () => {
    expect(placeOf(bge, 'public', [])).toEqual({ endpointId: undefined, place: 'cloud' });
    const careless = entry('careless', { place: 'cloud', maxDataClass: 'restricted' });
    expect(placeOf(bge, 'restricted', [careless, entry('here')]).endpointId).toBe('here');
  });
});
