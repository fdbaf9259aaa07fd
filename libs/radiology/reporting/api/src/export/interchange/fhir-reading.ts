import { z } from 'zod';

/** Most of a list that is looked at: nobody's order has more, and a hostile one ends here. */
const MOST_ITEMS = 200;

// What other systems send is read leniently: an element of the wrong kind is as good as absent, and what is then missing is asked for by its name.
const text = z.string().max(20_000).optional().catch(undefined);
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, MOST_ITEMS).flatMap((one): z.output<Item>[] => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

const coding = z.object({ system: text, code: text, display: text });
const concept = z.object({ coding: listOf(coding), text });
const optionalConcept = concept.optional().catch(undefined);
const identifier = z.object({ system: text, value: text, use: text, type: optionalConcept });
const extension = z.object({ url: text, valueCode: text });
const reference = z.object({ reference: text, display: text, identifier: identifier.optional().catch(undefined) });
const optionalReference = reference.optional().catch(undefined);
const words = listOf(z.string().max(1_000));
const humanName = z.object({ use: text, text, family: text, given: words, extension: listOf(extension) });

export const fhirPatient = z.object({
  resourceType: z.literal('Patient'),
  id: text,
  identifier: listOf(identifier),
  name: listOf(humanName),
  gender: z.enum(['male', 'female', 'other', 'unknown']).optional().catch(undefined),
  birthDate: text,
});

export const fhirPractitioner = z.object({ resourceType: z.literal('Practitioner'), id: text, name: listOf(humanName) });

export const fhirRequest = z.object({
  resourceType: z.literal('ServiceRequest'),
  id: text,
  contained: z.array(z.unknown()).catch([]),
  identifier: listOf(identifier),
  requisition: identifier.optional().catch(undefined),
  status: text,
  intent: text,
  doNotPerform: z.boolean().optional().catch(undefined),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).optional().catch(undefined),
  category: listOf(concept),
  code: optionalConcept,
  orderDetail: listOf(concept),
  bodySite: listOf(concept),
  subject: optionalReference,
  requester: optionalReference,
  authoredOn: text,
  reasonCode: listOf(concept),
  reasonReference: listOf(reference),
});

export type FhirConcept = z.output<typeof concept>;
export type FhirIdentifier = z.output<typeof identifier>;
export type FhirName = z.output<typeof humanName>;
export type FhirPatient = z.output<typeof fhirPatient>;
export type FhirRequest = z.output<typeof fhirRequest>;
export type FhirReference = z.output<typeof reference>;

/** A resource and the addresses it can be reached at: `#id` when contained, else its full URL and `Type/id`. */
export interface Addressed {
  readonly addresses: readonly string[];
  readonly resource: unknown;
}

const bundleEntry = z.object({ fullUrl: text, resource: z.looseObject({ resourceType: z.string(), id: text }) });

export function bundleResources(bundle: Readonly<Record<string, unknown>>): readonly Addressed[] {
  return listOf(bundleEntry)
    .parse(bundle['entry'])
    .map(({ fullUrl, resource }) => ({
      resource,
      addresses: [fullUrl ?? '', resource.id === undefined ? '' : `${resource.resourceType}/${resource.id}`].filter((one) => one !== ''),
    }));
}

export function containedResources({ contained }: FhirRequest): readonly Addressed[] {
  const withId = z.object({ id: z.string() });
  return contained.slice(0, MOST_ITEMS).flatMap((resource) => {
    const { id } = withId.safeParse(resource).data ?? {};
    return id === undefined ? [] : [{ resource, addresses: [`#${id}`] }];
  });
}

/** What a reference points to: `Patient/1` also at the end of an absolute address. */
export function resolved({ reference: address = '' }: FhirReference, resources: readonly Addressed[]): readonly unknown[] {
  if (address === '') return [];
  const tail = address.split('/').slice(-2).join('/');
  const exact = resources.filter(({ addresses }) => addresses.includes(address));
  const found = exact.length > 0 ? exact : resources.filter(({ addresses }) => addresses.includes(tail));
  return found.map(({ resource }) => resource);
}
