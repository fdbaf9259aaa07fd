import { z } from 'zod';
import { ValidationError, ValidationPipe } from './validation.pipe';

const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('circle'), radius: z.number().positive() }),
  z.object({ kind: z.literal('box'), width: z.number(), height: z.number() }),
]);
const schema = z.object({
  shape: shape.optional(),
  reader: z.union([z.string().min(2), z.strictObject({ name: z.string(), age: z.int().max(150) })]).optional(),
  mark: z.union([z.object({ by: z.literal('pen'), colour: z.string() }), z.object({ by: z.literal('stamp'), year: z.int() })]).optional(),
  nested: z.array(z.union([z.number(), z.object({ to: z.union([z.int(), z.object({ page: z.int() })]) })])).optional(),
});

function refused(value: unknown, language: 'en' | 'zh' = 'en', of: z.ZodType = schema): { path: string; message: string }[] {
  try {
    new ValidationPipe().transform(value, { type: 'body', schema: of } as never);
  } catch (error) {
    if (error instanceof ValidationError) return error.fields(language);
    throw error;
  }
  return [];
}
const paths = (value: unknown, of?: z.ZodType) => refused(value, 'en', of).map(({ path }) => path);

describe('ValidationPipe: a refused union', () => {
  it.each([
    [{ shape: { kind: 'circle', radius: 'x' } }, ['shape.radius']],
    [{ shape: { kind: 'cone' } }, ['shape.kind']],
    [{ reader: { name: 'Ada', age: 1.5 } }, ['reader.age']],
    [{ reader: { name: 5, age: 200 } }, ['reader.name', 'reader.age']],
    [{ reader: 'x' }, ['reader']],
    [{ reader: 5 }, ['reader']],
    [{ mark: { by: 'stamp', year: 'x' } }, ['mark.year']],
    [{ mark: { by: 'stamp' } }, ['mark.year']],
    [{ nested: [1, { to: { page: 'x' } }] }, ['nested.1.to.page']],
    [{ nested: [1, { to: { page: 1 } }] }, []],
  ])('names the fields of the alternative that is meant: %j', (value, fields) => {
    expect(paths(value)).toEqual(fields);
  });

  it('does so at the top of a body', () => {
    const body = z.union([z.object({ text: z.string(), title: z.string() }), z.object({ address: z.url(), depth: z.int() })]);
    expect(paths({ address: 'no', depth: 'x' }, body)).toEqual(['address', 'depth']);
    expect(paths({ title: 'A title' }, body)).toEqual(['text']);
    expect(refused('x', 'en', shape)).toEqual([{ path: '', message: expect.stringContaining('expected object') as string }]);
  });

  it('says why in the language of the reader', () => {
    expect(refused({ shape: { kind: 'cone' } })[0]?.message).toContain('"circle"|"box"');
    expect(refused({ shape: { kind: 'cone' } }, 'zh')[0]?.message).toMatch(/选项.*"circle"\|"box"/u);
    expect(refused({ reader: 5 })[0]?.message).toMatch(/expected string.*; or: .*expected object/);
    expect(refused({ reader: 5 }, 'zh')[0]?.message).toMatch(/string.*；或：.*object|字符串.*；或：.*对象/u);
    expect(refused({ reader: { name: 'Ada', age: 200 } }, 'zh')[0]?.message).toMatch(/150/);
  });
});
