import { CHINA_FACTS } from './china.facts';
import { EUROPEAN_UNION_FACTS } from './european-union.facts';
import type { LawFact } from './law-fact';

/** What the program follows, as engineers read it from what they could read. To be checked by counsel. */
export const LAW_FACTS: readonly LawFact[] = [...CHINA_FACTS, ...EUROPEAN_UNION_FACTS];
