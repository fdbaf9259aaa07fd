import { hasCrossedPair } from './crossed-pairs';
import { eachByItself } from './respective-words';
import { type Part, partsOfStatement, type Token } from './statement-parts';
import { perPlace } from './per-place';
import { turnsRelation } from './relation-objects';
import { isHead, isHeldBy } from './statement-holding';
import type { DraftStatement, Unit } from './statement-units';
import { MANY } from './unsaid-words';
import { inDraftsWords } from './word-kinship';

/** A sentence of the draft and the words of it that were said. */
export interface SaidOf<Fact> {
  readonly fact: Fact;
  readonly keys: ReadonlySet<string>;
}

export interface KnownStatement<Fact> {
  readonly fact: Fact;
  readonly statement: DraftStatement;
  /** The same as others, in other words: not to be counted. */
  readonly isDictated?: true;
}

/** Longer sentences are no wording of a draft's. */
const MOST_PARTS = 16;
/** Ways of cutting a sentence that are tried. */
const MOST_TRIES = 400;

interface Cluster {
  readonly tokens: readonly Token[];
}

/** A run of a sentence and the statements of the draft that say it. */
export interface Matched<Fact> {
  readonly tokens: readonly Token[];
  readonly of: readonly KnownStatement<Fact>[];
}

/**
 * What a sentence says of the draft; undefined where it says anything that the draft does not. The sentence is cut at its joints; each thing of it, with the places, sizes and features that stand with it, has to be in one statement of the draft, denied
 * and doubted as it is there.
 */
export function saidOfDraft<Fact>(text: string, options: SaidOptions<Fact>): SaidByDraft<Fact> | undefined {
  const found = saidAsCut(text, options);
  if (found !== undefined || options.language === 'zh') return found;
  const each = eachByItself(text);
  if (each !== undefined) return saidAsCut(each, options);
  return WITHOUT.test(text) ? saidAsCut(text.replaceAll(WITHOUT_ALL, ', and without '), options) : undefined;
}

interface SaidOptions<Fact> {
  readonly language: 'en' | 'zh';
  readonly known: readonly KnownStatement<Fact>[];
  readonly before?: Matched<Fact> | undefined;
}

interface SaidByDraft<Fact> {
  readonly said: readonly SaidOf<Fact>[];
  readonly last: Matched<Fact> | undefined;
}

/** `Stones without thickening of the wall`: what is there and what is not may be two statements of the draft. */
const WITHOUT = /\w \bwithout\b/iu;
const WITHOUT_ALL = /(?<=\w) without\b/giu;

function saidAsCut<Fact>(text: string, { language, known, before }: SaidOptions<Fact>): SaidByDraft<Fact> | undefined {
  const parts = partsIn(text, { language, known });
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const done = before === undefined ? [] : [before];
  const search = (isMerging: boolean): readonly Matched<Fact>[] | undefined =>
    match({ parts, known, language, budget: { left: MOST_TRIES }, isMerging }, { at: 0, done })?.slice(done.length);
  const matched = search(false) ?? search(true);
  if (matched === undefined) return undefined;
  const said = new Map<Fact, Set<string>>();
  // `On the right, a node of 22 mm at level III and two at level IV`: where it begins, it all is.
  const where = (matched[0]?.tokens ?? []).filter(({ kind, axis }) => kind === 'place' || axis === 'side');
  for (const { tokens, of } of matched) {
    for (const { fact } of of) {
      const keys = said.get(fact) ?? new Set<string>();
      const hasSide = tokens.some(({ axis }) => axis === 'side');
      for (const { key } of [...tokens, ...(hasSide ? [] : where)]) keys.add(key);
      said.set(fact, keys);
    }
    for (const { fact, statement } of saidAlong(tokens, of, known))
      said.set(fact, new Set([...(said.get(fact) ?? []), ...statement.tokens.map(({ key }) => key)]));
  }
  return { said: [...said].map(([fact, keys]) => ({ fact, keys })), last: matched.at(-1) };
}

/** A sentence's parts; words of no table as the draft's own where they are the same in sense or root. */
function partsIn<Fact>(
  text: string,
  { language, known }: { readonly language: 'en' | 'zh'; readonly known: readonly KnownStatement<Fact>[] },
): readonly Part[] {
  const parts = partsOfStatement(text, language);
  return language === 'zh'
    ? parts
    : inDraftsWords(
        parts,
        known.map(({ statement }) => statement),
      );
}

/** Statements that say less of the same than one that was said (the impression's of the findings'). */
function saidAlong<Fact>(
  tokens: readonly Token[],
  of: readonly KnownStatement<Fact>[],
  known: readonly KnownStatement<Fact>[],
): readonly KnownStatement<Fact>[] {
  const keys = new Set(tokens.map(({ key }) => key));
  return known.filter(
    (one) =>
      !of.includes(one) &&
      one.statement.tokens.length > 0 &&
      one.statement.tokens.every(({ key }) => keys.has(key)) &&
      of.some(({ statement }) => statement.units.some(({ own }) => one.statement.tokens.every(({ key }) => own.has(key)))),
  );
}

/** Whether a sentence has a word that no statement of the draft has, or has it denied or doubted otherwise. */
export function holdsForeign<Fact>(
  text: string,
  { language, known }: { readonly language: 'en' | 'zh'; readonly known: readonly KnownStatement<Fact>[] },
): boolean {
  const allowed = known.flatMap(({ statement }) => statement.units.map((unit) => unit.allowed));
  return partsIn(text, { language, known }).some(({ tokens }) => tokens.some(({ key }) => !allowed.some((keys) => keys.has(key))));
}

/** Whether a sentence turns round what the draft says that one thing does to another. */
export function isTurnedRound<Fact>(
  text: string,
  { language, known }: { readonly language: 'en' | 'zh'; readonly known: readonly KnownStatement<Fact>[] },
): boolean {
  const tokens = partsIn(text, { language, known }).flatMap((part) => part.tokens);
  return turnsRelation(
    tokens,
    known.map(({ statement }) => statement.tokens),
  );
}

interface Search<Fact> {
  readonly parts: readonly Part[];
  readonly known: readonly KnownStatement<Fact>[];
  readonly language: 'en' | 'zh';
  readonly budget: { left: number };
  /** Whether a run may say several statements at once, what stands nearest together being together in one of them. */
  readonly isMerging: boolean;
}

interface State<Fact> {
  readonly at: number;
  readonly done: readonly Matched<Fact>[];
}

/** Takes the longest runs of parts first; a run has to be in one statement of the draft. */
function match<Fact>(search: Search<Fact>, state: State<Fact>): readonly Matched<Fact>[] | undefined {
  const { parts, budget } = search;
  if (state.at === parts.length) return state.done;
  if (budget.left-- <= 0) return undefined;
  const start = state.at;
  let end = start + 1;
  while (end < parts.length && parts[end]?.isCut === false) end++;
  for (let to = end; to > start; to--) {
    const run = parts.slice(start, to);
    // What is only a detail belongs to what stands before it.
    if (isDetailAt(parts, to)) continue;
    if (run[0]?.isDetail === true && !run[0].isCut && start > 0) continue;
    const found = matchesOf(run, search, state.done.at(-1));
    if (found === undefined) continue;
    const rest = match(search, { at: to, done: [...state.done, ...found] });
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** A run as one statement, or, where it says one thing of several places (`liver and spleen normal`), as one of each. */
function matchesOf<Fact>(
  run: readonly Part[],
  search: Search<Fact>,
  before: Matched<Fact> | undefined,
): readonly Matched<Fact>[] | undefined {
  const whole = run.flatMap((part) => part.tokens);
  const ofWhole = holders({ tokens: whole }, search, before);
  if (ofWhole.length > 0) return [{ tokens: whole, of: ofWhole }];
  const sized = perSize(whole).map((tokens) => ({ tokens, of: holders({ tokens }, search, before) }));
  if (sized.length > 1 && areDistinct(sized)) return sized;
  const counted = ofCounted(whole, search, before);
  if (counted !== undefined) return [counted];
  const bare = withoutSubject(whole, search.known);
  const ofBare = bare === undefined ? [] : holders({ tokens: bare }, search, before);
  if (bare !== undefined && ofBare.length > 0) return [{ tokens: bare, of: ofBare }];
  const apart = withDenialsApart(whole, search, before);
  if (apart !== undefined) return apart;
  const matches = perPlace(run, search.language).map((tokens) => ({ tokens, of: holders({ tokens }, search, before) }));
  if (matches.length > 1 && matches.every(({ of }) => of.length > 0)) return matches;
  const merged = search.isMerging ? ofSeveral(run, search) : undefined;
  return merged === undefined ? undefined : [merged];
}

/** Statements that one part of a sentence may say at once. */
const MOST_MERGED = 3;
/** What separates them when they are held against it together. */
const APART = 100;

/** `A mass of 46 mm narrowing the bronchus`: one part about several statements of the draft, each of which shares a thing or a relation with it. */
function ofSeveral<Fact>(run: readonly Part[], { known, language }: Search<Fact>): Matched<Fact> | undefined {
  const tokens = run.flatMap((part) => part.tokens);
  if (run.length > 2 || tokens.some(({ stance }) => stance.includes('-'))) return undefined;
  const heads = new Set(
    tokens.filter((token) => isHead(token) || token.kind === 'relation' || token.kind === 'unknown').map(({ key }) => key),
  );
  const about = known.filter(
    ({ statement, isDictated }) =>
      isDictated !== true && statement.tokens.some(({ key, stance }) => !stance.includes('-') && heads.has(key)),
  );
  const different = about.filter(
    ({ statement }, index) => about.findIndex((one) => sameKeys(one.statement) === sameKeys(statement)) === index,
  );
  if (different.length < 2 || different.length > MOST_MERGED) return undefined;
  const merged: DraftStatement = {
    language,
    units: different.flatMap(({ statement }) => statement.units),
    tokens: different.flatMap(({ statement }, index) =>
      statement.tokens.map((token) => ({ ...token, at: token.at + index * APART, part: token.part + index * APART })),
    ),
  };
  if (!different.every(({ statement }) => keepsDoubt(tokens, statement))) return undefined;
  return isHeldBy(tokens, merged, { language, before: [] }) ? { tokens, of: about } : undefined;
}

function sameKeys({ tokens }: DraftStatement): string {
  return tokens
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

/** `Two nodules, 5 and 7 mm` as one of each size; a count has to be that of the sizes. */
function perSize(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sizes = tokens.filter(({ axis }) => axis === 'mm');
  const count = tokens.find(({ axis }) => axis === 'count');
  const isCounted = count === undefined || count.id === `count=${sizes.length}`;
  if (sizes.length < 2 || !isCounted || new Set(sizes.map(({ id }) => id)).size < sizes.length) return [];
  return sizes.map((size) => tokens.filter((token) => token === size || (token.axis !== 'mm' && token !== count && !MANY.has(token.id))));
}

/** `The mass is likely a meningioma`: a general word for what the draft tells elsewhere, before what it may be. */
const SUBJECTS = new Set('mass lesion nodule tumor 肿块 占位 病变 结节 肿瘤'.split(' '));

function withoutSubject<Fact>(tokens: readonly Token[], known: readonly KnownStatement<Fact>[]): readonly Token[] | undefined {
  const isGuessed = tokens.some(({ kind, stance }) => kind === 'thing' && (stance === '~' || stance === '?'));
  const subject = tokens.find(({ id, stance }) => stance === '' && SUBJECTS.has(id));
  if (!isGuessed || subject === undefined || tokens.some(({ kind }) => kind === 'place' || kind === 'number')) return undefined;
  // With one such thing only it is clear which is meant.
  const alike = known.filter(({ statement }) => statement.tokens.some(({ key }) => key === subject.key));
  return alike.length === 0 ? undefined : tokens.filter((token) => token !== subject);
}

/** `A new nonenhancing lesion`, where `No enhancement` is a statement by itself; `no lesion enhancement`, where the lesion is told elsewhere. */
function withDenialsApart<Fact>(
  tokens: readonly Token[],
  search: Search<Fact>,
  before: Matched<Fact> | undefined,
): readonly Matched<Fact>[] | undefined {
  const isDenial = ({ stance }: Token): boolean => stance.includes('-');
  const denied = tokens.filter(isDenial);
  if (denied.length === 0) return undefined;
  const isSubject = ({ id }: Token): boolean =>
    SUBJECTS.has(id) && search.known.some(({ statement }) => statement.units.some(({ allowed }) => allowed.has(id)));
  if (denied.length > 1 && denied.length === tokens.length && denied.some(isSubject)) {
    const bare = denied.filter((token) => !isSubject(token));
    const of = bare.length === 0 ? [] : holders({ tokens: bare }, search, before);
    return of.length > 0 ? [{ tokens: bare, of }] : undefined;
  }
  const rest = tokens.filter((token) => !isDenial(token));
  const ofDenials = denied.map((token) => ({
    tokens: [token],
    of: search.known.filter(({ statement }) => statement.tokens.length === 1 && statement.tokens[0]?.key === token.key),
  }));
  if (!rest.some(isHead) || ofDenials.some(({ of }) => of.length === 0)) return undefined;
  const of = holders({ tokens: rest }, search, before);
  return of.length > 0 ? [...ofDenials, { tokens: rest, of }] : undefined;
}

/** `Two nodules in the right upper lobe`, where the draft tells each by itself: as many statements as are counted. */
function ofCounted<Fact>(tokens: readonly Token[], search: Search<Fact>, before: Matched<Fact> | undefined): Matched<Fact> | undefined {
  const counts = tokens.filter(({ axis }) => axis === 'count');
  const [count] = counts;
  if (count === undefined || counts.length > 1 || tokens.some(({ axis }) => axis === 'mm') || !tokens.some(({ kind }) => kind === 'thing'))
    return undefined;
  const said = tokens.filter((token) => token !== count);
  const of = holders({ tokens: said }, search, before);
  // An impression knows the findings too: told there again, they are the same ones.
  const alike = new Set(
    of
      .filter(({ isDictated }) => isDictated !== true)
      .map(({ statement }) =>
        statement.tokens
          .map(({ key }) => key)
          .sort()
          .join(' '),
      ),
  );
  return count.id === `count=${alike.size}` ? { tokens: said, of } : undefined;
}

/** Each is in a statement of its own. */
function areDistinct<Fact>(matches: readonly Matched<Fact>[]): boolean {
  const facts = matches.map(({ of }) => of.map(({ fact }) => fact));
  return facts.every((own, index) => own.some((fact) => facts.every((others, at) => at === index || !others.includes(fact))));
}

function isDetailAt(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part?.isDetail === true && !part.isCut;
}

/** The statements of the draft that say what a run of parts says. */
function holders<Fact>(
  cluster: Cluster,
  { known, language }: Search<Fact>,
  before: Matched<Fact> | undefined,
): readonly KnownStatement<Fact>[] {
  const { tokens } = cluster;
  const hasHead = tokens.some((token) => isHead(token) || token.kind === 'relation');
  const hasPlace = tokens.some(({ kind }) => kind === 'place' || kind === 'thing');
  // `11 cm on the left` of the kidneys that were just spoken of.
  const measured = tokens.some(({ kind }) => kind === 'place') ? tokens : [...placesOf(before), ...tokens];
  return known.filter(({ fact, statement }) => {
    if (!keepsDoubt(tokens, statement)) return false;
    const isWhole = statement.tokens.every(({ key, id }) =>
      tokens.some((token) => token.key === key || (token.axis === 'count' && MANY.has(id))),
    );
    if (!hasHead && !isWhole && !isNearlyWhole(cluster, statement))
      return isDetailOf(cluster, { fact, statement }, before) || isMeasureOf(measured, statement);
    // A state alone is said of what stands before.
    const isOfBefore =
      before === undefined ||
      before.of.some((one) => one.fact === fact) ||
      placesOf(before).some((place) => statement.tokens.some(({ key }) => key === place.key));
    if (!hasPlace && !isOfBefore && statement.tokens.some(({ kind }) => kind === 'place')) return false;

    return isHeldBy(tokens, statement, { language, before: before?.tokens ?? [] });
  });
}

/** A doubt about a place alone (`possible lymph node`) has no word to stand at: it is a word of the statement, and has to be said with all of it that is no place. */
function keepsDoubt(tokens: readonly Token[], statement: DraftStatement): boolean {
  const doubts = statement.tokens.filter(({ id, kind }) => kind === 'state' && (id === 'doubt' || id === 'likely'));
  if (doubts.length === 0) return true;
  return tokens.some(({ id, stance }) => doubts.some((doubt) => doubt.id === id) || stance.includes('?') || stance.includes('~'));
}

function placesOf<Fact>(before: Matched<Fact> | undefined): readonly Token[] {
  return (before?.tokens ?? []).filter(({ kind }) => kind === 'place');
}

/** The size of an organ is a statement by itself. */
function isMeasureOf(tokens: readonly Token[], statement: DraftStatement): boolean {
  if (!tokens.some(({ kind }) => kind === 'place') || !tokens.some(({ axis }) => axis === 'mm')) return false;
  const isOfUnit = (unit: Unit): boolean => tokens.every(({ key }) => unit.allowed.has(key));
  return statement.units.some(isOfUnit) && !hasCrossedPair(tokens, statement.tokens);
}

/** A size or a side alone is said of the thing before it. */
function isDetailOf<Fact>({ tokens }: Cluster, known: KnownStatement<Fact>, before: Matched<Fact> | undefined): boolean {
  if (before === undefined || !before.of.some(({ fact }) => fact === known.fact)) return false;
  const isOfUnit = (unit: Unit): boolean =>
    tokens.every(({ key }) => unit.allowed.has(key)) && before.tokens.some(({ kind, key }) => kind === 'thing' && unit.own.has(key));
  return known.statement.units.some(isOfUnit) && !hasCrossedPair([...before.tokens, ...tokens], known.statement.tokens);
}

/** Holds all that its kind of statement has besides places. */
function isNearlyWhole({ tokens }: Cluster, statement: DraftStatement): boolean {
  const keys = new Set(tokens.map(({ key }) => key));
  return statement.units.some(
    (unit) =>
      unit.tokens.some(({ kind }) => kind !== 'place' && kind !== 'axis') &&
      // A lower zone is told by another name than a lower lobe.
      unit.tokens.every(({ key, axis }) => keys.has(key) || axis === 'level'),
  );
}
