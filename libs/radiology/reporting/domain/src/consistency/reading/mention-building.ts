import type { Mention, MentionChange, MentionSize } from './mention';
import { countOf } from './mention-count';
import { conceptIn, type MentionPlace, type Unit } from './mention-parts';
import { inheritedSites, organOf, sidesOf, sitesOf } from './mention-places';
import { isCue, type ReportWord } from './report-words';
import { roleOf } from './size-roles';
import { type ConceptEntry, CONCEPTS } from './words/concept-words';

const CHANGES: readonly MentionChange[] = ['new', 'stable', 'growing', 'shrinking', 'resolved'];
const ADENOPATHY: ConceptEntry = { id: 'lymphadenopathy', weight: 1, terms: '', en: 'lymphadenopathy', zh: '淋巴结肿大' };
const PERICARDIAL = CONCEPTS.find(({ id }) => id === 'pericardial_effusion');
const PNEUMOTHORAX = CONCEPTS.find(({ id }) => id === 'pneumothorax');
const ORGAN_ITSELF: ConceptEntry = { id: 'organ_size', weight: 0, terms: '', en: 'size', zh: '大小' };

function cuesOf(words: readonly ReportWord[]): ReadonlySet<string> {
  const cues = new Set<string>();
  for (const { meaning } of words) for (const of of meaning) if (of.kind === 'cue') cues.add(of.cue);
  return cues;
}

/** `内踝未见骨折，外踝撕脱小骨片`: the place behind a denial that has its own place is of what comes next. */
function withoutLaterPlaces({ word, words, unit }: MentionPlace): readonly ReportWord[] {
  const at = unit.parts.findIndex((part) => part.words.includes(word));
  const own = unit.parts[at]?.words ?? [];
  const axes = new Set(sitesOf(own.filter(({ start }) => start < word.start)).keys());
  if (axes.size === 0) return words;
  const next = unit.parts.slice(at + 1).find(({ opening }) => opening === 'hard');
  if (!next) return words;
  return words.filter(({ start, meaning }) => start < next.start || !meaning.some((of) => of.kind === 'site' && axes.has(of.axis)));
}

/** A node is adenopathy when it is called enlarged or measures 10 mm or more in short axis. */
function isEnlarged({ words, unit, asserted }: MentionPlace): boolean {
  if (asserted?.assertion === 'denied') return true;
  return (
    words.some((word) => isCue(word, 'enlarged')) ||
    unit.parts.some(({ sizes }) => sizes.some(({ valuesMm }) => Math.min(...valuesMm) >= 10))
  );
}

const SIZE_CUES = ['growing', 'large', 'enlarged'] as const;

/** `子宫增大，肌层见结节`: how large the organ is that another part names, not the thing. */
function isOfOtherOrgan(cue: ReportWord, { word, unit }: MentionPlace): boolean {
  if (!isCue(cue, ...SIZE_CUES)) return false;
  const part = unit.parts.find(({ words }) => words.includes(cue));
  if (!part || part.words.includes(word) || part.words.some((other) => isCue(other, 'compared'))) return false;
  return (
    part.words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'organ' || kind === 'site')) &&
    !part.words.some((other) => conceptIn(other))
  );
}

/** Denied, it speaks of fresh infarcts only. */
const RESTRICTED = /restrict|受限/;

/** What an inflammation is called, by the organ that it is of. */
const INFLAMED: Readonly<Record<string, string>> = {
  ...{ sinus: 'sinusitis', mastoid: 'mastoiditis', gallbladder: 'cholecystitis', appendix: 'appendicitis', pancreas: 'pancreatitis' },
  ...{ bowel: 'colitis', kidney: 'pyelonephritis' },
};
const CHEST = /^(?:lung|lung_base|pleura|mediastinum|heart|pulmonary_artery)$/;

/** `双侧筛窦少许炎症`: sinusitis. Of the chest or of nothing that is named, it is pneumonia; of an organ without a name for it, it stays what it is called. */
function inflammationOf(place: MentionPlace, concept: ConceptEntry | undefined): ConceptEntry | undefined {
  const { word, unit, earlier, context } = place;
  if (concept?.id !== 'inflammation') return undefined;
  const part = unit.parts.find(({ words }) => words.includes(word));
  const named = (part?.words ?? []).flatMap(({ meaning }) =>
    meaning.flatMap((of) => ('organ' in of && of.organ !== undefined ? [of.organ] : [])),
  );
  const before = earlier.at(-1)?.organ;
  const organs = named.length > 0 || before === undefined ? named : [before];
  const name = organs.map((organ) => INFLAMED[organ]).find((found) => found !== undefined);
  if (name !== undefined) return CONCEPTS.find(({ id }) => id === name);
  const isOfChest = organs.some((organ) => CHEST.test(organ)) || (organs.length === 0 && IN_CHINESE.test(context.text.charAt(word.start)));
  return isOfChest ? CONCEPTS.find(({ id }) => id === 'pneumonia') : undefined;
}

const IN_CHINESE = /[\u4e00-\u9fff]/;

/** `胸腔见游离气体`, `free air in the pleural space`: the gas is named after where it lies. */
const namesPleura = ({ word, unit }: MentionPlace): boolean =>
  unit.parts.some(
    (part) =>
      part.words.includes(word) && part.words.some(({ meaning }) => meaning.some((of) => of.kind === 'organ' && of.organ === 'pleura')),
  );

/** Words of the table that describe what a diagnosis of the same entry looks like. */
const SIGN = /受限|restrict|中断|断裂|不连续|楔形|变扁|压缩变形|height|积血|扩张|突出/;

const PERICARDIUM = /心包|pericardi/;

/** `心包少许积液`, `effusion of the pericardium`: named after the sac that its own part names. */
const isOfPericardium = ({ word, unit, context }: MentionPlace): boolean => {
  const part = unit.parts.find(({ words }) => words.includes(word));
  return (
    part !== undefined &&
    PERICARDIUM.test(context.text.slice(part.start, part.end)) &&
    !/胸|pleura/.test(context.text.slice(part.start, part.end))
  );
};

/** `右肺下叶基底段动脉内见充盈缺损`: the vessel of a lobe is filled with contrast; its bronchus is not. */
const AIRWAY = /气管|气道|bronch|trachea|airway/;
const isOfAirway = ({ unit, context }: MentionPlace): boolean =>
  unit.parts.some(({ start, end }) => AIRWAY.test(context.text.slice(start, end)));

/** `脑沟内见线状高密度影`: what is dense in the spaces of the brain is blood. */
const SUBARACHNOID = /脑沟|脑池|脑裂|侧裂|纵裂|鞍上池|环池|(?<![a-z])sulc(?:us|i|al)|cistern|sylvian|(?<![a-z])fissures?(?![a-z])/;
const DENSE = /高密度|hyperdens|hyperattenuat/;
const HEMORRHAGE = CONCEPTS.find(({ id }) => id === 'hemorrhage');

function bloodOf({ word, unit, words, context }: MentionPlace, concept: ConceptEntry | undefined): ConceptEntry | undefined {
  const isOfBrain = words.some(({ meaning }) => meaning.some((of) => 'organ' in of && of.organ === 'brain'));
  if (concept?.id !== 'lesion' || !isOfBrain || !DENSE.test(context.text.slice(word.start, word.end))) return undefined;
  const text = unit.parts.map(({ start, end }) => context.text.slice(start, end)).join('');
  return SUBARACHNOID.test(text) && !/动脉|artery|钙化|calcif|圆形|结节|肿块|round|nodul|mass/.test(text) ? HEMORRHAGE : undefined;
}

const FRACTURE = CONCEPTS.find(({ id }) => id === 'fracture');
const AVULSED_BONE =
  /styloid|malleol|tubercle|tuberosity|epicondyl|process|trochanter|coronoid|triquetr|phalan|patella|bony|osseous|fragment|鹰嘴|茎突|踝|结节|骨/;
const AVULSED_FIBRES = /tendon|ligament|muscle|hamstring|rotator|cuff|root|labr|nerve|韧带|肌/;
const AVULSION_REACH = 24;

/** `ulnar styloid avulsion`: of a piece of bone it is a fracture, of a tendon a tear. */
function avulsionOf({ word, context: { text } }: MentionPlace, concept: ConceptEntry | undefined): ConceptEntry | undefined {
  if (concept?.id !== 'tear' || !/^avulsion|^撕脱/.test(text.slice(word.start, word.end))) return undefined;
  const [before] = /[^,;.。]*$/.exec(text.slice(Math.max(0, word.start - AVULSION_REACH), word.start)) ?? [''];
  const [behind] = /^[^,;.。]*/.exec(text.slice(word.end, word.end + AVULSION_REACH)) ?? [''];
  return AVULSED_BONE.test(before + behind) && !AVULSED_FIBRES.test(before + behind) ? FRACTURE : undefined;
}

const OF_BONE = /骨[^,;、。]{0,8}$/;
const OF_FIBRES_OR_METAL = /韧带|肌|腱|半月板|软骨|盂唇|钢板|钢丝|螺钉|内固定|假体|导管|支架/;

/** `胸骨横行断裂`: what breaks is bone; what tears is fibres. */
function brokenBoneOf({ word, context: { text } }: MentionPlace, concept: ConceptEntry | undefined): ConceptEntry | undefined {
  if (concept?.id !== 'tear' || !text.startsWith('断裂', word.start)) return undefined;
  const [before] = /[^,;.。]*$/.exec(text.slice(Math.max(0, word.start - AVULSION_REACH), word.start)) ?? [''];
  return OF_BONE.test(before) && !OF_FIBRES_OR_METAL.test(before) ? FRACTURE : undefined;
}

/** `basilar tip aneurysm`: of an artery of the brain, not of the base of a lung. */
const OF_VESSEL = /^(?:aneurysm|thrombus|occlusion|infarct|stenosis|dissection)$/;
const isBasilarArtery = (organ: string | undefined, { id }: ConceptEntry): boolean => organ === 'lung_base' && OF_VESSEL.test(id);

/** Of less than half: not significant, by the word of whoever grades a stenosis. */
const BELOW_HALF =
  /(?:<|≤|less than|under|below|小于|不足|低于)\s*(?:[1-4]\d?|50) ?%|(?<![\d.])(?:[1-4]\d|[5-9])(?: ?%)?(?: ?[-~至] ?(?:[1-4]\d))? ?%|1-49 ?%/;

export function mentionOf(place: MentionPlace): Mention {
  const { word, unit, words, context, asserted, inherited } = place;
  const meaning = conceptIn(word);
  const named =
    inflammationOf(place, meaning?.concept) ??
    bloodOf(place, meaning?.concept) ??
    avulsionOf(place, meaning?.concept) ??
    brokenBoneOf(place, meaning?.concept) ??
    meaning?.concept ??
    inherited?.concept ??
    place.unnamed ??
    ORGAN_ITSELF;
  const isGasOfChest = named.id === 'free_air' && namesPleura(place);
  const isOfSac = named.id === 'effusion' && isOfPericardium(place);
  const concept =
    named.id === 'lymph_node' && isEnlarged(place)
      ? ADENOPATHY
      : isGasOfChest
        ? (PNEUMOTHORAX ?? named)
        : isOfSac
          ? (PERICARDIAL ?? named)
          : named;
  const read = isGasOfChest ? 'pleura' : isOfSac ? 'heart' : (organOf(place, meaning) ?? inherited?.organ);
  const organ = isBasilarArtery(read, concept)
    ? 'brain'
    : named.id === 'filling_defect' && read === 'lung' && !isOfAirway(place)
      ? 'pulmonary_artery'
      : read;
  const all = cuesOf(words);
  const cues = SIZE_CUES.some((cue) => all.has(cue))
    ? cuesOf(words.filter((other) => other === word || !isOfOtherOrgan(other, place)))
    : all;
  const has = (cue: string): boolean => cues.has(cue);
  const last = words.at(-1) ?? word;
  const sizes = sizesOf({ unit, text: context.text, words, concept });
  const ownSites = sitesOf(asserted?.assertion === 'denied' ? withoutLaterPlaces(place) : words);
  const ownAttenuations = attenuationsOf(words, place.denied);
  const isDenied = asserted?.assertion === 'denied';
  const count = isDenied ? undefined : countOf({ words, word, text: context.text, isInherited: inherited !== undefined });
  return {
    concept,
    ...(organ === undefined ? {} : { organ }),
    assertion: asserted?.assertion ?? 'affirmed',
    limits: [
      ...(asserted?.limits ?? []),
      ...(isDenied && RESTRICTED.test(context.text.slice(word.start, word.end)) ? ['limit_acute'] : []),
    ],
    sides: concept.id === 'midline_shift' ? new Set() : sidesOf(place, organ),
    sites: ownSites.size > 0 ? ownSites : inheritedSites(place, organ),
    attenuations: withNature(concept, ownAttenuations.size > 0 || inherited === undefined ? ownAttenuations : inherited.attenuations),
    sizes,
    ...(count === undefined ? {} : { count }),
    changes: new Set(CHANGES.filter((change) => has(change))),
    isOld: has('old'),
    isSmall: has('small'),
    isLarge: has('large'),
    isBelowHalf: concept.id === 'stenosis' && unit.parts.some(({ start, end }) => BELOW_HALF.test(context.text.slice(start, end))),
    isPartOfGroup: has('largest') || has('other_one'),
    isPlural:
      /s$|bullae|calculi|metastases|foci|opacities|emboli$/.test(context.text.slice(word.start, word.end)) &&
      !/s[ti]s$|ss$/.test(context.text.slice(word.start, word.end)),
    isSign: SIGN.test(context.text.slice(word.start, word.end)),
    isMeasureOfOrgan: concept === ORGAN_ITSELF,
    start: Math.min(word.start, words[0]?.start ?? word.start, sizes[0]?.start ?? word.start),
    end: Math.max(word.end, last.end, sizes.at(-1)?.end ?? 0),
    conceptStart: word.start,
    conceptEnd: word.end,
    sentence: context.sentence.index,
  };
}

/** A cyst is cystic, also where its name alone says it. */
const withNature = (
  concept: ConceptEntry,
  attenuations: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  concept.id === 'cyst' && !attenuations.has('nature') ? new Map([...attenuations, ['nature', new Set(['cystic'])]]) : attenuations;

function attenuationsOf(words: readonly ReportWord[], denied: ReadonlySet<ReportWord>): Map<string, Set<string>> {
  const attenuations = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (denied.has(word)) continue;
    // `solid component` tells of a part, not of the density of the whole.
    if (isCue(word, 'solid_part') || (next && isCue(next, 'solid_part') && next.start - word.end < 2)) continue;
    for (const of of word.meaning) {
      if (of.kind === 'attenuation') attenuations.set(of.axis, new Set([...(attenuations.get(of.axis) ?? []), of.value]));
    }
  }
  return attenuations;
}

/** What a shift measures is a distance, and its size. */
const IS_DISTANCE = /^(?:midline_shift|spondylolisthesis)$/;

const LISTED = /^(?:[、和及与]|,? and )约?$/;

function sizesOf(place: {
  readonly unit: Unit;
  readonly text: string;
  readonly words: readonly ReportWord[];
  readonly concept: ConceptEntry;
}): MentionSize[] {
  const { unit, text, words, concept } = place;
  const sizes = unit.parts.flatMap((part) => part.sizes);
  let before: MentionSize['role'] | undefined;
  return sizes.map((size, index) => {
    const read = roleOf({
      text,
      size,
      words,
      previousEnd: sizes[index - 1]?.end ?? unit.parts[0]?.start ?? 0,
      nextStart: sizes[index + 1]?.start ?? unit.parts.at(-1)?.end ?? text.length,
    });
    // `短径分别约12mm、10mm`: what was said of the first of a list is said of all.
    const gap = index > 0 ? text.slice(sizes[index - 1]?.end, size.start) : undefined;
    const role = read === 'current' && before !== undefined && gap !== undefined && LISTED.test(gap) ? before : read;
    before = role;
    return { ...size, role: role === 'other' && IS_DISTANCE.test(concept.id) ? 'current' : role };
  });
}

/** The same thing named again in one sentence, with nothing new said of it. */
export const isEcho = (mention: Mention, earlier: readonly Mention[]): boolean =>
  earlier
    .slice(-12)
    .some(
      (other) =>
        other.concept.id === mention.concept.id &&
        other.assertion === mention.assertion &&
        (mention.assertion !== 'denied' || mention.organ === undefined || other.organ === mention.organ) &&
        (mention.sites.size === 0 ||
          [...mention.sites].every(([axis, values]) => [...values].every((value) => other.sites.get(axis)?.has(value)))) &&
        [...mention.sides].every((side) => other.sides.has(side)) &&
        mention.sizes.every(({ start }) => other.sizes.some((size) => size.start === start)),
    );
