import { env } from 'node:process';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { platformMigrations } from '@trivium/migrations/platform';
import { DocumentedVectorStore } from './documented-vector-store';

const DIMENSIONS = 3;
const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

describe('DocumentedVectorStore', () => {
  let test: TestDatabase;
  let store: DocumentedVectorStore;

  beforeAll(async () => {
    test = await openTestDatabase({ entities: [], migrations: platformMigrations });
  });
  afterEach(() => store.close());
  afterAll(() => test.close());

  async function open(dimensions?: number): Promise<void> {
    const [{ name: database } = { name: '' }] = await test.owner.query<{ name: string }[]>('SELECT current_database() AS name');
    store = await DocumentedVectorStore.open({ socket: env['TEST_POSTGRES_SOCKET'] ?? '', database, ...(dimensions && { dimensions }) });
    await store.add(
      Array.from({ length: 20 }, (_, number) => ({
        id: uuid(number),
        content: `p${number}`,
        metadata: { tenant: number < 15 ? 'large' : 'small' },
        vector: Float32Array.of(1, number, 0),
      })),
    );
  }

  it('answers the nearest first, and of one tenant where it is named', async () => {
    await open(DIMENSIONS);
    const contents = async (tenant?: string) =>
      (await store.search(Float32Array.of(0, 1, 0), 3, tenant)).map(({ pageContent }) => pageContent);
    expect(await contents()).toEqual(['p19', 'p18', 'p17']);
    expect(await contents('large')).toEqual(['p14', 'p13', 'p12']);
  });

  it('uses its index when the column declares its dimensions, and never when it does not, as in its examples', async () => {
    const vector = Float32Array.of(0, 1, 0);
    await open(DIMENSIONS);
    await store.createHnswIndex(DIMENSIONS);
    expect(await store.canUseIndex(vector)).toBe(true);
    await store.close();
    await open();
    await store.createHnswIndex(DIMENSIONS);
    expect(await store.canUseIndex(vector)).toBe(false);
  });
});
