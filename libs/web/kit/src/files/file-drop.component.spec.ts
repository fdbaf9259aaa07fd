import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBed } from '@angular/core/testing';
import { FileDropComponent } from './file-drop.component';

describe('FileDropComponent', () => {
  it('holds its hidden field, which would else lengthen the page below a zone that scrolls', async () => {
    const fixture = TestBed.createComponent(FileDropComponent);
    fixture.componentRef.setInput('accept', '.pdf');
    fixture.componentRef.setInput('maxBytes', 1_000);
    fixture.autoDetectChanges();
    await fixture.whenStable();
    const field = (fixture.nativeElement as HTMLElement).querySelector('.zone input[type="file"]');
    // Placed absolutely by this class, so whatever holds it must be placed too; the lane of specs draws no styles.
    expect(field?.classList).toContain('tv-visually-hidden');
    const source = readFileSync(join(__dirname, 'file-drop.component.ts'), 'utf8');
    expect(/\n {4}\.zone \{(?<rule>[^}]*)\}/.exec(source)?.groups?.['rule']).toContain('position: relative;');
  });
});
