import { TestBed } from '@angular/core/testing';
import { evaluateGuideline, guidelinesOf, type GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { LanguageService } from '@trivium/web/i18n';
import { RuleCardComponent } from './rule-card.component';
import { RuleComparisonComponent } from './rule-comparison.component';

const card = async (result: GuidelineResult): Promise<HTMLElement> => {
  const fixture = TestBed.createComponent(RuleCardComponent);
  fixture.componentRef.setInput('result', result);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
};
const part = (host: HTMLElement, name: string): string | undefined =>
  host.querySelector(`[data-testid="${name}"]`)?.textContent?.replace(/\s+/gu, ' ').trim();

describe('RuleCardComponent', () => {
  beforeEach(() => TestBed.inject(LanguageService).use('en'));

  it('shows the cell, its inputs, what is assumed, the nearest change and the citation', async () => {
    const host = await card(evaluateGuideline('fleischner_2017', { density: 'solid', meanMm: 8 }));
    expect(part(host, 'rule-heading')).toBe('6-12 months');
    expect(host.querySelector('dl')?.textContent).toMatch(/Mean of long and short axis\s*8 mm/u);
    expect(host.querySelector('dl')?.textContent).toMatch(/low\s*assumed/u);
    expect(part(host, 'would-change')).toContain('8 mm → 8.5 mm');
    expect(part(host, 'citation')).toContain('10.1148/radiol.2017161659');
    expect(part(host, 'checked')).toBe('checked: two sources');
  });

  it('asks for what is missing', async () => {
    const host = await card(evaluateGuideline('lung_rads_2022', { density: 'part_solid', meanMm: 10 }));
    expect(part(host, 'missing')).toContain('Please give: Solid part');
    expect(host.textContent?.match(/Solid part/gu)).toHaveLength(1);
    expect(part(host, 'citation')).toBeUndefined();
  });

  it('cites both cells where the size that would decide is missing, and asks for it once', async () => {
    const several = { density: 'ground_glass', multiple: true } as const;
    const host = await card(evaluateGuideline('fleischner_2017', several));
    expect(part(host, 'citation')).toContain('multiple subsolid › <6 mm or >=6 mm');
    expect(host.textContent?.match(/Mean of long and short axis/gu)).toHaveLength(1);
    TestBed.inject(LanguageService).use('zh');
    expect(part(await card(evaluateGuideline('fleischner_2017', several)), 'citation')).toContain('<6 mm或≥6 mm');
  });

  it('shows the sign beside an unchanged category, in Chinese too', async () => {
    TestBed.inject(LanguageService).use('zh');
    const host = await card(evaluateGuideline('lung_rads_2022', { density: 'ground_glass', meanMm: 12, features: ['spiculation'] }));
    expect(part(host, 'rule-heading')).toBe('2类');
    expect(part(host, 'discordances')).toContain('毛刺征');
    expect(host.textContent).not.toMatch(/Source|Inputs/u);
  });

  it('puts the standing example side by side with the disagreement', async () => {
    const fixture = TestBed.createComponent(RuleComparisonComponent);
    const results = guidelinesOf({
      language: 'zh',
      findings: [
        {
          type: 'nodule',
          lobe: 'LUL',
          density: 'ground_glass',
          sizeMm: [12],
          margin: ['spiculated'],
          certainty: 'definite',
          span: [0, 1],
          slotSpans: {},
        },
      ],
      negatives: [],
      stretches: [],
    });
    fixture.componentRef.setInput('results', results);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.querySelectorAll('article')).toHaveLength(2);
    expect(host.textContent).toContain('The guidelines differ.');
  });
});
