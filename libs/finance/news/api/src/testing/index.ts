export { createTestStories, newsItem, storiesTestSchema, testReader, type TestStories } from '../stories/testing/test-stories';
