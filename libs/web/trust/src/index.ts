export { AuditPage } from './audit/audit.page';
export { type Provenance, ProvenanceClient } from './provenance/provenance-client';
export { ProvenanceFactsComponent } from './provenance/provenance-facts.component';
export { type StruckSentence, StruckSentencesComponent } from './struck/struck-sentences.component';
export { ProvenancePage } from './provenance/provenance.page';
