import type { AlertRule } from '@trivium/finance/api-client';
import { bodyOf, draftOf, emptyDraft, previewOf, problemsOf, termsOf } from './rule-draft';

const rule: AlertRule = {
  id: 'r1', name: 'Buy-backs', isOn: true, cooldownMinutes: 0, tellsCorrections: false, timeZone: 'Asia/Shanghai', isQuietNow: false,
  nextSendAt: '2026-11-25T08:00:00Z', createdAt: '2026-11-25T08:00:00Z', updatedAt: '2026-11-25T08:00:00Z',
  conditions: {
    watchListId: 'w1', entities: ['AAPL', '贵州茅台', 'Quillon Freight, Inc.'], eventTypes: ['buyback'], sentiments: ['negative'], meanChange: { by: 0.4, direction: 'down' }, minNovelty: 0.5,
    languages: ['zh'], titleWords: ['回购'], sourceIds: ['s1'], burst: { stories: 3, withinMinutes: 20 },
  },
  schedule: { kind: 'daily', at: '08:30', weekdays: [1, 5] }, quietHours: { from: '22:00', to: '07:00' },
  channels: { mail: true, desktop: true, webhookUrl: 'https://hooks.example/' },
}; // prettier-ignore

describe('the draft of a rule', () => {
  it('loses nothing of a rule that is opened and saved again', () => {
    const { name, conditions, cooldownMinutes, tellsCorrections, schedule, quietHours, timeZone, channels } = rule;
    expect(bodyOf(draftOf(rule))).toEqual({
      name,
      conditions,
      cooldownMinutes,
      tellsCorrections,
      schedule,
      quietHours,
      timeZone,
      channels,
    });
  });

  it('asks for nothing that was not set', () => {
    const draft = emptyDraft('UTC');
    expect(previewOf(draft)).toEqual({ conditions: {}, cooldownMinutes: 30, tellsCorrections: true });
    expect(problemsOf({ ...draft, name: 'A' })).toEqual({});
  });

  it('says which fields are wrong, and only of those in use', () => {
    const wrong = { ...emptyDraft('Mars'), changeBy: 'x', burstStories: '1.5', minNovelty: '2', quietFrom: '25:00', at: '' };
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual(['minNovelty', 'name', 'timeZone']);
    const used = { ...wrong, changeDirection: 'up', hasBurst: true, hasQuiet: true, schedule: 'daily' } as const;
    expect(Object.keys(problemsOf(used)).sort()).toEqual(['at', 'burstStories', 'changeBy', 'minNovelty', 'name', 'quietFrom', 'timeZone']);
    expect(problemsOf({ ...emptyDraft('UTC'), name: 'A', hasQuiet: true, quietFrom: '07:00' })).toEqual({
      quietTo: { kind: 'quietEndless' },
    });
  });

  it('parts terms as either language does', () => expect(termsOf('AAPL, 苹果、腾讯，AAPL；ECB ')).toEqual(['AAPL', '苹果', '腾讯', 'ECB']));

  it('leaves a quoted term whole', () => {
    expect(termsOf('"Quillon Freight, Inc.", AAPL；“甲，乙”、5" pipe, "half')).toEqual([
      'Quillon Freight, Inc.',
      'AAPL',
      '甲，乙',
      '5" pipe',
      '"half',
    ]);
    expect(termsOf(' "" , ,')).toEqual([]);
  });
});
