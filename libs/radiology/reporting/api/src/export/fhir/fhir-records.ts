import { isSigned } from '@trivium/radiology/reporting/domain';
import type { ExportableReport } from '../exportable-report';
import { CRITICAL_CODES } from '../report-codes';
import { plainText } from '../report-text';
import { CHANNEL_WORDS, CRITICAL_WORDS, REPORT_WORDS } from '../report-words';
import { issuedAt } from '../report-times';
import { concept, type FhirResource, type Reference, referenceTo, resourceId, textIn } from './fhir-parts';
import type { PractitionerList } from './fhir-people';

const AGENT_TYPES = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const agentType = (code: string, display: string) => ({ type: { coding: [{ system: AGENT_TYPES, code, display }] } });

interface ProvenanceFrame {
  readonly targets: readonly FhirResource[];
  readonly people: PractitionerList;
  readonly organisation: FhirResource;
  readonly device: FhirResource;
}

/** Who wrote and who signed; beside it, when a program put the draft together, that program and its record. */
export function provenancesOf(
  report: ExportableReport,
  { targets, people, organisation, device }: ProvenanceFrame,
): readonly FhirResource[] {
  const { id, author, signer, addenda, generation, state } = report;
  const target = targets.map((one) => referenceTo(one));
  const onBehalfOf = referenceTo(organisation);
  const by = new Set(addenda.map((addendum) => addendum.by));
  const persons: FhirResource = {
    resourceType: 'Provenance',
    id: resourceId(id, 'provenance', 'persons'),
    target,
    recorded: issuedAt(report).toISOString(),
    activity: concept(undefined, isSigned(state) ? 'Written and signed' : 'Written'),
    agent: [
      { ...agentType('author', 'Author'), who: people.of(author.name), onBehalfOf },
      ...(signer ? [{ ...agentType('attester', 'Attester'), who: people.of(signer.name), onBehalfOf }] : []),
      ...[...by].map((name) => ({ ...agentType('author', 'Author'), who: people.of(name), onBehalfOf })),
    ],
  };
  if (!generation) return [persons];
  const program: FhirResource = {
    resourceType: 'Provenance',
    id: resourceId(id, 'provenance', 'program'),
    target,
    recorded: (generation.at ?? author.at).toISOString(),
    activity: concept(undefined, 'Draft put together from the dictation'),
    agent: [{ ...agentType('assembler', 'Assembler'), who: referenceTo(device) }],
    entity: [
      {
        role: 'source',
        what: {
          identifier: { system: 'urn:trivium:provenance', value: generation.provenanceId },
          ...textIn('display', generation.aiLabel),
        },
      },
    ],
  };
  return [persons, program];
}

interface CommunicationFrame {
  readonly subject: Reference;
  readonly people: PractitionerList;
  /** By its identity alone: the report names the communications too. */
  readonly about: Reference;
}

/** The log of critical results, an entry for each time somebody was told. */
export function communicationsOf(report: ExportableReport, { subject, people, about }: CommunicationFrame): readonly FhirResource[] {
  const { id, language, communications } = report;
  const words = REPORT_WORDS[language];
  return communications.map((one) => ({
    resourceType: 'Communication',
    id: resourceId(id, 'communication', one.id),
    status: 'completed',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/communication-category', code: 'alert', display: 'Alert' }] }],
    priority: 'urgent',
    medium: [concept(undefined, CHANNEL_WORDS[one.channel][language])],
    ...('reference' in subject ? { subject } : {}),
    about: [about],
    sent: one.toldAt.toISOString(),
    recipient: [people.of(one.toldTo)],
    sender: people.of(one.toldBy),
    ...(one.codes.length === 0
      ? {}
      : { reasonCode: one.codes.map((code) => concept(CRITICAL_CODES[code], CRITICAL_WORDS[code][language])) }),
    payload: [{ contentString: plainText(one.finding).trim() || '–' }],
    note: [{ text: `${language === 'zh' ? '复述确认' : 'Read back'}: ${one.isReadBack ? words.yes : words.no}` }],
  }));
}
