import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LanguageService } from '@trivium/web/i18n';
import { GuidelinesPage } from './guidelines.page';

describe('GuidelinesPage', () => {
  let fixture: ComponentFixture<GuidelinesPage>;
  let host: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    TestBed.inject(LanguageService).use('en');
    fixture = TestBed.createComponent(GuidelinesPage);
    await fixture.whenStable();
    host = fixture.nativeElement as HTMLElement;
  });

  const within = (selector: string): HTMLElement => host.querySelector<HTMLElement>(selector) ?? fail(selector);
  const fail = (selector: string): never => {
    throw new Error(`there is no ${selector}`);
  };
  const type = async (form: string, name: string, value: string): Promise<void> => {
    const field = within(`${form} [data-field="${name}"]`) as HTMLInputElement | HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
    await fixture.whenStable();
  };

  it('reads the cell at every key, and marks it in the table', async () => {
    await type('trivium-evaluate-form', 'density', 'solid');
    expect(within('[data-testid="missing"]').textContent).toContain('Mean of long and short axis');
    await type('trivium-evaluate-form', 'meanMm', '8,5');
    expect(within('[data-testid="rule-card"]').textContent).toContain('PET/CT or tissue sampling');
    expect(within('[aria-current="true"]').textContent).toContain('this cell');
    expect(host.querySelectorAll('trivium-guideline-table [aria-current="true"]')).toHaveLength(1);
  });

  it('keeps the finding when the guideline changes, and refuses what is no size', async () => {
    const example = [...host.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('standing example'));
    example?.click();
    await fixture.whenStable();
    const guideline = within('[data-testid="guideline"]') as HTMLSelectElement;
    guideline.value = 'lung_rads_2022';
    guideline.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(within('[data-testid="rule-heading"]').textContent).toBe('Category 2');
    expect(within('[data-testid="discordances"]').textContent).toContain('spiculation');
    await type('trivium-evaluate-form', 'meanMm', 'twelve');
    expect(within('[role="alert"]').textContent).toContain('Expected millimetres');
    expect(host.querySelector('[data-testid="rule-card"]')).toBeNull();
  });

  it('computes growth with what the error leaves open', async () => {
    await type('trivium-growth-form', 'priorMm', '6');
    await type('trivium-growth-form', 'currentMm', '8');
    expect(host.querySelector('[data-testid="growth"]')).toBeNull();
    await type('trivium-growth-form', 'intervalDays', '90');
    const text = within('[data-testid="growth"]').textContent;
    expect(text).toContain('72.3 days');
    expect(text).toContain('may be an error of measurement');
  });

  it('computes a model once it has all it needs, and takes nothing as absent', async () => {
    await type('trivium-risk-form', 'age', '62');
    await type('trivium-risk-form', 'diameterMm', '10');
    expect(within('[data-testid="risk"]').textContent).toContain('Please give: Spiculation, Cancer in the family');
    for (const name of ['spiculation', 'famCancer', 'calcification', 'smoothBorder']) await type('trivium-risk-form', name, 'no');
    expect(within('[data-testid="risk"]').textContent).toContain('62.7 %');
  });
});
