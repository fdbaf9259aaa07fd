import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { canaryGuard, FactVerifier, GenerationModule, type GenerationModuleOptions } from '@trivium/ai/generation';
import { InferenceModule } from '@trivium/ai/inference/api';
import type { ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import { PromptsModule } from '@trivium/ai/prompts';
import { type IndexableDocument, RetrievalIndex, RetrievalModule } from '@trivium/ai/retrieval';
import { aiMigrations } from '@trivium/migrations/ai';
import { educationMigrations } from '@trivium/migrations/education';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type StartTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { JobsModule } from '@trivium/platform/jobs';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type ContentBlock, TutorCourseAccess, TutorCourseContent } from '../course-ports';
import { tutorEntities } from '../index';
import { TutorModule } from '../tutor.module';
import { tutorPrompts } from '../writing/tutor-prompts';

export const COURSE = '00000000-0000-7000-8000-00000000c001';
export const BOOK = '00000000-0000-7000-8000-00000000d001';

/** The book of {@link addCourse}: one true sentence to quote. */
export const CONDITIONING: IndexableDocument['sections'][number] = {
  sectionId: '00000000-0000-7000-8000-00000000e001',
  path: ['Learning', 'Classical Conditioning'],
  blocks: [
    {
      ordinal: 0,
      kind: 'paragraph',
      text: 'Classical conditioning is a process by which we learn to associate stimuli. Pavlov found it while he studied the digestion of dogs.',
      page: 1,
    },
  ],
};

/** Every course is everybody's. */
class OpenAccess extends TutorCourseAccess {
  canRead(): Promise<boolean> {
    return Promise.resolve(true);
  }
  canReview(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/** Nothing is known of a course but what is indexed of it. */
class PlainContent extends TutorCourseContent {
  materialTitles(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
  blocks(_: unknown, ranges: readonly unknown[]): Promise<readonly (readonly ContentBlock[])[]> {
    return Promise.resolve(ranges.map(() => []));
  }
  conceptsOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
  outline(): ReturnType<TutorCourseContent['outline']> {
    return Promise.resolve({ language: 'en', definedTerms: [], keyTerms: [], headings: [] });
  }
}

export interface TestTutorOptions {
  readonly roles: StartTestApplication['roles'];
  /** Speaks for a model on this machine; absent: there is no model. */
  readonly model?: ScriptedChatServer;
  readonly guards?: GenerationModuleOptions['guards'];
  /** Beside or in place of a course that is open to everybody. */
  readonly ports?: readonly Provider[];
  readonly modules?: readonly (DynamicModule | Type)[];
}

/** The tutor as an application of its own, on a database of its own. */
export function startTestTutor({
  roles,
  model,
  guards = [canaryGuard],
  ports = [],
  modules = [],
}: TestTutorOptions): Promise<TestApplication> {
  const modelEndpoints = model === undefined ? [] : [endpointOf(model)];
  return startTestApplication({
    roles,
    migrations: [...platformMigrations, ...aiMigrations, ...educationMigrations],
    entities: tutorEntities,
    modules: [
      InferenceModule.register({ modelEndpoints, secretKey: 's'.repeat(40), isCloudAllowedByDefault: true }),
      JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }),
      PromptsModule.register({ sets: [tutorPrompts] }),
      RetrievalModule,
      GenerationModule.register({ guards }),
      TutorModule.register({
        ports: [{ provide: TutorCourseAccess, useClass: OpenAccess }, { provide: TutorCourseContent, useClass: PlainContent }, ...ports],
        verifier: new FactVerifier(),
        intentsModel: pathToFileURL(resolve('libs/education/tutor/api/src/intent/intents.model')),
      }),
      ...modules,
    ],
  });
}

/** Makes a course of an organisation, the first one's {@link COURSE} unless told. */
export async function addCourse(
  app: TestApplication,
  organisationId: OrganisationId = FIRST_ORGANISATION,
  courseId = COURSE,
): Promise<void> {
  await app.test.database.inOrganisation(organisationId, () =>
    app.test.database.manager.query(
      `INSERT INTO course (id, organisation_id, title, language, created_at, updated_at) VALUES ($1, $2, 'Course', 'en', now(), now())`,
      [courseId, organisationId],
    ),
  );
}

/** Makes the course and lets its one book be found. */
export async function addCourseWithBook(app: TestApplication, sections: IndexableDocument['sections'] = [CONDITIONING]): Promise<void> {
  await addCourse(app);
  await app.application.get(RetrievalIndex, { strict: false }).replaceDocument(FIRST_ORGANISATION, {
    collectionId: COURSE,
    document: { documentId: BOOK, title: 'Psychology', language: 'en', sections },
  });
}

function endpointOf(server: ScriptedChatServer) {
  return {
    id: 'here',
    task: 'chat',
    kind: 'deepseek',
    baseUrl: server.baseUrl,
    apiKey: 'key-of-the-test',
    model: 'deepseek-v4-flash',
    place: 'local',
    maxDataClass: 'confidential',
  } as const;
}
