/**
 * Writes DICOM files in explicit little endian (PS3.5, PS3.10). Written here and not by a library: a structured report needs ten value representations and
 * sequences, which is what stands below, while dcmjs (MIT), which was looked at, brings a runtime of polyfills, an unzipper and matrix code, and writes neither
 * limits of lengths nor component groups of names by itself.
 */
export type ValueRepresentation =
  'AS' | 'CS' | 'DA' | 'DS' | 'DT' | 'IS' | 'LO' | 'OB' | 'PN' | 'SH' | 'SQ' | 'ST' | 'TM' | 'UI' | 'UL' | 'UT';

export interface DicomElement {
  /** Group and number: `0x00100020`. */
  readonly tag: number;
  readonly vr: ValueRepresentation;
  readonly value: Uint8Array | readonly DicomDataset[];
}

export type DicomDataset = readonly DicomElement[];

/** Most characters of a value (PS3.5 6.2); of a person's name in each group. */
const LIMITS: Readonly<Partial<Record<ValueRepresentation, number>>> = {
  AS: 4,
  CS: 16,
  DA: 8,
  DS: 16,
  DT: 26,
  IS: 12,
  LO: 64,
  SH: 16,
  ST: 1_024,
  TM: 14,
  UI: 64,
};
const LONG_LENGTHS: ReadonlySet<ValueRepresentation> = new Set(['OB', 'SQ', 'UT']);
const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
const IMPLEMENTATION_UID = '2.25.251872031436107318291236047811206325481';
const IMPLEMENTATION_NAME = 'TRIVIUM_1';

/**
 * An element with a text value. Free text keeps its line ends, as DICOM writes them, and knows no tabs; in all others a backslash would begin a second value, so it becomes a slash.
 * Descriptions are cut to what fits; identifiers are not cut, see `identifier`.
 */
export function text(tag: number, vr: Exclude<ValueRepresentation, 'SQ' | 'OB' | 'UL'>, value = ''): DicomElement {
  const isFree = vr === 'UT' || vr === 'ST';
  const plain = isFree ? value.replaceAll('\t', ' ').replace(/\r\n?|\n/g, '\r\n') : value.replace(/\s+/g, ' ').replaceAll('\\', '/').trim();
  const limit = LIMITS[vr];
  const cut = limit === undefined ? plain : [...plain].slice(0, limit).join('');
  return { tag, vr, value: Buffer.from(cut, 'utf8') };
}

/** An identifier: whole or empty, because half of one is another one. Where it does not fit, the report tells it in its text. */
export function identifier(tag: number, vr: 'LO' | 'SH' | 'UI', value = ''): DicomElement {
  return text(tag, vr, isFitting(value, vr) ? value : '');
}

export function isFitting(value: string, vr: 'LO' | 'SH' | 'UI'): boolean {
  return !value.includes('\\') && [...value].length <= (LIMITS[vr] ?? 0);
}

export function sequence(tag: number, items: readonly DicomDataset[] = []): DicomElement {
  return { tag, vr: 'SQ', value: items };
}

export interface DicomFileParts {
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly dataset: DicomDataset;
}

export function writeDicomFile({ sopClassUid, sopInstanceUid, dataset }: DicomFileParts): Uint8Array {
  const meta = encodeDataset([
    { tag: 0x00020001, vr: 'OB', value: Buffer.from([0, 1]) },
    text(0x00020002, 'UI', sopClassUid),
    text(0x00020003, 'UI', sopInstanceUid),
    text(0x00020010, 'UI', EXPLICIT_LITTLE_ENDIAN),
    text(0x00020012, 'UI', IMPLEMENTATION_UID),
    text(0x00020013, 'SH', IMPLEMENTATION_NAME),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  const head = encodeElement({ tag: 0x00020000, vr: 'UL', value: length });
  return new Uint8Array(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM', 'latin1'), head, meta, encodeDataset(dataset)]));
}

function encodeDataset(dataset: DicomDataset): Buffer {
  return Buffer.concat([...dataset].sort((left, right) => left.tag - right.tag).map(encodeElement));
}

function encodeElement({ tag, vr, value }: DicomElement): Buffer {
  const body = padded(value instanceof Uint8Array ? Buffer.from(value) : Buffer.concat(value.map(encodeItem)), vr);
  const head = Buffer.alloc(LONG_LENGTHS.has(vr) ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (LONG_LENGTHS.has(vr)) head.writeUInt32LE(body.length, 8);
  else head.writeUInt16LE(body.length, 6);
  return Buffer.concat([head, body]);
}

/** Lengths are even: UIDs and bytes end in a zero, texts in a space. */
function padded(body: Buffer, vr: ValueRepresentation): Buffer {
  if (body.length % 2 === 0) return body;
  return Buffer.concat([body, Buffer.from([vr === 'UI' || vr === 'OB' ? 0 : 0x20])]);
}

function encodeItem(dataset: DicomDataset): Buffer {
  const body = encodeDataset(dataset);
  const head = Buffer.alloc(8);
  head.writeUInt16LE(0xfffe, 0);
  head.writeUInt16LE(0xe000, 2);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
