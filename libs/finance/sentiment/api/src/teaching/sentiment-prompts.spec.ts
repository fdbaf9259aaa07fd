import { lintTemplate, releaseProblems } from '@trivium/ai/prompts';
import { sentimentPrompts } from './sentiment-prompts';

describe('the prompts of the sentiment teacher', () => {
  it('are as they were released', () => expect(releaseProblems(sentimentPrompts)).toEqual([]));

  it.each(sentimentPrompts.templates)('are clear, in context and under control: $id $version', (template) => {
    expect(lintTemplate(template)).toEqual([]);
  });
});
