import { z } from 'zod';

import { tracesOf, type LabelTraces } from './label-finding';

/** Where a label stands in what hospitals send each other. Writers use the same names. */
export const FHIR_LABEL_SYSTEMS = {
  /** Namespace of practice guide TC260-PG-20258A; the display is the value of `AIGC`. */
  aigc: 'http://www.tc260.org.cn/ns/AIGC/1.0/',
  sourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/',
  provenanceId: 'urn:trivium:provenance',
} as const;

/** Codes of our own for content items and observations that no standard has one for; at most 16 characters, as DICOM wants them. */
export const LABEL_CODES = {
  aigc: 'AIGC',
  sourceType: 'SourceType',
  provenanceId: 'ProvenanceId',
} as const;

const NARRATIVES = 2_000;
const coding = z.object({
  system: z.string().catch(''),
  code: z.string().catch(''),
  display: z.string().catch(''),
});
const resource = z.object({
  meta: z.object({ tag: z.array(coding).catch([]) }).catch({ tag: [] }),
  text: z.object({ div: z.string().catch('') }).catch({ div: '' }),
  entry: z.array(z.object({ resource: z.unknown() })).catch([]),
});

/** Tags in `meta` of the resource or bundle, and the sentence in the narratives, which are what a reader sees. A server makes bundles of its own, where only the resources bear tags. */
export function fhirTraces(data: object): LabelTraces[] {
  const top = resource.parse(data);
  const inner = top.entry.slice(0, NARRATIVES).flatMap((entry) => resource.safeParse(entry.resource).data ?? []);
  const narratives = [top, ...inner].map(({ text }) => text.div.replace(/<[^>]*>/g, ''));
  const bearers = isTagged(top) ? [top] : inner.filter(isTagged);
  return [...bearers.map(tagTraces), { place: 'fhir', visible: narratives.join('\n') }];
}

type Resource = z.infer<typeof resource>;
const tagOf = ({ meta }: Resource, system: string) => meta.tag.find((candidate) => candidate.system === system);
const isTagged = (one: Resource) => tagOf(one, FHIR_LABEL_SYSTEMS.sourceType) !== undefined;

function tagTraces(one: Resource): LabelTraces {
  return tracesOf('fhir', {
    aigc: tagOf(one, FHIR_LABEL_SYSTEMS.aigc)?.display,
    sourceType: `${FHIR_LABEL_SYSTEMS.sourceType}${tagOf(one, FHIR_LABEL_SYSTEMS.sourceType)?.code ?? ''}`,
    provenanceId: tagOf(one, FHIR_LABEL_SYSTEMS.provenanceId)?.code,
  });
}

/** Escapes of HL7 v2 (2.7.1) that stand for one character; `\.br\` ends a line. */
const ESCAPES: Readonly<Record<string, string>> = {
  F: '|',
  S: '^',
  T: '&',
  R: '~',
  E: '\\',
  '.br': '\n',
};

/** Observations with a code of ours hold the hidden label; the sentence stands in a comment. */
export function hl7Traces(text: string): LabelTraces[] {
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const segment of text.split(/\r\n|\r|\n/)) {
    const fields = segment.split('|');
    const plain = (index: number) => (fields[index] ?? '').replace(/\\([FSTRE]|\.br)\\/g, (_all, name: string) => ESCAPES[name] ?? '');
    if (fields[0] === 'NTE') words.push(plain(3));
    if (fields[0] !== 'OBX') continue;
    words.push(plain(5));
    const code = (fields[3] ?? '').split('^')[0] ?? '';
    if (!values.has(code)) values.set(code, plain(5));
  }
  const [aigc, sourceType, provenanceId] = [LABEL_CODES.aigc, LABEL_CODES.sourceType, LABEL_CODES.provenanceId].map((code) =>
    values.get(code),
  );
  return [
    tracesOf('hl7', {
      aigc,
      sourceType,
      provenanceId,
      visible: words.join('\n'),
    }),
  ];
}
