import { readFile } from 'node:fs/promises';
import { OwnCompaniesService } from '@trivium/finance/companies/api';
import { NewsIntake, type RecordedFeed, RecordedSources, seedDemoNews } from '@trivium/finance/news/api';
import type { DemoSeed } from '@trivium/platform/application';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK } from '@trivium/platform/database';
import type { Clock, UserId } from '@trivium/shared/kernel';
import { parse } from 'csv-parse/sync';

const FOLDER = 'demo/recorded-feeds';

/**
 * Puts invented companies and what invented newspapers in ten languages say of them into the demo organisation, told within the last two days, so that the first start shows a full
 * board without a network; from the second start on it only looks.
 */
export async function seedDemo({ application, organisationId, context, say }: DemoSeed): Promise<void> {
  const accounts = application.get(AccountsService, { strict: false });
  const analyst = await accounts.findByEmail(organisationId, 'analyst@demo.local');
  if (!analyst) return;
  const companies = application.get(OwnCompaniesService, { strict: false });
  if ((await companies.companiesOf(organisationId)).length > 0) return;
  say('putting the recorded feeds of the demo in place');
  const read = (name: string): Promise<string> => readFile(context.resource(`${FOLDER}/${name}.tsv`), 'utf8');
  const caller = { userId: analyst.id as UserId, organisationId, roles: [], permissions: new Set<string>(), sessionId: 'demo' };
  const feeds = recordedFeeds(await read('sources'), await read('items'));
  await companies.import(caller, await read('companies'), 'en');
  const intake = application.get(NewsIntake, { strict: false });
  const now = application.get<Clock>(CLOCK, { strict: false }).now();
  const sources = application.get(RecordedSources, { strict: false });
  const placed = await sources.place({ organisationId, userId: analyst.id, feeds, now });
  await seedDemoNews(intake, { organisationId, feeds, now, sourceIdOf: (feed) => placed.get(feed) ?? null });
}

/**
 * Feeds of the project's own, from two tables.
 *
 * @param sources columns id, name, language, group
 * @param items columns story, source, minutesAgo, title, excerpt; the same story from the same source again is a revision
 */
export function recordedFeeds(sources: string, items: string): RecordedFeed[] {
  const told = table(items);
  // Invented newspapers have invented addresses (RFC 2606).
  return table(sources).map(({ id = '', name = '', language = '', group = '' }) => ({
    source: { name, language, group, address: `https://${id}.example/feed.xml` },
    items: told
      .filter(({ source }) => source === id)
      .map(({ story = '', minutesAgo = '', title = '', excerpt = '' }) => ({
        minutesAgo: Number(minutesAgo),
        title,
        url: `https://${id}.example/${story}`,
        ...(excerpt === '' ? {} : { excerpt }),
      })),
  }));
}

function table(text: string): Record<string, string>[] {
  return parse(text, { columns: true, delimiter: '\t', quote: null, skip_empty_lines: true });
}
