import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identifyLanguage } from '@trivium/shared/language';
import { ROOT } from './evaluation-data';
import type { Figure } from './figures';
import type { LabelledHeadline } from './finance-languages';

/** ELD 2.1 (Apache-2.0), an n-gram detector with which ours shares neither words nor weights; installed by whoever wants the comparison, see `tools/bench/rivals`. */
const DETECTOR = join(ROOT, 'tools/bench/rivals/node_modules/eld/src/entries/static.large.js');

interface Detector {
  detect(text: string): { readonly language: string };
}

/**
 * How often another detector is right, and how often it gives our answer where that is not the label's. Titles of a country's site carry the country's language as their label, whatever they are written in; where two
 * detectors that were made apart say the same, the label is to be doubted. No text need be read for it.
 */
export async function rivalFigures(set: string, rows: readonly LabelledHeadline[]): Promise<Figure[]> {
  if (!existsSync(DETECTOR)) return [];
  const { eld } = (await import(pathToFileURL(DETECTOR).href)) as { readonly eld: Detector };
  const answers = rows.map(({ text, language }) => ({
    label: language,
    ours: identifyLanguage(text).language,
    other: eld.detect(text).language,
  }));
  const wrong = answers.filter(({ label, ours }) => ours !== label);
  const share = (some: readonly unknown[], of: readonly unknown[]): Pick<Figure, 'value' | 'unit' | 'size'> => ({
    value: some.length / Math.max(1, of.length),
    unit: 'share',
    size: `${some.length} of ${of.length}`,
  });
  const alike = wrong.filter(({ ours, other }) => ours === other);
  return [
    { set, name: 'right, ELD 2.1 large', ...share(answers.filter(({ label, other }) => other === label), answers) }, // prettier-ignore
    { set, name: 'our errors in which ELD gives our answer', ...share(alike, wrong) },
    { set, name: 'right where the two detectors do not agree against the label', ...share(answers.filter(({ label, ours }) => ours === label), answers.filter((one) => !alike.includes(one))) }, // prettier-ignore
  ];
}
