import { directMode, thinkingMode } from '../testing/model-fixtures';
import { canSwitchThinking, classesFor, deadIn, modeFor } from './trial-parameters';

describe('trial parameters', () => {
  const modes = [thinkingMode, directMode];

  it('takes the mode that is asked for, else the default', () => {
    expect([modeFor(modes, undefined)?.mode, modeFor(modes, 'off')?.mode, modeFor([directMode], 'on')]).toEqual([
      'thinking',
      'direct',
      undefined,
    ]);
    expect([canSwitchThinking(modes), canSwitchThinking([directMode]), canSwitchThinking([])]).toEqual([true, false, true]);
  });

  it('greys out what is known to do nothing, and nothing that is merely unknown', () => {
    expect(deadIn(thinkingMode, 'temperature')).toEqual({ mode: 'thinking', support: 'ignored' });
    expect(deadIn(thinkingMode, 'jsonSchema')?.support).toBe('refused');
    expect([deadIn(directMode, 'temperature'), deadIn(thinkingMode, 'topP'), deadIn(undefined, 'temperature')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('never offers restricted text to a cloud, whatever the entry says', () => {
    const target = { endpoint: 'a', name: 'a', place: 'cloud', maxDataClass: 'restricted', isOnThisMachine: true } as const;
    expect(classesFor(target)).toEqual(['public', 'internal', 'confidential']);
    expect(classesFor({ ...target, place: 'local' })).toContain('restricted');
    expect(classesFor({ ...target, place: 'local', isOnThisMachine: false })).not.toContain('restricted');
  });
});
