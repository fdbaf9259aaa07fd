import { lintTemplate, releaseProblems } from '@trivium/ai/prompts';
import { tutorPrompts } from './tutor-prompts';

describe('the prompts of the tutor', () => {
  it('are as they were released', () => expect(releaseProblems(tutorPrompts)).toEqual([]));

  it.each(tutorPrompts.templates)('are clear, in context and under control: $id $version', (template) => {
    expect(lintTemplate(template)).toEqual([]);
  });
});
