import type { ConsistencyIssue } from '../consistency-issue';
import type { Mention } from '../reading/mention';
import { canBeSameOrgan } from './kinship';
import { issueOf, placeOf, quote, type ReportView } from './report-view';

interface Plausible {
  readonly concepts: RegExp;
  readonly organs?: RegExp;
  readonly leastMm: number;
  readonly mostMm: number;
}

/** Sizes beyond which a unit was mistaken. Far from what occurs: a wrong alarm costs more than a slip that the other section shows anyway. */
const PLAUSIBLE: readonly Plausible[] = [
  { concepts: /^nodule$/, organs: /^(?:lung|lung_base)$/, leastMm: 0.5, mostMm: 45 },
  { concepts: /^nodule$/, organs: /^thyroid$/, leastMm: 0.5, mostMm: 90 },
  { concepts: /^granuloma$/, leastMm: 0.5, mostMm: 45 },
  { concepts: /^lymphadenopathy$/, leastMm: 1, mostMm: 120 },
  { concepts: /^stone$/, organs: /^ureter$/, leastMm: 0.5, mostMm: 40 },
  { concepts: /^stone$/, leastMm: 0.5, mostMm: 90 },
  { concepts: /^aneurysm$/, organs: /^aorta$/, leastMm: 15, mostMm: 150 },
  { concepts: /^(?:aneurysm)$/, organs: /^brain$/, leastMm: 0.5, mostMm: 60 },
  { concepts: /^appendicitis$/, leastMm: 3, mostMm: 40 },
  { concepts: /^midline_shift$/, leastMm: 0.5, mostMm: 40 },
  { concepts: /^(?:organ_size|dilatation)$/, organs: /^aorta$/, leastMm: 8, mostMm: 150 },
  { concepts: /^(?:organ_size|dilatation)$/, organs: /^(?:bile_duct|appendix)$/, leastMm: 0.5, mostMm: 45 },
  { concepts: /^organ_size$/, organs: /^(?:kidney|spleen|liver)$/, leastMm: 3, mostMm: 350 },
  { concepts: /^mass$/, leastMm: 1, mostMm: 400 },
];

/** A size that the thing cannot have, or that the findings give in the other unit. */
export function checkUnits(view: ReportView): ConsistencyIssue[] {
  return [...implausible(view), ...tooThick(view), ...otherUnits(view)];
}

/** Layers that are measured by name, and more than any of them was ever thick. */
const LAYERS: readonly (readonly [before: RegExp, mostMm: number])[] = [
  [/(?:胆囊壁|gallbladder wall)[^,;。.]{0,24}$/, 25],
  [/(?:膀胱壁|bladder wall)[^,;。.]{0,24}$/, 45],
  [/(?:子宫?内膜|endometri(?:um|al))[^,;。.]{0,28}$/, 70],
  [/(?:内-?中膜|内膜中层|(?<![a-z])imt(?![a-z])|intima-?media)[^,;。.]{0,24}$/, 8],
  [/(?:颈项透明层|颈后透明层|(?<![a-z])nt(?=值|厚|约|:| )|nuchal translucency)[^,;。.]{0,20}$/, 15],
];
const LAYER_REACH = 44;

function tooThick(view: ReportView): ConsistencyIssue[] {
  return (['findings', 'impression'] as const).flatMap((section) => {
    const { sentences, folded } = view.sections[section];
    const sizes = sentences.flatMap(({ parts }) => parts.flatMap((part) => part.sizes));
    const wrong = sizes.find(({ start, valuesMm, bound }) => {
      const before = folded.text.slice(Math.max(0, start - LAYER_REACH), start);
      return (
        valuesMm.length === 1 && bound === 'exact' && LAYERS.some(([layer, most]) => layer.test(before) && Math.max(...valuesMm) > most)
      );
    });
    if (
      !wrong ||
      /息肉|肿[块瘤物]|占位|结节|polyp|mass|tumor|nodule/.test(folded.text.slice(Math.max(0, wrong.start - LAYER_REACH), wrong.start))
    )
      return [];
    const place = placeOf(section, wrong);
    const words = quote(view, place);
    return [
      issueOf(view, {
        type: 'unit_error',
        places: [place],
        en: `No such layer is ${words} thick; the unit may be mistaken.`,
        zh: `该层厚度不可能为${words}，单位可能有误。`,
        subject: `layer:${section}:${words}`,
      }),
    ];
  });
}

const digitsOf = ({ valuesMm, unit }: { readonly valuesMm: readonly number[]; readonly unit: 'mm' | 'cm' }): string =>
  valuesMm.map((value) => (unit === 'cm' ? value / 10 : value).toFixed(2)).join('x');

/** `强回声团，约0.6cm`, and `结石，约0.6mm`: the same digits in the other unit, and nothing of that size in the findings, whatever the thing is called. */
function otherUnits(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const parts = findings.sentences.flatMap((sentence) => sentence.parts.flatMap(({ sizes }) => sizes.map((size) => ({ size, sentence }))));
  return impression.mentions.flatMap((mention) =>
    mention.sizes.flatMap((size) => {
      if (size.bound !== 'exact' || size.role === 'prior' || size.role === 'other') return [];
      const longest = Math.max(...size.valuesMm);
      if (parts.some(({ size: one }) => one.valuesMm.some((value) => Math.abs(value - longest) <= 0.1 * longest))) return [];
      const slip = parts.find(
        ({ size: one, sentence }) =>
          one.unit !== size.unit &&
          digitsOf(one) === digitsOf(size) &&
          (mention.organ === undefined ||
            sentence.parts.some(({ words }) =>
              words.some(({ meaning }) => meaning.some((of) => 'organ' in of && canBeSameOrgan(of.organ, mention.organ))),
            )),
      );
      if (!slip) return [];
      const places = [placeOf('findings', slip.size), placeOf('impression', size)];
      const [first, second] = places.map((place) => quote(view, place));
      return [
        issueOf(view, {
          type: 'unit_error',
          places,
          en: `The same number stands with two units: ${first} in the findings, ${second} here.`,
          zh: `同一数值前后单位不同：影像表现为${first}，此处为${second}。`,
          subject: `units:${mention.concept.id}:${digitsOf(size)}`,
        }),
      ];
    }),
  );
}

/** `降主动脉见溃疡样突起，深约5mm，口宽约7mm`: of what lies in the organ, though no list holds its name. */
const PART_BEFORE =
  /(?:深度?|口宽|口径|瘤颈|颈宽|厚度?|破口|距[^,;。]{0,12})(?:约|为)*$|(?:depth|neck|thickness|mouth)(?: of| is|:)?(?: about| approximately)? ?$/;
const PART_BEHIND = /^ ?(?:deep|in depth|thick|neck|wide (?:mouth|neck))/;
const isOfPart = (
  view: ReportView,
  section: 'findings' | 'impression',
  { start, end }: { readonly start: number; readonly end: number },
): boolean => {
  const { text } = view.sections[section].folded;
  return PART_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || PART_BEHIND.test(text.slice(end, end + 14));
};

function implausible(view: ReportView): ConsistencyIssue[] {
  return (['findings', 'impression'] as const).flatMap((section) =>
    view.sections[section].mentions.flatMap((mention) => {
      const size = mention.sizes.find((one) => (one.role === 'current' || one.role === 'long_axis') && one.bound === 'exact');
      if (!size || mention.assertion === 'denied') return [];
      if (mention.concept.id === 'organ_size' && isOfPart(view, section, size)) return [];
      const longest = Math.max(...size.valuesMm);
      const isTinyButHuge = mention.concept.id !== 'organ_size' && saysTiny(view, section, mention) && longest >= 30;
      const range = PLAUSIBLE.find(
        ({ concepts, organs }) => concepts.test(mention.concept.id) && (organs === undefined || organs.test(mention.organ ?? '')),
      );
      if (!isTinyButHuge && (!range || (longest >= range.leastMm && longest <= range.mostMm))) return [];
      const place = placeOf(section, size);
      const words = quote(view, place);
      return [
        issueOf(view, {
          type: 'unit_error',
          places: [place],
          en: `“${words}” is not a plausible size here: check the unit.`,
          zh: `“${words}”不合常理，请核对单位。`,
          subject: `${section}:${mention.concept.id}:${size.valuesMm.join('x')}`,
        }),
      ];
    }),
  );
}

/** Such things are called small where they are; a cyst of three centimetres may be called small too. */
const SMALL_KINDS = /^(?:stone|nodule|polyp|granuloma)$/;

function saysTiny(
  view: ReportView,
  section: 'findings' | 'impression',
  { concept, start, end, conceptStart, conceptEnd }: Mention,
): boolean {
  const { text } = view.sections[section].folded;
  // Of the thing of the sentence before, it says nothing of this one.
  const before = text.slice(Math.max(0, start - 20), start).replace(/^.*(?:[。;\n]|\.(?!\d))/s, '');
  if (/tiny|punctate|微小|micronodule|微结节|subcentimeter|sub-centimeter|亚厘米/.test(before + text.slice(start, end))) return true;
  return (
    (SMALL_KINDS.test(concept.id) &&
      /(?<![大细])小[^,;。.大小]{0,2}$|(?<![a-z])small (?:[a-z]+ )?$/.test(text.slice(Math.max(0, conceptStart - 30), conceptStart))) ||
    (SMALL_KINDS.test(concept.id) && /^小/.test(text.slice(conceptStart, conceptEnd)))
  );
}
