import { RoutedClassifier } from '../decisions/routed-classifier';
import { exampleTexts, exampleTraining } from '../training/example-texts.fixture';
import { runTraining, trainModel } from '../training/train-model';
import { crc32 } from './crc32';
import { decodeModel, encodeModel } from './model-file';
import { quantise } from './quantise';

const trained = runTraining(trainModel(exampleTraining()));
const file = encodeModel(trained);
const headerBytes = new DataView(file.buffer).getUint32(12, true);
const codeOf = (bytes: Uint8Array): unknown => {
  try {
    decodeModel(bytes);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};
/** The file with another header, lengths and checksum made to fit. */
function withHeader(change: (json: string) => string): Uint8Array {
  const json = new TextEncoder().encode(change(new TextDecoder().decode(file.subarray(16, 16 + headerBytes))));
  const bytes = new Uint8Array([...file.subarray(0, 16), ...json, ...file.subarray(16 + headerBytes)]);
  new DataView(bytes.buffer).setUint32(12, json.length, true);
  return resealed(bytes);
}
function resealed(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32(bytes.subarray(0, bytes.length - 4)), true);
  return bytes;
}

describe('model files', () => {
  it('check by the CRC-32 that others use', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it.each([4, 0])('read what was written, with %i routed experts', (experts) => {
    const model = runTraining(trainModel(exampleTraining({ experts, activeExperts: Math.min(1, experts) })));
    const decoded = decodeModel(encodeModel(model));
    expect(decoded).toEqual(quantise(model));
    expect(encodeModel(model)).toEqual(encodeModel(model));
  });

  it('read from the middle of a larger buffer', () => {
    const around = new Uint8Array(file.length + 7);
    around.set(file, 3);
    const text = exampleTexts(1)[0]?.text ?? '';
    expect(RoutedClassifier.open(around.subarray(3, 3 + file.length)).classify(text)).toEqual(RoutedClassifier.open(file).classify(text));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['zeros', new Uint8Array(10_000)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['text', new TextEncoder().encode('TRIVEXPERTS are eight')],
  ])('refuse %s as foreign', (_, bytes) => {
    expect(codeOf(bytes)).toBe('EXPERTS_MODEL_FOREIGN');
  });

  it('refuse another version', () => {
    const bytes = file.slice();
    bytes[8] = 2;
    expect(codeOf(resealed(bytes))).toBe('EXPERTS_MODEL_VERSION');
  });

  it('refuse a file that ends early or goes on', () => {
    for (const length of [16, 17, 15 + headerBytes, 16 + headerBytes, file.length - 1])
      expect(codeOf(file.subarray(0, length))).toBe('EXPERTS_MODEL_DAMAGED');
    expect(codeOf(resealed(new Uint8Array([...file, 0])))).toBe('EXPERTS_MODEL_DAMAGED');
  });

  it('find any flipped bit', () => {
    for (let at = 0; at < file.length; at += 37) {
      const bytes = file.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(codeOf(bytes)).toMatch(/^EXPERTS_MODEL_(?:FOREIGN|VERSION|DAMAGED)$/);
    }
  });

  it.each([
    ['no JSON', () => '{'],
    ['not an object', () => 'null'],
    ['another label twice', (json: string) => json.replace('"good"', '"bad"')],
    ['more experts than words of them', (json: string) => json.replace('"experts":4', '"experts":8')],
    ['an unknown number of active experts', (json: string) => json.replace('"activeExperts":1', '"activeExperts":9')],
    ['a table that would not fit into memory', (json: string) => json.replace('"buckets":1024', '"buckets":1048576')],
    ['rows beyond any limit', (json: string) => json.replace('"buckets":1024', '"buckets":1e12')],
    ['a date that is none', (json: string) => json.replace('2026-11-26', '2026-13-26')],
  ])('refuse a header with %s, though the checksum is right', (_, change) => {
    expect(codeOf(withHeader(change))).toBe('EXPERTS_MODEL_DAMAGED');
  });

  it('refuse numbers that are none', () => {
    const bytes = file.slice();
    new DataView(bytes.buffer).setFloat32(16 + headerBytes, Number.NaN, true);
    expect(codeOf(resealed(bytes))).toBe('EXPERTS_MODEL_DAMAGED');
  });
});
