import type { MaterialId } from '@trivium/education/materials/domain';
import type { DocumentSection, StructuredDocument } from '@trivium/platform/documents';
import { inBatches, sectionIdOf, titleOf, toIndexable, toSections } from './imported-document';
import { storableText } from './storable-text';

const MATERIAL = '00000000-0000-7000-8000-000000000001' as MaterialId;
const section = (sourceId: string, rest: Partial<DocumentSection> = {}): DocumentSection => ({
  sourceId,
  level: 1,
  title: sourceId,
  ancestors: [],
  blocks: [],
  ...rest,
});
const document = (sections: DocumentSection[]): StructuredDocument => ({ title: 'T', sections, assets: [], warnings: [] });

describe('an imported document', () => {
  it('gives a section the same id each time, another one in another material, and never two the same', () => {
    expect(sectionIdOf(MATERIAL, 'm1')).toBe(sectionIdOf(MATERIAL, 'm1'));
    expect(sectionIdOf(MATERIAL, 'm1')).not.toBe(sectionIdOf('other' as MaterialId, 'm1'));
    const ids = toSections(document([section('a'), section('a'), section('a')]), MATERIAL).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('holds nothing that the database cannot store', () => {
    const [stored] = toSections(
      document([section('a', { title: 'x\0y', blocks: [{ kind: 'formula', text: '\ud800\0a', latex: 'b\0\ud800' }] })]),
      MATERIAL,
    );
    expect(stored).toMatchObject({ title: 'xy', blocks: [{ text: '\ufffda', data: { latex: 'b\ufffd' } }] });
    expect(storableText('好😀')).toBe('好😀');
  });

  it('tells the index the key terms of a section as other names of it', () => {
    const sections = toSections(
      document([
        section('a', {
          blocks: [{ kind: 'definition', text: '编码 (encoding)：…', term: '编码', translation: 'encoding', terms: ['编码', '记忆'] }],
        }),
      ]),
      MATERIAL,
    );
    expect(toIndexable({ id: MATERIAL, title: 'T', language: 'zh' }, sections).sections[0]?.aliases).toEqual(['编码', 'encoding', '记忆']);
  });

  it('cuts batches between sections', () => {
    const blocks = (count: number) => Array.from({ length: count }, () => ({ kind: 'paragraph' as const, text: 'x' }));
    const sections = toSections(
      document([section('a', { blocks: blocks(3) }), section('b', { blocks: blocks(3) }), section('c', { blocks: blocks(9) })]),
      MATERIAL,
    );
    expect([...inBatches(sections, 6)].map((batch) => batch.map(({ title }) => title))).toEqual([['a', 'b'], ['c']]);
    expect([...inBatches([], 6)]).toEqual([]);
  });

  it('falls back to the former title', () => {
    expect(titleOf({ ...document([]), title: ' \0 ' }, 'notes')).toBe('notes');
    expect(titleOf({ ...document([]), title: 'A\n book' }, 'notes')).toBe('A book');
  });
});
