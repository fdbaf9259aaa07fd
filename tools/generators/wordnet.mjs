#!/usr/bin/env node
// Writes the packed extract of WordNet that the verifier reads, from a folder of WordNet's database files (Debian: wordnet-base, /usr/share/wordnet).
// Kept are plain English words: synonym sets of senses that are common, the pairs that WordNet calls antonyms, words of one root in several parts of speech, general words with the special ones below them, irregular forms,
// and the words whose common senses name no thing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- run by Node as it is, which does not follow the index of a project
import { porter2 } from '../../libs/shared/language/src/porter2.ts';

const TARGET = 'libs/ai/generation/src/verification/lexicon/wordnet-en.ts';
const PARTS = ['noun', 'verb', 'adj', 'adv'];
const PART_OF_SIGN = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const PART_OF_NUMBER = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
/** Senses of a word after this one are too rare to stand for it, unless they were met in tagged text. */
const MOST_SENSES = 3;
const LINE = 4000;
/** Words with so many senses that their opposite in one says nothing of a text. */
const LOOSE = new Set(
  'give take other same answer question quiet act back head change stay move right left sharp natural clear free fire charge bear bull little like second last middle center side have miss keep break make out let lie sit stand run running walk ride passing here there all some live local general common individual level plain fair hit foot express issue interest figure ground still sound work due just kind mind pass set gain lead equal direct follow following idle find lose lost found saved flat fit claim play present past future dry sweet content refuse spread gather organic'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z]{3,}$/;

/** Between which parts of speech WordNet's pointers lead from a word to one of the same root: `compress` and `compression`, `pelvic` and `pelvis`, `wide` and `width`. */
const OF_ONE_ROOT = new Set(['+', '\\', '=']);
/** `Adrenal` and `pericardial` are what lies at a thing, and no other word for it. */
const BESIDE = /^(?:ad|para|peri|epi|sub|supra|infra|inter|intra|retro|pre|post|extra|trans|hypo|hyper|non|un|anti)/;
/** How far above a word a more general one may stand, how far below the most general of all, and how often it has to be met to be an ordinary word. */
const LEVELS_UP = { noun: 3, adj: 1 };
const LEAST_DEPTH = { noun: 4, adj: 0 };
const LEAST_MET = { noun: 2, adj: 5 };
/** Below a word that was met more often stand special ones that were not met. */
const COMMON = 25;
const UPWARD = { noun: ['@'], adj: ['&'] };
/** Animals, persons, plants, stuffs: of these only what was met in tagged text, because most have no ordinary name. */
const MANY_NAMED = new Set(['05', '18', '20', '27']);

/** Parts of the body, possessions, states: seldom met in tagged text, and ordinary in their fields. */
const OF_FIELDS = new Set(['08', '21', '26']);

/** Acts, attributes, cognition, communication, events, feelings, motives, quantities, relations, shapes, states, times, and verbs and adverbs: files of senses that name no thing. */
const ABSTRACT_FILES = new Set('02 04 07 09 10 11 12 16 23 24 25 26 28'.split(' '));
/** Below these in the noun's tree stand names of one thing in its field. */
const NAMED_BELOW = new Set(
  'disease illness disorder injury ill_health pathology discipline science language sport game crime wrongdoing war medical_procedure operation therapy symptom pathological_state calendar_month day_of_the_week religion music drama poem unit_of_measurement chemical_process body_process'.split(
    ' ',
  ),
);
const LONGEST_COMPARED = 7;
const SHARE_OF_ABSTRACT = 0.6;
const LEAST_ABSTRACT = 2;
const SURELY_VERB = 20;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: wordnet.mjs <folder of data.noun, index.noun, cntlist.rev, …>');
const linesOf = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
/** As the verifier compares words. */
const stemOf = (word) => porter2(word).slice(0, 8);

/** By part and word, the offsets of its senses, commonest first. */
const sensesOf = new Map();
for (const part of PARTS)
  for (const line of linesOf(`index.${part}`)) {
    const fields = line.split(' ');
    const count = Number(fields[2]);
    sensesOf.set(
      `${part} ${fields[0]}`,
      fields.slice(-count - (fields.at(-1) === '' ? 2 : 0)).filter((field) => /^\d{8}$/.test(field)),
    );
  }
const placeOf = (part, { word, offset }) => sensesOf.get(`${part} ${word.toLowerCase()}`)?.indexOf(offset) ?? -1;
const isAmong = (part, { word, offset, first }) => {
  const place = placeOf(part, { word, offset });
  return place >= 0 && place < first;
};

/** How often a word was met in tagged text, in any sense, in each part of speech, and in each file of senses. */
const met = new Map();
const metAsPart = new Map();
const metInFile = new Map();
const counted = (map, key, count) => map.set(key, (map.get(key) ?? 0) + count);
for (const line of linesOf('cntlist.rev')) {
  const [key, , count] = line.split(' ');
  const [word, rest] = key.split('%');
  counted(met, word, Number(count));
  counted(metAsPart, `${PART_OF_NUMBER[rest[0]]} ${word}`, Number(count));
  counted(metInFile, `${rest.split(':')[1]} ${word}`, Number(count));
}

const setsOf = Object.fromEntries(PARTS.map((part) => [part, new Map()]));
for (const part of PARTS)
  for (const line of linesOf(`data.${part}`)) {
    const fields = line.split(' | ')[0].trim().split(' ');
    const size = parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at].replace(/\(\w+\)$/, ''));
    const rest = fields.slice(4 + 2 * size);
    const pointers = Array.from({ length: Number(rest[0]) }, (_, at) => {
      const [kind, offset, sign, ends] = rest.slice(1 + 4 * at, 5 + 4 * at);
      return { kind, offset, part: PART_OF_SIGN[sign], from: parseInt(ends.slice(0, 2), 16) - 1, to: parseInt(ends.slice(2), 16) - 1 };
    });
    setsOf[part].set(fields[0], { file: fields[1], words, pointers });
  }

const groups = [];
const opposites = new Set();
const related = new Set();
for (const part of PARTS)
  for (const [offset, { words, pointers }] of setsOf[part]) {
    const kept = words.filter((word) => PLAIN.test(word) && isAmong(part, { word, offset, first: MOST_SENSES }));
    if (kept.length > 1 && kept.some((word) => met.has(word))) groups.push(kept.join(' '));
    for (const { kind, offset: to, part: otherPart, from, to: at } of pointers) {
      const other = setsOf[otherPart].get(to)?.words ?? [];
      if (kind === '!') addOpposites(words[from], other[at] ?? '');
      if (!OF_ONE_ROOT.has(kind)) continue;
      const ones = (from < 0 ? words : [words[from]]).filter((word) => isAmong(part, { word, offset, first: MOST_SENSES }));
      const others = (at < 0 ? other : [other[at]]).filter((word) => isAmong(otherPart, { word, offset: to, first: MOST_SENSES }));
      for (const one of ones) for (const another of others) addRelated(one, { another, isOfField: kind === '\\' });
    }
  }

function addOpposites(word, other) {
  if (LOOSE.has(word) || LOOSE.has(other)) return;
  if (PLAIN.test(word) && PLAIN.test(other) && met.has(word) && met.has(other)) opposites.add([word, other].sort().join(' '));
}

/** `Renal` and `kidney` are rare in tagged text and common in their field. */
function addRelated(one, { another, isOfField }) {
  if (!PLAIN.test(one) || !PLAIN.test(another) || stemOf(one) === stemOf(another)) return;
  if (isOfField && BESIDE.test(one) !== BESIDE.test(another)) return;
  if (isOfField || met.has(one) || met.has(another)) related.add([one, another].sort().join(' '));
}

const depths = new Map();
function depthOf(part, offset) {
  const key = `${part} ${offset}`;
  if (!depths.has(key)) {
    depths.set(key, 0);
    const above = part === 'adj' ? [] : aboveOf(part, offset);
    depths.set(key, above.length === 0 ? 0 : 1 + Math.min(...above.map((other) => depthOf(part, other))));
  }
  return depths.get(key);
}
const aboveOf = (part, offset) =>
  setsOf[part]
    .get(offset)
    .pointers.filter(({ kind }) => UPWARD[part].includes(kind))
    .map(({ offset: other }) => other);

/** Of adjectives only those round another one are the more special. */
const isHead = (offset) => setsOf.adj.get(offset).pointers.filter(({ kind }) => kind === '&').length > 1;

/** `Cool` is a temperature too, but seldom. */
const isMostly = (part, word) => 4 * (metAsPart.get(`${part} ${word}`) ?? 0) >= (met.get(word) ?? 0);

const specials = new Map();
for (const part of ['noun', 'adj'])
  for (const [offset, { words, file }] of setsOf[part]) {
    const own = words.filter((word) => PLAIN.test(word) && isAmong(part, { word, offset, first: 2 }));
    if (own.length === 0 || (part === 'adj' && isHead(offset))) continue;
    let level = [offset];
    for (let step = 1; step <= LEVELS_UP[part]; step++) {
      level = [...new Set(level.flatMap((from) => aboveOf(part, from)))];
      for (const above of level) {
        if (depthOf(part, above) < LEAST_DEPTH[part]) continue;
        for (const general of setsOf[part].get(above).words) {
          if (!PLAIN.test(general) || placeOf(part, { word: general, offset: above }) !== 0) continue;
          if ((metAsPart.get(`${part} ${general}`) ?? 0) < LEAST_MET[part]) continue;
          const isCommon = (metAsPart.get(`${part} ${general}`) ?? 0) >= COMMON;
          const isOrdinary = (word) =>
            met.has(word) || (part === 'noun' && ((step === 1 && isCommon && !MANY_NAMED.has(file)) || OF_FIELDS.has(file)));
          for (const word of own)
            if (isOrdinary(word) && isMostly(part, word) && word !== general)
              specials.set(general, (specials.get(general) ?? new Set()).add(word));
        }
      }
    }
  }

/** Irregular plurals and past forms whose stem is not that of their plain form. */
const irregular = new Map();
for (const part of ['noun', 'verb'])
  for (const line of linesOf(`${part}.exc`)) {
    const [form, plain] = line.split(' ');
    if (!PLAIN.test(form) || !PLAIN.test(plain) || stemOf(form) === stemOf(plain) || form === plain) continue;
    if (met.has(form) || !sensesOf.has(`${part} ${plain}`) || (part === 'verb' && !met.has(plain))) continue;
    irregular.set(plain, (irregular.get(plain) ?? new Set()).add(form));
  }

function isNamedBelow(offset, seen = new Set()) {
  if (seen.has(offset)) return false;
  seen.add(offset);
  if (setsOf.noun.get(offset).words.some((word) => NAMED_BELOW.has(word))) return true;
  return aboveOf('noun', offset).some((above) => isNamedBelow(above, seen));
}

const abstract = [];
for (const [word, count] of met) {
  if (!PLAIN.test(word) || count < LEAST_ABSTRACT) continue;
  const [first] = sensesOf.get(`noun ${word}`) ?? [];
  const isNamed = first !== undefined && (isNamedBelow(first) || !ABSTRACT_FILES.has(setsOf.noun.get(first).file));
  // `Screw` was met as a verb alone, and names a thing.
  const [asNoun, asVerb] = ['noun', 'verb'].map((part) => metAsPart.get(`${part} ${word}`) ?? 0);
  if (isNamed && (asNoun > 0 || asVerb < SURELY_VERB)) continue;
  const isAbstract = (file) => ABSTRACT_FILES.has(file) || (Number(file) >= 29 && Number(file) <= 43);
  let share = 0;
  for (let file = 0; file < 45; file++) {
    const key = String(file).padStart(2, '0');
    if (isAbstract(key)) share += metInFile.get(`${key} ${word}`) ?? 0;
  }
  if (share / count >= SHARE_OF_ABSTRACT) abstract.push(word);
}

/** `Denser` and `cooler` of `dense` and `cool`, unless the form is more often a noun: `layer`. */
const compared = [...met.keys()].filter((word) => {
  if (!PLAIN.test(word) || word.length > LONGEST_COMPARED || (metAsPart.get(`adj ${word}`) ?? 0) < 2 || !isMostly('adj', word))
    return false;
  return !/(?:ed|ing|al|ic|ous|ful|ive|est|er)$/.test(word) && !sensesOf.has(`noun ${word.replace(/e$/, '')}er`);
});

function packed(entries) {
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > LINE) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : '|'}${entry}`;
  }
  return lines.join('\n');
}
const listed = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([head, words]) => [head, ...[...words].sort()].join(' '));

writeFileSync(
  TARGET,
  `// Written by tools/generators/wordnet.mjs from WordNet 3.0; do not edit.
// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The licence stands in NOTICE.

/** Words that share a sense, sense by sense; a word stands in as many sets as it has common senses. */
export const SYNONYM_SETS = \`${packed([...new Set(groups)].sort())}\`;

/** Two words of which one says the contrary of the other. */
export const OPPOSITES = \`${packed([...opposites].sort())}\`;

/** Two words of one root in different parts of speech that have no stem in common. */
export const RELATED = \`${packed([...related].sort())}\`;

/** A general word, and the special ones that stand below it. */
export const SPECIALS = \`${packed(listed(specials))}\`;

/** A plain form, and its irregular ones. */
export const IRREGULAR = \`${packed(listed(irregular))}\`;

/** Adjectives that are compared by an ending. */
export const COMPARED = \`${packed(compared.sort())}\`;

/** Words that were met mostly in senses that name no thing. */
export const ABSTRACT = \`${packed(abstract.sort())}\`;
`,
);
process.stdout.write(
  `${[groups, [...opposites], [...related], listed(specials), listed(irregular), abstract].map((list) => `${list.length}: ${list.join('|').length}`).join('\n')}\n`,
);
