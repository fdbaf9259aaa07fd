import { type Part, partsOfStatement, type Token } from './statement-parts';
import { STATEMENT_LEXICONS, type StatementLexicon } from './statement-lexicon';

/** One thing of a sentence with all that is said of it. */
export interface Unit {
  readonly tokens: readonly Token[];
  /** What it says, what may stand with it because the sentence said it before, and what follows from these. */
  readonly allowed: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** A sentence of the draft as what it states. */
export interface DraftStatement {
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
  readonly language: 'en' | 'zh';
}

export interface Surroundings {
  /** What else each thing of it may be said with. */
  readonly all: readonly string[];
  /** Places that were named before: of what names none itself. */
  readonly unplaced: readonly string[];
}

export function draftStatement(
  text: string,
  language: 'en' | 'zh',
  { all, unplaced }: Surroundings = { all: [], unplaced: [] },
): DraftStatement {
  const groups: Token[][] = [];
  let waiting: Token[] = [];
  for (const part of partsOfStatement(text, language)) {
    const last = groups.at(-1);
    if (part.hasHead && !isSaidOfLast(part, last) && !(last !== undefined && isOfPart(part))) {
      groups.push([...waiting, ...part.tokens]);
      waiting = [];
    } else if (last === undefined) waiting.push(...part.tokens);
    else last.push(...part.tokens);
  }
  if (waiting.length > 0) groups.push(waiting);
  const tokens = groups.flat();
  // `…, restricted diffusion, 16 mm, new since May`: what stands by itself between commas may be said of any thing before it.
  const sizes = tokens.filter(({ axis }) => axis === 'mm');
  const alone = tokens.filter((token) => isAlone(token, tokens) && (token.axis !== 'mm' || sizes.length === 1));
  const units = groups.map((group, index) => {
    const before = groups.slice(0, index).flat();
    const hasPlace = group.some(({ kind, id }) => kind === 'place' && !GENERAL_PLACES.has(id));
    const heads = group.filter(({ kind }) => kind === 'thing');
    const optional = hasPlace
      ? sideBefore(group, before)
      : heads.length > 0
        ? before.filter(({ kind }) => kind === 'place' || kind === 'axis')
        : before;
    const own = new Set(group.map(({ key }) => key));
    return {
      tokens: group,
      own,
      allowed: new Set([
        ...withImplied([...group, ...optional, ...alone], { language, sizes: tokens }),
        ...all,
        ...(hasPlace ? [] : unplaced),
        ...(isBareLesion(text, group) ? [ANY_THING] : []),
      ]),
    };
  });
  return { units, tokens, language };
}

/** `Plaque in the right bulb with stenosis of the internal carotid artery`: of the same side, where no other is named in the sentence. */
function sideBefore(group: readonly Token[], before: readonly Token[]): readonly Token[] {
  const sides = before.filter(({ axis }) => axis === 'side');
  const isOne = new Set(sides.map(({ id }) => id)).size === 1;
  return isOne && !group.some(({ axis }) => axis === 'side') ? sides : [];
}

/** Nothing but sizes, dates and looks stand in its part of the sentence. */
function isAlone({ part }: Token, tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ part: other, kind, stance }) =>
      other !== part || (stance === '' && kind !== 'thing' && kind !== 'place' && kind !== 'relation' && kind !== 'keep'),
  );
}

/** The organ that was spoken of last, and what the organs before are parts of. */
export function placesBefore(statements: readonly DraftStatement[], language: 'en' | 'zh'): readonly string[] {
  const placesOf = (statement: DraftStatement): string[] =>
    statement.tokens.flatMap(({ kind, id }) => (kind === 'place' && !GENERAL_PLACES.has(id) ? [id] : []));
  // Of the two that were named last: between a goitre and its lobe stands the trachea.
  const last = statements
    .map(placesOf)
    .filter((places) => places.length > 0)
    .slice(-2)
    .flat();
  return [...last, ...statements.flatMap(placesOf).flatMap((id) => STATEMENT_LEXICONS[language].implied(id))];
}

/** A solid component, and the pleura that is drawn in, is of its nodule. */
function isOfPart({ tokens }: Part): boolean {
  const things = tokens.filter(({ kind }) => kind === 'thing' || kind === 'state');
  return things.length > 0 && things.every(({ id }) => PARTS_OF_THINGS.has(id));
}

/** `, unchanged since 2023`: a state of the thing that stands before it. */
function isSaidOfLast({ tokens, isCut }: Part, last: readonly Token[] | undefined): boolean {
  if (last === undefined || isCut) return false;
  return (
    tokens.every(({ kind }) => kind === 'state' || kind === 'number' || kind === 'feature' || kind === 'axis') &&
    !tokens.some(({ stance }) => stance !== '') &&
    last.some(({ kind }) => kind === 'thing')
  );
}

const PARTS_OF_THINGS = new Set(['solid component', 'component', 'retraction', '实性成分', '牵拉']);
/** Of many organs: which one is told by what stands before. */
export const GENERAL_PLACES = new Set(
  'surround lobe wall head tail pole quadrant fat mucosa lumen vessel artery vein duct gland joint soft_tissue 叶 壁 份 根部 周围 髁 软组织 间隙 颈部'
    .split(' ')
    .map((word) => word.replace('_', ' ')),
);

const PAIRS: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['anterior', 'posterior'],
  ['medial', 'lateral'],
  ['upper', 'lower'],
  ['左', '右'],
  ['前', '后'],
  ['内侧', '外侧'],
];
export const BOTH: Readonly<Record<'en' | 'zh', string>> = { en: 'both', zh: '双' };

const MANY: Readonly<Record<'en' | 'zh', string>> = { en: 'multiple', zh: '多发' };

/** Says of any thing that it is there. */
const ANY_THING = '病变';
const MAYBE = new Set(['?', '~']);
const isMalignant = (id: string, lexicon: StatementLexicon): boolean =>
  ['malignancy', 'metastasis'].some((one) => one === id || lexicon.implied(id).includes(one));
const VERTEBRA = 'place=';

/** `外周带病灶13毫米`: where nothing else is named and nothing denied, a lesion is there. */
function isBareLesion(text: string, group: readonly Token[]): boolean {
  return (
    text.includes('病灶') && group.every(({ kind, stance }) => kind !== 'thing' && kind !== 'state' && kind !== 'keep' && stance === '')
  );
}

/** What follows from a word; of a vertebra that it is one. */
export function impliedBy(id: string, lexicon: StatementLexicon): readonly string[] {
  if (id.startsWith('date=')) return lessExactDates(id);
  // The long axis alone.
  if (id.startsWith('mm=')) return id.includes('x') ? [longAxisOf(id)] : [];
  return id.startsWith(VERTEBRA) ? lexicon.implied(`spine ${id.slice(VERTEBRA.length, VERTEBRA.length + 1)}`) : lexicon.implied(id);
}

/** Of a day its month and its year. */
function lessExactDates(id: string): readonly string[] {
  const [year = '', month, day] = id.slice('date='.length).split('-');
  if (!/^\d{4}$/.test(year)) return [];
  return [
    ...(month === undefined ? [] : [`date=${year}`]),
    ...(day === undefined ? [] : [`date=${year}-${month ?? ''}`, `date=${month ?? ''}-${day}`]),
  ];
}

function longAxisOf(id: string): string {
  const axes = id.slice('mm='.length).split('x').map(Number);
  return `mm=${String(Math.max(...axes))}`;
}

function withImplied(
  tokens: readonly Token[],
  { language, sizes }: { readonly language: 'en' | 'zh'; readonly sizes: readonly Token[] },
): ReadonlySet<string> {
  const keys = new Set(tokens.map(({ key }) => key));
  const lexicon = STATEMENT_LEXICONS[language];
  for (const { id, kind, stance } of tokens) {
    // Not of what is denied or doubted: no cyst is not no lesion.
    if (stance !== '') for (const implied of lexicon.implied(`${id}${stance}`)) keys.add(implied);
    if (stance === '' || kind === 'place') for (const implied of impliedBy(id, lexicon)) keys.add(implied);
    if (stance === '' && kind === 'thing' && language === 'zh') keys.add(ANY_THING);
  }
  // What may be malignant is suspicious.
  if (sizes.some(({ kind, id, stance }) => kind === 'thing' && MAYBE.has(stance) && isMalignant(id, lexicon))) keys.add('suspicious');
  if (PAIRS.some((pair) => pair.every((one) => keys.has(one)))) keys.add(BOTH[language]);
  if (
    !PAIRS[0]?.some((one) => keys.has(one)) &&
    !keys.has('左') &&
    !keys.has('右') &&
    tokens.some(({ id }) => lexicon.implied(`paired ${id}`).length > 0)
  )
    keys.add(BOTH[language]);
  for (const change of changesOf(sizes, language)) for (const one of [change, ...lexicon.implied(change)]) keys.add(one);
  // Only the right lung has a middle lobe; the middle of a left lobe is a gland's.
  if (keys.has('middle') && keys.has('lobe') && !keys.has('left')) keys.add('right');
  if (keys.has('中叶')) keys.add('右');
  if (tokens.some(({ axis }) => axis === 'range' || axis === 'count')) keys.add(MANY[language]);
  return keys;
}

const CHANGES = { en: { up: 'grown', down: 'shrunk', same: 'unchanged' }, zh: { up: '增大', down: '缩小', same: '不变' } } as const;
const BEFORE = { en: 'previous', zh: '前次' } as const;

/** What two sizes say where one of them is called the earlier. */
function changesOf(tokens: readonly Token[], language: 'en' | 'zh'): readonly string[] {
  const sizes = tokens.filter(({ axis }) => axis === 'mm');
  const before = tokens.filter(({ id }) => id === BEFORE[language]);
  if (sizes.length !== 2 || before.length !== 1) return [];
  const distance = (token: Token): number => Math.abs(token.at - (before[0]?.at ?? 0));
  const [earlier, now] = [...sizes].sort((a, b) => distance(a) - distance(b)).map(({ id }) => Number.parseFloat(id.slice(3)));
  if (earlier === undefined || now === undefined) return [];
  const { up, down, same } = CHANGES[language];
  return [now > earlier ? up : now < earlier ? down : same];
}
