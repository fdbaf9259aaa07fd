import type { ModelEndpoint } from '@trivium/platform/config';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { dataClassOf } from './declared-data-class';
import { facadeErrors } from './facade.errors';
import { facadeModelsOf } from './facade-models';
import { ReaderPseudonyms } from './reader-pseudonyms';

describe('the façade', () => {
  it('takes text for restricted when nothing is said, and no other word for a class', () => {
    expect(dataClassOf(undefined)).toBe('restricted');
    expect(dataClassOf('public')).toBe('public');
    for (const header of ['', 'PUBLIC', 'public, restricted', ['public', 'restricted']])
      expect(() => dataClassOf(header)).toThrow('VALIDATION_FAILED');
  });

  it('gives each reader one name that says nothing', () => {
    const names = new ReaderPseudonyms(new Uint8Array(32));
    const [one, two] = ['organisation-1' as OrganisationId, 'organisation-2' as OrganisationId];
    const userId = 'user' as UserId;
    expect(names.of({ organisationId: one, userId }, '')).toBe(names.of({ organisationId: one, userId }, ''));
    expect(names.of({ organisationId: one, userId }, '')).not.toBe(names.of({ organisationId: two, userId }, ''));
    expect(names.of({ organisationId: one, userId }, '')).not.toBe(
      new ReaderPseudonyms(new Uint8Array([1])).of({ organisationId: one, userId }, ''),
    );
    expect(names.of({ organisationId: one, userId }, '')).not.toBe(names.of({ organisationId: one, userId }, 'mei'));
    expect(names.of({ organisationId: one, userId }, '')).toMatch(/^[\w-]{43}$/);
  });

  it('lists a model once, with the highest class that one of its endpoints takes', () => {
    const entry = (change: Partial<ModelEndpoint>): ModelEndpoint => ({
      id: 'a',
      task: 'chat',
      kind: 'openai',
      baseUrl: 'http://a.test',
      model: 'm',
      place: 'cloud',
      maxDataClass: 'public',
      ...change,
    });
    expect(
      facadeModelsOf([
        entry({}),
        entry({ id: 'b', place: 'local', maxDataClass: 'confidential' }),
        entry({ id: 'c', model: 'n' }),
      ]).data.map(({ id, trivium }) => [id, trivium.endpoints, trivium.max_data_class]),
    ).toEqual([
      ['m', ['a', 'b'], 'confidential'],
      ['n', ['c'], 'public'],
    ]);
    expect(facadeModelsOf([]).data).toEqual([]);
  });

  it('says what happened in both languages', () => {
    for (const make of Object.values(facadeErrors)) {
      const error = make({ field: 'n' });
      expect([error.text('en'), error.text('zh')].join()).not.toContain('{');
      expect(error.text('zh')).toMatch(/未发送任何内容/);
    }
  });
});
