import { roundHalfAway } from '../decimal';

export const RISK_DENSITIES = ['solid', 'part_solid', 'ground_glass'] as const;

/** What the three models ask; each names its own part. */
export interface RiskInput {
  /** Years. */
  readonly age?: number;
  readonly female?: boolean;
  /** Now or earlier. */
  readonly smoker?: boolean;
  /** Cancer outside the chest earlier. */
  readonly hxCancer?: boolean;
  /** Any cancer in the family. */
  readonly famCancer?: boolean;
  /** Lung cancer in the family. */
  readonly famLung?: boolean;
  readonly emphysema?: boolean;
  readonly upperLobe?: boolean;
  readonly diameterMm?: number;
  readonly spiculation?: boolean;
  readonly smoothBorder?: boolean;
  readonly calcification?: boolean;
  readonly density?: (typeof RISK_DENSITIES)[number];
  /** Nodules altogether. */
  readonly count?: number;
}

export type RiskModelId = 'mayo' | 'brock' | 'peking';
interface RiskModel {
  readonly id: RiskModelId;
  readonly title: { readonly en: string; readonly zh: string };
  readonly source: string;
  readonly needs: readonly (keyof RiskInput)[];
  readonly logit: (input: Required<RiskInput>) => number;
}

const TABLE = 'PMC6717521, Table 2';
const is = (flag: boolean): number => (flag ? 1 : 0);
const BROCK_DENSITY = { solid: 0, part_solid: 0.377, ground_glass: -0.1276 } as const;

/** Logistic models with the coefficients of PMC6717521, Table 2. */
export const RISK_MODELS: readonly RiskModel[] = [
  {
    id: 'mayo',
    title: { en: 'Mayo Clinic', zh: 'Mayo模型' },
    // Three sources print the intercept as -6.872, -6.8238 and -6.8272.
    source: `${TABLE} (intercept -6.8272; other sources print -6.872 and -6.8238)`,
    needs: ['age', 'smoker', 'hxCancer', 'diameterMm', 'spiculation', 'upperLobe'],
    logit: ({ age, smoker, hxCancer, diameterMm, spiculation, upperLobe }) =>
      -6.8272 +
      0.0391 * age +
      0.7917 * is(smoker) +
      1.3388 * is(hxCancer) +
      0.1274 * diameterMm +
      1.0407 * is(spiculation) +
      0.7838 * is(upperLobe),
  },
  {
    id: 'brock',
    title: { en: 'Brock University', zh: 'Brock模型' },
    source: TABLE,
    needs: ['age', 'female', 'famLung', 'emphysema', 'upperLobe', 'diameterMm', 'spiculation', 'density', 'count'],
    logit: ({ age, female, famLung, emphysema, upperLobe, diameterMm, spiculation, density, count }) =>
      0.2761 +
      0.0287 * age +
      0.6011 * is(female) +
      0.2961 * is(famLung) +
      0.2953 * is(emphysema) +
      0.6581 * is(upperLobe) +
      0.7729 * is(spiculation) -
      5.3854 * (diameterMm / 10) ** -0.5 +
      BROCK_DENSITY[density] -
      0.0824 * count,
  },
  {
    id: 'peking',
    title: { en: 'Peking University', zh: '北京大学模型' },
    source: TABLE,
    needs: ['age', 'diameterMm', 'spiculation', 'famCancer', 'calcification', 'smoothBorder'],
    logit: ({ age, diameterMm, spiculation, famCancer, calcification, smoothBorder }) =>
      -4.496 +
      0.07 * age +
      0.0676 * diameterMm +
      0.736 * is(spiculation) +
      1.267 * is(famCancer) -
      1.615 * is(calcification) -
      1.408 * is(smoothBorder),
  },
];

export interface ModelRisk {
  readonly model: RiskModelId;
  readonly title: { readonly en: string; readonly zh: string };
  /** From 0 to 1, four places; null when something is missing. */
  readonly probability: number | null;
  readonly missing: readonly (keyof RiskInput)[];
  readonly source: string;
}

/** Probability of malignancy by each model that has all it needs. Nothing is taken as absent that was not said. */
export function riskOf(input: RiskInput): readonly ModelRisk[] {
  return RISK_MODELS.map(({ id, title, source, needs, logit }) => {
    const missing = needs.filter((name) => input[name] === undefined);
    const probability = missing.length > 0 ? null : roundHalfAway(1 / (1 + Math.exp(-logit(input as Required<RiskInput>))), 4);
    return { model: id, title, probability, missing, source };
  });
}
