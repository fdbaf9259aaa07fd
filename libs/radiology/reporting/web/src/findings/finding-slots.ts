import { countText, type Finding, type FindingSlot, type Span } from '@trivium/radiology/findings/domain';
import { DENSITY_WORDS, LOBE_WORDS, MARGIN_WORDS, SEGMENT_WORDS } from '@trivium/radiology/reporting/domain';
import type { LocalText } from '@trivium/web/i18n';
import { CERTAINTY_WORDS, CHANGE_WORDS, SIDE_WORDS, SLOT_WORDS } from '../words/finding-words';

/** One thing that the dictation said of a finding, and where. */
export interface ShownSlot {
  readonly slot: FindingSlot;
  readonly name: LocalText;
  /** Words in each language, joined with a separator of that language by whoever shows them. */
  readonly values: readonly LocalText[];
  /** Absent when the slot follows from another one (a lobe has a side) and was not dictated itself. */
  readonly span?: Span;
}

/** What was dictated of a finding beside its kind, in the order in which radiologists read it. A slot that was not dictated is not there. */
export function shownSlots(finding: Finding): readonly ShownSlot[] {
  const slots: readonly (readonly [FindingSlot, readonly LocalText[]])[] = [
    ['sizeMm', millimetres(finding.sizeMm)],
    ['solidComponentMm', millimetres(finding.solidComponentMm === undefined ? undefined : [finding.solidComponentMm])],
    ['laterality', finding.laterality ? [SIDE_WORDS[finding.laterality]] : []],
    ['lobe', finding.lobe ? [LOBE_WORDS[finding.lobe]] : []],
    ['segment', finding.segment ? [SEGMENT_WORDS[finding.segment]] : []],
    ['density', finding.density ? [DENSITY_WORDS[finding.density]] : []],
    ['margin', finding.margin.map((margin) => MARGIN_WORDS[margin])],
    ['change', finding.change ? [CHANGE_WORDS[finding.change]] : []],
    ['priorSizeMm', millimetres(finding.priorSizeMm)],
    ['priorDate', same(finding.priorDate)],
    ['certainty', [CERTAINTY_WORDS[finding.certainty]]],
    ['count', finding.count ? [{ en: capital(countText(finding, 'en')), zh: countText(finding, 'zh') }] : []],
    ['image', finding.image ? images(finding.image) : []],
  ];
  return slots
    .filter(([, values]) => values.length > 0)
    .map(([slot, values]) => ({ slot, name: SLOT_WORDS[slot], values, span: finding.slotSpans[slot] }));
}

function millimetres(sizes: readonly number[] | undefined): readonly LocalText[] {
  return sizes && sizes.length > 0 ? same(`${sizes.join(' × ')} mm`) : [];
}

function images({ series, image }: NonNullable<Finding['image']>): readonly LocalText[] {
  const of = (word: LocalText, number: number | undefined): readonly LocalText[] =>
    number === undefined ? [] : [{ en: `${word.en} ${number}`, zh: `${word.zh} ${number}` }];
  return [...of({ en: 'series', zh: '序列' }, series), ...of({ en: 'image', zh: '图像' }, image)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function same(text: string | undefined): readonly LocalText[] {
  return text === undefined ? [] : [{ en: text, zh: text }];
}
