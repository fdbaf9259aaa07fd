export { InProcessDocumentReader } from './in-process-document-reader';
export { createTestMaterials, materialsTestSchema, testCaller, type TestMaterials, type TestMaterialsOptions } from './test-materials';
