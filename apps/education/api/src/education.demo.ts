import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type DemoBook, DemoCourses } from '@trivium/education/materials/api';
import type { DemoSeed } from '@trivium/platform/application';
import { AccountsService } from '@trivium/platform/auth';
import type { UserId } from '@trivium/shared/kernel';

/** Puts the demo's textbook, in English and Chinese, into the demo organisation; from the second start on it only looks. */
export async function seedDemo({ application, organisationId, context, say }: DemoSeed): Promise<void> {
  const courses = application.get(DemoCourses, { strict: false });
  const teacher = await application.get(AccountsService, { strict: false }).findByEmail(organisationId, 'teacher@demo.local');
  if (!teacher) return;
  const books = JSON.parse(gunzipSync(await readFile(context.resource('demo/books.json.gz'))).toString()) as DemoBook[];
  for (const book of books) {
    if (await courses.has(organisationId, book)) continue;
    say(`putting the demo textbook in place: ${book.title}`);
    await courses.load(organisationId, teacher.id as UserId, book);
  }
}
