import { type Lexeme, lexemesOf } from './lexemes';

export type TokenKind = 'thing' | 'state' | 'place' | 'feature' | 'axis' | 'keep' | 'relation' | 'number' | 'unknown';

/** A word that states something. */
export interface Token {
  readonly id: string;
  readonly kind: TokenKind;
  readonly axis?: string;
  /** As it was written, where no table holds it. */
  readonly word?: string;
  /** `-` denied, `?` doubted, `~` likely; empty otherwise. Places, axes and numbers are neither. */
  readonly stance: string;
  /** Its id and its stance. */
  readonly key: string;
  /** Which part of the sentence it stands in. */
  readonly part: number;
  /** Place among the tokens of the sentence, further apart over a joint. */
  readonly at: number;
}

/** A stretch of a sentence between two joints. */
export interface Part {
  readonly tokens: readonly Token[];
  /** Before it stands the end of a statement. */
  readonly isCut: boolean;
  /** Holds something found or said; a part that does not belongs to one that does. */
  readonly hasHead: boolean;
  /** Holds nothing but numbers and features: what it says is said of what stands before. */
  readonly isDetail: boolean;
}

const STATED = new Set<string>(['thing', 'state', 'place', 'feature', 'axis', 'keep', 'relation', 'number', 'unknown']);
const HAS_STANCE = new Set<string>(['thing', 'state', 'feature', 'unknown', 'relation']);
/** What a joint adds to the distance of two words. */
const JOINT_DISTANCE = 3;

interface Draft {
  readonly words: Lexeme[];
  readonly joint: 'start' | 'cut' | 'list' | 'clause' | 'mark';
  readonly stances: Set<string>[];
}

/** Cuts a sentence at its joints and gives each word its stance. */
export function partsOfStatement(text: string, language: 'en' | 'zh'): readonly Part[] {
  const drafts = cutAtJoints(lexemesOf(text, language)).map(withLooks);
  for (const operator of ['doubt-back', 'doubt', 'likely', 'deny'] as const) giveStance(drafts, operator);
  let at = 0;
  return drafts.flatMap(({ words, joint, stances }, part): Part[] => {
    at += JOINT_DISTANCE;
    const tokens = words.flatMap(({ id, kind, axis, word }, index): Token[] => {
      if (!STATED.has(kind)) return [];
      const stance = HAS_STANCE.has(kind) ? stanceOf(stances[index] ?? new Set()) : '';
      return [
        {
          id,
          kind: kind as TokenKind,
          ...(axis === undefined ? {} : { axis }),
          ...(word === undefined ? {} : { word }),
          stance,
          key: `${id}${stance}`,
          part,
          at: at++,
        },
      ];
    });
    const own = tokens.map((token) => asSureAsItsThing(token, tokens)).filter((token) => !isDoubtedCause(token));
    if (own.length === 0) return [];
    const categories = own.filter(({ axis }) => axis === 'rads');
    const rest = own.filter(({ axis }) => axis !== 'rads');
    const isCut = joint === 'cut' || joint === 'start';
    // A category may be told of its finding or by itself.
    if (categories.length > 0 && rest.length > 0) return [partOf(rest, isCut), partOf(categories, false)];
    return [partOf(own, isCut)];
  });
}

/** General words for what was found: of what is called suspicious it is not in doubt that it is there. */
const FOUND = new Set('lesion mass nodule'.split(' '));

/** `Suspicious 22 mm lesion of the kidney`: says how the lesion looks. */
function withLooks(draft: Draft): Draft {
  const { words } = draft;
  const at = words.findIndex(({ id }) => id === 'suspicious');
  const isOfFound = words.slice(at + 1).find(({ kind }) => kind === 'thing' || kind === 'state')?.id ?? '';
  if (at < 0 || !FOUND.has(isOfFound) || words.some(({ kind }) => kind === 'deny' || kind === 'deny-next')) return draft;
  return { ...draft, words: words.map((word, index) => (index === at ? { id: 'suspicious', kind: 'feature' } : word)) };
}

/** `Possible irregular lesion`: in doubt is the lesion, and what it looks like with it. */
function asSureAsItsThing(token: Token, tokens: readonly Token[]): Token {
  const { kind, stance, id } = token;
  if ((kind !== 'feature' && kind !== 'state') || (stance !== '?' && stance !== '~')) return token;
  return tokens.some((other) => other.kind === 'thing' && other.stance === stance) ? { ...token, stance: '', key: id } : token;
}

/** `Likely due to pneumonia` is likely pneumonia. */
function isDoubtedCause({ id, stance }: Token): boolean {
  return (id === 'causes' || id === '导致') && (stance === '?' || stance === '~');
}

function partOf(tokens: readonly Token[], isCut: boolean): Part {
  return {
    tokens,
    isCut,
    hasHead: tokens.some(
      ({ kind, stance }) => kind === 'thing' || kind === 'state' || kind === 'unknown' || (kind === 'feature' && stance !== ''),
    ),
    isDetail: tokens.every(({ kind, axis }) => (kind === 'number' && axis !== 'rads' && axis !== 'date') || kind === 'feature'),
  };
}
/** What may be is not likely as well (`考虑…可能`). */
function stanceOf(marks: ReadonlySet<string>): string {
  return [...marks]
    .filter((one) => one !== MARKS.likely || !marks.has(MARKS.doubt))
    .sort()
    .join('');
}

function cutAtJoints(lexemes: readonly Lexeme[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let words: Lexeme[] = [];
  let joint: Draft['joint'] = 'start';
  const flush = (next: Draft['joint']): void => {
    if (words.length > 0) drafts.push({ words, joint, stances: words.map(() => new Set<string>()) });
    // The stronger of two joints that stand together.
    if (words.length > 0 || RANK[next] > RANK[joint]) joint = next;
    words = [];
  };
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'cut') flush('cut');
    else if (lexeme.kind === 'mark') flush('mark');
    else if (lexeme.kind === 'list') flush('list');
    else if (lexeme.kind === 'clause') flush('clause');
    else words.push(lexeme);
  }
  flush('cut');
  return drafts;
}

/** Says that nothing is there to be found. */
export const AFFIRMED: ReadonlySet<string> = new Set('normal intact patent clear unchanged preserved 正常 清晰 完整 通畅 不变'.split(' '));
const RANK: Readonly<Record<Draft['joint'], number>> = { start: 4, mark: 0, list: 1, clause: 2, cut: 3 };
type Operator = 'deny' | 'doubt' | 'doubt-back' | 'likely';
const MARKS: Readonly<Record<Operator, string>> = { deny: '-', doubt: '?', 'doubt-back': '?', likely: '~' };

/** A word that denies or doubts reaches what follows it, else what stands before it; over a list as long as no new statement begins. */
function giveStance(drafts: readonly Draft[], operator: Operator): void {
  drafts.forEach(({ words, stances }, index) => {
    words.forEach(({ kind }, at) => {
      if (kind === 'deny-next' && operator === 'deny') {
        const next = words.findIndex((word, position) => position > at && HAS_STANCE.has(word.kind));
        if (next >= 0) toggle(stances[next], MARKS.deny);
        return;
      }
      if (kind !== operator) return;
      // What is graded is no guess: 考虑TI-RADS 4b类.
      if (operator !== 'deny' && words.slice(at + 1).some(({ axis }) => axis === 'rads')) return;
      // `Gallstones cannot be excluded because of bowel gas`: said of what stands before.
      if (operator === 'doubt-back' && mark({ words, stances }, { from: 0, to: at, operator })) {
        carryBack(drafts, index, operator);
        return;
      }
      const after = mark({ words, stances }, { from: at + 1, to: words.length, operator });
      if (after) {
        carryOn(drafts, index, operator);
        return;
      }
      // `…, probably lymph nodes`: what stands behind it is a place, which has no stance.
      const isOfPlace =
        operator !== 'deny' && !words.slice(0, at).some(isStated) && words.slice(at).some(({ kind: one }) => one === 'place');
      if (isOfPlace) words[at] = { id: operator === 'likely' ? 'likely' : 'doubt', kind: 'state' };
      else if (mark({ words, stances }, { from: 0, to: at, operator })) carryBack(drafts, index, operator);
      else if (!carryOn(drafts, index, operator) && !markBefore(drafts, index, operator))
        words[at] = { id: operator === 'doubt-back' ? 'doubt' : operator, kind: 'state' };
    });
  });
}

const isStated = ({ kind }: Lexeme): boolean => HAS_STANCE.has(kind) || kind === 'place';

/** A denial of what is denied already by its own word (`no non-displaced`) says the contrary. */
function toggle(stances: Set<string> | undefined, mark: string): void {
  if (stances?.delete(mark) === false) stances.add(mark);
}

function mark(
  { words, stances }: Pick<Draft, 'words' | 'stances'>,
  { from, to, operator }: { readonly from: number; readonly to: number; readonly operator: Operator },
): boolean {
  let isMarked = false;
  for (let at = from; at < to; at++) {
    if (!HAS_STANCE.has(words[at]?.kind ?? '')) continue;
    if (operator === 'deny') toggle(stances[at], MARKS.deny);
    else stances[at]?.add(MARKS[operator]);
    isMarked = true;
  }
  return isMarked;
}

function isBare({ words }: Draft): boolean {
  // A verb at the end is of the whole list: `no effusion or pneumothorax is seen`.
  const last = words.findLastIndex(({ kind }) => HAS_STANCE.has(kind) || kind === 'place');
  return !words.some(
    ({ kind }, at) =>
      (kind === 'verb' && at < last) ||
      kind === 'article' ||
      kind === 'deny' ||
      kind === 'doubt' ||
      kind === 'doubt-back' ||
      kind === 'likely',
  );
}

/** `No extension and normal vesicles`: what is called normal begins anew. */
function isAffirmed({ words }: Draft): boolean {
  const first = words.find(({ kind }) => HAS_STANCE.has(kind) || kind === 'place');
  return first !== undefined && AFFIRMED.has(first.id);
}

/** `No effusion is seen, and …`: its verb has been said. */
function isClosed({ words }: Draft): boolean {
  const last = words.findLastIndex((word) => isStated(word));
  return last >= 0 && words.slice(last + 1).some(({ kind }) => kind === 'verb');
}

/** Whether a list goes on behind a part: joined by a word of lists, or by a comma before one. */
function goesOn(drafts: readonly Draft[], index: number): boolean {
  const [here, next] = [drafts[index], drafts[index + 1]];
  if (here === undefined || isClosed(here)) return false;
  if (next === undefined || !isBare(next) || isAffirmed(next)) return false;
  if (next.joint === 'list') return true;
  return next.joint === 'mark' && drafts[index + 2]?.joint === 'list' && isBare(drafts[index + 2] ?? next);
}

function carryOn(drafts: readonly Draft[], index: number, operator: Operator): boolean {
  let isCarried = false;
  for (let at = index; goesOn(drafts, at); at++) {
    const next = drafts[at + 1];
    if (next !== undefined) isCarried = mark(next, { from: 0, to: next.words.length, operator }) || isCarried;
  }
  return isCarried;
}

function carryBack(drafts: readonly Draft[], index: number, operator: Operator): void {
  for (let at = index; at > 0; at--) {
    const [before, here] = [drafts[at - 1], drafts[at]];
    if (before === undefined || here === undefined || !isBare(before) || isClosed(before)) return;
    if (here.joint !== 'list' && !(here.joint === 'mark' && at < index)) return;
    mark(before, { from: 0, to: before.words.length, operator });
  }
}

/** `Fracture: none`; `A nodule, 14 mm, is not seen`. */
function markBefore(drafts: readonly Draft[], index: number, operator: Operator): boolean {
  let isMarked = false;
  for (let at = index; at > 0; at--) {
    const [before, here] = [drafts[at - 1], drafts[at]];
    if (before === undefined || here === undefined || here.joint === 'cut' || (isMarked && !isBare(before))) break;
    isMarked = mark(before, { from: 0, to: before.words.length, operator }) || isMarked;
    if (!isBare(before)) break;
  }
  return isMarked;
}
