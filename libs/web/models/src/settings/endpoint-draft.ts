import type { DataClass } from '@trivium/ai/inference/protocol';
import type { Continuation, Endpoint, EndpointDraft, EndpointPrice } from '../client/endpoints-client';
import { type EndpointPreset, isHttpAddress, offeredClasses } from './endpoint-presets';

/** The fields of the dialog, numbers as typed. */
export interface EndpointFields {
  readonly name: string;
  readonly kind: EndpointDraft['kind'];
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  readonly baseUrl: string;
  readonly file: string;
  readonly apiKey: string;
  readonly isKeyRemoved: boolean;
  /** Empty: an answer that broke off begins again. */
  readonly continuation: Continuation | '';
  readonly contextTokens: string;
  readonly input: string;
  readonly cachedInput: string;
  readonly output: string;
}

export type FieldFault = 'required' | 'notAddress' | 'notNumber' | 'notPrice';
export type FieldFaults = Partial<Record<'name' | 'model' | 'baseUrl' | 'file' | 'contextTokens' | 'price', FieldFault>>;

const MICRO_PER_USD = 1_000_000;
const HIGHEST_PRICE_USD = 10_000;
const FIRST_FIELDS = {
  name: '',
  file: '',
  apiKey: '',
  isKeyRemoved: false,
  continuation: '',
  contextTokens: '',
  input: '',
  cachedInput: '',
  output: '',
} as const;

/** Fields as a preset fills them; a name that was typed stays. */
export function fieldsOfPreset({ kind, place, maxDataClass, baseUrl, model }: EndpointPreset, name = ''): EndpointFields {
  return { ...FIRST_FIELDS, name, kind, place, maxDataClass, baseUrl, model };
}

export function fieldsOfEndpoint(endpoint: Endpoint & { readonly kind: EndpointDraft['kind'] }): EndpointFields {
  const { name, kind, model, place, maxDataClass, baseUrl, file, contextTokens, price, continuation } = endpoint;
  return {
    ...FIRST_FIELDS,
    ...{ name, kind, model, place, maxDataClass, baseUrl: baseUrl ?? '', file: file ?? '' },
    continuation: continuation ?? '',
    contextTokens: contextTokens === null ? '' : String(contextTokens),
    input: usd(price?.inputMicroUsdPerMillion),
    cachedInput: usd(price?.cachedInputMicroUsdPerMillion),
    output: usd(price?.outputMicroUsdPerMillion),
  };
}

export function faultsOf(fields: EndpointFields): FieldFaults {
  const faults: FieldFaults = {};
  if (fields.name.trim() === '') faults.name = 'required';
  if (fields.kind === 'gguf') {
    if (fields.file === '') faults.file = 'required';
  } else {
    if (fields.model.trim() === '') faults.model = 'required';
    if (fields.kind === 'openai' && fields.baseUrl.trim() === '') faults.baseUrl = 'required';
    else if (fields.baseUrl.trim() !== '' && !isHttpAddress(fields.baseUrl.trim())) faults.baseUrl = 'notAddress';
  }
  if (fields.contextTokens.trim() !== '' && !/^[1-9]\d{0,8}$/.test(fields.contextTokens.trim())) faults.contextTokens = 'notNumber';
  if (priceOf(fields) === undefined) faults.price = 'notPrice';
  return faults;
}

/** What to send; call it when there are no faults. The key is left out where it stays as it is. */
export function draftOf(fields: EndpointFields): EndpointDraft {
  const isFile = fields.kind === 'gguf';
  const baseUrl = fields.baseUrl.trim();
  const contextTokens = fields.contextTokens.trim();
  return {
    name: fields.name.trim(),
    kind: fields.kind,
    // A file is its own model: the name of the file without its ending unless another is given.
    model: fields.model.trim() || fields.file.replace(/\.gguf$/i, ''),
    place: isFile ? 'local' : fields.place,
    maxDataClass: allowedClass(fields),
    ...(isFile ? { file: fields.file } : {}),
    ...(!isFile && baseUrl ? { baseUrl } : {}),
    ...(fields.isKeyRemoved ? { apiKey: null } : fields.apiKey ? { apiKey: fields.apiKey } : {}),
    contextTokens: contextTokens === '' ? null : Number(contextTokens),
    price: priceOf(fields) ?? null,
    continuation: isFile || fields.continuation === '' ? null : fields.continuation,
  };
}

/** The chosen class, or the highest below it that the place may have. */
export function allowedClass(fields: Pick<EndpointFields, 'kind' | 'place' | 'baseUrl' | 'maxDataClass'>): DataClass {
  const offered = offeredClasses(fields);
  return offered.includes(fields.maxDataClass) ? fields.maxDataClass : (offered.at(-1) ?? 'public');
}

/** Null without a price, undefined when it is incomplete or no amount. */
function priceOf({ input, cachedInput, output }: EndpointFields): EndpointPrice | null | undefined {
  const texts = [input, cachedInput, output].map((text) => text.trim());
  if (texts.every((text) => text === '')) return null;
  const [inputUsd = NaN, cachedUsd = NaN, outputUsd = NaN] = texts.map((text) => (/^\d+(\.\d{1,6})?$/.test(text) ? Number(text) : NaN));
  if ([inputUsd, cachedUsd, outputUsd].some((amount) => !(amount <= HIGHEST_PRICE_USD))) return undefined;
  return {
    inputMicroUsdPerMillion: Math.round(inputUsd * MICRO_PER_USD),
    cachedInputMicroUsdPerMillion: Math.round(cachedUsd * MICRO_PER_USD),
    outputMicroUsdPerMillion: Math.round(outputUsd * MICRO_PER_USD),
  };
}

function usd(microUsd: number | undefined): string {
  return microUsd === undefined ? '' : String(microUsd / MICRO_PER_USD);
}
