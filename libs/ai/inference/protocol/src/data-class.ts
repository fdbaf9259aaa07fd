import { z } from 'zod';

/** From the least to the most sensitive. */
export const DATA_CLASSES = ['public', 'internal', 'confidential', 'restricted'] as const;

export const dataClassSchema = z.enum(DATA_CLASSES);

/** How sensitive a text is. Student text is at least confidential, patient text is restricted. */
export type DataClass = z.infer<typeof dataClassSchema>;

export const endpointPlaceSchema = z.enum(['cloud', 'local', 'edge']);

/** Where a model computes: at a provider, on a machine of the organisation, or in the reader's browser. */
export type EndpointPlace = z.infer<typeof endpointPlaceSchema>;

/** What the rule needs to know of an endpoint. */
export interface EndpointReach {
  readonly place: EndpointPlace;
  /** The highest class that the administrator allows here. */
  readonly maxDataClass: DataClass;
  /** Whether calls stay on the machine that already holds the text: a model in the process, a loopback address, the reader's own browser. */
  readonly isOnThisMachine: boolean;
}

/** Whether texts of `dataClass` may be sent to any other machine. Fails closed: a class that is not known may not. */
export function mayLeaveMachine(dataClass: DataClass): boolean {
  return dataClass !== 'restricted' && DATA_CLASSES.includes(dataClass);
}

/**
 * Whether texts of `dataClass` may go to an endpoint: up to the class that its entry names, and restricted ones only where they stay on this machine, never
 * to a cloud whatever its entry says. Fails closed: a class or place that is not known is refused.
 */
export function mayUse({ place, maxDataClass, isOnThisMachine }: EndpointReach, dataClass: DataClass): boolean {
  const highest = DATA_CLASSES.indexOf(maxDataClass);
  if (!DATA_CLASSES.slice(0, highest + 1).includes(dataClass)) return false;
  if (!endpointPlaceSchema.options.includes(place)) return false;
  return mayLeaveMachine(dataClass) || (place !== 'cloud' && isOnThisMachine === true);
}

/** The endpoints of an ordered fallback that `dataClass` may use, in order. Every step of a fallback, hedge or façade starts from this list. */
export function usableEndpoints<Endpoint extends EndpointReach>(endpoints: readonly Endpoint[], dataClass: DataClass): readonly Endpoint[] {
  return endpoints.filter((endpoint) => mayUse(endpoint, dataClass));
}

/** The more sensitive of two classes: what a text made of two texts is. */
export function higherDataClass(first: DataClass, second: DataClass): DataClass {
  return DATA_CLASSES.indexOf(first) >= DATA_CLASSES.indexOf(second) ? first : second;
}
