import { type Finding, readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { composeDraft, type ReportDraft } from '../draft/compose-draft';
import { anchorOf, applyCorrections, carryCorrections, type CorrectedReading, madeAgain, standingWords } from './apply-corrections';
import { type FindingCorrection, slotProblems, slotsOf, type WantedCorrection } from './finding-correction';

const MADE = { by: 'p1', at: '2026-11-27T01:00:00.000Z' };
type Change = Partial<Finding>;

const languageOf = (text: string): 'en' | 'zh' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const readOf = (dictation: string) => readDictation(dictation, { language: languageOf(dictation) });

function changed(dictation: string, index: number, change: Change): FindingCorrection {
  const finding = readOf(dictation).findings[index];
  if (finding === undefined) throw new Error('no such finding');
  return { ...MADE, id: `c${index}`, kind: 'changed', anchor: anchorOf(finding, dictation), slots: slotsOf({ ...finding, ...change }) };
}

function removed(dictation: string, index: number, words: 'kept' | 'left_out'): FindingCorrection {
  const finding = readOf(dictation).findings[index];
  if (finding === undefined) throw new Error('no such finding');
  return { ...MADE, id: `c${index}`, kind: 'removed', anchor: anchorOf(finding, dictation), words };
}

function draftOf(
  dictation: string,
  corrections: readonly FindingCorrection[],
  language = languageOf(dictation),
): ReportDraft & CorrectedReading {
  const corrected = applyCorrections({ read: readOf(dictation), dictation, corrections });
  const circumstances = { modality: 'CT', bodyPart: 'chest', context: { age: 60, risk: 'low' } } as const;
  const guidelines = guidelinesOf(corrected.read, { ...circumstances.context, modality: 'CT', bodyPart: 'chest' });
  return {
    ...corrected,
    ...composeDraft({ ...circumstances, read: corrected.read, dictation, language, style: 'professional', guidelines }),
  };
}

const RIGHT = { laterality: 'right', lobe: 'RUL' } as const;

describe('a finding that a person changed', () => {
  const dictation = 'A small LUL nodule measuring 12 mm abutting the fissure. No effusion.';

  it('is the one truth of findings, impression and rules, in both languages', () => {
    const changes = [changed(dictation, 0, { ...RIGHT, sizeMm: [4], density: 'solid' })];
    const [english, chinese] = [draftOf(dictation, changes), draftOf(dictation, changes, 'zh')];
    expect(english.read.findings[0]).toMatchObject({
      lobe: 'RUL',
      byHand: { by: 'p1', slots: ['laterality', 'lobe', 'sizeMm', 'density'] },
    });
    expect(english.sections.findings).toContain('Solid nodule in the right upper lobe, measuring 4 mm.');
    expect(english.sections.impression).toContain('right upper lobe');
    expect(chinese.sections.findings).toContain('右肺上叶见实性结节，大小约4mm。');
    for (const { sections } of [english, chinese]) expect(JSON.stringify(sections)).not.toMatch(/LUL|left upper|左肺|12 ?mm/);
    expect(english.sections.recommendations).not.toBe(draftOf(dictation, []).sections.recommendations);
  });

  it('loses none of the words that no slot says', () => {
    const { sections, sentences } = draftOf(dictation, [changed(dictation, 0, RIGHT)]);
    expect(sections.findings).toContain('Also dictated: A small; abutting the fissure.');
    expect(sections.findings).toContain('No effusion.');
    expect(sentences[0]?.source).toEqual({ kind: 'correction', findingIndex: 0, spans: [[8, 34]], ...MADE });
    const other = draftOf(dictation, [changed(dictation, 0, RIGHT)], 'zh').sentences.find(({ mark }) => mark === 'untranslated');
    expect(other?.text).toBe('【原文，未译】A small; abutting the fissure.');
  });

  it('is told as corrected wherever the dictation tells it again', () => {
    const text = 'LUL nodule 12 mm. It is spiculated.\nImpression: LUL nodule 12 mm.';
    const { sections } = draftOf(text, [changed(text, 0, RIGHT)]);
    expect(sections.findings).toBe('Nodule in the right upper lobe, measuring 12 mm, with spiculation.');
    expect(sections.impression).not.toMatch(/LUL|left/);
    expect(sections.impression).toContain('right upper lobe');
  });

  it('leaves its neighbours in the sentence as they are', () => {
    const text = '左肺上叶结节12mm，右肺下叶结节6mm。';
    const { sections } = draftOf(text, [changed(text, 0, { sizeMm: [8] })]);
    expect(sections.findings).toContain('左肺上叶见结节，大小约8mm。');
    expect(sections.findings).toContain('右肺下叶见结节，大小约6mm。');
  });
});

describe('a finding that a person took out', () => {
  const dictation = 'LUL nodule 12 mm, small effusion on the right. Heart enlarged.';

  it('leaves report and rules; its words too when they were a slip', () => {
    const { read, sections } = draftOf(dictation, [removed(dictation, 0, 'left_out')]);
    expect(read.findings.map(({ type }) => type)).toEqual(['pleural_effusion']);
    expect(JSON.stringify(sections)).not.toMatch(/LUL|nodule|12/i);
    expect(sections.findings).toMatch(/effusion.*small|small.*effusion/is);
    expect(sections.findings).toContain('Heart enlarged.');
    expect(sections.recommendations).toBe('');
    expect(read.stretches.filter(({ isLeftOut }) => isLeftOut).map(({ span }) => dictation.slice(...span))).toEqual(['LUL nodule 12 mm,']);
  });

  it('takes what was said beside it along', () => {
    const text = 'A small LUL nodule of 12 mm, likely granuloma. No effusion.';
    expect(draftOf(text, [removed(text, 0, 'left_out')]).sections.findings).toBe('No effusion.');
  });

  it('has its words carried when they tell no finding', () => {
    const { read, sections } = draftOf(dictation, [removed(dictation, 0, 'kept')]);
    expect(read.findings).toHaveLength(1);
    expect(sections.findings).toContain('LUL nodule 12 mm');
  });

  it('is no critical result that somebody must be told of', () => {
    const text = 'Left pneumothorax. LUL nodule 12 mm.';
    const { read } = applyCorrections({ read: readOf(text), dictation: text, corrections: [removed(text, 0, 'left_out')] });
    expect(standingWords({ read, dictation: text })).toBe(`${' '.repeat(18)} LUL nodule 12 mm.`);
  });
});

describe('a finding that a person added', () => {
  it('stands in the report with its source, and in its rules', () => {
    const slots = {
      type: 'nodule',
      lobe: 'RLL',
      laterality: 'right',
      sizeMm: [9],
      density: 'solid',
      margin: [],
      certainty: 'definite',
    } as const;
    const draft = draftOf('No effusion.', [{ ...MADE, id: 'a1', kind: 'added', slots }]);
    expect(draft.sections.findings).toBe('No effusion. Solid nodule in the right lower lobe, measuring 9 mm.');
    expect(draft.sections.impression).toContain('right lower lobe');
    expect(draft.sections.recommendations).not.toBe('');
    expect(draft.sentences[1]?.source).toMatchObject({ kind: 'correction', spans: [] });
    expect(draftOf('', [{ ...MADE, id: 'a1', kind: 'added', slots }]).sections.findings).toContain('right lower lobe');
  });
});

describe('a correction after the dictation was changed', () => {
  const before = 'LUL nodule 12 mm. RLL nodule 6 mm.';
  const corrections = [changed(before, 1, { sizeMm: [7] })];
  const after = (text: string): CorrectedReading =>
    applyCorrections({ read: readOf(text), dictation: text, corrections: carryCorrections(corrections, { before, after: text }) });

  it.each([
    'Prior CT compared. LUL nodule 12 mm. RLL nodule 6 mm.',
    'LUL nodule 14 mm. RLL nodule 6 mm.',
    'LUL nodule 12 mm. RLL nodule 6 mm. No effusion.',
    'RLL nodule 6 mm.',
  ])('elsewhere stays on its words: %s', (text) => {
    const { read, open } = after(text);
    expect(open).toEqual([]);
    expect(read.findings.at(-1)).toMatchObject({ lobe: 'RLL', sizeMm: [7] });
  });

  it.each(['LUL nodule 12 mm. RLL nodule 8 mm.', 'LUL nodule 12 mm.', 'LUL nodule 12 mm. RLL nodule 6 mm, spiculated.'])(
    'in its own words is to be looked at again, and neither applied nor lost: %s',
    (text) => {
      const { read, open } = after(text);
      expect(open.map(({ id }) => id)).toEqual(['c1']);
      expect(read.findings.every(({ byHand }) => byHand === undefined)).toBe(true);
    },
  );

  it('can be made again on what is read now', () => {
    const text = 'LUL nodule 12 mm. RLL nodule 8 mm, spiculated.';
    const [moved] = carryCorrections(corrections, { before, after: text });
    const again = moved && madeAgain(moved, { read: readOf(text), dictation: text });
    expect(again).toMatchObject({ kind: 'changed', id: 'c1', slots: { sizeMm: [7], margin: ['spiculated'] } });
    const { open, read } = applyCorrections({
      read: readOf(text),
      dictation: text,
      corrections: [{ ...MADE, ...(again as WantedCorrection) }],
    });
    expect(open).toEqual([]);
    expect(read.findings[1]).toMatchObject({ sizeMm: [7] });
  });

  it('holds again when the words are put back', () => {
    let [text, carried] = [before, corrections as readonly FindingCorrection[]];
    for (const next of ['LUL nodule 12 mm. RLL nodle 6 mm.', 'LUL nodule 12 mm. RLL nodul 6 mm.', 'LUL nodule 12 mm. RLL nodule 6 mm.']) {
      carried = carryCorrections(carried, { before: text, after: next });
      text = next;
    }
    expect(applyCorrections({ read: readOf(text), dictation: text, corrections: carried }).open).toEqual([]);
  });
});

describe('slots that cannot be', () => {
  const nodule = { type: 'nodule', margin: [], certainty: 'definite' } as const;
  it('are named', () => {
    expect(slotProblems({ ...nodule, lobe: 'LUL', laterality: 'right' })).toEqual(['side_of_lobe']);
    expect(slotProblems({ ...nodule, lobe: 'RML', segment: 'lingula' })).toEqual(['segment_of_lobe']);
    expect(slotProblems({ ...nodule, sizeMm: [12, 0] })).toEqual(['size']);
    expect(slotProblems({ ...nodule, sizeMm: [5], solidComponentMm: 6 })).toEqual(['solid_part']);
    expect(slotProblems({ ...nodule, priorDate: '03/2024' })).toEqual(['prior_date']);
    expect(slotProblems({ ...nodule, lobe: 'LUL', laterality: 'left', segment: 'lingula', sizeMm: [12, 9], priorDate: '2024-03' })).toEqual(
      [],
    );
  });
});
