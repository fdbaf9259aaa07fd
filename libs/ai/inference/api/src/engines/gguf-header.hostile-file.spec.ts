import { SeededRandom } from '@trivium/shared/kernel';
import { ggufFile, ggufText, type GgufValue, uint32, uint64 } from '../testing/gguf-bytes';
import { tinyChatGguf } from '../testing/tiny-chat-gguf';
import { GgufFormatError, readGgufHeader } from './gguf-header';

const MAGIC = Buffer.from('GGUF');
const header = (...parts: readonly Buffer[]) => Buffer.concat([MAGIC, uint32(3), ...parts]);
const entry = (key: string, type: number, ...value: readonly Buffer[]) => Buffer.concat([ggufText(key), uint32(type), ...value]);
const HUGE = uint64(2n ** 63n);

function read(bytes: Buffer) {
  return readGgufHeader({ sizeBytes: bytes.length, read: (position, length) => bytes.subarray(position, position + length) });
}
const whole = tinyChatGguf();

describe('readGgufHeader', () => {
  it('reads values, short lists, the length of long ones, and tensors', () => {
    const metadata: Record<string, GgufValue> = {
      name: { type: 'string', value: '混合' },
      count: { type: 'uint32', value: 7 },
      below: { type: 'int32', value: -7 },
      share: { type: 'float32', value: 0.5 },
      is: { type: 'bool', value: true },
      numbers: { type: 'int32s', value: [1, -2] },
      words: { type: 'strings', value: ['a', 'bc'] },
    };
    const { metadata: values, tensors } = read(ggufFile(metadata, [{ name: 't', shape: [3, 2], values: new Float32Array(6) }]));
    expect(Object.fromEntries(values)).toEqual({
      name: '混合',
      count: 7,
      below: -7,
      share: 0.5,
      is: true,
      numbers: [1, -2],
      words: { length: 2 },
    });
    expect(tensors).toEqual([{ name: 't', shape: [3, 2], elements: 6, sizeBytes: 24 }]);
  });

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['another format', Buffer.from('GGML and more of it')],
    ['an unknown version', Buffer.concat([MAGIC, uint32(9), Buffer.alloc(64)])],
    ['the other order of bytes', Buffer.concat([MAGIC, Buffer.from([0, 0, 0, 3]), Buffer.alloc(64)])],
    ['more tensors than there can be', header(HUGE, uint64(0))],
    ['more values than there can be', header(uint64(0), HUGE)],
    ['a name longer than the file', header(uint64(0), uint64(1), HUGE)],
    ['a text longer than the file', header(uint64(0), uint64(1), entry('k', 8, uint64(1_000), Buffer.from('short')))],
    ['a text too long to be one', header(uint64(0), uint64(1), entry('k', 8, HUGE))],
    ['a value of an unknown type', header(uint64(0), uint64(1), entry('k', 99, uint64(0)))],
    ['a list longer than the file', header(uint64(0), uint64(1), entry('k', 9, uint32(4), uint64(60_000_000)))],
    ['a list of endless length', header(uint64(0), uint64(1), entry('k', 9, uint32(8), HUGE))],
    ['a list of lists', header(uint64(0), uint64(1), entry('k', 9, uint32(9), uint64(1), Buffer.alloc(64)))],
    ['a key that stands twice', header(uint64(0), uint64(2), entry('k', 7, Buffer.from([1])), entry('k', 7, Buffer.from([1])))],
    ['a tensor of five dimensions', header(uint64(1), uint64(0), ggufText('t'), uint32(5), Buffer.alloc(128))],
    [
      'a tensor without elements',
      header(uint64(1), uint64(0), ggufText('t'), uint32(1), uint64(0), uint32(0), uint64(0), Buffer.alloc(64)),
    ],
    [
      'a tensor whose size overflows',
      header(uint64(1), uint64(0), ggufText('t'), uint32(2), uint64(2n ** 40n), uint64(2n ** 40n), uint32(0), uint64(0), Buffer.alloc(64)),
    ],
    [
      'a tensor outside the file',
      header(uint64(1), uint64(0), ggufText('t'), uint32(1), uint64(4), uint32(0), uint64(1_000_000), Buffer.alloc(64)),
    ],
    ['no usable alignment', ggufFile({ 'general.alignment': { type: 'uint32', value: 0 } }, [])],
  ])('refuses %s', (_, bytes) => expect(() => read(bytes)).toThrow(GgufFormatError));

  it('refuses a tensor that stands twice', () => {
    const tensor = { name: 't', shape: [1], values: new Float32Array(1) };
    expect(() => read(ggufFile({}, [tensor, tensor]))).toThrow('a tensor stands twice');
  });

  it('takes a type of tensor that came later, of unknown size', () => {
    const bytes = header(uint64(1), uint64(0), ggufText('t'), uint32(1), uint64(4), uint32(77), uint64(0), Buffer.alloc(64));
    expect(read(bytes).tensors).toEqual([{ name: 't', shape: [4], elements: 4, sizeBytes: 'unknown' }]);
  });

  it('refuses a file that is cut anywhere', () => {
    expect(read(whole).tensors.length).toBeGreaterThan(20);
    for (let length = 0; length < whole.length - 64; length += 997) expect(() => read(whole.subarray(0, length))).toThrow(GgufFormatError);
  });

  it('reads changed bytes or refuses them, and never fails otherwise', () => {
    const random = new SeededRandom(11);
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(whole.subarray(0, 16_000));
      for (let change = 0; change < 4; change++) bytes[random.below(bytes.length)] = random.below(256);
      const padded = Buffer.concat([bytes, whole.subarray(16_000)]);
      try {
        read(padded);
      } catch (error) {
        expect(error).toBeInstanceOf(GgufFormatError);
      }
    }
  });
});
