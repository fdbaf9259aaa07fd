import {
  CHANGES,
  DENSITIES,
  type Finding,
  FINDING_TYPES,
  LATERALITIES,
  type Lobe,
  type Margin,
  MARGINS,
  type Negative,
  NEGATIVE_TYPES,
  type Segment,
} from '../finding';
import { readDictation } from '../read-dictation';
import { renderFinding, renderNegative } from './render-finding';

type Slots = Partial<Omit<Finding, 'span' | 'slotSpans'>>;

const PLACES: readonly Slots[] = [
  {},
  ...LATERALITIES.map((laterality) => ({ laterality })),
  ...(['LUL', 'LLL', 'RUL', 'RML', 'RLL'] as const).map((lobe) => ({ laterality: sideOf(lobe), lobe })),
  ...segments('RUL', ['apical', 'anterior', 'posterior']),
  ...segments('LUL', ['apicoposterior', 'anterior', 'lingula']),
  ...segments('RML', ['lateral', 'medial']),
  ...segments('RLL', ['superior', 'anterior_basal', 'lateral_basal', 'posterior_basal', 'medial_basal']),
  ...segments('LLL', ['superior', 'anteromedial_basal', 'lateral_basal', 'posterior_basal']),
];
const SIZES: readonly (readonly number[])[] = [[12], [8, 6], [12.5], [42, 36, 30], [4]];
const MARGIN_SETS: readonly (readonly Margin[])[] = [
  ...MARGINS.map((margin) => [margin]),
  ['lobulated', 'spiculated', 'pleural_retraction'],
  ['irregular', 'ill_defined'],
];
const WITHOUT_LOBE = new Set(['pleural_effusion', 'pneumothorax', 'lymphadenopathy', 'hiatal_hernia']);

function sideOf(lobe: Lobe): 'left' | 'right' {
  return lobe.startsWith('L') ? 'left' : 'right';
}

function segments(lobe: Lobe, names: readonly Segment[]): readonly Slots[] {
  return names.map((segment) => ({ laterality: sideOf(lobe), lobe, segment }));
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Every combination of present and absent slots, the values turning; what a dictation cannot say (a resolved nodule with a size of today, one that grew and was larger) left out. */
function* combinations(): Generator<Slots> {
  let turn = 0;
  for (const type of FINDING_TYPES)
    // All 512 for nodules and masses; for the others, whose words differ only in the name, every fifth.
    for (let mask = 0; mask < 512; mask += type === 'nodule' || type === 'mass' ? 1 : 5) {
      turn++;
      const present = (bit: number): boolean => (mask & (1 << bit)) !== 0;
      const places = WITHOUT_LOBE.has(type) ? PLACES.slice(0, 4) : PLACES;
      const change = present(0) ? pick(CHANGES, turn) : undefined;
      const sizeMm = present(1) && change !== 'resolved' ? pick(SIZES, turn) : undefined;
      const hasPrior = present(2) && change !== 'new' && (sizeMm !== undefined || change === 'growing' || change === 'resolved');
      const density = present(3) ? pick(DENSITIES, turn) : undefined;
      const isStill = change === 'stable' || change === undefined;
      const implied = change === undefined && hasPrior ? ('stable' as const) : change;
      yield {
        type,
        ...pick(places, turn * 7 + mask),
        ...(sizeMm === undefined ? {} : { sizeMm }),
        ...(hasPrior ? { priorSizeMm: isStill ? (sizeMm ?? [5]) : [3] } : {}),
        ...(implied === undefined ? {} : { change: implied }),
        ...(density === undefined ? {} : { density }),
        ...(density === 'part_solid' && present(4) ? { solidComponentMm: 5 } : {}),
        margin: present(5) ? pick(MARGIN_SETS, turn) : [],
        certainty: present(6) ? 'possible' : 'definite',
        ...(present(7)
          ? { count: 'multiple' as const, ...pick([{}, { howMany: 2 }, { howMany: 'several' as const }, { howMany: 12 }], turn + mask) }
          : {}),
        ...(present(8) && (hasPrior || implied === 'stable') ? { priorDate: pick(['2023-05-12', '2022-03', '2021'], turn) } : {}),
        ...(present(4) ? { image: pick([{ series: 4, image: 121 }, { image: 45 }, { series: 3 }], turn) } : {}),
      };
    }
}

const without = ({ span: _span, slotSpans: _slotSpans, ...slots }: Finding): Slots => slots;
const asFinding = (slots: Slots): Finding => ({ ...slots, span: [0, 0], slotSpans: {} }) as unknown as Finding;

describe('renderFinding: what is written reads as what was meant', () => {
  for (const language of ['en', 'zh'] as const)
    for (const style of ['professional', 'plain'] as const)
      it(`${language}, ${style}: every combination of slots comes back`, () => {
        const wrong: unknown[] = [];
        for (const slots of combinations()) {
          const sentence = renderFinding(asFinding(slots), language, style);
          const read = readDictation(sentence, { language }).findings.map(without);
          if (read.length !== 1 || JSON.stringify(sorted(read[0] ?? {})) !== JSON.stringify(sorted(slots)))
            wrong.push({ sentence, read, slots });
        }
        expect(wrong.slice(0, 3)).toEqual([]);
        expect(wrong).toHaveLength(0);
      });

  it('renders every denial so that it is read as the same denial', () => {
    for (const type of NEGATIVE_TYPES)
      for (const laterality of [undefined, 'left', 'right'] as const)
        for (const language of ['en', 'zh'] as const) {
          const negative: Negative = { type, ...(laterality === undefined ? {} : { laterality }), span: [0, 0] };
          const read = readDictation(renderNegative(negative, language), { language });
          expect(read.negatives.map(({ span: _span, ...rest }) => rest)).toEqual([
            { type, ...(laterality === undefined ? {} : { laterality }) },
          ]);
          expect(read.findings).toEqual([]);
        }
  });
});

function sorted(slots: object): object {
  return Object.fromEntries(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));
}
