import { ComplianceModule, RuleRegistry } from '@trivium/ai/compliance';
import { InferenceModule, endpointsPersonData, inferencePersonData, otlpOf } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { CompaniesModule, companiesPersonData, OwnCompanyEntity } from '@trivium/finance/companies/api';
import {
  alertEntities,
  AlertsModule,
  alertsPersonData,
  NO_PROMISSORY_LANGUAGE_RULES,
  WatchEntryEntity,
  WatchListEntity,
  WatchModule,
  watchPersonData,
} from '@trivium/finance/watch/api';
import { newsPersonData, sourcesEntities, SourcesModule, storiesEntities, StoriesModule } from '@trivium/finance/news/api';
import {
  SentimentActiveModelEntity,
  SentimentCorrectionEntity,
  SentimentModelEntity,
  SentimentModule,
  sentimentPersonData,
  sentimentPrompts,
} from '@trivium/finance/sentiment/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { financeMigrations } from '@trivium/migrations/finance';
import type { AppDefinition } from '@trivium/platform/application';
import { seedDemo } from './finance.demo';

/** What fires in this app: the suite's rules, and its own on what a model may say. */
const rules = new RuleRegistry(NO_PROMISSORY_LANGUAGE_RULES);

/** What everybody at the desk may do. */
const READING = ['watch:read', 'news:read', 'sentiment:use', 'companies:read', 'alerts:own'];
/** What those who work with the news may change besides. */
const WRITING = ['inference:use', 'watch:write', 'news:write', 'sources:manage', 'sentiment:train', 'companies:write'];

export const financeApp: AppDefinition = {
  name: 'finance',
  title: 'Trivium Research Desk',
  schema: {
    entities: [
      WatchListEntity,
      WatchEntryEntity,
      ...sourcesEntities,
      ...storiesEntities,
      ...alertEntities,
      OwnCompanyEntity,
      SentimentActiveModelEntity,
      SentimentCorrectionEntity,
      SentimentModelEntity,
    ],
    migrations: [...aiMigrations, ...financeMigrations],
  },
  personData: [
    ...inferencePersonData,
    ...endpointsPersonData,
    ...watchPersonData,
    ...alertsPersonData,
    ...companiesPersonData,
    ...newsPersonData,
    ...sentimentPersonData,
  ],
  roles: {
    admin: [
      'search-index:manage',
      'news:manage',
      'inference:use',
      'inference:manage',
      'prompts:read',
      'prompts:run',
      'prompts:manage',
      'compliance:read',
      'jobs:all',
    ],
    analyst: [...READING, ...WRITING],
    supervisor: [...READING, ...WRITING],
    compliance: [...READING, 'audit:read', 'compliance:read'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'analyst', displayName: 'Mei Tan', roles: ['analyst'] },
    { name: 'supervisor', displayName: 'Jonas Weber', roles: ['supervisor'] },
    { name: 'compliance', displayName: 'Aisha Khan', roles: ['compliance'] },
  ],
  seedDemo,
  modules: ({ configuration, resource, worker }) => [
    InferenceModule.register({
      modelEndpoints: configuration.modelEndpoints,
      secretKey: configuration.secretKey,
      modelHosts: configuration.modelHosts,
      modelFolder: configuration.modelFolder,
      isCloudAllowedByDefault: true,
      otlp: otlpOf(configuration),
    }),
    ComplianceModule.register({ registry: rules }),
    PromptsModule.register({ secretKey: configuration.secretKey, sets: [sentimentPrompts] }),
    RetrievalModule,
    WatchModule,
    StoriesModule,
    SourcesModule.register({
      feedsWorker: worker('feeds'),
      secretKey: configuration.secretKey,
      publicUrl: configuration.publicUrl,
      isPolling: configuration.workers.mode !== 'none',
      isOnlyProcess: configuration.database.kind === 'embedded',
      isDemo: configuration.demo.enabled,
    }),
    SentimentModule.register({
      worker: worker('sentiment'),
      shipped: { model: resource('models/sentiment.model'), manifest: resource('models/sentiment.manifest.json') },
    }),
    CompaniesModule,
    AlertsModule.register({
      secretKey: configuration.secretKey,
      mail: configuration.mail,
      publicUrl: configuration.publicUrl,
      outboundAllow: configuration.outboundAllow,
    }),
  ],
};
