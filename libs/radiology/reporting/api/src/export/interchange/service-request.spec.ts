import { fhirBundle } from '../fhir/fhir-bundle';
import { standingReport } from '../testing/sample-reports';
import { readServiceRequest } from './service-request';

const IDENTIFIER = (code: string, value: string) => ({
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code }] },
  value,
});
const PATIENT = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'urn:ssn', value: '999' }, IDENTIFIER('MR', 'MRN-7')],
  name: [
    { use: 'old', text: 'Somebody Else' },
    { use: 'official', family: 'Wang', given: ['Xiaoming'] },
    { family: '王', given: ['小明'] },
  ],
  gender: 'male',
  birthDate: '1968-02-03',
};
const REQUEST = {
  resourceType: 'ServiceRequest',
  id: 'sr1',
  contained: [PATIENT],
  identifier: [IDENTIFIER('PLAC', 'P-9'), IDENTIFIER('ACSN', ' ACC-9 ')],
  status: 'active',
  intent: 'order',
  priority: 'stat',
  code: { coding: [{ system: 'http://loinc.org', code: '24627-2', display: 'CT Chest' }] },
  subject: { reference: '#p1' },
  requester: { reference: 'Practitioner/d1', display: 'Dr Display' },
  authoredOn: '2026-03-04T08:00:00+08:00',
  reasonCode: [{ text: 'Cough' }, { coding: [{ code: 'R05', display: 'Fever' }] }],
};
const FULL = {
  accession: 'ACC-9',
  placerNumber: 'P-9',
  exam: 'CT Chest',
  modality: 'CT',
  bodyPart: 'chest',
  priority: 'stat',
  indication: 'Cough; Fever',
  referrer: 'Dr Display',
  requestedAt: '2026-03-04T08:00:00+08:00',
  patient: { patientId: 'MRN-7', name: '王小明 (Wang, Xiaoming)', birthDate: '1968-02-03', sex: 'male' },
};

const valueOf = (json: unknown) => {
  const read = readServiceRequest(json);
  return read.ok ? read.value : read.problem.code;
};
const inBundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

describe('an order out of FHIR', () => {
  it('is read with its patient contained', () => {
    expect(valueOf(REQUEST)).toEqual(FULL);
  });

  it('is read from a bundle, by relative, absolute and urn references', () => {
    const { contained: _contained, ...bare } = REQUEST;
    for (const [reference, fullUrl] of [
      ['Patient/p1', undefined],
      ['https://his.example/fhir/Patient/p1', undefined],
      ['urn:uuid:0000', 'urn:uuid:0000'],
    ]) {
      const doctor = { resourceType: 'Practitioner', id: 'd1', name: [{ family: '李', given: ['医生'] }] };
      const other = { ...PATIENT, id: 'p2', identifier: [IDENTIFIER('MR', 'WRONG')] };
      const bundle = {
        resourceType: 'Bundle',
        entry: [
          { resource: other },
          { fullUrl, resource: PATIENT },
          { resource: { ...bare, subject: { reference } } },
          { resource: doctor },
        ],
      };
      expect(valueOf(bundle)).toEqual({ ...FULL, referrer: '李医生' });
    }
  });

  it('is read from our own export', () => {
    expect(valueOf(fhirBundle(standingReport('final')))).toMatchObject({
      accession: 'ACC-1',
      placerNumber: 'P-1',
      modality: 'CT',
      bodyPart: 'chest',
      referrer: '李医生',
      patient: { patientId: 'MRN-0012', birthDate: '1968-02-03', sex: 'male' },
    });
  });

  it.each([
    ['胸部CT平扫', 'CT', 'chest'],
    ['颅脑磁共振', 'MR', 'head'],
    ['腹部彩超', 'US', 'abdomen'],
    ['胸片', 'DX', 'chest'],
    ['腰椎MRI', 'MR', 'spine'],
    ['Mammography, bilateral', 'MG', 'breast'],
    ['XR knee left', 'DX', 'lower_limb'],
    ['Whole body PET/CT', 'PT', 'whole_body'],
    ['MRI lumbar spine', 'MR', 'spine'],
    ['Ultrasound thyroid', 'US', 'neck'],
    ['Direct radiograph of the chest, call us', 'DX', 'chest'],
    ['手术后复查：腹部CT', 'CT', 'abdomen'],
  ])('%s is %s of %s', (exam, modality, bodyPart) => {
    expect(valueOf({ ...REQUEST, code: { text: exam } })).toMatchObject({ modality, bodyPart, exam });
  });

  it('says modality and body part by their codes before words', () => {
    const coded = {
      ...REQUEST,
      code: { text: 'Examination' },
      orderDetail: [{ coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }] }],
      bodySite: [{ coding: [{ system: 'http://snomed.info/sct', code: '69536005' }] }],
    };
    expect(valueOf(coded)).toMatchObject({ modality: 'MR', bodyPart: 'head' });
  });

  it('guesses nothing that is not there', () => {
    expect(valueOf({ resourceType: 'ServiceRequest' })).toEqual({});
    expect(valueOf({ ...REQUEST, code: { text: 'Examination as discussed' }, identifier: [] })).not.toHaveProperty('modality');
    const { contained: _contained, ...bare } = REQUEST;
    expect(valueOf(inBundle({ ...bare, subject: { reference: 'Patient/unknown' } }, PATIENT))).toMatchObject({ patient: {} });
    expect(valueOf(inBundle({ ...bare, subject: undefined }, PATIENT))).not.toHaveProperty('patient');
    // The id of a resource is no number of a patient.
    expect(valueOf({ ...REQUEST, contained: [{ ...PATIENT, identifier: [] }] })).toMatchObject({
      patient: { name: '王小明 (Wang, Xiaoming)' },
    });
    expect(valueOf({ ...REQUEST, identifier: [IDENTIFIER('PLAC', 'P-9')] })).not.toHaveProperty('accession');
  });

  it.each([
    ['nothing', undefined, 'ORDER_FHIR_NOT_A_REQUEST'],
    ['a list', [REQUEST], 'ORDER_FHIR_NOT_A_REQUEST'],
    ['text', 'ServiceRequest', 'ORDER_FHIR_NOT_A_REQUEST'],
    ['another resource', PATIENT, 'ORDER_FHIR_NOT_A_REQUEST'],
    ['an empty bundle', { resourceType: 'Bundle' }, 'ORDER_FHIR_NOT_A_REQUEST'],
    ['two requests', inBundle(REQUEST, REQUEST), 'ORDER_FHIR_SEVERAL_REQUESTS'],
    ['a revoked one', { ...REQUEST, status: 'revoked' }, 'ORDER_FHIR_NOT_ORDERED'],
    ['a plan', { ...REQUEST, intent: 'plan' }, 'ORDER_FHIR_NOT_ORDERED'],
    ['a prohibition', { ...REQUEST, doNotPerform: true }, 'ORDER_FHIR_NOT_ORDERED'],
    ['two patients of one id', { ...REQUEST, contained: [PATIENT, PATIENT] }, 'ORDER_FHIR_SEVERAL_PATIENTS'],
  ])('is refused: %s', (_what, json, code) => {
    expect(valueOf(json)).toBe(code);
  });

  it('survives elements of every wrong kind, and large ones', () => {
    for (const wrong of [null, 7, true, 'x', [], {}, [null, 7, [[]]], { a: { b: {} } }, 'x'.repeat(300_000)]) {
      for (const element of Object.keys(REQUEST).filter((name) => name !== 'resourceType'))
        expect(() => readServiceRequest({ ...REQUEST, [element]: wrong })).not.toThrow();
      for (const element of Object.keys(PATIENT).filter((name) => name !== 'resourceType'))
        expect(() => readServiceRequest({ ...REQUEST, contained: [{ ...PATIENT, [element]: wrong }] })).not.toThrow();
      expect(() => readServiceRequest({ resourceType: 'Bundle', entry: wrong })).not.toThrow();
    }
    const hostile: unknown = JSON.parse(
      `{"resourceType":"ServiceRequest","__proto__":{"accession":"x"},"code":{"text":"${'CT '.repeat(60_000)}"}}`,
    );
    expect(readServiceRequest(hostile).ok).toBe(true);
    expect(Object.prototype).not.toHaveProperty('accession');
  });
});
