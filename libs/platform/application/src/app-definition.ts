import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppName, Configuration } from '@trivium/platform/config';
import type { Schema } from '@trivium/platform/database';
import type { PersonColumn } from '@trivium/platform/erasure';
import type { OrganisationId } from '@trivium/shared/kernel';

/** A demo account; its address is `<name>@demo.local`, and `<name>@other.local` in the second organisation. */
export interface DemoAccount {
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

export interface AppContext {
  readonly configuration: Configuration;
  /** Address of a bundled worker thread, by name. */
  worker(name: string): URL;
  /** Address of a file that the build laid beside the program (`demo/…`). */
  resource(path: string): URL;
}

export interface DemoSeed {
  readonly application: NestFastifyApplication;
  readonly organisationId: OrganisationId;
  readonly context: AppContext;
  /** Tells the person who started the program what takes a moment. */
  say(text: string): void;
}

/** What makes one of the three apps: everything else is the same for all. */
export interface AppDefinition {
  readonly name: AppName;
  readonly title: string;
  /** Of the app's own capabilities; the platform's are added. */
  readonly schema: Schema;
  /** Columns of the app's own tables that hold accounts' ids, and what becomes of them when a person is erased. */
  readonly personData: readonly PersonColumn[];
  /** Permissions of each role. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly demoAccounts: readonly DemoAccount[];
  modules(context: AppContext): readonly (DynamicModule | Type)[];
  /** Fills the demo organisation; called at each start with demo on, so it does nothing the second time. */
  seedDemo?(seed: DemoSeed): Promise<void>;
}

/** The demo's two organisations; the second one exists to show that neither sees the other. */
export const DEMO_ORGANISATIONS = [
  { id: '01900000-0000-7000-8000-00000000d001' as OrganisationId, name: 'Demo organisation', domain: 'demo.local' },
  { id: '01900000-0000-7000-8000-00000000d002' as OrganisationId, name: 'Other organisation', domain: 'other.local' },
] as const;
