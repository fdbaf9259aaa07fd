import { BI_RADS } from './bi-rads.pack';
import { FLEISCHNER_2017 } from './fleischner-2017.pack';
import type { GuidelinePack } from './guideline-pack';
import { LUNG_RADS_2022 } from './lung-rads-2022.pack';
import { TI_RADS_2017 } from './ti-rads-2017.pack';

/** What is shipped. LI-RADS, Bosniak, PI-RADS, CAD-RADS and the Chinese consensus are not: their tables were not collected or not checked. */
export const GUIDELINE_PACKS = [FLEISCHNER_2017, LUNG_RADS_2022, TI_RADS_2017, BI_RADS] as const satisfies readonly GuidelinePack[];

export const GUIDELINE_IDS = ['fleischner_2017', 'lung_rads_2022', 'ti_rads_2017', 'bi_rads'] as const;
export type GuidelineId = (typeof GUIDELINE_IDS)[number];

export function packOf(id: GuidelineId): GuidelinePack {
  const pack = GUIDELINE_PACKS.find((candidate) => candidate.id === id);
  if (!pack) throw new RangeError(`There is no guideline ${id}`);
  return pack;
}

/** Lung-RADS is also called by its full name; undefined for what is no guideline here. */
export function guidelineIdOf(name: string): GuidelineId | undefined {
  const id = name === 'lung_rads_v2022' ? 'lung_rads_2022' : name;
  return GUIDELINE_IDS.find((candidate) => candidate === id);
}

export { BI_RADS, FLEISCHNER_2017, LUNG_RADS_2022, TI_RADS_2017 };
