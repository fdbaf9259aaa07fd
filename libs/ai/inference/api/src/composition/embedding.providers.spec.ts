import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { GuardedFetcher } from '@trivium/platform/http';
import type { OrganisationId } from '@trivium/shared/kernel';
import { EmbeddingEngines } from '../embeddings/embedding-engines';
import { OwnModels } from '../endpoints/own-models';
import { EmbeddingServer } from '../testing/embedding-server';
import { CONFIGURED_EMBEDDINGS, embeddingProviders } from './embedding.providers';

describe('embeddingProviders', () => {
  const server = new EmbeddingServer(2);
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  it('give the engines of the configuration, and free them with the module', async () => {
    @Global()
    @Module({
      providers: [
        { provide: GuardedFetcher, useValue: new GuardedFetcher(new Set()) },
        { provide: OwnModels, useValue: { of: () => ({ endpoints: [], engines: [], isCloudAllowed: false }) } },
      ],
      exports: [GuardedFetcher, OwnModels],
    })
    class WayOutModule {}
    const entry = {
      id: 'm',
      task: 'embedding',
      kind: 'openai',
      model: 'tiny',
      place: 'local',
      maxDataClass: 'public',
      dimensions: 2,
    } as const;
    const context = await Test.createTestingModule({
      imports: [WayOutModule],
      providers: embeddingProviders([{ ...entry, baseUrl: server.baseUrl }]),
    }).compile();
    let isFreed = false;
    const [configured] = context.get<{ engine: { close?: () => Promise<void> } }[]>(CONFIGURED_EMBEDDINGS);
    if (configured !== undefined) configured.engine.close = () => Promise.resolve(void (isFreed = true));
    expect((await context.get(EmbeddingEngines).probe('organisation' as OrganisationId, 'm')).isUsable).toBe(true);
    await context.close();
    expect(isFreed).toBe(true);
  });
});
