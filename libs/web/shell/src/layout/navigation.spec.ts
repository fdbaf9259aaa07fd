import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { SHELL_OPTIONS } from '../options';
import { SessionService } from '../session/session.service';
import { Navigation } from './navigation';

const settle = async (): Promise<void> => {
  TestBed.tick();
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('Navigation', () => {
  const isSignedIn = signal(false);
  const unread = signal(3);
  let loads: string[];

  beforeEach(() => {
    loads = [];
    isSignedIn.set(false);
    const badge = (path: string) => () => {
      loads.push(path);
      return path === 'broken' ? Promise.reject(new Error('offline')) : Promise.resolve(() => unread);
    };
    const place = (path: string, roles?: readonly string[]) => ({
      path,
      label: { en: path, zh: path },
      icon: 'x',
      roles,
      badge: badge(path),
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: SHELL_OPTIONS, useValue: { navigation: [place('alerts'), place('secret', ['compliance']), place('broken')] } },
        { provide: SessionService, useValue: { isSignedIn, hasRole: () => false, can: () => false } },
      ],
    });
  });

  it('asks for numbers once somebody is signed in, and only beside places that person may go to', async () => {
    const navigation = TestBed.inject(Navigation);
    await settle();
    expect(loads).toEqual([]);
    isSignedIn.set(true);
    await settle();
    expect(loads).toEqual(['alerts', 'broken']);
    expect(navigation.main().map((place) => navigation.count(place))).toEqual([3, 0]);
    unread.set(4);
    expect(navigation.count(navigation.main()[0]!)).toBe(4);
  });

  it('shows no number of somebody who has left, and asks again for one that failed', async () => {
    const navigation = TestBed.inject(Navigation);
    isSignedIn.set(true);
    await settle();
    isSignedIn.set(false);
    await settle();
    expect(navigation.count(navigation.main()[0]!)).toBe(0);
    isSignedIn.set(true);
    await settle();
    expect(loads).toEqual(['alerts', 'broken', 'broken']);
  });

  it.each([
    ['/', ['']],
    ['/courses/1/ask?question=why', ['']],
    ['/alerts/rules#new', ['alerts']],
    ['/alertsome', []],
    ['/models/edge', ['models']],
  ])('knows to which place %s belongs', async (address, here) => {
    const navigation = TestBed.inject(Navigation);
    await TestBed.inject(Router).navigateByUrl(address);
    const places = ['', 'alerts', 'models'].map((path) => ({
      path,
      label: { en: path, zh: path },
      icon: 'x',
      ...(path === '' ? { covers: ['courses'] } : {}),
    }));
    expect(places.filter((one) => navigation.isHere(one)).map(({ path }) => path)).toEqual(here);
  });
});
