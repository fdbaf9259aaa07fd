import { entityHints } from './entity-hints';
import { entitySpan, isEntityNamed } from './find-entity';

describe('entityHints', () => {
  const text = 'Acme Corp rises 3% as Bolt slumps';

  it('masks other companies and numbers beside the one that is asked for', () => {
    const hints = entityHints({ text, language: 'en', entity: 'Bolt', otherEntities: ['Acme Corp'] });
    expect(hints).toContain('entity > slumps');
    expect(hints).toContain('entity < # % as');
    expect(hints.join('\n')).not.toMatch(/acme/u);
  });

  it('tells the sides apart', () => {
    const [acme, bolt] = ['Acme Corp', 'Bolt'].map((entity) => entityHints({ text, language: 'en', entity }));
    expect(acme).toContain('entity rules positive');
    expect(bolt).toContain('entity rules negative');
    expect(acme).toContain('entity >0 rise own');
    expect(bolt).toContain('entity >0 fall own');
  });

  it('are the same names each time, each once', () => {
    const hints = entityHints({ text, language: 'en', entity: 'Bolt' });
    expect(hints).toEqual(entityHints({ text, language: 'en', entity: 'Bolt' }));
    expect(new Set(hints).size).toBe(hints.length);
  });

  it('say that a company is not in the text', () => {
    expect(entityHints({ text, language: 'en', entity: 'Corvo' })).toEqual(['entity unread']);
  });
});

describe('isEntityNamed', () => {
  it.each([
    ['Acme’s profit', 'ACME', true],
    ['Banks rally', 'Bank', true],
    ['Embankment', 'Bank', false],
    ['Société Générale gagne', 'Societe Generale', true],
    ['北港股份涨停', '北港', true],
    ['L&T wins', 'L&T', true],
    ['text', '', false],
  ])('%s / %s: %s', (text, entity, isNamed) => expect(isEntityNamed(text, entity)).toBe(isNamed));

  it('says where', () => {
    expect(entitySpan('Shares of Acme’s unit', 'acme')).toEqual({ start: 10, end: 16 });
  });
});
