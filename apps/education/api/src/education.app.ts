import { ComplianceModule, RuleRegistry } from '@trivium/ai/compliance';
import { GenerationModule, standardGuards } from '@trivium/ai/generation';
import { InferenceModule, endpointsPersonData, inferencePersonData, otlpOf } from '@trivium/ai/inference/api';
import { PromptsModule } from '@trivium/ai/prompts';
import { RetrievalModule } from '@trivium/ai/retrieval';
import { classroomEntities, ClassroomModule, classroomPersonData } from '@trivium/education/classroom/api';
import { materialsEntities, MaterialsModule, materialsPersonData } from '@trivium/education/materials/api';
import {
  TutorExportModule,
  MINORS_SAFETY_RULES,
  tutorEntities,
  TutorModule,
  tutorPersonData,
  tutorPrompts,
  tutorVerifier,
} from '@trivium/education/tutor/api';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { isolatedRenderer } from '@trivium/platform/documents';
import type { AppDefinition } from '@trivium/platform/application';
import { seedDemo } from './education.demo';
import { tutorPorts } from './tutor-ports';

const MAX_MATERIAL_BYTES = 250_000_000;

/** What fires in this app: the suite's rules, and its own on what a model may say. */
const rules = new RuleRegistry(MINORS_SAFETY_RULES);

export const educationApp: AppDefinition = {
  name: 'education',
  title: 'Trivium Tutor',
  schema: {
    entities: [...materialsEntities, ...classroomEntities, ...tutorEntities],
    migrations: [...aiMigrations, ...educationMigrations],
  },
  personData: [...inferencePersonData, ...endpointsPersonData, ...materialsPersonData, ...classroomPersonData, ...tutorPersonData],
  roles: {
    admin: [
      'courses:read',
      'courses:write',
      'tutor:ask',
      'tutor:review',
      'search-index:manage',
      'inference:use',
      'inference:manage',
      'prompts:read',
      'prompts:run',
      'prompts:manage',
      'compliance:read',
      'jobs:all',
    ],
    teacher: ['courses:read', 'courses:write', 'tutor:ask', 'tutor:review'],
    student: ['courses:read', 'tutor:ask'],
  },
  demoAccounts: [
    { name: 'admin', displayName: 'Demo Administrator', roles: ['admin'] },
    { name: 'teacher', displayName: 'Ms Zhao', roles: ['teacher'] },
    { name: 'student', displayName: 'Sam Rivera', roles: ['student'] },
  ],
  modules: ({ worker, resource, configuration }) => [
    InferenceModule.register({
      modelEndpoints: configuration.modelEndpoints,
      secretKey: configuration.secretKey,
      modelHosts: configuration.modelHosts,
      modelFolder: configuration.modelFolder,
      isCloudAllowedByDefault: false,
      otlp: otlpOf(configuration),
    }),
    ComplianceModule.register({ registry: rules }),
    PromptsModule.register({ secretKey: configuration.secretKey, sets: [tutorPrompts] }),
    RetrievalModule,
    MaterialsModule.register({ documentsWorker: worker('documents'), maxUploadBytes: MAX_MATERIAL_BYTES }),
    ClassroomModule,
    GenerationModule.register({ guards: standardGuards(rules) }),
    TutorModule.register({
      imports: [ClassroomModule],
      ports: tutorPorts,
      verifier: tutorVerifier(),
      intentsModel: resource('models/intents.model'),
    }),
    TutorExportModule.register({ draw: isolatedRenderer(worker('exports')) }),
  ],
  seedDemo,
};
