import { chooseCell } from '../engine/choose-cell';
import { factsOf, type GuidelineInput, standingOf } from '../engine/facts';
import { urgencyOf } from '../reading/urgency';
import { FLEISCHNER_2017, GUIDELINE_PACKS, LUNG_RADS_2022, TI_RADS_2017 } from '.';
import type { GuidelinePack } from './guideline-pack';
import { LUNG_RADS_SPECIALS } from './lung-rads-2022.fields';

const SIZES = [0.4, 1, 3.9, 4, 5, 5.4, 5.5, 5.9, 5.95, 6, 7, 7.9, 8, 8.4, 8.5, 9, 12, 14.9, 15, 20, 29.9, 30, 31, 60];
const DENSITIES = ['solid', 'part_solid', 'ground_glass'];
const STATUSES = ['baseline', 'new', 'growing', 'stable', 'slow_growing'];

function product(choices: Readonly<Record<string, readonly (number | string | boolean)[]>>): readonly GuidelineInput[] {
  return Object.entries(choices).reduce<readonly GuidelineInput[]>(
    (inputs, [name, values]) => inputs.flatMap((input) => values.map((value) => ({ ...input, [name]: value }))),
    [{}],
  );
}

const isPossible = ({ density, meanMm, solidMm }: GuidelineInput): boolean => density !== 'part_solid' || Number(solidMm) <= Number(meanMm);

const FLEISCHNER_INPUTS = product({
  density: DENSITIES,
  meanMm: SIZES,
  solidMm: SIZES,
  multiple: [true, false],
  risk: ['low', 'high'],
  perifissural: [true, false],
}).filter(isPossible);
const LUNG_RADS_INPUTS = product({ density: DENSITIES, meanMm: SIZES, solidMm: SIZES, status: STATUSES }).filter(isPossible);

const certainCells = (pack: GuidelinePack, input: GuidelineInput): readonly string[] => {
  const facts = factsOf(pack, input);
  return pack.cells.filter((cell) => standingOf(cell, facts) !== 'excluded').map(({ id }) => id);
};

describe('every input leads to exactly one cell', () => {
  it('of Fleischner', () => {
    const odd = FLEISCHNER_INPUTS.filter((input) => certainCells(FLEISCHNER_2017, input).length !== 1);
    expect(odd).toEqual([]);
    expect(FLEISCHNER_INPUTS.length).toBeGreaterThan(8000);
  });

  it('of Lung-RADS', () => {
    expect(LUNG_RADS_INPUTS.filter((input) => certainCells(LUNG_RADS_2022, input).length !== 1)).toEqual([]);
    for (const special of Object.keys(LUNG_RADS_SPECIALS)) expect(certainCells(LUNG_RADS_2022, { special })).toHaveLength(1);
  });

  it('of TI-RADS, but for a single point, which the table does not name', () => {
    for (let points = 0; points <= 15; points++)
      for (const roundedMm of SIZES) {
        const cells = TI_RADS_2017.cells.filter((cell) => standingOf(cell, { points, roundedMm }) !== 'excluded');
        expect(cells).toHaveLength(points === 1 ? 0 : 1);
      }
  });

  it('and every cell is reached by some input', () => {
    const reached = new Set([
      ...FLEISCHNER_INPUTS.flatMap((input) => certainCells(FLEISCHNER_2017, input)),
      ...LUNG_RADS_INPUTS.flatMap((input) => certainCells(LUNG_RADS_2022, input)),
      ...Object.keys(LUNG_RADS_SPECIALS).flatMap((special) => certainCells(LUNG_RADS_2022, { special })),
    ]);
    for (const { id } of [...FLEISCHNER_2017.cells, ...LUNG_RADS_2022.cells]) expect(reached).toContain(id);
  });
});

const urgencyOfInput = (pack: GuidelinePack, input: GuidelineInput): number => {
  const choice = chooseCell(pack, input);
  if (choice.kind !== 'cell') return -1;
  const { code, category, followupMonths } = choice.cell.outcome;
  return urgencyOf({ code, category, firstFollowupMonths: followupMonths });
};

describe('a larger nodule is never followed later', () => {
  const sorted = (pack: GuidelinePack, inputs: readonly GuidelineInput[], name: 'meanMm' | 'solidMm'): void => {
    const groups = new Map<string, { size: number; urgency: number }[]>();
    for (const input of inputs) {
      const key = JSON.stringify({ ...input, [name]: undefined });
      const entry = { size: Number(input[name]), urgency: urgencyOfInput(pack, input) };
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    for (const [key, group] of groups) {
      const urgencies = group.sort((a, b) => a.size - b.size).map(({ urgency }) => urgency);
      expect({ key, urgencies }).toEqual({ key, urgencies: [...urgencies].sort((a, b) => a - b) });
    }
  };

  it.each(['meanMm', 'solidMm'] as const)('by %s in Fleischner', (name) => {
    sorted(
      FLEISCHNER_2017,
      FLEISCHNER_INPUTS.filter(({ risk, perifissural }) => risk === 'high' && perifissural === false),
      name,
    );
  });

  it.each(['meanMm', 'solidMm'] as const)('by %s in Lung-RADS', (name) => {
    // A new part-solid nodule under 6 mm is category 3 whatever its solid part; from 6 mm the solid part alone decides.
    sorted(LUNG_RADS_2022, LUNG_RADS_INPUTS, name);
  });
});

describe('packs as data', () => {
  it.each(GUIDELINE_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s names every cell once, in a row and a column of its table',
    (_, pack: GuidelinePack) => {
      const cells = [...pack.cells, ...(pack.upgrade ? [pack.upgrade.to] : [])];
      expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
      for (const { table, row, column } of cells) {
        const found = pack.tables.find(({ id }) => id === table);
        expect(Object.keys(found?.rows ?? {})).toContain(row);
        expect(Object.keys(found?.columns ?? {})).toContain(column);
      }
    },
  );

  it.each(GUIDELINE_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s looks only at facts that a field gives',
    (_, pack: GuidelinePack) => {
      const facts = new Set([
        ...pack.fields.map(({ name, fact }) => fact ?? name),
        ...(pack.fields.some(({ points }) => points) ? ['points'] : []),
      ]);
      for (const { when } of [...pack.cells, ...pack.exclusions]) for (const name of Object.keys(when)) expect(facts).toContain(name);
    },
  );
});
