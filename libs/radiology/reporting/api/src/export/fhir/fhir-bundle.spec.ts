import { danglingReferences, entriesOf, fhirErrors, primitiveErrors, unreachedEntries } from '../testing/fhir-validation';
import { sampleReports, standingReport } from '../testing/sample-reports';
import { fhirBundle } from './fhir-bundle';
import type { FhirResource } from './fhir-parts';

const REPORTS = sampleReports();

function resourcesOf(bundle: FhirResource, type: string): FhirResource[] {
  return entriesOf(bundle).flatMap(({ resource }) => (resource.resourceType === type ? [resource] : []));
}

function only(bundle: FhirResource, type: string): FhirResource {
  const [resource, ...others] = resourcesOf(bundle, type);
  if (!resource || others.length > 0) throw new Error(`${others.length + 1} of ${type}`);
  return resource;
}

describe('the validator that stands behind the figure', () => {
  it('finds a wrong code, an unknown element, a missing one, a bad time and an empty list', () => {
    const wrong: FhirResource = { resourceType: 'Observation', id: 'x', status: 'nonsense', foo: 1 };
    expect(fhirErrors(wrong).length).toBeGreaterThanOrEqual(3);
    expect(primitiveErrors({ resourceType: 'Bundle', id: 'x', timestamp: '2026-13', entry: [] })).toHaveLength(2);
    expect(
      danglingReferences({ resourceType: 'Bundle', id: 'x', entry: [{ resource: { subject: { reference: 'urn:uuid:1' } } }] }),
    ).toHaveLength(1);
  });
});

describe('a report as a FHIR document', () => {
  it.each(REPORTS.map((report, index) => [index, report] as const))(
    'report %i: no error in the bundle or a resource of it',
    (_index, report) => {
      const bundle = fhirBundle(report);
      expect(fhirErrors(bundle)).toEqual([]);
      for (const { resource } of entriesOf(bundle)) expect([...fhirErrors(resource), ...primitiveErrors(resource)]).toEqual([]);
      expect([...danglingReferences(bundle), ...unreachedEntries(bundle)]).toEqual([]);
      expect(new Set(entriesOf(bundle).map(({ fullUrl }) => fullUrl)).size).toBe(entriesOf(bundle).length);
    },
  );

  it('says by its status who answers for it', () => {
    const statuses = (['draft', 'preliminary', 'final', 'amended'] as const).map((state) => {
      const bundle = fhirBundle(standingReport(state));
      return [
        only(bundle, 'DiagnosticReport')['status'],
        only(bundle, 'Composition')['status'],
        resourcesOf(bundle, 'Observation')[0]?.['status'],
      ];
    });
    expect(statuses).toEqual([
      ['preliminary', 'preliminary', 'preliminary'],
      ['preliminary', 'preliminary', 'preliminary'],
      ['final', 'final', 'final'],
      ['appended', 'amended', 'final'],
    ]);
    expect(only(fhirBundle(standingReport('draft')), 'Composition')).not.toHaveProperty('attester');
    expect(only(fhirBundle(standingReport('final')), 'Composition')).toHaveProperty('attester');
  });

  it('carries side, lobe and size of the standing example in codes', () => {
    const [nodule] = resourcesOf(fhirBundle(standingReport('final')), 'Observation');
    expect(nodule).toMatchObject({
      code: { coding: [{ system: 'http://snomed.info/sct', code: '27925004' }], text: '结节' },
      bodySite: { coding: [{ code: '44714003' }] },
    });
    expect(nodule?.['component']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ valueQuantity: { value: 12, unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' } }),
        expect.objectContaining({ valueCodeableConcept: { coding: [expect.objectContaining({ code: '7771000' })], text: 'Left' } }),
      ]),
    );
  });

  it('sends a kind without a sure code as text only', () => {
    const bulla = REPORTS.flatMap((report) => resourcesOf(fhirBundle(report), 'Observation')).find(
      ({ code }) => (code as { text: string }).text === '肺大疱',
    );
    expect(bulla?.['code']).toEqual({ text: '肺大疱' });
  });

  it('names the person and the program, and the model only where one wrote', () => {
    const bundle = fhirBundle(standingReport('final'));
    expect(resourcesOf(bundle, 'Provenance')).toHaveLength(2);
    expect(bundle['meta']).toMatchObject({ security: [{ code: 'AIAST' }] });
    const { generation: _generation, ...byHand } = standingReport('final');
    expect(resourcesOf(fhirBundle(byHand), 'Provenance')).toHaveLength(1);
    expect(fhirBundle(byHand)).not.toHaveProperty('meta');
  });

  it('gives the same bytes for the same edition, and another identity to the next', () => {
    const [first, again, next] = [standingReport('final'), standingReport('final'), standingReport('amended')].map((report) =>
      fhirBundle(report),
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(next?.['identifier']).not.toEqual(first?.['identifier']);
  });
});
