import type { AiLabelFinding } from '@trivium/platform/documents';

const EXTENTS = {
  all: 'written by AI',
  part: 'written by AI in parts',
  composed: 'put together by a program, without an AI model',
} as const;
const PARTS = { visible: 'the sentence that a reader sees', aigc: 'field AIGC', sourceType: 'digital source type' } as const;

/** Whether a file says what it is; of a picture no program reads the sentence that is drawn on it. */
export function isLabelled({ verdict, missing }: AiLabelFinding): boolean {
  return verdict === 'complete' || (verdict === 'partial' && missing.every((part) => part === 'visible'));
}

/** What was found in one file, a line for each thing. */
export function labelReport(name: string, finding: AiLabelFinding): string {
  const { verdict, extent, fields, provenanceId, missing, contradictions, isTooLarge } = finding;
  if (isTooLarge === true) return `${name}: not read, larger than 64 MiB`;
  const head = verdict === 'none' ? 'no AI label' : `${verdict} label${extent === undefined ? '' : `: ${EXTENTS[extent]}`}`;
  const lines = [
    ...(fields === undefined ? [] : [`producer ${fields.ContentProducer}, number ${fields.ProduceID}`]),
    ...(provenanceId === undefined ? [] : [`record ${provenanceId}`]),
    ...(verdict === 'none' || missing.length === 0 ? [] : [`not found: ${missing.map((part) => PARTS[part]).join(', ')}`]),
    ...contradictions,
  ];
  return [`${name}: ${head}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
