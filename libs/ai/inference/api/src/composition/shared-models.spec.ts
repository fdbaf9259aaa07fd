import type { FactoryProvider, Provider } from '@nestjs/common';
import type { ModelEndpoint } from '@trivium/platform/config';
import { endpointsProviders } from '../endpoints/endpoints.providers';
import { OwnModels } from '../endpoints/own-models';
import { GgufModels } from '../engines/gguf-models';
import { ChatEngines } from './chat-engines';
import { chatProviders } from './chat.providers';

const entry: ModelEndpoint = {
  id: 'file',
  task: 'chat',
  kind: 'gguf',
  path: '/models/m.gguf',
  model: 'm',
  place: 'local',
  maxDataClass: 'restricted',
};
const organisations = {
  modelEndpoints: [],
  secretKey: 's'.repeat(40),
  modelHosts: [],
  modelFolder: '/models',
  isCloudAllowedByDefault: false,
};

/** What a provider makes when nothing but the files in memory is there. */
function madeBy(providers: readonly Provider[], token: unknown, models: GgufModels): unknown {
  const provider = providers.find((one): one is FactoryProvider => typeof one === 'object' && one.provide === token && 'useFactory' in one);
  return provider?.useFactory(...(provider.inject ?? []).map((wanted) => (wanted === GgufModels ? models : undefined)));
}

describe('the files in memory', () => {
  it('are the same for engines of the operator and of organisations', () => {
    const models = new GgufModels();
    const operators = madeBy(chatProviders([entry]), ChatEngines, models) as { options: { engines: readonly unknown[] } };
    const own = madeBy(endpointsProviders(organisations), OwnModels, models) as { options: { engineOf(endpoint: ModelEndpoint): unknown } };
    for (const engine of [...operators.options.engines, own.options.engineOf({ ...entry, id: 'own' })])
      expect((engine as { options: { models: GgufModels } }).options.models).toBe(models);
    expect(operators.options.engines).toHaveLength(1);
    const providersOfIt = [...chatProviders([]), ...endpointsProviders(organisations)].filter((provider) => provider === GgufModels);
    expect(providersOfIt).toHaveLength(1);
  });
});
