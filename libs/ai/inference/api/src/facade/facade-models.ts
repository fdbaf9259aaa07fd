import { DATA_CLASSES, higherDataClass } from '@trivium/ai/inference/protocol';
import type { ModelEndpoint } from '@trivium/platform/config';
import type { FacadeModelsResponse } from './dto/embeddings.dto';

/** The models that the façade can be asked for: each name once per task, in the order of the configuration. Neither addresses nor keys are told. */
export function facadeModelsOf(served: readonly Omit<ModelEndpoint, 'apiKey'>[]): FacadeModelsResponse {
  const byName = Map.groupBy(served, ({ task, model }) => JSON.stringify([task, model]));
  const data = [...byName.values()].flatMap((endpoints) => {
    const [first] = endpoints;
    if (first === undefined) return [];
    const max_data_class = endpoints.map(({ maxDataClass }) => maxDataClass).reduce(higherDataClass, DATA_CLASSES[0]);
    const trivium = { task: first.task, endpoints: endpoints.map(({ id }) => id), max_data_class };
    return [{ id: first.model, object: 'model' as const, created: 0, owned_by: first.place, trivium }];
  });
  return { object: 'list', data };
}
