export * from '../writing/testing/measure-report-trust';
export * from '../export/testing';
