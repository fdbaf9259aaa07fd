import { Fhir } from 'fhir';

import type { FhirResource } from '../fhir/fhir-parts';

let validator: Fhir | undefined;

/** Errors of a resource against the structure definitions and value sets of R4. Reading those takes a quarter of a second, once. */
export function fhirErrors(resource: FhirResource): string[] {
  validator ??= new Fhir();
  return validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location ?? ''} ${message ?? ''}`);
}

interface Entry {
  readonly fullUrl: string;
  readonly resource: FhirResource;
}

export function entriesOf(bundle: FhirResource): readonly Entry[] {
  return bundle['entry'] as readonly Entry[];
}

/** References that point to nothing in the bundle. */
export function danglingReferences(bundle: FhirResource): string[] {
  const known = new Set(entriesOf(bundle).map(({ fullUrl }) => fullUrl));
  const found: string[] = [];
  const open: unknown[] = [bundle];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      if (name === 'reference' && typeof part === 'string') found.push(part);
      else open.push(part);
    }
  }
  return found.filter((reference) => !known.has(reference));
}

/**
 * Entries that no reference leads to from the first one. A document is what its composition refers to; only a Provenance points at it from outside (FHIR R4 3.3.1).
 */
export function unreachedEntries(bundle: FhirResource): string[] {
  const entries = entriesOf(bundle);
  const byUrl = new Map(entries.map(({ fullUrl, resource }) => [fullUrl, resource]));
  const reached = new Set<string>();
  const open = [entries[0]?.fullUrl ?? ''];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (reached.has(url)) continue;
    reached.add(url);
    for (const [, found] of JSON.stringify(byUrl.get(url) ?? null).matchAll(/"reference":"(urn:uuid:[^"]+)"/g)) open.push(found ?? '');
  }
  return entries.flatMap(({ fullUrl, resource }) =>
    reached.has(fullUrl) || resource.resourceType === 'Provenance' ? [] : [`${resource.resourceType} ${fullUrl}`],
  );
}

/** What the library does not look at: the form of primitive values, and elements without content (FHIR R4 2.24 and 2.6.2). */
export function primitiveErrors(resource: FhirResource): string[] {
  const errors: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      if (value.length === 0) errors.push(`${path}: empty list`);
      value.forEach((part, index) => visit(part, `${path}[${index}]`));
    } else if (typeof value === 'object' && value !== null) {
      if (Object.keys(value).length === 0) errors.push(`${path}: empty element`);
      for (const [name, part] of Object.entries(value)) visit(part, `${path}.${name}`);
    } else if (typeof value === 'string') errors.push(...textErrors(value, path));
    else if (value === null || value === undefined) errors.push(`${path}: no value`);
  };
  visit(resource, resource.resourceType);
  return errors;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function textErrors(text: string, path: string): string[] {
  const last = path.split('.').at(-1) ?? '';
  const isWrong =
    text.trim() === '' ||
    /[^\P{Cc}\n\t\r]/u.test(text) ||
    !text.isWellFormed() ||
    (/^(issued|timestamp|recorded|sent|date|started|time|effectiveDateTime)$/.test(last) && !INSTANT.test(text)) ||
    (last === 'birthDate' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) ||
    (last === 'id' && !/^[A-Za-z0-9.-]{1,64}$/.test(text)) ||
    (last === 'code' && /^\s|\s$|\s\s/.test(text));
  return isWrong ? [`${path}: ${JSON.stringify(text.slice(0, 60))}`] : [];
}
