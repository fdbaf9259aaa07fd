import { AppError } from '@trivium/shared/kernel';

import { readDocument, type ReadDocumentInput } from './read-document';
import { pdfOf, zipOf } from './testing/small-files';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const line = (text: string, y = 700) => ({ text, y });

async function codeOf(input: ReadDocumentInput): Promise<string> {
  try {
    await readDocument(input);
    return 'read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
]);
const bombs = `<?xml version="1.0"?><!DOCTYPE document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><document xmlns="http://cnx.rice.edu/cnxml"><title>&b;</title></document>`;
const external = `<?xml version="1.0"?><!DOCTYPE document [<!ENTITY x SYSTEM "file:///etc/hostname">]><document xmlns="http://cnx.rice.edu/cnxml"><title>&x;</title></document>`;
const text = { path: 'a.md', content: '# A\n\nText.' };
const encryption =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O <00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff> /U <ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100> /P -4 >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]';

describe('files that must not be read', () => {
  const goodPdf = pdfOf([[line('A page with enough words to be one.')]]);
  it.each<[string, ReadDocumentInput, string]>([
    ['no bytes', { bytes: new Uint8Array(), fileName: 'a.pdf' }, 'DOCUMENT_EMPTY'],
    ['only white space', { bytes: bytesOf(' \n\n '), fileName: 'a.txt' }, 'DOCUMENT_EMPTY'],
    ['a PDF that is a picture', { bytes: png, fileName: 'a.pdf' }, 'DOCUMENT_WRONG_TYPE'],
    ['a PDF that is a web page', { bytes: bytesOf('<!doctype html><p>About %PDF-1.4 files'), fileName: 'a.pdf' }, 'DOCUMENT_WRONG_TYPE'],
    ['a text that is a PDF', { bytes: goodPdf, fileName: 'a.txt' }, 'DOCUMENT_WRONG_TYPE'],
    ['a zip that is text', { bytes: bytesOf('hello'), fileName: 'a.zip' }, 'DOCUMENT_WRONG_TYPE'],
    ['a picture', { bytes: png, fileName: 'a.png' }, 'DOCUMENT_UNSUPPORTED'],
    [
      'binary data as text',
      { bytes: new Uint8Array(4_000).map((_, index) => (index * 7) % 32), fileName: 'a.txt' },
      'DOCUMENT_UNSUPPORTED',
    ],
    ['a PDF cut off', { bytes: goodPdf.subarray(0, goodPdf.length - 60), fileName: 'a.pdf' }, 'DOCUMENT_DAMAGED'],
    ['a PDF of noise', { bytes: bytesOf('%PDF-1.4\nnothing here\nstartxref\n9\n%%EOF'), fileName: 'a.pdf' }, 'DOCUMENT_DAMAGED'],
    [
      'a PDF with a password',
      { bytes: pdfOf([[line('Secret words on this page.')]], { trailer: encryption }), fileName: 'a.pdf' },
      'DOCUMENT_ENCRYPTED',
    ],
    ['a PDF without text', { bytes: pdfOf([[], [], []]), fileName: 'a.pdf' }, 'DOCUMENT_SCANNED'],
    [
      'a PDF with more pages than allowed',
      { bytes: pdfOf([[line('One')], [line('Two')]]), fileName: 'a.pdf', limits: { maxPages: 1 } },
      'DOCUMENT_TOO_MANY_PAGES',
    ],
    ['more bytes than allowed', { bytes: bytesOf('hello'), fileName: 'a.txt', limits: { maxBytes: 4 } }, 'DOCUMENT_TOO_LARGE'],
    ['10,000 nested elements', { bytes: bytesOf(`<!doctype html>${'<div>'.repeat(10_000)}deep`), fileName: 'a.html' }, 'DOCUMENT_TOO_DEEP'],
    ['10,000 nested quotes', { bytes: bytesOf(`${'> '.repeat(10_000)}deep`), fileName: 'a.md' }, 'DOCUMENT_TOO_DEEP'],
    [
      '10,000 nested XML elements',
      { bytes: bytesOf(`<document xmlns="http://cnx.rice.edu/cnxml">${'<para>'.repeat(10_000)}`), fileName: 'a.cnxml' },
      'DOCUMENT_TOO_DEEP',
    ],
    ['entities that multiply', { bytes: bytesOf(bombs), fileName: 'a.cnxml' }, 'DOCUMENT_FORBIDDEN_XML'],
    ['entities that read files', { bytes: bytesOf(external), fileName: 'a.xml' }, 'DOCUMENT_FORBIDDEN_XML'],
    ['XML cut off', { bytes: bytesOf('<document xmlns="http://cnx.rice.edu/cnxml"><title>A'), fileName: 'a.cnxml' }, 'DOCUMENT_DAMAGED'],
    ['a zip cut off', { bytes: zipOf([text]).subarray(0, 60), fileName: 'a.zip' }, 'DOCUMENT_DAMAGED'],
    ['a zip without documents', { bytes: zipOf([{ path: 'a.csv', content: '1,2' }]), fileName: 'a.zip' }, 'ARCHIVE_WITHOUT_DOCUMENTS'],
    [
      'an entry above the archive',
      { bytes: zipOf([text, { path: '../../etc/a.md', content: 'x' }]), fileName: 'a.zip' },
      'ARCHIVE_UNSAFE_PATH',
    ],
    ['an entry with backslashes', { bytes: zipOf([text, { path: '..\\a.md', content: 'x' }]), fileName: 'a.zip' }, 'ARCHIVE_UNSAFE_PATH'],
    ['an absolute entry', { bytes: zipOf([{ path: '/etc/a.md', content: 'x' }]), fileName: 'a.zip' }, 'ARCHIVE_UNSAFE_PATH'],
    [
      'a symbolic link',
      { bytes: zipOf([{ path: 'a.md', content: '/etc/passwd', unixMode: 0o120777 }]), fileName: 'a.zip' },
      'ARCHIVE_UNSAFE_PATH',
    ],
    ['a zip in a zip', { bytes: zipOf([text, { path: 'inner.zip', content: zipOf([text]) }]), fileName: 'a.zip' }, 'ARCHIVE_NESTED'],
    [
      'a zip in a zip under another name',
      { bytes: zipOf([{ path: 'inner.md', content: zipOf([text]) }]), fileName: 'a.zip' },
      'ARCHIVE_NESTED',
    ],
    [
      'a zip of too many files',
      { bytes: zipOf([text, { ...text, path: 'b.md' }]), fileName: 'a.zip', limits: { maxArchiveEntries: 1 } },
      'ARCHIVE_TOO_MANY_FILES',
    ],
    ['a zip bomb', { bytes: zipOf([{ path: 'a.txt', content: ' '.repeat(8_000_000) }]), fileName: 'a.zip' }, 'ARCHIVE_TOO_LARGE'],
    ['a zip that declares terabytes', { bytes: zipOf([{ ...text, declaredSize: 0xfffffff0 }]), fileName: 'a.zip' }, 'ARCHIVE_TOO_LARGE'],
    [
      'a zip that hides its size',
      { bytes: zipOf([{ path: 'a.txt', content: ' '.repeat(8_000_000), declaredSize: 10 }]), fileName: 'a.zip' },
      'DOCUMENT_DAMAGED',
    ],
  ])('%s', async (_name, input, code) => {
    expect(await codeOf(input)).toBe(code);
  });
});

describe('files that are only large', () => {
  it('reads 100,000 lines in a few seconds and tells progress', async () => {
    const source = Array.from({ length: 100_000 }, (_, index) =>
      index % 500 === 0 ? `## ${index / 500 + 1}. Part` : index % 2 ? '' : `Line ${index}.`,
    ).join('\n');
    const stages: number[] = [];
    const started = process.cpuUsage();
    const document = await readDocument({ bytes: bytesOf(source), fileName: 'a.md', onProgress: ({ done }) => stages.push(done) });
    expect(document.sections).toHaveLength(200);
    expect(stages.length).toBeGreaterThan(3);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(30_000);
  });
});
