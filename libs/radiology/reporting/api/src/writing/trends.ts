/** Which way something went since it was last looked at. */
export type Trend = 'up' | 'down' | 'still';

/** Words that grade a density or a signal say nothing of time. */
const GRADES =
  /\b(?:increased|decreased|reduced|diminished) (?:\w+ )?(?:density|attenuation|signal|intensity|uptake|echogenicity|echo|opacity|lucency|height|width|markings?)\b|(?:密度|信号|透亮度|透光度|回声|摄取|浓聚|纹理|高度|间隙|骨质)(?:\p{sc=Han}{0,3})(?:增高|增加|增强|增多|减低|降低|减少|减弱|缩小)/giu;
const STILL =
  /\b(?:no|not|without|never)\b(?: [\w-]+){0,4}? (?:chang|increas|decreas|grow|enlarg|progress|shr[aiu]nk)\w*|\b(?:stable|unchanged|similar (?:to|in))\b|(?:无|未见|未|没有)(?:明显|显著|明确)?(?:变化|改变|增大|缩小|增多|减少|进展)|没(?:有)?(?:什么|明显)?(?:变化?|改变)|未变|无著变|如前|变化不大|稳定|相仿|同前|不变/giu;
const UP =
  /\b(?:increas(?:ed?|es|ing)|gr(?:own|ew|owth|owing)|larger|bigger|worse(?:n(?:ed|ing)?)?|progress(?:ed|ion|ing)|enlarg(?:ed|ement) (?:since|compared|from))\b|(?:增大|增多|增加|加重|进展|变大|长大|长到|增至)/giu;
const DOWN =
  /\b(?:decreas(?:ed?|es|ing)|smaller|shr(?:unk|ank|inking|inkage)|reduc(?:ed|tion)|diminish(?:ed|ing)?|regress(?:ed|ion|ing)|improv(?:ed|ement|ing))\b|(?:缩小|减小|减少|变小|变少|减轻|好转|吸收|消退)/giu;

/** Which ways a text says that something went. A denied change is none. */
export function trendsOf(text: string): ReadonlySet<Trend> {
  const found = new Set<Trend>();
  let rest = text.replace(GRADES, ' ');
  for (const [trend, words] of [
    ['still', STILL],
    ['up', UP],
    ['down', DOWN],
  ] as const) {
    const without = rest.replace(words, ' ');
    if (without !== rest) found.add(trend);
    rest = without;
  }
  return found;
}

/**
 * Whether a sentence lets something go a way that the draft does not: `smaller` where the draft has `larger`, also where the two sizes stand beside it. Only where the draft says of a change at all: what it does not speak of is
 * struck as a word of nobody's.
 */
export function isAgainstTrends(said: string, known: readonly string[]): boolean {
  const own = trendsOf(said);
  if (own.size === 0) return false;
  const others = new Set(known.flatMap((text) => [...trendsOf(text)]));
  return others.size > 0 && [...own].some((trend) => !others.has(trend));
}
