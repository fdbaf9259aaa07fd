import { languageName } from './language-words';

describe('names of languages', () => {
  it('says in words which language a source is in, also one that the desk does not judge', () => {
    expect(languageName('de')).toEqual({ en: 'German', zh: '德语' });
    expect(languageName('ar')).toEqual({ en: 'Arabic', zh: '阿拉伯语' });
    expect(languageName('he')).toEqual({ en: 'Hebrew', zh: '希伯来语' });
  });

  it('shows what a feed says of itself when that is no language', () => {
    expect(languageName('not a language')).toEqual({ en: 'not a language', zh: 'not a language' });
  });
});
