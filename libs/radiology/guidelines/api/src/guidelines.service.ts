import { Injectable } from '@nestjs/common';
import {
  citationOf,
  evaluateGuideline,
  GUIDELINE_PACKS,
  guidelineIdOf,
  growthOf,
  type GuidelineCell,
  type GuidelinePack,
  type GuidelineResult,
  packOf,
  readGuidelineInput,
  riskOf,
} from '@trivium/radiology/guidelines/domain';
import { httpErrors } from '@trivium/platform/http';
import type { GrowthRequest, GrowthResponse, RiskRequest, RiskResponse } from './dto/calculators.dto';
import type { EvaluatedGuideline, EvaluateGuidelineRequest, GuidelinePacks } from './dto/guidelines.dto';

/** Tables, growth and risk for programs. All computing is in `guidelines/domain`; nothing is kept. */
@Injectable()
export class GuidelinesService {
  evaluate({ guideline, input, language }: EvaluateGuidelineRequest): EvaluatedGuideline {
    const id = guidelineIdOf(guideline);
    if (!id) throw httpErrors.VALIDATION_FAILED();
    return wireOf(evaluateGuideline(id, readGuidelineInput(packOf(id), input).input), language);
  }

  packs(): GuidelinePacks {
    return { items: GUIDELINE_PACKS.map(packWire) };
  }

  growth(request: GrowthRequest): GrowthResponse {
    const growth = growthOf(request);
    const { volumeChangePct, vdtDays, ...error } = growth.error;
    return { ...growth, error: { ...error, volumeChangePct: [...volumeChangePct], vdtDays: [...vdtDays] } };
  }

  risk(request: RiskRequest): RiskResponse {
    const models = riskOf(request).map(({ missing, ...model }) => ({ ...model, missing: [...missing] }));
    const of = (id: string): number | null => models.find(({ model }) => model === id)?.probability ?? null;
    return { mayo: of('mayo'), brock: of('brock'), peking: of('peking'), models };
  }
}

function wireOf(result: GuidelineResult, language: 'en' | 'zh'): EvaluatedGuideline {
  const { management, then, firstFollowupMonths, followupMonths, missing, assumed, wouldChange, discordances, ...rest } = result;
  return {
    ...rest,
    missing: [...missing],
    assumed: [...assumed],
    firstFollowupMonths: mutable(firstFollowupMonths),
    followupMonths: mutable(followupMonths),
    then: then?.[language] ?? null,
    management: management[language],
    text: { management, then: then ?? null },
    wouldChange: wouldChange.map(({ from = null, ...change }) => ({ ...change, from })),
    discordances: [...discordances],
  };
}

function packWire(pack: GuidelinePack): GuidelinePacks['items'][number] {
  const cells: readonly GuidelineCell[] = [...pack.cells, ...(pack.upgrade ? [pack.upgrade.to] : [])];
  const { id, title, about, source, version, checked, fields } = pack;
  return {
    id,
    title,
    about,
    source,
    version,
    checked,
    fields: fields.map(({ name, label, kind, unit, options, assumed }) => ({ name, label, kind, unit, options, assumed })),
    cells: cells.map((cell) => ({
      citation: citationOf(pack, cell),
      code: cell.outcome.code,
      category: cell.outcome.category,
      followupMonths: mutable(cell.outcome.followupMonths),
      management: cell.outcome.management,
    })),
  };
}

function mutable(months: readonly [number, number] | undefined): [number, number] | null {
  return months ? [...months] : null;
}
