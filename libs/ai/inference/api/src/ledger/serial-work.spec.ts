import { SerialWork } from './serial-work';

describe('SerialWork', () => {
  it('runs one after the other by key, also after a failure, and keys side by side', async () => {
    const serial = new SerialWork();
    const seen: string[] = [];
    let openFirst = (): void => undefined;
    const first = serial.run('a', async () => {
      await new Promise<void>((resolve) => (openFirst = resolve));
      seen.push('a1');
      throw new Error('no');
    });
    const second = serial.run('a', async () => seen.push('a2'));
    await serial.run('b', async () => seen.push('b'));
    expect(seen).toEqual(['b']);
    openFirst();
    await expect(first).rejects.toThrow('no');
    await second;
    expect(seen).toEqual(['b', 'a1', 'a2']);
  });
});
