import { z } from 'zod';

import { DIGITAL_SOURCE_TYPE, VISIBLE_LABELS, type AigcFields, type GeneratedExtent } from './ai-label';

/** What one place of a file says. */
export interface LabelTraces {
  /** Where it was found, for a person who looks into the file. */
  readonly place: string;
  /** Value of `AIGC`, as it stands. */
  readonly aigc?: string;
  readonly sourceType?: string;
  /** Text that a reader sees. */
  readonly visible?: string;
}

export type LabelPart = 'visible' | 'aigc' | 'sourceType';

export interface AiLabelFinding {
  /** `complete` when all parts are there and agree. */
  readonly verdict: 'complete' | 'partial' | 'contradictory' | 'none';
  readonly missing: readonly LabelPart[];
  /** Of the first readable `AIGC`. */
  readonly fields?: AigcFields;
  readonly extent?: GeneratedExtent;
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

// Programs break lines inside a sentence, and copying from a PDF loses or adds spaces.
const squeezed = (words: string) => words.replace(/[\s\\>]+/g, '');
const SENTENCES = Object.values(VISIBLE_LABELS).flatMap(({ all, part }) => [
  { extent: 'all' as const, words: squeezed(all) },
  { extent: 'part' as const, words: squeezed(part) },
]);

/** Puts together what the places of a file say. */
export function judgeTraces(traces: readonly LabelTraces[]): AiLabelFinding {
  const contradictions: string[] = [];
  const fields: AigcFields[] = [];
  const extents = new Set<GeneratedExtent>();
  const hiddenExtents = new Set<GeneratedExtent>();
  for (const { place, aigc, sourceType, visible } of traces) {
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
  if (new Set([...shown, ...hidden]).size > 1) contradictions.push('extent: all and part');
  const missing: LabelPart[] = [];
  if (shown.length === 0) missing.push('visible');
  if (!first) missing.push('aigc');
  if (hidden.length === 0) missing.push('sourceType');
  const extent = hidden[0] ?? shown[0];
  return {
    verdict: contradictions.length > 0 ? 'contradictory' : missing.length === 3 ? 'none' : missing.length > 0 ? 'partial' : 'complete',
    missing,
    contradictions: [...new Set(contradictions)],
    ...(first ? { fields: first } : {}),
    ...(extent ? { extent } : {}),
  };
}

function readFields(json: string): AigcFields | undefined {
  try {
    return aigcFields.safeParse(JSON.parse(json.slice(0, 20_000))).data;
  } catch {
    // Not JSON: anybody may write anything into metadata.
    return undefined;
  }
}

function extentOf(sourceType: string): GeneratedExtent | undefined {
  const last = sourceType.trim().split(/[/:]/).at(-1);
  return (['all', 'part'] as const).find((extent) => DIGITAL_SOURCE_TYPE[extent].endsWith(`/${last ?? ''}`));
}
