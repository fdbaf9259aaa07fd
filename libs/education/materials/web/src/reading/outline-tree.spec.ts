import { TestBed } from '@angular/core/testing';
import type { OutlineNode } from '@trivium/education/api-client';
import { firstReadable, moveFor, pathTo, visibleRows } from './outline-rows';
import { OutlineTreeComponent } from './outline-tree.component';

const node = (id: string, children: OutlineNode[] = [], blockCount = 1): OutlineNode => ({
  id,
  title: `Section ${id}`,
  level: 1,
  blockCount,
  totalBlockCount: blockCount,
  children,
});
const book = [node('1', [node('1.1', [node('1.1.1')]), node('1.2')], 0), node('2')];

describe('outline', () => {
  const ids = (expanded: readonly string[]): string[] => visibleRows(book, new Set(expanded)).map((row) => row.node.id);

  it('shows what is open only', () => {
    expect(ids([])).toEqual(['1', '2']);
    expect(ids(['1'])).toEqual(['1', '1.1', '1.2', '2']);
    expect(ids(['1.1'])).toEqual(['1', '2']);
  });

  it('finds the way to a section and the first one with text', () => {
    expect(pathTo(book, '1.1.1').map(({ id }) => id)).toEqual(['1', '1.1', '1.1.1']);
    expect(pathTo(book, 'gone')).toEqual([]);
    expect(firstReadable(book)?.id).toBe('1.1');
  });

  it('moves as the tree pattern says', () => {
    const rows = visibleRows(book, new Set(['1']));
    expect(moveFor('ArrowRight', rows, 0)).toEqual({ focus: 1 });
    expect(moveFor('ArrowRight', rows, 1)).toEqual({ expand: '1.1' });
    expect(moveFor('ArrowLeft', rows, 0)).toEqual({ collapse: '1' });
    expect(moveFor('ArrowLeft', rows, 2)).toEqual({ focus: 0 });
    expect(moveFor('ArrowDown', rows, 3)).toBeUndefined();
    expect(moveFor('End', rows, 0)).toEqual({ focus: 3 });
    expect(moveFor('Enter', rows, 2)).toEqual({ open: '1.2' });
    expect(moveFor('x', rows, 2)).toBeUndefined();
  });

  it('opens the way to the section that is read, keeps one stop for Tab, and follows the arrows', async () => {
    const many = Array.from({ length: 40 }, (_, index) => node(`c${index}`, [node(`c${index}.1`)]));
    const fixture = TestBed.createComponent(OutlineTreeComponent);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('nodes', many);
    fixture.componentRef.setInput('label', 'Contents');
    fixture.componentRef.setInput('activeId', 'c1.1');
    fixture.autoDetectChanges();
    await fixture.whenStable();
    const tree = fixture.nativeElement as HTMLElement;
    expect(tree.querySelectorAll('li')).toHaveLength(41);
    expect(tree.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const active = tree.querySelector<HTMLElement>('[aria-selected="true"]');
    expect(active?.textContent).toContain('c1.1');
    active?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toContain('Section c1');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await fixture.whenStable();
    expect(tree.querySelectorAll('li')).toHaveLength(40);
  });
});
