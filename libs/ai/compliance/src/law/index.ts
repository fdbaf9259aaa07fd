export { JURISDICTIONS, type Jurisdiction, LAW_STATES, type LawDate, type LawFact, type LawSource, type LawState } from './law-fact';
export { LAW_FACTS } from './law-facts';
