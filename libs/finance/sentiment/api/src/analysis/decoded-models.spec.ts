import { DecodedModels } from './decoded-models';

describe('DecodedModels', () => {
  it('decodes once for two who ask at the same moment', async () => {
    const models = new DecodedModels<object>(2);
    let decoded = 0;
    const decode = async () => ({ number: ++decoded });
    const [first, second] = await Promise.all([models.get('a', decode), models.get('a', decode)]);
    expect(first).toBe(second);
    expect(decoded).toBe(1);
  });

  it('lets go of the one that was used longest ago', async () => {
    const models = new DecodedModels<string>(2);
    const seen: string[] = [];
    const get = (key: string) => models.get(key, async () => (seen.push(key), key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(seen).toEqual(['a', 'b', 'c', 'b']);
    expect(models.size).toBe(2);
  });

  it('tries again what failed', async () => {
    const models = new DecodedModels<string>(2);
    await expect(models.get('a', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    await expect(models.get('a', async () => 'model')).resolves.toBe('model');
  });
});
