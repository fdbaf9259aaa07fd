import { ComplianceModule, RuleRegistry } from '@trivium/ai/compliance';
import { GenerationModule, standardGuards } from '@trivium/ai/generation';
import { InferenceModule, endpointsPersonData, inferencePersonData, otlpOf } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { aiMigrations } from '@trivium/migrations/ai';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import { isolatedRenderer } from '@trivium/platform/documents';
import type { AppDefinition } from '@trivium/platform/application';
import { FindingsModule } from '@trivium/radiology/findings/api';
import { GuidelinesModule } from '@trivium/radiology/guidelines/api';
import { PrivacyModule, privacyPersonData, PseudonymMapEntity } from '@trivium/radiology/privacy/api';
import {
  NO_AUTONOMOUS_DIAGNOSIS_RULES,
  reportingEntities,
  ReportingModule,
  reportingPersonData,
  reportPrompts,
} from '@trivium/radiology/reporting/api';
import { seedDemo } from './radiology.demo';

/** What fires in this app: the suite's rules, and its own on what a model may say. */
const rules = new RuleRegistry(NO_AUTONOMOUS_DIAGNOSIS_RULES);

export const radiologyApp: AppDefinition = {
  name: 'radiology',
  title: 'Trivium Reporting Desk',
  schema: { entities: [...reportingEntities, PseudonymMapEntity], migrations: [...aiMigrations, ...radiologyMigrations] },
  personData: [...inferencePersonData, ...endpointsPersonData, ...reportingPersonData, ...privacyPersonData],
  roles: {
    admin: [
      'reports:read',
      'search-index:manage',
      'inference:use',
      'inference:manage',
      'prompts:read',
      'prompts:run',
      'prompts:manage',
      'compliance:read',
      'jobs:all',
    ],
    radiologist: ['reports:read', 'reports:write', 'reports:sign'],
    resident: ['reports:read', 'reports:write'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'radiologist', displayName: 'Dr Lin', roles: ['radiologist'] },
    { name: 'resident', displayName: 'Dr Okafor', roles: ['resident'] },
  ],
  modules: ({ worker, configuration }) => [
    InferenceModule.register({
      modelEndpoints: configuration.modelEndpoints,
      secretKey: configuration.secretKey,
      modelHosts: configuration.modelHosts,
      modelFolder: configuration.modelFolder,
      isCloudAllowedByDefault: false,
      otlp: otlpOf(configuration),
    }),
    ComplianceModule.register({ registry: rules }),
    PromptsModule.register({ secretKey: configuration.secretKey, sets: [reportPrompts] }),
    RetrievalModule,
    GenerationModule.register({ guards: standardGuards(rules) }),
    FindingsModule,
    GuidelinesModule,
    PrivacyModule.register({ secretKey: configuration.secretKey }),
    ReportingModule.register({
      secretKey: configuration.secretKey,
      draw: isolatedRenderer(worker('exports')),
      transcription: configuration.transcription,
    }),
  ],
  seedDemo,
};
