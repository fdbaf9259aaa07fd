import { z } from 'zod';

import { DIGITAL_SOURCE_TYPE, VISIBLE_LABELS, type AigcFields, type GeneratedExtent } from './ai-label';

/** What one place of a file says. */
export interface LabelTraces {
  /** Where it was found, for a person who looks into the file. */
  readonly place: string;
  /** Value of `AIGC`, as it stands. */
  readonly aigc?: string;
  readonly sourceType?: string;
  readonly provenanceId?: string;
  /** Text that a reader sees. */
  readonly visible?: string;
}

/** What was found in one place; what was not is left out. */
export function tracesOf(place: string, found: Readonly<Partial<Record<Exclude<keyof LabelTraces, 'place'>, unknown>>>): LabelTraces {
  return { place, ...Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string')) };
}

export type LabelPart = 'visible' | 'aigc' | 'sourceType';

export interface AiLabelFinding {
  /** `complete` when all parts are there and agree; a text that no model wrote has no `AIGC`, and must not have one. */
  readonly verdict: 'complete' | 'partial' | 'contradictory' | 'none';
  readonly missing: readonly LabelPart[];
  /** Of the first readable `AIGC`. */
  readonly fields?: AigcFields;
  readonly extent?: GeneratedExtent;
  /** Record of how the file came to be. */
  readonly provenanceId?: string;
  /** What does not agree or cannot be read, and where. */
  readonly contradictions: readonly string[];
  readonly isTooLarge?: true;
}

const text = z.string().max(2_000);
const aigcFields = z.object({
  Label: z.enum(['1', '2', '3']),
  ContentProducer: text,
  ProduceID: text,
  ReservedCode1: text.default(''),
  ContentPropagator: text.default(''),
  PropagateID: text.default(''),
  ReservedCode2: text.default(''),
}) satisfies z.ZodType<AigcFields>;

// Programs break lines inside a sentence, copying from a PDF loses or adds spaces, and a browser that prints one writes 人 as the radical ⼈, which looks the same.
const squeezed = (words: string) => words.normalize('NFKC').replace(/[\s\\>]+/g, '');
const EXTENTS = ['all', 'part', 'composed'] as const satisfies readonly GeneratedExtent[];
const SENTENCES = Object.values(VISIBLE_LABELS).flatMap((texts) => EXTENTS.map((extent) => ({ extent, words: squeezed(texts[extent]) })));

/** Puts together what the places of a file say. */
export function judgeTraces(traces: readonly LabelTraces[]): AiLabelFinding {
  const contradictions: string[] = [];
  const fields: AigcFields[] = [];
  const extents = new Set<GeneratedExtent>();
  const hiddenExtents = new Set<GeneratedExtent>();
  const records = new Set<string>();
  for (const { place, aigc, sourceType, provenanceId, visible } of traces) {
    if (provenanceId !== undefined) records.add(provenanceId);
    if (aigc !== undefined) {
      const read = readFields(aigc);
      if (read) fields.push(read);
      else contradictions.push(`${place}: AIGC cannot be read`);
    }
    if (sourceType !== undefined) {
      const extent = extentOf(sourceType);
      if (extent) hiddenExtents.add(extent);
      else contradictions.push(`${place}: ${sourceType.slice(0, 100)} does not mean generated`);
    }
    const shown = visible === undefined ? '' : squeezed(visible);
    for (const { extent, words } of SENTENCES) if (shown.includes(words)) extents.add(extent);
  }
  const [first] = fields;
  for (const other of fields)
    if (first && JSON.stringify(other) !== JSON.stringify(first)) contradictions.push(`AIGC: ${first.ProduceID} and ${other.ProduceID}`);
  const [shown, hidden] = [[...extents], [...hiddenExtents]];
  const said = [...new Set([...shown, ...hidden])];
  if (said.length > 1) contradictions.push(`extent: ${said.join(' and ')}`);
  const extent = hidden[0] ?? shown[0];
  if (first && extent === 'composed') contradictions.push(`AIGC: ${first.ProduceID} in a text that says no model wrote it`);
  if (first) records.add(first.ProduceID);
  if (records.size > 1) contradictions.push(`records: ${[...records].join(' and ')}`);
  const missing: LabelPart[] = [];
  if (shown.length === 0) missing.push('visible');
  if (!first && extent !== 'composed') missing.push('aigc');
  if (hidden.length === 0) missing.push('sourceType');
  const isBare = !first && extent === undefined;
  const [provenanceId] = records;
  return {
    verdict: contradictions.length > 0 ? 'contradictory' : isBare ? 'none' : missing.length > 0 ? 'partial' : 'complete',
    missing,
    contradictions: [...new Set(contradictions)],
    ...(first ? { fields: first } : {}),
    ...(extent ? { extent } : {}),
    ...(provenanceId === undefined ? {} : { provenanceId }),
  };
}

function readFields(json: string): AigcFields | undefined {
  try {
    const data: unknown = JSON.parse(json.slice(0, 20_000));
    // Annex E b) writes the value with its name around it, other writers without.
    return aigcFields.safeParse(typeof data === 'object' && data !== null && 'AIGC' in data ? data.AIGC : data).data;
  } catch {
    // Not JSON: anybody may write anything into metadata.
    return undefined;
  }
}

function extentOf(sourceType: string): GeneratedExtent | undefined {
  const last = sourceType.trim().split(/[/:]/).at(-1);
  return EXTENTS.find((extent) => DIGITAL_SOURCE_TYPE[extent].endsWith(`/${last ?? ''}`));
}
