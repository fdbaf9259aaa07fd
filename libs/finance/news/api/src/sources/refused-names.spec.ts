import { AppError, defineErrors } from '@trivium/shared/kernel';
import { refusedNames } from './refused-names';

const errors = defineErrors({ INSIDE: { status: 422, en: 'Inside.', zh: '内部。' } });

describe('names of a list', () => {
  it('are looked up once each, a few at a time, and those that lead into the house are told', async () => {
    const asked: string[] = [];
    let [atOnce, most] = [0, 0];
    const checkName = async (address: string): Promise<URL> => {
      asked.push(address);
      most = Math.max(most, (atOnce += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce -= 1;
      if (address.includes('inside')) throw errors.INSIDE();
      return new URL(address);
    };
    const addresses = ['a', 'b', 'inside', 'c', 'd', 'inside', 'a'].map((name, index) => `https://${name}.example/${index}`);
    const refused = await refusedNames({ checkName }, addresses, { withinMs: 5_000, atOnce: 2 });
    expect([...refused.keys()]).toEqual(['inside.example']);
    expect(refused.get('inside.example')).toBeInstanceOf(AppError);
    expect([asked.length, most]).toEqual([5, 2]);
  });

  it('do not hold a list up where nobody answers', async () => {
    let asked = 0;
    const checkName = (address: string): Promise<URL> => {
      asked += 1;
      return new Promise((resolve) => setTimeout(() => resolve(new URL(address)), 60_000).unref());
    };
    const addresses = Array.from({ length: 300 }, (_, index) => `https://n${index}.example/`);
    const startedMs = performance.now();
    expect((await refusedNames({ checkName }, addresses, { withinMs: 50, atOnce: 4 })).size).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
    expect(asked).toBe(4);
  });
});
