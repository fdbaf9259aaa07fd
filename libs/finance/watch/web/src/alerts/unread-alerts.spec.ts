import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DELAY, EventStreamClient, type StreamEvent } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { DesktopNotifications } from './desktop-notifications';
import { UnreadAlerts } from './unread-alerts';

describe('UnreadAlerts', () => {
  const opened: AbortSignal[] = [];
  let lines: (readonly StreamEvent[] | Error)[];
  let waits: number[];
  let shown: string[];
  let isSignedIn: boolean;
  let counts: (number | undefined)[];

  beforeEach(() => {
    opened.length = 0;
    waits = [];
    shown = [];
    counts = [];
    isSignedIn = true;
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        {
          provide: EventStreamClient,
          useValue: {
            async *open({ signal }: { signal: AbortSignal }) {
              opened.push(signal);
              const line = lines.shift();
              if (line instanceof Error) throw line;
              for (const event of line ?? []) {
                yield event;
                counts.push(TestBed.inject(UnreadAlerts).unread());
              }
            },
          },
        },
        {
          provide: DELAY,
          useValue: async (ms: number) => {
            counts.push(TestBed.inject(UnreadAlerts).unread());
            waits.push(ms);
            if (lines.length === 0) isSignedIn = false;
          },
        },
        { provide: SessionService, useValue: { isSignedIn: () => isSignedIn } },
        { provide: DesktopNotifications, useValue: { show: ({ id }: { id: string }) => void shown.push(id) } },
      ],
    });
  });

  it('counts, shows what is for the desktop, forgets the count while the line is down, and comes back ever later', async () => {
    lines = [
      [
        { event: 'unread', data: '{"unread":3}' },
        { event: 'beat', data: '{}' },
        { event: 'alert', data: '{"id":"a"}' },
      ],
      new Error('gone'),
      new Error('gone'),
      [{ event: 'unread', data: '{"unread":4}' }],
    ];
    await TestBed.inject(UnreadAlerts).follow(new AbortController().signal);
    expect(opened).toHaveLength(4);
    expect(shown).toEqual(['a']);
    expect(counts).toEqual([3, 3, 3, undefined, undefined, undefined, 4, undefined]);
    expect(waits).toEqual([2_000, 4_000, 8_000, 2_000]);
  });

  it('opens one line however often it is asked, and none once the person has left', async () => {
    lines = [[]];
    const alerts = TestBed.inject(UnreadAlerts);
    const leaving = new AbortController();
    await Promise.all([alerts.follow(leaving.signal), alerts.follow(leaving.signal)]);
    expect(opened).toHaveLength(1);
    leaving.abort();
    await alerts.follow(leaving.signal);
    expect(opened).toHaveLength(1);
  });
});
