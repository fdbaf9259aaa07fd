import { LABEL_CODES } from './health-traces';
import { tracesOf, type LabelTraces } from './label-finding';

const PREAMBLE_BYTES = 128;
/** Value representations whose length takes four bytes (PS3.5 7.1.2). */
const LONG_VRS = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const VR = /^[A-Z]{2}$/;
const UNDEFINED_LENGTH = 0xffffffff;
const ELEMENTS = 200_000;
const CODE_VALUE = 0x00080100;
const CONCEPT_NAME = 0x0040a043;
const TEXT_VALUE = 0x0040a160;
/** Where implicit files do not say that something is a sequence: the two that lead to a content item's text. */
const SEQUENCES = new Set([CONCEPT_NAME, 0x0040a730]);
const FILE_META_GROUP = 0x0002;

/** A DICOM file of PS3.10: a preamble of any content, then its mark. */
export function isDicom(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + 4)).toString('latin1') === 'DICM';
}

/**
 * Text content items of a structured report in little endian, explicit or implicit, the syntaxes that archives keep and send: those with a code of ours hold the hidden label, all
 * together are what a reader sees. What cannot be read further ends the search.
 */
export function dicomTraces(bytes: Uint8Array): LabelTraces[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  const values = new Map<string, string>();
  let isConceptNext = false;
  let concept = '';
  for (const { tag, value } of elements(file)) {
    if (tag === CONCEPT_NAME) isConceptNext = true;
    else if (tag === CODE_VALUE && isConceptNext) {
      concept = value.trimEnd();
      isConceptNext = false;
    } else if (tag === TEXT_VALUE) {
      words.push(value.trimEnd());
      if (!values.has(concept)) values.set(concept, value.trimEnd());
    }
  }
  const [aigc, sourceType, provenanceId] = [LABEL_CODES.aigc, LABEL_CODES.sourceType, LABEL_CODES.provenanceId].map((code) =>
    values.get(code),
  );
  return [
    tracesOf('dicom', {
      aigc,
      sourceType,
      provenanceId,
      visible: words.join('\n'),
    }),
  ];
}

/** All elements in their order, those of sequences included; only texts have their value. */
function* elements(file: Buffer): Generator<{ readonly tag: number; readonly value: string }> {
  let at = PREAMBLE_BYTES + 4;
  let isImplicit: boolean | undefined;
  for (let count = 0; count < ELEMENTS && at + 8 <= file.length; count++) {
    const tag = file.readUInt16LE(at) * 0x10000 + file.readUInt16LE(at + 2);
    // Items and their ends: what is in them follows.
    if (tag >>> 16 === 0xfffe) {
      at += 8;
      continue;
    }
    // The file's head is explicit always (PS3.10 7.1); the first element behind it shows how the rest is written.
    if (tag >>> 16 !== FILE_META_GROUP) isImplicit ??= !VR.test(file.toString('latin1', at + 4, at + 6));
    const head = isImplicit === true ? implicitHead(file, { at, tag }) : explicitHead(file, at);
    if (!head) return;
    at += head.bytes;
    const { length } = head;
    if (head.isSequence || length === UNDEFINED_LENGTH) {
      yield { tag, value: '' };
      continue;
    }
    const isText = tag === CODE_VALUE || tag === TEXT_VALUE;
    yield {
      tag,
      value: isText ? file.toString('utf8', at, Math.min(file.length, at + length)) : '',
    };
    at += length;
  }
}

interface ElementHead {
  readonly bytes: number;
  readonly length: number;
  readonly isSequence: boolean;
}

/** PS3.5 7.1.2. */
function explicitHead(file: Buffer, at: number): ElementHead | undefined {
  const vr = file.toString('latin1', at + 4, at + 6);
  const isLong = LONG_VRS.has(vr);
  if (!VR.test(vr) || (isLong && at + 12 > file.length)) return undefined;
  return { bytes: isLong ? 12 : 8, length: isLong ? file.readUInt32LE(at + 8) : file.readUInt16LE(at + 6), isSequence: vr === 'SQ' };
}

/** PS3.5 7.1.3. */
function implicitHead(file: Buffer, { at, tag }: { at: number; tag: number }): ElementHead {
  return { bytes: 8, length: file.readUInt32LE(at + 4), isSequence: SEQUENCES.has(tag) };
}
