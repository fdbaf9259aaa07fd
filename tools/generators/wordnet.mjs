#!/usr/bin/env node
// Writes the packed extract of WordNet that the verifier reads, from a folder of WordNet's database files (Debian: wordnet-base, /usr/share/wordnet).
// Kept are plain English words, in synonym sets of senses that are common, and the pairs that WordNet calls antonyms.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = 'libs/ai/generation/src/verification/lexicon/wordnet-en.ts';
const PARTS = ['noun', 'verb', 'adj', 'adv'];
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

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: wordnet.mjs <folder of data.noun, index.noun, cntlist.rev, …>');
const linesOf = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

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
/** How often a word was met in tagged text, in any sense. */
const met = new Map();
for (const line of linesOf('cntlist.rev')) {
  const [key, , count] = line.split(' ');
  const word = key.split('%')[0];
  met.set(word, (met.get(word) ?? 0) + Number(count));
}

const groups = [];
const opposites = new Map();
for (const part of PARTS) {
  const sets = new Map();
  const pointers = [];
  for (const line of linesOf(`data.${part}`)) {
    const fields = line.split(' | ')[0].trim().split(' ');
    const size = parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at].replace(/\(\w+\)$/, ''));
    sets.set(fields[0], words);
    const rest = fields.slice(4 + 2 * size);
    for (let at = 0; at < Number(rest[0]); at++) {
      const [kind, offset, , ends] = rest.slice(1 + 4 * at, 5 + 4 * at);
      if (kind === '!') pointers.push([words[parseInt(ends.slice(0, 2), 16) - 1], offset, parseInt(ends.slice(2), 16) - 1]);
    }
  }
  for (const [offset, words] of sets) {
    const kept = words.filter((word) => {
      const place = sensesOf.get(`${part} ${word.toLowerCase()}`)?.indexOf(offset) ?? -1;
      return PLAIN.test(word) && place >= 0 && place < MOST_SENSES;
    });
    if (kept.length > 1 && kept.some((word) => met.has(word))) groups.push(kept.join(' '));
  }
  for (const [word, offset, at] of pointers) {
    const other = sets.get(offset)?.[at] ?? '';
    if (LOOSE.has(word) || LOOSE.has(other)) continue;
    if (PLAIN.test(word) && PLAIN.test(other) && met.has(word) && met.has(other)) opposites.set([word, other].sort().join(' '), part);
  }
}

function packed(entries) {
  const lines = [''];
  for (const entry of entries) {
    if (lines.at(-1).length + entry.length > LINE) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : '|'}${entry}`;
  }
  return lines.join('\n');
}

writeFileSync(
  TARGET,
  `// Written by tools/generators/wordnet.mjs from WordNet 3.0; do not edit.
// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The licence stands in NOTICE.

/** Words that share a sense, sense by sense; a word stands in as many sets as it has common senses. */
export const SYNONYM_SETS = \`${packed([...new Set(groups)].sort())}\`;

/** Two words of which one says the contrary of the other. */
export const OPPOSITES = \`${packed([...opposites.keys()].sort())}\`;
`,
);
