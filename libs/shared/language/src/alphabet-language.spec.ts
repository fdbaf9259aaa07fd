import { rankCyrillic, rankLatin } from './alphabet-language';

describe('rankLatin', () => {
  it('gives every language a share, the shares sum to one, the likeliest is first', () => {
    const ranked = rankLatin('Vindparken får nye eiere etter langt salg');
    expect(ranked[0]?.language).toBe('no');
    expect(ranked.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 9);
    expect(ranked.map(({ share }) => share)).toEqual(ranked.map(({ share }) => share).sort((a, b) => b - a));
  });

  it.each([
    ['Data Governance Maturity Assessment – ruszyły zapisy na warsztaty', 'pl'],
    ['Cash flow is king: yrityksen maksuvalmius', 'fi'],
    ['Best Place to Work ödülü bizim', 'tr'],
  ])('%s borrows English and is %s', (text, language) => expect(rankLatin(text)[0]?.language).toBe(language));

  it.each([
    'Lindqvist and Hämäläinen join the board of Kestrel',
    'Banco Atlántico names new head of trading',
    'Shares of Øresund Shipping slip after audit',
  ])('%s names foreigners and is English', (text) => expect(rankLatin(text)[0]?.language).toBe('en'));

  it('takes a month without a capital for another language than English', () => {
    const share = (text: string): number => rankLatin(text).find(({ language }) => language === 'en')?.share ?? 0;
    expect(share('Nordhafen Update november')).toBeLessThan(share('Nordhafen Update November') / 10);
  });

  it('has no evidence in nothing', () => expect(rankLatin('')[0]?.share).toBeLessThan(1));
});

describe('the language that a source is said to write', () => {
  it('decides for a title that two languages spell alike', () => {
    const title = 'Regler for fjernsalg';
    expect(rankLatin(title, 'da')[0]?.language).toBe('da');
    expect(rankLatin(title, 'no')[0]?.language).toBe('no');
  });

  it('does not decide against the words of a title', () => {
    expect(rankLatin('Kestrel cuts its outlook for the year', 'da')[0]?.language).toBe('en');
    expect(rankLatin('Selskabet hæver forventningerne', 'en')[0]?.language).toBe('da');
  });
});

describe('closed classes of words', () => {
  it.each([
    ['Kestrel: junta el jueves', 'es'],
    ['Kestrel giovedì a Torino', 'it'],
    ['Kestrel dinsdag Duitsland', 'nl'],
    ['Kestrel w poniedziałek', 'pl'],
  ])('%s is %s', (text, language) => expect(rankLatin(text)[0]?.language).toBe(language));
});

describe('rankCyrillic', () => {
  it.each([
    ['Дивиденды перенесли на июль', 'ru'],
    ['Податкова перевірка затягнулася', 'uk'],
    ['Банката увеличи печалбата си', 'bg'],
  ])('%s is %s', (text, language) => expect(rankCyrillic(text)[0]?.language).toBe(language));
});
