import { englishNameRecogniser } from './english-name-recogniser';

const namesIn = (text: string): readonly string[] => [...new Set(englishNameRecogniser.find(text).map((span) => span.text))];

describe('English names', () => {
  it.each([
    ['Contact: Thomas O’Brien, room 4', 'Thomas O’Brien'],
    ['RE: Kwame Mensah, DOB 01/12/1950', 'Kwame Mensah'],
    ['Deepa Iyer is a 54-year-old woman', 'Deepa Iyer'],
    ['Thank you for referring Anne-Marie Dubois to our clinic', 'Anne-Marie Dubois'],
    ['Ivan Petrov was seen today', 'Ivan Petrov'],
    ['Dictated by Olga Ivanova, MD', 'Olga Ivanova'],
    ['Smith, John was called', 'Smith, John'],
    ['spoke with Peter van Dijk', 'Peter van Dijk'],
  ])('in %s finds %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'Right Upper Lobe is clear; Left Lower Lobe with atelectasis.',
    'Hodgkin lymphoma, Crohn disease, Baker cyst, Foley catheter.',
    'Impression: No acute process. Comparison: Chest radiograph.',
    'Parkinson disease is a 2-fold risk.',
    'The patient was seen today.',
  ])('finds nobody in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
