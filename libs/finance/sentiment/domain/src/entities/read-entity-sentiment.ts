import type { RuleOpinion } from '../sentiment';
import { type Evidence, turned } from '../rules/evidence';
import { isThing } from '../rules/marked-text';
import { opinionOf, SILENT_OPINION } from '../rules/read-sentiment-rules';
import { type EntityWindow, entityWindow, evidenceIn, isBeside, isOpposite, isSource, isSpeaker, roleBefore } from './entity-window';

const ROLE_WEIGHT = 0.8;
/** What is said of others in the same headline says little of this company. */
const ELSEWHERE = 0.5;

/** Who gains and who loses: the rules of the part of the text that speaks of one company. Silent when it is not named, or nothing is said of it. */
export function readEntitySentiment(text: string, language: string, entity: string): RuleOpinion {
  const window = entityWindow({ text, language, entity });
  return window === undefined ? SILENT_OPINION : entityOpinion(window);
}

export function entityOpinion(window: EntityWindow): RuleOpinion {
  return opinionOf(window.text, entityEvidence(window));
}

function entityEvidence(window: EntityWindow): Evidence[] {
  const { place, ruling, own } = window;
  const said = saidOf(window);
  const behind = said.filter(({ head }) => head > place.last);
  const span = { first: place.first, last: place.last, head: place.first };
  if (isOpposite(window))
    return said.filter(({ head }) => head < place.first).map((item) => ({ ...item, rule: 'role', sign: turned(item.sign) }));
  if (isSource(window)) return [{ rule: 'role', sign: 0, weight: ROLE_WEIGHT, ...span }];
  const role = roleBefore(window);
  if (role !== undefined) {
    const sign = role.table === 'objectGains' ? 1 : -1;
    return [{ rule: 'role', sign, weight: ROLE_WEIGHT, ...span, first: role.first }, ...(ruling === own ? behind : [])];
  }
  if (isBeside(window)) return [{ rule: 'role', sign: 0, weight: ROLE_WEIGHT, ...span }];
  if (isSpeaker(window)) return [{ rule: 'role', sign: 0, weight: ROLE_WEIGHT, ...span }, ...impliedEvidence(window)];
  // Behind the company stands its verb; what stands before it in the same part is mostly somebody else's.
  return behind.some(({ sign }) => sign !== 0) ? behind : said;
}

function saidOf(window: EntityWindow): Evidence[] {
  const { ruling, own } = window;
  if (ruling === undefined) return [];
  return evidenceIn(window, ruling).map((item) => (ruling >= own ? item : { ...item, weight: item.weight * ELSEWHERE }));
}

/** "A sells its stake in B; stock up": a later part without a name of its own speaks of who came first. */
function impliedEvidence(window: EntityWindow): Evidence[] {
  const { segments, own, text } = window;
  if (own !== 0) return [];
  const implied = segments.findIndex(({ first }, index) => index > own && text.moods.some((mark) => mark.first === first && isThing(mark)));
  return implied === -1 ? [] : evidenceIn(window, implied);
}
