import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { storiesTestSchema, testReader } from '../testing/test-stories';
import { StoriesRepository } from './stories.repository';
import type { StoryQuery } from './story-query';

const STORIES = 1_500;
const ITEMS_EACH = 3;
/** Of every third story a version that held for an hour is kept. */
const HOUR = `interval '1 hour'`;
const START = `timestamptz '2026-05-04 06:00Z'`;
const MIDDLE = new Date('2026-05-04T18:00:00Z');

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

describe('Plans of the board', () => {
  let test: TestDatabase;
  let repository: StoriesRepository;
  const { organisationId } = testReader();

  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
    repository = new StoriesRepository(test.database);
    await test.owner.query(
      `INSERT INTO news_item (organisation_id, id, guid, link_key, text_hash, url, title, language, published_at, ingested_at, live_id, story_id, entities,
         sentiment, model, terms, facts, is_demo)
       SELECT $1, own.id, g::text, g::text, g::text, 'https://wire.example/' || g, 'Title ' || g, 'en', ${START} + g * interval '5 seconds',
         ${START} + g * interval '5 seconds', own.id, ${idOf('2', `g / ${ITEMS_EACH}`)}, '[]', '{}', 'm', ARRAY['title', 'n' || g], '{}', false
       FROM generate_series(0, ${STORIES * ITEMS_EACH - 1}) AS g CROSS JOIN LATERAL (SELECT ${idOf('1', 'g')} AS id) AS own`,
      [organisationId],
    );
    // The version of now, and one that held before it.
    for (const [kind, isPast] of [
      ['3', false],
      ['4', true],
    ] as const)
      await test.owner.query(
        `INSERT INTO story_version (organisation_id, id, seq, story_id, valid_from, valid_to, title, language, item_ids, new_item_ids, languages, source_ids, entities,
           entity_keys, label, is_abstained, sentiment, event_type, novelty, first_published_at, last_published_at, last_ingested_at, is_demo)
         SELECT $1, ${idOf(kind, 'g')}, g * 2 + ${isPast ? 0 : 1}, ${idOf('2', 'g')}, at.known, ${isPast ? `at.known + ${HOUR}` : 'NULL'}, 'Title', 'en',
           ARRAY(SELECT ${idOf('1', `g * ${ITEMS_EACH} + part`)} FROM generate_series(0, ${ITEMS_EACH - 1}) AS part), '{}', '{en}', '{}', '[]', '{}', 'neutral', false,
           '{}', 'other', 1, at.known, at.known, at.known, false
         FROM generate_series(0, ${STORIES - 1}) AS g
         CROSS JOIN LATERAL (SELECT ${START} + g * interval '1 minute' + ${isPast ? `interval '0'` : HOUR} AS known) AS at`,
        [organisationId],
      );
    await test.owner.query(
      `INSERT INTO story_word (organisation_id, word, story_id)
       SELECT $1, word, ${idOf('2', 'g')} FROM generate_series(0, ${STORIES - 1}) AS g CROSS JOIN LATERAL unnest(ARRAY['title', 'n' || g * ${ITEMS_EACH}]) AS word`,
      [organisationId],
    );
  }, 60_000);
  afterAll(() => test.close());

  async function planOf(query: StoryQuery): Promise<PlanNode> {
    const explained = await test.database.inOrganisation(organisationId, () => repository.explainList(query, { limit: 31 }));
    const [{ Plan }] = explained as [{ Plan: PlanNode }];
    return Plan;
  }

  async function searchReadsFew(): Promise<void> {
    // Pages of words and stories; three items of each story would be three pages each, and all items once for each story hundreds of thousands.
    for (const words of [['absent'], [`n${7 * ITEMS_EACH}`]])
      expect(blocksOf(await planOf({ wordSets: [words] }))).toBeLessThan(STORIES * 2);
    expect(blocksOf(await planOf({ wordSets: [['title']] }))).toBeLessThan(STORIES * 2);
  }

  it('a search does not read the items of stories that it does not find, before anything was told about the tables', searchReadsFew);

  describe('after statistics were gathered', () => {
    beforeAll(async () => {
      for (const table of ['news_item', 'story_version', 'story_word']) await test.owner.query(`ANALYZE ${table}`);
    });

    it('a search does not read the items of stories that it does not find', searchReadsFew);

    it('a board as known at a moment is read in its own order, not sorted for each page', async () => {
      const plan = await planOf({ asOf: MIDDLE });
      const nodes = nodesOf(plan);
      // A page, not all that came to be known since.
      expect(blocksOf(plan)).toBeLessThan(STORIES / 5);
      expect(nodes.map((node) => node['Index Name'])).toContain('story_version_known');
      expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
    });

    it('the board of now is read in its own order', async () => {
      const nodes = nodesOf(await planOf({}));
      expect(nodes.map((node) => node['Index Name'])).toContain('story_version_recent');
      expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
    });
  });

  it('finds what it found before', async () => {
    const found = await test.database.inOrganisation(organisationId, () =>
      repository.list({ wordSets: [['title', `n${7 * ITEMS_EACH}`]] }, { limit: 5 }),
    );
    expect(found).toHaveLength(1);
    const then = await test.database.inOrganisation(organisationId, () => repository.list({ asOf: MIDDLE }, { limit: 1_500 }));
    // Stories of the twelve hours before, each in the version that held then.
    expect(then).toHaveLength(12 * 60 + 1);
    expect(then.every(({ validFrom, validTo }) => validFrom <= MIDDLE && (validTo === null || validTo > MIDDLE))).toBe(true);
  });
});

function idOf(kind: string, number: string): string {
  return `('00000000-0000-7000-800${kind}-' || lpad(to_hex((${number})::int), 12, '0'))::uuid`;
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function blocksOf(node: PlanNode): number {
  return node['Shared Hit Blocks'] + node['Shared Read Blocks'];
}
