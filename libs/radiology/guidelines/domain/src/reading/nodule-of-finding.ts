import type { Finding, Margin, ReadDictation } from '@trivium/radiology/findings/domain';
import { compareDecimals, decimalOf, subtractDecimals } from '../decimal';
import { meanOfAxes } from '../engine/read-input';
import type { BilingualAdvice } from '../guideline-result';

/** A nodule of the lung as the guidelines ask for it. */
export interface Nodule {
  readonly findingIndex: number;
  readonly density?: 'solid' | 'part_solid' | 'ground_glass' | 'calcified';
  readonly meanMm?: number;
  readonly solidMm?: number;
  readonly status?: 'new' | 'growing' | 'stable';
  readonly features: readonly string[];
  readonly isMultiple: boolean;
  /** What the dictation and the definition of growth disagree about. */
  readonly notes: readonly BilingualAdvice[];
}

const NODULE_TYPES: ReadonlySet<Finding['type']> = new Set(['nodule', 'mass']);
const FEATURES: Partial<Readonly<Record<Margin, string>>> = {
  spiculated: 'spiculation',
  lobulated: 'lobulation',
  pleural_retraction: 'pleural_retraction',
};
const LUNG_RADS_GROWTH_MM = decimalOf(1.5);

/** The nodules and masses of a dictation, resolved ones left out; indices are those of `read.findings`. */
export function nodulesOf(read: ReadDictation): readonly Nodule[] {
  const hasNodes = read.findings.some(({ type, certainty }) => type === 'lymphadenopathy' && certainty === 'definite');
  return read.findings.flatMap((finding, findingIndex) =>
    isNodule(finding) && finding.change !== 'resolved' ? [noduleOf(finding, { findingIndex, hasNodes })] : [],
  );
}

/** A lesion whose size and density were told is a nodule by another name (右肺上叶磨玻璃病灶8mm); the tables have cells for it. */
function isNodule({ type, density, sizeMm, lobe }: Finding): boolean {
  if (NODULE_TYPES.has(type)) return true;
  return type === 'lesion' && density !== undefined && density !== 'calcified' && sizeMm !== undefined && lobe !== undefined;
}

function noduleOf(finding: Finding, { findingIndex, hasNodes }: { readonly findingIndex: number; readonly hasNodes: boolean }): Nodule {
  const { density, sizeMm = [], solidComponentMm, margin, count } = finding;
  const features = margin.flatMap((name) => FEATURES[name] ?? []);
  const { status, notes } = statusOf(finding);
  return {
    findingIndex,
    density,
    meanMm: sizeMm.length === 0 ? undefined : meanOfAxes(sizeMm),
    solidMm: density === 'part_solid' ? solidComponentMm : undefined,
    status,
    features: hasNodes ? [...features, 'lymphadenopathy'] : features,
    isMultiple: count === 'multiple',
    notes,
  };
}

/** "Growing" in a dictation is a word; growth in Lung-RADS is more than 1.5 mm. With both sizes the definition decides, and the difference is shown. */
function statusOf({ change, sizeMm = [], priorSizeMm = [] }: Finding): Pick<Nodule, 'status' | 'notes'> {
  const status = change === 'resolved' ? undefined : change;
  if (change === 'new' || sizeMm.length === 0 || priorSizeMm.length === 0) return { status, notes: [] };
  const grown = subtractDecimals(decimalOf(meanOfAxes(sizeMm)), decimalOf(meanOfAxes(priorSizeMm)));
  const isGrowth = compareDecimals(grown, LUNG_RADS_GROWTH_MM) > 0;
  const grownMm = Number(grown.units) / 10 ** grown.scale;
  if (isGrowth)
    return change === 'stable'
      ? {
          status: 'growing',
          notes: [{ en: `Dictated as stable, but ${grownMm} mm larger than before.`, zh: `口述为稳定，但较前增大${grownMm} mm。` }],
        }
      : { status: 'growing', notes: [] };
  if (change !== 'growing') return { status: 'stable', notes: [] };
  const notes = [
    {
      en: `Dictated as growing; by ${grownMm} mm it does not meet the definition of growth (more than 1.5 mm), so it is read as stable.`,
      zh: `口述为增大，但仅增大${grownMm} mm，未达到增长定义（>1.5 mm），按稳定处理。`,
    },
  ];
  return { status: 'stable', notes };
}
