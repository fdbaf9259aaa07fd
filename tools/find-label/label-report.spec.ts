import { AiLabel, type ExportDocument, type ExportFormat, findAiLabel, renderExport } from '@trivium/platform/documents';
import { isLabelled, labelReport } from './label-report';

const PROVENANCE = 'record-1';
const DOCUMENT: ExportDocument = {
  title: 'Stacks',
  language: 'en',
  metadata: { author: 'Trivium', subject: 'A test', createdAt: new Date('2026-03-01T08:00:00.000Z') },
  blocks: [{ kind: 'paragraph', runs: [{ kind: 'source', text: 'A stack has a top.' }] }],
};

async function found(format: ExportFormat, extent: 'part' | 'composed' = 'part') {
  const label = new AiLabel({ language: 'en', extent, producer: 'trivium-tutor', provenanceId: PROVENANCE });
  return findAiLabel((await renderExport(DOCUMENT, format, label)).bytes);
}

describe('find-label', () => {
  it('says who wrote, and where the record is', async () => {
    const finding = await found('md');
    expect(isLabelled(finding)).toBe(true);
    expect(labelReport('a.md', finding)).toBe(
      ['a.md: complete label: written by AI in parts', `  producer trivium-tutor, number ${PROVENANCE}`, `  record ${PROVENANCE}`].join(
        '\n',
      ),
    );
  });

  it('takes a picture for labelled, whose sentence is drawn, and a text without its sentence for not', async () => {
    const picture = await found('png');
    expect([isLabelled(picture), labelReport('a.png', picture)]).toEqual([true, expect.stringContaining('not found: the sentence')]);
    const text = await found('md');
    expect(isLabelled({ ...text, verdict: 'partial', missing: ['aigc'] })).toBe(false);
  });

  it('tells a file that a program put together from one without a label, and from one that contradicts itself', async () => {
    expect(labelReport('a.html', await found('html', 'composed'))).toContain('put together by a program, without an AI model');
    const none = await findAiLabel(new TextEncoder().encode('A letter.'));
    expect([isLabelled(none), labelReport('letter.txt', none)]).toEqual([false, 'letter.txt: no AI label']);
    expect(isLabelled({ ...none, verdict: 'contradictory', contradictions: ['x'] })).toBe(false);
  });
});
