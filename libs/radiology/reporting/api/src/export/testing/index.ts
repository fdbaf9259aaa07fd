export * from './dicom-archive';
export * from './fhir-validation';
export * from './outside-tools';
export * from './sample-reports';
