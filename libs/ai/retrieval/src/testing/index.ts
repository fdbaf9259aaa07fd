export { createTestRetrieval, type TestRetrieval, type TestRetrievalOptions } from './create-test-retrieval';
export { goldenOrder, TEST_WORDS, testBook, testNumbers, testUuid } from './test-books';
