import type { Sources } from './sources';

/** A deed seen from its other side: who buys from a seller is sold to. */
interface Converse {
  /** Who takes, what, from whom. */
  readonly taken: readonly RegExp[];
  /** What the source says instead, and how the statement reads then. */
  readonly given: readonly (readonly [known: RegExp, statement: string])[];
}

const TAKER_EN = String.raw`(?<taker>[^,;]+(?:, (?:an?|the|its) [^,;]+,)?)`;
const passive = (verbs: string): RegExp =>
  new RegExp(
    `^(?<thing>[^,;]+?) (?:was|were|is|are|has been|have been|is to be|are to be) (?:${verbs}) by (?<taker>[^;]+?) from (?<giver>[^;]+)$`,
    'iu',
  );
const active = (verbs: string): RegExp => new RegExp(`^${TAKER_EN} (?:${verbs}) (?<thing>[^;]+?) from (?<giver>[^;]+)$`, 'iu');

const EN: readonly Converse[] = [
  {
    taken: [active('buys?|bought|purchase[sd]?|acquire[sd]?|obtain(?:s|ed)?|got|gets?'), passive('bought|purchased|acquired|obtained')],
    given: [[/\bs(?:ell|ells|old|elling)\b/iu, '$<giver> sold $<thing> to $<taker>']],
  },
  {
    taken: [active('borrow(?:s|ed)?|takes?|took|received?|receives?|got|gets?|obtain(?:s|ed)?'), passive('borrowed|received')],
    given: [[/\bl(?:end|ends|ent|ending)\b/iu, '$<giver> lent $<thing> to $<taker>']],
  },
  {
    taken: [active('gets?|got|receives?|received|obtain(?:s|ed)?|buys?|bought|sources?|sourced'), passive('received|bought|obtained')],
    given: [
      [/\bsuppl(?:y|ies|ied|ying)\b/iu, '$<giver> supplied $<thing> to $<taker>'],
      [/\bdeliver(?:s|ed|ing)?\b/iu, '$<giver> delivered $<thing> to $<taker>'],
      [/\b(?:give|gives|gave|grants?|granted)\b/iu, '$<giver> gave $<thing> to $<taker>'],
    ],
  },
  {
    taken: [active('leases?|leased|rents?|rented|hires?|hired'), passive('leased|rented|hired')],
    given: [[/\b(?:leas|rent)(?:e|es|s|ed|ing)? (?:out|[^.]+ to)\b/iu, '$<giver> leased $<thing> to $<taker>']],
  },
  {
    taken: [active('orders?|ordered'), passive('ordered')],
    given: [
      [
        /\b(?:wins?|won|receive[sd]?|gets?|got|secure[sd]?|booked) (?:an? |its |new )?(?:\w+ )?orders?\b/iu,
        '$<giver> won an order for $<thing> from $<taker>',
      ],
    ],
  },
];

const TAKEN_ZH = (verbs: string): readonly RegExp[] => [
  new RegExp(`^(?<taker>[^，；]+?)从(?<giver>[^，；]+?)(?:手中|手里|那里|处|那儿)?(?:${verbs})了?(?<thing>[^，；]+)$`, 'u'),
];
const ZH: readonly Converse[] = [
  {
    taken: TAKEN_ZH('买入|购入|购得|买下|买进|买了|收购|购买'),
    given: [
      [/卖给|出售给|转让给/u, '$<giver>把$<thing>卖给$<taker>'],
      [/(?:卖出|出售|转让|售出)[^。]*[买受]方[为是]/u, '$<giver>卖出$<thing>，买方为$<taker>'],
    ],
  },
  {
    taken: [/^(?<taker>[^，；]+?)向(?<giver>[^，；]+?)(?:订购|订造|订制|采购|定购|购买)了?(?<thing>[^，；]+)$/u],
    given: [[/(?:获得|获|接到|拿下|赢得|签下|收到)[^。]*订单/u, '$<giver>获得$<taker>的$<thing>订单']],
  },
  {
    taken: TAKEN_ZH('获得|得到|取得|借入|借到|拿到|获'),
    given: [
      [/发放/u, '$<giver>向$<taker>发放$<thing>'],
      [/提供/u, '$<giver>向$<taker>提供$<thing>'],
      [/供应/u, '$<giver>向$<taker>供应$<thing>'],
      [/投资/u, '$<giver>向$<taker>投资$<thing>'],
    ],
  },
  {
    taken: [/^(?<taker>[^，；]+?)的(?<thing>[^，；的\d%]+?)(?:来自|由)(?<giver>[^，；]+?)(?:供应|提供)?$/u],
    given: [
      [/供应/u, '$<giver>向$<taker>供应$<thing>'],
      [/提供/u, '$<giver>向$<taker>提供$<thing>'],
    ],
  },
];
const END = /[.。\s]+$/u;
/** Whom it is taken from stands behind one of these in every turn above: most statements need not be tried for all of them. */
const FROM_EN = / from /iu;
const FROM_ZH = /[从向由]|来自/u;

/**
 * A statement told from the side of the one who gives, where a source tells it so: `Schools bought books from the workshop` reads `the workshop sold books to schools`. The roles stay as the statement has them, so that a
 * statement that exchanges them disagrees as before.
 */
export function fromGiversSide(text: string, { sentences }: Sources): string {
  const plain = text.trim().replace(END, '');
  const isHan = /\p{sc=Han}/u.test(plain);
  if (!(isHan ? FROM_ZH : FROM_EN).test(plain)) return text;
  for (const { taken, given } of isHan ? ZH : EN)
    for (const pattern of taken) {
      if (!pattern.test(plain)) continue;
      for (const [known, statement] of given)
        // The source does not tell it from the taker's side as well.
        if (
          sentences.some((sentence) => known.test(sentence.text)) &&
          !sentences.some((sentence) => pattern.test(sentence.text.replace(END, '')))
        )
          return `${plain.replace(pattern, statement)}${isHan ? '。' : '.'}`;
    }
  return text;
}
