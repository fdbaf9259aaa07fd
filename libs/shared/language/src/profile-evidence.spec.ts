import { LATIN_PROFILES } from './language-profiles';
import { ProfileEvidence } from './profile-evidence';

const evidence = new ProfileEvidence(LATIN_PROFILES);
const best = (word: string): string | undefined => {
  const values = evidence.of(word);
  return LATIN_PROFILES[values.indexOf(Math.max(...values))]?.language;
};

describe('ProfileEvidence', () => {
  it.each([
    ['unternehmensgewinn', 'de'],
    ['virksomhederne', 'da'],
    ['virksomhetene', 'no'],
    ['yritysverotuksen', 'fi'],
    ['adózási', 'hu'],
    ['şirketlerimiz', 'tr'],
    ['ação', 'pt'],
    ['acción', 'es'],
  ])('%s speaks for %s', (word, language) => expect(best(word)).toBe(language));

  it('lets a word that several languages list say less than one that a single language lists', () => {
    const english = LATIN_PROFILES.findIndex(({ language }) => language === 'en');
    const valueOf = (word: string): number => evidence.of(word)[english] ?? 0;
    expect(valueOf('the')).toBeGreaterThan(valueOf('in'));
  });

  it('remembers a word and says the same again', () => {
    const first = [...evidence.of('dividend')];
    expect([...evidence.of('dividend')]).toEqual(first);
  });
});
