export { AuditPage } from './audit/audit.page';
export { type Provenance, ProvenanceClient } from './provenance/provenance-client';
export { ProvenanceFactsComponent } from './provenance/provenance-facts.component';
export { ProvenancePage } from './provenance/provenance.page';
