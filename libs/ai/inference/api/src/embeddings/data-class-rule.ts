import { type DataClass, isLoopbackUrl, type ModelEndpoint } from '@trivium/platform/config';

/** From the least to the most sensitive. */
const CLASSES: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];

/**
 * Whether texts of a data class may be sent to an endpoint: up to the class that its entry names, and restricted ones only to this very machine. Fails
 * closed: a class or place that is not known is refused, whatever the entry says.
 */
export function mayTake(
  { place, kind, baseUrl, maxDataClass }: Pick<ModelEndpoint, 'place' | 'kind' | 'baseUrl' | 'maxDataClass'>,
  dataClass: DataClass,
): boolean {
  const highest = CLASSES.indexOf(maxDataClass);
  if (!CLASSES.slice(0, highest + 1).includes(dataClass)) return false;
  if (dataClass !== 'restricted') return place === 'local' || place === 'cloud';
  return place === 'local' && (kind === 'gguf' || kind === 'transformers' || isLoopbackUrl(baseUrl));
}
