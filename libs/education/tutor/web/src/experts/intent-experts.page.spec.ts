import { TestBed } from '@angular/core/testing';
import { LanguageService } from '@trivium/web/i18n';
import { TutorClient } from '../tutor.client';
import { IntentExpertsPage } from './intent-experts.page';

const experts = (decisions: number) => ({
  since: '2026-11-26T08:00:00.000Z',
  decisions,
  experts: [
    { index: 0, share: decisions === 0 ? 0 : 0.5, meanWeight: 0.5, words: ['why', '为什么'] },
    { index: 1, share: decisions === 0 ? 0 : 0.5, meanWeight: 0.5, words: ['what'] },
  ],
});

async function open(client: Partial<Record<keyof TutorClient, unknown>>) {
  TestBed.configureTestingModule({ providers: [{ provide: TutorClient, useValue: client }] });
  TestBed.inject(LanguageService).use('en');
  const fixture = TestBed.createComponent(IntentExpertsPage);
  const root = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const ask = async (text: string): Promise<void> => {
    const field = root.querySelector('input');
    if (field) field.value = text;
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  const close = (): void => fixture.destroy();
  return { root, ask, close, settle: () => fixture.whenStable() };
}

describe('IntentExpertsPage', () => {
  it('shows the load, then who decides on a question, and counts it', async () => {
    let decisions = 0;
    const asked: string[] = [];
    const { root, ask, close } = await open({
      intentExperts: async () => experts(decisions),
      intentOf: async (text: string) => {
        asked.push(text);
        decisions = 1;
        return {
          intent: 'why',
          probabilities: { why: 0.9, how: 0.1 },
          experts: [{ index: 0, weight: 1 }],
          pieces: [{ text: 'why', push: 1.2 }],
        };
      },
    });
    expect(root.textContent).toContain('No decision since');
    await ask('  ');
    expect(asked).toEqual([]);
    await ask('Why does bread rise?');
    expect(root.textContent).toContain('1 decision since');
    expect(root.querySelector('trivium-expert-view h2')?.textContent).toContain('why, 90%');
    expect(root.querySelector('tbody code')?.textContent).toBe('why');
    close();
  });

  it('tells that the model is missing and tries again', async () => {
    let isBroken = true;
    const { root, close, settle } = await open({
      intentExperts: async () => {
        if (isBroken) throw new Error('down');
        return experts(0);
      },
    });
    expect(root.querySelector('trivium-error-panel')).not.toBeNull();
    isBroken = false;
    root.querySelector<HTMLButtonElement>('trivium-error-panel button')?.click();
    await settle();
    expect(root.querySelector('trivium-error-panel')).toBeNull();
    expect(root.textContent).toContain('No decision since');
    close();
  });
});
