import { ComplianceModule, RuleRegistry } from '@trivium/ai/compliance';
import { InferenceModule, endpointsPersonData, inferencePersonData, otlpOf } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { NO_PROMISSORY_LANGUAGE_RULES, WatchEntryEntity, WatchListEntity, WatchModule, watchPersonData } from '@trivium/finance/watch/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { financeMigrations } from '@trivium/migrations/finance';
import type { AppDefinition } from '@trivium/platform/application';

/** What fires in this app: the suite's rules, and its own on what a model may say. */
const rules = new RuleRegistry(NO_PROMISSORY_LANGUAGE_RULES);

export const financeApp: AppDefinition = {
  name: 'finance',
  title: 'Trivium Research Desk',
  schema: { entities: [WatchListEntity, WatchEntryEntity], migrations: [...aiMigrations, ...financeMigrations] },
  personData: [...inferencePersonData, ...endpointsPersonData, ...watchPersonData],
  roles: {
    admin: [
      'search-index:manage',
      'inference:use',
      'inference:manage',
      'prompts:read',
      'prompts:run',
      'prompts:manage',
      'compliance:read',
      'jobs:all',
    ],
    analyst: ['watch:read', 'watch:write'],
    supervisor: ['watch:read', 'watch:write'],
    compliance: ['watch:read', 'audit:read', 'compliance:read'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'analyst', displayName: 'Mei Tan', roles: ['analyst'] },
    { name: 'supervisor', displayName: 'Jonas Weber', roles: ['supervisor'] },
    { name: 'compliance', displayName: 'Aisha Khan', roles: ['compliance'] },
  ],
  modules: ({ configuration }) => [
    InferenceModule.register({
      modelEndpoints: configuration.modelEndpoints,
      secretKey: configuration.secretKey,
      modelHosts: configuration.modelHosts,
      modelFolder: configuration.modelFolder,
      isCloudAllowedByDefault: true,
      otlp: otlpOf(configuration),
    }),
    ComplianceModule.register({ registry: rules }),
    PromptsModule.register({ secretKey: configuration.secretKey, sets: [] }),
    RetrievalModule,
    WatchModule,
  ],
};
