import { TestBed } from '@angular/core/testing';
import { SessionService } from '@trivium/web/shell';
import { BoardKeeping } from './board-keeping.service';

describe('BoardKeeping', () => {
  let userId = 'u1';
  beforeEach(() => {
    localStorage.clear();
    userId = 'u1';
    TestBed.configureTestingModule({ providers: [{ provide: SessionService, useValue: { user: () => ({ id: userId }) } }] });
  });

  it('gives back filters and words, and not the moment that was looked at', () => {
    const keeping = TestBed.inject(BoardKeeping);
    keeping.write({ q: 'rates', language: ['zh', 'ja'], asOf: '2026-11-01T00:00:00.000Z', label: '' });
    expect(keeping.read()).toEqual({ q: 'rates', language: ['zh', 'ja'] });
  });

  it('keeps them from the next person at this screen', () => {
    const keeping = TestBed.inject(BoardKeeping);
    keeping.write({ q: 'rates' });
    userId = 'u2';
    expect(keeping.read()).toEqual({});
  });

  it.each(['{', '[1]', '"x"', 'null', '{"q":{"a":1},"language":[1]}'])('opens without filters when the storage holds %s', (text) => {
    localStorage.setItem('trivium.news.board.u1', text);
    expect(TestBed.inject(BoardKeeping).read()).toEqual({});
  });
});
