import { Document } from '@langchain/core/documents';
import { chunkSection } from '../chunks/chunker';
import { documentIdOf, indexableDocuments } from './indexable-documents';

const SHELF = '00000000-0000-7000-8000-000000000100';
const OTHER_SHELF = '00000000-0000-7000-8000-000000000200';
const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const options = { collectionId: SHELF, ids: undefined, cutting: 'sentences' } as const;

function only(document: Document, more: Partial<Parameters<typeof indexableDocuments>[1]> = {}) {
  const [indexable] = indexableDocuments([document], { ...options, ...more });
  if (indexable === undefined) throw new Error('no document');
  return indexable;
}

describe('documentIdOf', () => {
  it('keeps a uuid and makes one of anything else, the same every time, another in another collection', () => {
    expect(documentIdOf(SHELF, OTHER_SHELF)).toBe(OTHER_SHELF);
    expect(documentIdOf(SHELF, 'ABCDEF00-0000-7000-8000-000000000100')).toBe('abcdef00-0000-7000-8000-000000000100');
    expect(documentIdOf(SHELF, '1')).toMatch(UUID_V8);
    expect(documentIdOf(SHELF, '1')).toBe(documentIdOf(SHELF, '1'));
    expect(new Set([documentIdOf(SHELF, '1'), documentIdOf(SHELF, '2'), documentIdOf(OTHER_SHELF, '1')]).size).toBe(3);
  });
});

describe('indexableDocuments', () => {
  it('makes one document of one section and block, with page, title and language where they are told', () => {
    const metadata = { title: 'On sleep', language: 'en-US', loc: { pageNumber: 7 } };
    const { documentId, sections, ...rest } = only(new Document({ id: 'a', pageContent: 'Sleep.', metadata }));
    expect(documentId).toBe(documentIdOf(SHELF, 'a'));
    expect(rest).toEqual({
      title: 'On sleep',
      language: 'en',
      metadata: { title: 'On sleep', language: 'en-US', 'loc.pageNumber': 7 },
    });
    expect(sections).toEqual([
      {
        sectionId: expect.stringMatching(UUID_V8) as string,
        path: ['On sleep'],
        blocks: [{ ordinal: 0, kind: 'paragraph', text: 'Sleep.', page: 7 }],
      },
    ]);
  });

  it('identifies the language that is not told, or told by a name', () => {
    const text = '睡眠有助于记忆的巩固，这一点已被许多研究证实。';
    expect(only(new Document({ pageContent: text })).language).toBe('zh');
    expect(only(new Document({ pageContent: text, metadata: { language: 'Chinese' } })).language).toBe('zh');
    expect(only(new Document({ pageContent: text, metadata: { language: 'ZH_tw' } })).language).toBe('zh');
  });

  it('takes ids before those of the documents, and the content where there are none', () => {
    const document = new Document({ id: 'own', pageContent: 'x', metadata: { a: 1, b: 2 } });
    expect(only(document, { ids: ['given'] }).documentId).toBe(documentIdOf(SHELF, 'given'));
    const [first, same, other] = [
      { pageContent: 'x', metadata: { a: 1, b: 2 } },
      { pageContent: 'x', metadata: { b: 2, a: 1 } },
      { pageContent: 'x', metadata: { a: 1 } },
    ].map((input) => only(new Document<Record<string, unknown>>(input)).documentId);
    expect(first).toMatch(UUID_V8);
    expect([same === first, other === first]).toEqual([true, false]);
  });

  it('refuses ids that are not one for each document', () => {
    expect(() => indexableDocuments([new Document({ pageContent: 'x' })], { ...options, ids: ['1', '2'] })).toThrow('LANGCHAIN_IDS_DIFFER');
  });

  it('leaves the given documents as they are', () => {
    const document = new Document({ pageContent: 'x', metadata: { id: 1 } });
    only(document);
    expect(document).toEqual(new Document({ pageContent: 'x', metadata: { id: 1 } }));
  });

  it('keeps a document whole however long it is, where that is wanted', () => {
    const pageContent = 'One more sentence about the memory of mice. '.repeat(200);
    const passages = (cutting: 'sentences' | 'whole'): number =>
      chunkSection(only(new Document({ pageContent }), { cutting }).sections[0] ?? { blocks: [] }, 'en').length;
    expect(passages('sentences')).toBeGreaterThan(1);
    expect(passages('whole')).toBe(1);
  });
});
