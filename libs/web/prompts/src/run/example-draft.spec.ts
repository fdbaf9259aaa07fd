import type { PromptSlot } from '../client/prompts-client';
import {
  fieldOf,
  fieldsFrom,
  fieldsOf,
  missingSlots,
  variablesOf,
  withAddedSource,
  withoutSource,
  withSource,
  withText,
} from './example-draft';

const slot = (name: string, form: PromptSlot['form'], isRequired = true): PromptSlot => ({
  name,
  form,
  isRequired,
  isWhole: false,
  budgetTokens: 100,
  title: { en: name, zh: name },
});
const slots = [slot('sources', 'sources'), slot('terms', 'list', false), slot('question', 'text'), slot('count', 'text', false)];
const schema = { properties: { count: { type: 'integer' }, question: { type: 'string' } } };

describe('an example of a prompt', () => {
  it('becomes variables: lines of a list, sources with and without a title, numbers', () => {
    let fields = withText({}, { name: 'terms', text: ' MoE \n\n router ' });
    fields = withText(fields, { name: 'question', text: 'Why?' });
    fields = withText(fields, { name: 'count', text: '4' });
    fields = withSource(fields, { name: 'sources', index: 0, edit: { text: 'Water boils.' } });
    fields = withAddedSource(fields, 'sources');
    fields = withSource(fields, { name: 'sources', index: 1, edit: { title: 'Book', text: 'Ice melts.' } });
    fields = withAddedSource(fields, 'sources');
    expect(variablesOf(slots, { fields, schema })).toEqual({
      sources: [{ text: 'Water boils.' }, { title: 'Book', text: 'Ice melts.' }],
      terms: ['MoE', 'router'],
      question: 'Why?',
      count: 4,
    });
  });

  it('is filled with variables, and gives them back', () => {
    const variables = {
      sources: [{ text: 'Water boils.' }, { title: 'Book', text: 'Ice melts.' }],
      terms: ['MoE', 'router'],
      question: 'Why?',
      count: 4,
    };
    expect(variablesOf(slots, { fields: fieldsOf(slots, variables), schema })).toEqual(variables);
    expect(fieldsOf(slots, { sources: 'none', terms: 3, question: 'Why?', other: 'x' })).toEqual({
      terms: fieldOf({}, 'terms'),
      question: { ...fieldOf({}, 'question'), text: 'Why?' },
    });
  });

  it('leaves out what is empty and tells what must not be', () => {
    const fields = withText({}, { name: 'question', text: '  ' });
    expect(variablesOf(slots, { fields, schema })).toEqual({});
    expect(missingSlots(slots, fields).map(({ name }) => name)).toEqual(['sources', 'question']);
  });

  it('keeps a field for the last source', () => {
    const fields = withoutSource(withSource({}, { name: 'sources', index: 0, edit: { text: 'x' } }), { name: 'sources', index: 0 });
    expect(fieldOf(fields, 'sources').sources).toEqual([{ title: '', text: '' }]);
  });

  it.each(['', 'null', '[]', '{"a":1}', '{"a":{"text":"x","sources":[]}}', '{"a":{"text":"x","sources":[{"title":1,"text":""}]}}', '{'])(
    'reads a kept form of %j as empty',
    (kept) => {
      expect(fieldsFrom(kept)).toEqual({});
    },
  );

  it('reads what it kept', () => {
    const fields = withText({}, { name: 'question', text: 'Why?' });
    expect(fieldsFrom(JSON.stringify(fields))).toEqual(fields);
  });
});
