import { ComplianceModule, RuleRegistry } from '@trivium/ai/compliance';
import { InferenceModule, endpointsPersonData, inferencePersonData, otlpOf } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { aiMigrations } from '@trivium/migrations/ai';
import { radiologyMigrations } from '@trivium/migrations/radiology';
import type { AppDefinition } from '@trivium/platform/application';
import {
  NO_AUTONOMOUS_DIAGNOSIS_RULES,
  ReportEntity,
  ReportingModule,
  reportingPersonData,
  ReportVersionEntity,
} from '@trivium/radiology/reporting/api';

/** What fires in this app: the suite's rules, and its own on what a model may say. */
const rules = new RuleRegistry(NO_AUTONOMOUS_DIAGNOSIS_RULES);

export const radiologyApp: AppDefinition = {
  name: 'radiology',
  title: 'Trivium Reporting Desk',
  schema: { entities: [ReportEntity, ReportVersionEntity], migrations: [...aiMigrations, ...radiologyMigrations] },
  personData: [...inferencePersonData, ...endpointsPersonData, ...reportingPersonData],
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
    radiologist: ['reports:read', 'reports:write'],
    resident: ['reports:read', 'reports:write'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'radiologist', displayName: 'Dr Lin', roles: ['radiologist'] },
    { name: 'resident', displayName: 'Dr Okafor', roles: ['resident'] },
  ],
  modules: ({ configuration }) => [
    InferenceModule.register({
      modelEndpoints: configuration.modelEndpoints,
      secretKey: configuration.secretKey,
      modelHosts: configuration.modelHosts,
      modelFolder: configuration.modelFolder,
      isCloudAllowedByDefault: false,
      otlp: otlpOf(configuration),
    }),
    ComplianceModule.register({ registry: rules }),
    PromptsModule.register({ secretKey: configuration.secretKey, sets: [] }),
    RetrievalModule,
    ReportingModule,
  ],
};
