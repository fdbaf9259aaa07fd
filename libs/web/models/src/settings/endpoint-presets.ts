import { DATA_CLASSES, type DataClass } from '@trivium/ai/inference/protocol';
import type { Endpoint, EndpointDraft, EndpointKind } from '../client/endpoints-client';

/** A kind of server with what is usual for it. */
export interface EndpointPreset {
  readonly id: 'deepseek' | 'ollama' | 'lm-studio' | 'llama-cpp' | 'vllm' | 'sglang' | 'other' | 'gguf';
  /** A name of its own; the two others are named by the dictionary. */
  readonly title?: string;
  readonly kind: EndpointKind;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  /** Where the server listens unless it is told otherwise: the ports are each project's documented ones. */
  readonly baseUrl: string;
  readonly model: string;
}

export const ENDPOINT_PRESETS: readonly EndpointPreset[] = [
  {
    id: 'deepseek',
    title: 'DeepSeek',
    kind: 'deepseek',
    place: 'cloud',
    maxDataClass: 'public',
    baseUrl: 'https://api.deepseek.com',
    model: 'deepseek-flash',
  },
  { id: 'ollama', title: 'Ollama', ...onThisMachine(11_434) },
  { id: 'lm-studio', title: 'LM Studio', ...onThisMachine(1_234) },
  { id: 'llama-cpp', title: 'llama.cpp', ...onThisMachine(8_080) },
  { id: 'vllm', title: 'vLLM', ...onThisMachine(8_000) },
  { id: 'sglang', title: 'SGLang', ...onThisMachine(30_000) },
  { id: 'gguf', kind: 'gguf', place: 'local', maxDataClass: 'restricted', baseUrl: '', model: '' },
  { id: 'other', kind: 'openai', place: 'cloud', maxDataClass: 'public', baseUrl: '', model: '' },
];

/** Whether an address is the server's own machine, where alone restricted text may go. */
export function isLoopback(baseUrl: string): boolean {
  const url = parsed(baseUrl);
  return url !== undefined && (url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname === '127.0.0.1');
}

/** The host that texts are sent to; undefined for a file, which is read in the process. */
export function hostOf({ kind, baseUrl }: Pick<Endpoint, 'kind' | 'baseUrl'>): string | undefined {
  if (baseUrl) return parsed(baseUrl)?.host ?? baseUrl;
  return kind === 'deepseek' ? 'api.deepseek.com' : undefined;
}

export function isHttpAddress(baseUrl: string): boolean {
  const url = parsed(baseUrl);
  return url !== undefined && /^https?:$/.test(url.protocol);
}

/** The classes that an entry may be given: the server refuses the others too. Restricted text stays on the machine, so that no cloud and no other host may have it. */
export function offeredClasses({ kind, place, baseUrl }: Pick<EndpointDraft, 'kind' | 'place' | 'baseUrl'>): readonly DataClass[] {
  const staysHere = place === 'local' && (kind === 'gguf' || isLoopback(baseUrl ?? ''));
  return staysHere ? DATA_CLASSES : DATA_CLASSES.filter((name) => name !== 'restricted');
}

/** Whether an entry needs the server's own machine. */
export function needsThisMachine({ kind, baseUrl }: Pick<EndpointDraft, 'kind' | 'baseUrl'>): boolean {
  return kind === 'gguf' || isLoopback(baseUrl ?? '');
}

function onThisMachine(port: number): Pick<EndpointPreset, 'kind' | 'place' | 'maxDataClass' | 'baseUrl' | 'model'> {
  return { kind: 'openai', place: 'local', maxDataClass: 'restricted', baseUrl: `http://127.0.0.1:${port}/v1`, model: '' };
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
