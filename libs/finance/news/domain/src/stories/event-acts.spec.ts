import { areActsApart, kindOfActs, readActs, shareAct } from './event-acts';

describe('what happened to a company', () => {
  it.each([
    ['Police raid Corvane Bank offices', ['raid']],
    ['Ermittler durchsuchen Büros der Quellen AG', ['probe', 'raid']],
    ['Finance chief quits at Halvorsen Marine', ['departure', 'office:cfo']],
    ['白鳥重工の社長が退任へ', ['departure', 'office:ceo']],
    ['Strike at Tresor Mining is over', ['strike/over']],
    ['Vantage ends talks as chief executive resigns', ['departure', 'office:ceo']],
    ['Fitch cuts Melrose Retail to junk', ['by:fitch']],
    ['Polar Shipping launches a route to Lima', []],
  ])('reads %s', (title, acts) => {
    expect(readActs(title)).toEqual(acts);
  });

  it.each([
    ['one act in other words', 'Hackers steal data from Pellmont', 'Pellmont confirms cyberattack', true],
    ['one act in another language', 'Lumora files for Chapter 11', 'Lumora stellt Insolvenzantrag', true],
    ['a departure told without its office', 'Holt resigns at Marlowe', 'Marlowe chief executive steps down', true],
    ['an appointment to the same office', 'Zephyr names Ana Ruiz chief executive', 'Ana Ruiz to lead Zephyr as new CEO', true],
    ['appointments of unknown offices', 'Harlan names new head of wireless', 'Harlan appoints a director', false],
    ['two acts', 'Oakridge recalls pizza', 'Explosion at Oakridge plant', false],
  ])('takes %s for what it is', (_, first, second, isShared) => {
    expect(shareAct(readActs(first), readActs(second))).toBe(isShared);
    expect(shareAct(readActs(second), readActs(first))).toBe(isShared);
  });

  it.each([
    ['a strike and its end', 'Tresor Mining workers strike', 'Tresor Mining workers end strike', true],
    ['two offices', 'Marlowe chairman resigns', 'Marlowe CFO resigns', true],
    ['two houses', "Moody's downgrades Harlan", 'Fitch downgrades Harlan', true],
    ['one house', 'Fitch downgrades Harlan', 'Harlan cut to junk by Fitch', false],
    ['what one does not tell', 'Marlowe chairman resigns', 'Holt resigns', false],
  ])('keeps %s apart where they are', (_, first, second, isApart) => {
    expect(areActsApart(readActs(first), readActs(second))).toBe(isApart);
    expect(areActsApart(readActs(second), readActs(first))).toBe(isApart);
  });

  it('tells the kind of event where no other word does', () => {
    expect(['Oakridge Foods factory hit by blast', 'Torvik to go public', 'Polar opens a pier'].map((title) => kindOfActs(title))).toEqual([
      'incident',
      'capital',
      undefined,
    ]);
  });
});
