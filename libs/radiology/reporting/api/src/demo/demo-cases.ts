import type { BodyPart, Modality, OrderPriority, PatientSex, ReportContext } from '@trivium/radiology/reporting/domain';

export interface DemoPatient {
  readonly patientId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: PatientSex;
}

/** How far a demo report has come. */
export type DemoStep = 'draft' | 'handed_over' | 'signed' | 'amended';

export interface DemoCase {
  readonly accession: string;
  readonly patient: DemoPatient;
  readonly exam: string;
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly priority: OrderPriority;
  readonly indication: string;
  readonly referrer: string;
  /** Hours before the first start at which it was ordered. */
  readonly hoursAgo: number;
  /** Absent for an order that waits. */
  readonly report?: {
    readonly by: 'radiologist' | 'resident';
    readonly language: 'en' | 'zh';
    readonly dictation: string;
    readonly context?: ReportContext;
    readonly step: DemoStep;
    readonly addendum?: string;
  };
}

const LI: DemoPatient = { patientId: 'DEMO-1001', name: '李晓梅', birthDate: '1963-05-14', sex: 'female' };

/** Invented people and examinations: nobody's, and written for this program. */
export const DEMO_CASES: readonly DemoCase[] = [
  {
    ...{ accession: 'DEMO-CT-1187', patient: LI, exam: '胸部CT平扫', modality: 'CT', bodyPart: 'chest', priority: 'routine' },
    ...{ indication: '体检发现肺结节', referrer: '陈医生', hoursAgo: 24 * 365 },
    report: {
      ...{ by: 'radiologist', language: 'zh', step: 'signed' },
      dictation: '左肺上叶见9mm磨玻璃结节，边界清。两侧胸腔未见积液。',
      context: { risk: 'low', setting: 'incidental' },
    },
  },
  {
    ...{ accession: 'DEMO-CT-2041', patient: LI, exam: '胸部CT平扫', modality: 'CT', bodyPart: 'chest', priority: 'urgent' },
    ...{ indication: '肺结节复查', referrer: '陈医生', hoursAgo: 3 },
  },
  {
    ...{ accession: 'DEMO-CT-2044', exam: 'CT head without contrast', modality: 'CT', bodyPart: 'head', priority: 'stat' },
    ...{ indication: 'Sudden severe headache', referrer: 'Dr Gray, emergency', hoursAgo: 1 },
    patient: { patientId: 'DEMO-1002', name: 'Tomas Hale', birthDate: '1971-11-02', sex: 'male' },
  },
  {
    ...{ accession: 'DEMO-MR-0312', exam: '腰椎MR平扫', modality: 'MR', bodyPart: 'spine', priority: 'routine' },
    ...{ indication: '腰痛伴右下肢麻木', referrer: '周医生', hoursAgo: 20 },
    patient: { patientId: 'DEMO-1003', name: '赵建国', birthDate: '1958-08-21', sex: 'male' },
  },
  {
    ...{ accession: 'DEMO-US-0750', exam: 'Ultrasound of the abdomen', modality: 'US', bodyPart: 'abdomen', priority: 'routine' },
    ...{ indication: 'Pain in the right upper quadrant', referrer: 'Dr Moss', hoursAgo: 26 },
    patient: { patientId: 'DEMO-1004', name: 'Ines Calder', birthDate: '1986-02-09', sex: 'female' },
  },
  {
    ...{ accession: 'DEMO-CT-2039', exam: 'CT pulmonary angiogram', modality: 'CT', bodyPart: 'chest', priority: 'stat' },
    ...{ indication: 'Sudden shortness of breath', referrer: 'Dr Gray, emergency', hoursAgo: 2 },
    patient: { patientId: 'DEMO-1005', name: 'Ruth Ambler', birthDate: '1949-03-30', sex: 'female' },
    report: {
      ...{ by: 'resident', language: 'en', step: 'draft' },
      dictation:
        'Filling defects in the right lower lobe artery. No pleural effusion. No pneumothorax. Impression: Acute pulmonary embolism on the right.',
    },
  },
  {
    ...{ accession: 'DEMO-CT-2030', exam: 'CT chest, low dose', modality: 'CT', bodyPart: 'chest', priority: 'routine' },
    ...{ indication: 'Follow-up of a nodule', referrer: 'Dr Moss', hoursAgo: 9 },
    patient: { patientId: 'DEMO-1006', name: 'Peter Lindqvist', birthDate: '1955-06-17', sex: 'male' },
    report: {
      ...{ by: 'resident', language: 'en', step: 'handed_over' },
      dictation: '6 mm solid nodule in the right upper lobe, unchanged. No pleural effusion.',
      context: { risk: 'high', setting: 'incidental' },
    },
  },
  {
    ...{ accession: 'DEMO-CT-2033', exam: '胸部CT平扫', modality: 'CT', bodyPart: 'chest', priority: 'routine' },
    ...{ indication: '咳嗽两周', referrer: '陈医生', hoursAgo: 7 },
    patient: { patientId: 'DEMO-1007', name: '孙丽华', birthDate: '1979-01-25', sex: 'female' },
    report: {
      ...{ by: 'resident', language: 'zh', step: 'draft' },
      dictation: '右肺下叶见5mm实性结节，边缘光滑。左侧少量胸腔积液。',
    },
  },
  {
    ...{ accession: 'DEMO-CT-1990', exam: 'CT chest', modality: 'CT', bodyPart: 'chest', priority: 'routine' },
    ...{ indication: 'Before surgery of the knee', referrer: 'Dr Adeyemi', hoursAgo: 50 },
    patient: { patientId: 'DEMO-1008', name: 'Grace Okello', birthDate: '1968-12-05', sex: 'female' },
    report: {
      ...{ by: 'radiologist', language: 'en', step: 'amended' },
      dictation: '4 mm solid nodule in the left lower lobe. No pleural effusion.',
      context: { risk: 'low', setting: 'incidental' },
      addendum: 'The referring physician was told by telephone that no follow-up is needed.',
    },
  },
];
