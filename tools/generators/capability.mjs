// Makes the rooms of a new capability, each with a first piece that works and has a test.
//   node tools/generators/capability.mjs finance filings                 domain, api and web
//   node tools/generators/capability.mjs finance filings domain api      some of them
//   … --dry-run                                                          only says what it would write
// What is there stays as it is: run it again for a part that was left out the first time.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { APPS, fail, pinnedNode, ROOT, run, toolEnvironment } from '../start/workspace.mjs';

const PARTS = ['domain', 'api', 'web'];
/** Names that say nothing about a mission. */
const REFUSED = /^(utils?|helpers?|common|misc|manager|base|shared|core|lib|api-client|domain|api|web)$/;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [scope, capability, ...named] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isDry = flags.includes('--dry-run');
/** Another folder instead of the repository; then no project files are written. For the generator's own test. */
const root = flags.find((flag) => flag.startsWith('--root='))?.slice('--root='.length);
const parts = named.length > 0 ? named : PARTS;

const usage = `Usage: node tools/generators/capability.mjs <${APPS.join('|')}> <capability> [${PARTS.join(' ')}] [--dry-run]`;
if (!APPS.includes(scope) || capability === undefined) fail(usage);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(capability) || REFUSED.test(capability))
  fail(`"${capability}" is no name for a capability: kebab-case, and it says what the room is for.`);
const unknown = [
  ...parts.filter((part) => !PARTS.includes(part)),
  ...flags.filter((flag) => flag !== '--dry-run' && !flag.startsWith('--root=')),
];
if (unknown.length > 0) fail(`Unknown: ${unknown.join(', ')}. ${usage}`);

const words = capability.split('-');
const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const code = capability.toUpperCase().replaceAll('-', '_');
const heading = words.join(' ').replace(/^./, (letter) => letter.toUpperCase());

const files = Object.fromEntries(
  parts.flatMap((part) =>
    Object.entries({ domain, api, web }[part]()).map(([path, text]) => [`libs/${scope}/${capability}/${part}/src/${path}`, text]),
  ),
);
let written = 0;
for (const [path, text] of Object.entries(files)) {
  const target = join(root ?? ROOT, path);
  if (existsSync(target)) {
    console.log(`kept     ${path}`);
    continue;
  }
  console.log(`${isDry ? 'would write' : 'written '} ${path}`);
  if (isDry) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  written++;
}
if (!isDry && root === undefined && written > 0) {
  const exitCode = await run(pinnedNode(), [join(ROOT, 'tools/generators/workspace.mjs')], { env: toolEnvironment() });
  if (exitCode !== 0) process.exit(exitCode);
}
console.log(nextSteps());

function domain() {
  return {
    'index.ts': `export * from './${capability}';\n`,
    [`${capability}.ts`]: `/** The one way a title is written: compatibility forms made plain, blanks single, none at the ends. */
export function normaliseTitle(title: string): string {
  return title.normalize('NFKC').trim().replace(/\\s+/gu, ' ');
}
`,
    [`${capability}.spec.ts`]: `import { normaliseTitle } from './${capability}';

describe('a title', () => {
  it('is written in one way', () => {
    expect(normaliseTitle('  Ａ　long \\n title ')).toBe('A long title');
  });
});
`,
  };
}

function api() {
  return {
    'index.ts': `export { ${camel}Errors } from './${capability}.errors';
export { ${pascal}Module } from './${capability}.module';
export { ${pascal}Service } from './${capability}.service';
`,
    [`dto/${capability}.dto.ts`]: `import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

export const ${camel}Response = z.object({ id: z.uuid(), title: z.string() }).meta({ id: '${pascal}' });
export const ${camel}ListResponse = listOf(${camel}Response, '${pascal}List');
export const ${camel}ListQuery = listQuery;

export type ${pascal}Response = z.infer<typeof ${camel}Response>;
export type ${pascal}ListQuery = z.infer<typeof ${camel}ListQuery>;
`,
    [`${capability}.errors.ts`]: `import { defineErrors } from '@trivium/shared/kernel';

export const ${camel}Errors = defineErrors({
  ${code}_NOT_FOUND: { status: 404, en: 'This entry does not exist here. Nothing was changed. It may have been removed.', zh: '此处没有该条目，未做任何更改。它可能已被移除。' },
});
`,
    [`${capability}.service.ts`]: `import { Injectable } from '@nestjs/common';
import type { CallerIdentity, Page } from '@trivium/platform/http';
import type { ${pascal}ListQuery, ${pascal}Response } from './dto/${capability}.dto';
import { ${camel}Errors } from './${capability}.errors';

/** Use cases of ${heading.toLowerCase()}. Rows come from a repository, inside \`database.inOrganisation\`. */
@Injectable()
export class ${pascal}Service {
  async list(_caller: CallerIdentity, _query: ${pascal}ListQuery): Promise<Page<${pascal}Response>> {
    return { items: [], nextCursor: null };
  }

  /** @throws AppError ${code}_NOT_FOUND */
  async find(_caller: CallerIdentity, _id: string): Promise<${pascal}Response> {
    throw ${camel}Errors.${code}_NOT_FOUND();
  }
}
`,
    [`${capability}.service.spec.ts`]: `import type { CallerIdentity } from '@trivium/platform/http';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { ${pascal}Service } from './${capability}.service';

const caller: CallerIdentity = { userId: 'u' as UserId, organisationId: 'o' as OrganisationId, roles: [], permissions: new Set(), sessionId: 's' };

describe('${heading.toLowerCase()}', () => {
  it('begins empty', async () => {
    expect(await new ${pascal}Service().list(caller, { limit: 10 })).toEqual({ items: [], nextCursor: null });
  });

  it('does not find what is not there', async () => {
    await expect(new ${pascal}Service().find(caller, 'x')).rejects.toMatchObject({ code: '${code}_NOT_FOUND' });
  });
});
`,
    [`${capability}.controller.ts`]: `import { Controller, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import { ${camel}ListQuery, ${camel}ListResponse, ${camel}Response, type ${pascal}ListQuery, type ${pascal}Response } from './dto/${capability}.dto';
import { ${pascal}Service } from './${capability}.service';

const tag = '${capability}';

@Controller('${capability}')
export class ${pascal}Controller {
  constructor(private readonly ${camel}: ${pascal}Service) {}

  @Route({ method: 'GET', permission: '${capability}:read', summary: 'List what is there', tag, operation: 'list${pascal}', response: ${camel}ListResponse })
  list(@Caller() caller: CallerIdentity, @Query({ schema: ${camel}ListQuery }) query: ${pascal}ListQuery): Promise<Page<${pascal}Response>> {
    return this.${camel}.list(caller, query);
  }

  @Route({ method: 'GET', path: ':id', permission: '${capability}:read', summary: 'Show one entry', tag, operation: 'find${pascal}', response: ${camel}Response })
  find(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<${pascal}Response> {
    return this.${camel}.find(caller, id);
  }
}
`,
    [`${capability}.module.ts`]: `import { Module } from '@nestjs/common';
import { ${pascal}Controller } from './${capability}.controller';
import { ${pascal}Service } from './${capability}.service';

@Module({ controllers: [${pascal}Controller], providers: [${pascal}Service], exports: [${pascal}Service] })
export class ${pascal}Module {}
`,
  };
}

function web() {
  return {
    'index.ts': `export { ${camel}Routes } from './${capability}.routes';\n`,
    [`${capability}.routes.ts`]: `import type { Routes } from '@angular/router';
import { label } from '@trivium/web/i18n';
import { ${camel}Messages } from './${capability}.messages';

export const ${camel}Routes: Routes = [
  {
    path: '',
    data: { title: label(${camel}Messages, 'title') },
    loadComponent: () => import('./${capability}.page').then((m) => m.${pascal}Page),
  },
];
`,
    [`${capability}.messages.ts`]: `import { defineMessages } from '@trivium/web/i18n';

export const ${camel}Messages = defineMessages({
  en: { title: '${heading}', emptyTitle: 'Nothing here yet', emptyText: 'What you make here will be listed on this page.' },
  zh: { title: '${heading}', emptyTitle: '这里还没有内容', emptyText: '您创建的内容会列在此页。' },
});
`,
    [`${capability}.page.ts`]: `import { Component } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { EmptyStateComponent, PageHeaderComponent } from '@trivium/web/kit';
import { ${camel}Messages } from './${capability}.messages';

@Component({
  selector: 'trivium-${capability}-page',
  imports: [EmptyStateComponent, PageHeaderComponent],
  template: \`
    <div class="tv-page">
      <trivium-page-header [heading]="t('title')" />
      <div class="tv-card"><trivium-empty-state art="list" [heading]="t('emptyTitle')" [text]="t('emptyText')" /></div>
    </div>
  \`,
})
export class ${pascal}Page {
  protected readonly t = translator(${camel}Messages);
}
`,
    [`${capability}.page.spec.ts`]: `import { ${camel}Messages } from './${capability}.messages';
import { ${camel}Routes } from './${capability}.routes';

describe('${heading.toLowerCase()}', () => {
  it('names its page in both languages and loads it', async () => {
    const [route] = ${camel}Routes;
    expect(route?.data?.['title']).toEqual({ en: ${camel}Messages.en.title, zh: ${camel}Messages.zh.title });
    expect(await route?.loadComponent?.()).toBeDefined();
  });
});
`,
  };
}

function nextSteps() {
  const steps = [];
  if (parts.includes('api')) {
    steps.push(
      `apps/${scope}/api/src/${scope}.app.ts: add ${pascal}Module to modules, its entities and migrations to schema, and give '${capability}:read' to the roles that need it`,
    );
    steps.push(`npm run generate, so that the client knows the routes`);
  }
  if (parts.includes('web')) {
    steps.push(
      `apps/${scope}/web/src/app.routes.ts: { path: '${capability}', loadChildren: () => import('@trivium/${scope}/${capability}/web').then((m) => m.${camel}Routes) }`,
    );
    steps.push(
      `apps/${scope}/web/src/app.navigation.ts and app.messages.ts: its place and its name; translate the title in ${capability}.messages.ts`,
    );
  }
  return steps.length === 0 ? '' : `\nBy hand:\n${steps.map((step) => `  - ${step}`).join('\n')}`;
}
