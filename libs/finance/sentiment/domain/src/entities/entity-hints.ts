import { isDirection, isThing, type MoodMark } from '../rules/marked-text';
import { ruleHints } from '../rules/rule-hints';
import {
  type EntityQuestion,
  type EntityWindow,
  entityWindow,
  evidenceIn,
  isBeside,
  isOpposite,
  isSource,
  isSpeaker,
  partAt,
  roleBefore,
} from './entity-window';
import { entityOpinion } from './read-entity-sentiment';

/** Words beside the company that are told apart by their place. */
const BESIDE = 3;
const OTHER = '@other';

/**
 * What stands where around one company, as stable names for a learner: the rules' opinion of it, the words beside it with other companies masked, direction words and
 * events with side and distance, the verb that it is the object of. Empty when the company is not named or the language has no lexicon.
 */
export function entityHints(question: EntityQuestion): readonly string[] {
  const window = entityWindow(question);
  if (window === undefined) return ['entity unread'];
  const hints = ruleHints(entityOpinion(window)).map((hint) => `entity ${hint}`);
  return [...new Set([...hints, ...placeHints(window), ...partHints(window), ...markHints(window), ...besideHints(window)])];
}

function placeHints({ own, ruling, segments, others, place }: EntityWindow): string[] {
  const rule = ruling === undefined ? 'none' : ruling === own ? 'own' : ruling > own ? 'behind' : 'before';
  return [
    `entity part ${Math.min(own, 3)} of ${Math.min(segments.length, 4)}`,
    `entity ruled ${rule}`,
    `entity others before ${Math.min(others.filter(({ last }) => last < place.first).length, 2)} behind ${Math.min(others.filter(({ first }) => first > place.last).length, 2)}`,
  ];
}

/** Signs of the parts, with the company's own one in the middle, and the verb that it is the object of. */
function partHints(window: EntityWindow): string[] {
  const signOf = (index: number): string => {
    const sum = evidenceIn(window, index).reduce((total, { sign, weight }) => total + sign * weight, 0);
    return sum > 0.2 ? '+' : sum < -0.2 ? '-' : '0';
  };
  const role = roleBefore(window);
  const { own, ruling, place } = window;
  const [before, behind] = [
    evidenceIn(window, ruling ?? own).filter(({ head }) => head < place.first),
    evidenceIn(window, ruling ?? own).filter(({ head }) => head > place.last),
  ].map((items) => Math.sign(items.reduce((total, { sign, weight }) => total + sign * weight, 0)));
  return [
    `entity own ${signOf(own)}`,
    `entity ruling ${ruling === undefined ? '?' : signOf(ruling)}`,
    `entity parts ${own > 0 ? signOf(own - 1) : '_'}${signOf(own)}${own + 1 < window.segments.length ? signOf(own + 1) : '_'}`,
    `entity sides ${before ?? 0} ${behind ?? 0}`,
    `entity role ${isSource(window) ? 'source' : (role?.table ?? nearRole(window))}`,
    ...(role === undefined ? [] : [`entity object of ${wordsBetween(window, role.first, role.last)}`]),
  ];
}

function nearRole(window: EntityWindow): string {
  if (isOpposite(window)) return 'opposite';
  if (isBeside(window)) return 'beside';
  return isSpeaker(window) ? 'speaker' : 'none';
}

/** The nearest direction or event on each side: what it is, how far, in the own part or another, with or without another company between. */
function markHints(window: EntityWindow): string[] {
  const { text, place } = window;
  const moving = text.moods.filter((mark) => isDirection(mark) || EVENTS.has(mark.table));
  const behind = moving.filter(({ first }) => first > place.last);
  const before = moving.filter(({ last }) => last < place.first).reverse();
  return [...sideHints(window, '>', behind), ...sideHints(window, '<', before)];
}

const EVENTS = new Set<string>(['good', 'bad', 'veryGood', 'veryBad', 'beat', 'miss']);

function sideHints(window: EntityWindow, side: '<' | '>', marks: readonly MoodMark[]): string[] {
  const { text, place, others } = window;
  const hints = marks.slice(0, 2).flatMap((mark, rank) => {
    const distance = side === '>' ? mark.first - place.last - 1 : place.first - mark.last - 1;
    const isOwn = partAt(window.segments, mark.first) === window.own;
    const isBetween = others.some(({ first }) =>
      side === '>' ? first > place.last && first < mark.first : first > mark.last && first < place.first,
    );
    const kind = mark.table.replace('very', '').replace('Strongly', '').toLowerCase();
    const thing = text.moods.find((other) => isThing(other) && Math.abs(other.first - mark.first) <= 3);
    const where = `${isOwn ? 'own' : 'other'}${isBetween ? ' past' : ''}`;
    return [
      `entity ${side}${rank} ${kind}`,
      `entity ${side}${rank} ${kind} ${where}`,
      `entity ${side}${rank} ${kind} ${distance === 0 ? '0' : distance < 3 ? '1-2' : distance < 7 ? '3-6' : 'far'}`,
      `entity ${side}${rank} ${wordsBetween(window, mark.first, mark.last)}`,
      ...(thing === undefined ? [] : [`entity ${side}${rank} ${kind} ${thing.table}`]),
    ];
  });
  return hints.length === 0 ? [`entity ${side} nothing`] : hints;
}

/** The words beside the company, in order, with other companies and numbers masked. */
function besideHints(window: EntityWindow): string[] {
  const masked = maskedTokens(window);
  const at = masked.findIndex(({ token }) => token === window.place.first);
  const before = masked.slice(Math.max(0, at - BESIDE), Math.max(at, 0)).map(({ word }) => word);
  const behind = masked.slice(at + 1, at + 1 + BESIDE).map(({ word }) => word);
  return [
    ...behind.map((_, length) => `entity > ${behind.slice(0, length + 1).join(' ')}`),
    ...before.map((_, start) => `entity < ${before.slice(start).join(' ')}`),
    `entity < ${before.at(-1) ?? '_'} > ${behind[0] ?? '_'}`,
  ];
}

/** One item for each company, however many words its name has. */
function maskedTokens({ text, place, others }: EntityWindow): { token: number; word: string }[] {
  const items: { token: number; word: string }[] = [];
  const named = new Map([...others, place].map((name) => [name.first, name]));
  for (let token = 0; token < text.tokens.length; token += 1) {
    const name = named.get(token);
    const { kind = 'mark', text: word = '' } = text.tokens[token] ?? {};
    items.push({ token, word: name === undefined ? (kind === 'number' ? '#' : word) : OTHER });
    if (name !== undefined) token = name.last;
  }
  return items;
}

function wordsBetween({ text }: EntityWindow, first: number, last: number): string {
  return text.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
}
