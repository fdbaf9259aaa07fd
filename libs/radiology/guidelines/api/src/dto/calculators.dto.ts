import { BTS_VDT_CLASSES, RISK_DENSITIES } from '@trivium/radiology/guidelines/domain';
import { z } from 'zod';

const sizeMm = z.number().positive().max(500);
const certainty = z.enum(['certain', 'within_error']);

export const growthRequest = z
  .strictObject({
    priorMm: sizeMm,
    currentMm: sizeMm,
    intervalDays: z.number().positive().max(36_525),
    measurementErrorMm: z
      .number()
      .min(0)
      .max(50)
      .optional()
      .describe('Largest error of one diameter; without it half of the last digit given'),
  })
  .meta({ id: 'GrowthRequest' });

export const growthResponse = z
  .object({
    volumeChangePct: z.number(),
    vdtDays: z.number().nullable().describe('Null unless the nodule grew'),
    growthFleischner: z.boolean().describe('+2 mm or more'),
    growthLungRads: z.boolean().describe('More than 1.5 mm within 366 days'),
    growthBtsVolume: z.boolean().describe('25 % or more in volume'),
    btsVdtClass: z.enum(BTS_VDT_CLASSES).nullable(),
    error: z.object({
      measurementErrorMm: z.number(),
      isAssumed: z.boolean(),
      volumeChangePct: z.tuple([z.number(), z.number()]),
      vdtDays: z.tuple([z.number().nullable(), z.number().nullable()]),
      growthFleischner: certainty,
      growthLungRads: certainty,
      growthBtsVolume: certainty,
    }),
  })
  .meta({ id: 'GrowthResponse' });

/** Yes and no, also as the 1 and 0 of a data file. */
const flag = z.union([z.boolean(), z.literal([0, 1]).transform((value) => value === 1)]).optional();

export const riskRequest = z
  .strictObject({
    age: z.number().min(0).max(130).optional(),
    female: flag,
    smoker: flag.describe('Now or earlier'),
    hxCancer: flag.describe('Cancer outside the chest earlier'),
    famCancer: flag.describe('Any cancer in the family'),
    famLung: flag.describe('Lung cancer in the family'),
    emphysema: flag,
    upperLobe: flag,
    diameterMm: sizeMm.optional(),
    spiculation: flag,
    smoothBorder: flag,
    calcification: flag,
    density: z.enum(RISK_DENSITIES).optional(),
    count: z.int().min(1).max(1000).optional().describe('Nodules altogether'),
  })
  .meta({ id: 'RiskRequest' });

const probability = z.number().nullable().describe('From 0 to 1; null when an input of the model is missing');
export const riskResponse = z
  .object({
    mayo: probability,
    brock: probability,
    peking: probability,
    models: z.array(
      z.object({
        model: z.enum(['mayo', 'brock', 'peking']),
        title: z.object({ en: z.string(), zh: z.string() }),
        probability,
        missing: z.array(z.string()),
        source: z.string(),
      }),
    ),
  })
  .meta({ id: 'RiskResponse' });

export type GrowthRequest = z.infer<typeof growthRequest>;
export type GrowthResponse = z.infer<typeof growthResponse>;
export type RiskRequest = z.infer<typeof riskRequest>;
export type RiskResponse = z.infer<typeof riskResponse>;
