import { Component, ElementRef, afterRenderEffect, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { OutlineNode } from '@trivium/education/api-client';
import { Formats } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { moveFor, pathTo, visibleRows } from './outline-rows';

/** Up to so many lines a small book is shown open from the start. */
const OPEN_FROM_START = 30;

/** The table of contents as a tree that opens and closes, by mouse and by keyboard (arrows, Home, End, Enter). */
@Component({
  selector: 'trivium-outline-tree',
  imports: [IconComponent],
  template: `
    <ul role="tree" [attr.aria-label]="label()">
      @for (row of rows(); track row.node.id) {
        <li
          role="treeitem"
          [attr.aria-level]="row.depth"
          [attr.aria-expanded]="row.node.children.length > 0 ? row.isExpanded : null"
          [attr.aria-selected]="row.node.id === activeId()"
          [attr.tabindex]="row.node.id === focusId() ? 0 : -1"
          [class.active]="row.node.id === activeId()"
          [style.padding-inline-start.px]="8 + (row.depth - 1) * 16"
          (click)="opened.emit(row.node.id)"
          (focus)="focused.set(row.node.id)"
          (keydown)="press($event, $index)"
        >
          @if (row.node.children.length > 0) {
            <span class="fold" aria-hidden="true" (click)="fold($event, row.node.id)"
              ><trivium-icon [name]="row.isExpanded ? 'expand_more' : 'chevron_right'"
            /></span>
          } @else {
            <span class="fold" aria-hidden="true"></span>
          }
          <span class="title">
            @if (row.node.number) {
              <span class="number tv-number">{{ row.node.number }}</span>
            }
            {{ row.node.title }}
          </span>
          @if (row.node.firstPage) {
            <span class="page tv-small tv-number">{{ formats.number(row.node.firstPage) }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: flex-start;
      gap: 4px;
      padding: 6px 12px 6px 0;
      border-radius: var(--trivium-radius-small);
      font-size: 0.875rem;
      line-height: 1.45;
      cursor: pointer;
    }
    li:hover {
      background: var(--mat-sys-surface-container-high);
    }
    li.active {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      font-weight: 550;
    }
    li:focus-visible {
      outline-offset: -2px;
    }
    .fold {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 20px;
      block-size: 20px;
    }
    .title {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .page {
      color: var(--mat-sys-on-surface-variant);
    }
    li.active .page {
      color: inherit;
    }
  `,
})
export class OutlineTreeComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly formats = inject(Formats);

  readonly nodes = input.required<readonly OutlineNode[]>();
  readonly label = input.required<string>();
  /** The section that is being read. */
  readonly activeId = input<string>();
  readonly opened = output<string>();

  private readonly expanded = signal<ReadonlySet<string>>(new Set());
  protected readonly focused = signal<string | undefined>(undefined);
  private moveFocus = false;

  protected readonly rows = computed(() => visibleRows(this.nodes(), this.expanded()));
  /** The one line that Tab reaches. */
  protected readonly focusId = computed(() => {
    const shown = (id: string | undefined): boolean => id !== undefined && this.rows().some(({ node }) => node.id === id);
    return [this.focused(), this.activeId()].find(shown) ?? this.rows()[0]?.node.id;
  });

  constructor() {
    effect(() => {
      const nodes = this.nodes();
      const all = everyParent(nodes);
      const total = visibleRows(nodes, new Set(all)).length;
      this.expanded.set(new Set(total <= OPEN_FROM_START ? all : []));
    });
    effect(() => {
      const path = pathTo(this.nodes(), this.activeId() ?? '');
      untracked(() => this.expanded.update((open) => new Set([...open, ...path.slice(0, -1).map(({ id }) => id)])));
    });
    afterRenderEffect(() => {
      const id = this.focusId();
      if (!this.moveFocus || id === undefined) return;
      this.moveFocus = false;
      this.host.nativeElement.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    });
  }

  protected press(event: KeyboardEvent, at: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveFor(event.key, this.rows(), at);
    if (!move) return;
    event.preventDefault();
    if ('open' in move) this.opened.emit(move.open);
    else if ('expand' in move) this.setOpen(move.expand, true);
    else if ('collapse' in move) this.setOpen(move.collapse, false);
    else {
      this.moveFocus = true;
      this.focused.set(this.rows()[move.focus]?.node.id);
    }
  }

  protected fold(event: Event, id: string): void {
    event.stopPropagation();
    this.setOpen(id, !this.expanded().has(id));
  }

  private setOpen(id: string, isOpen: boolean): void {
    this.expanded.update((open) => new Set(isOpen ? [...open, id] : [...open].filter((item) => item !== id)));
  }
}

function everyParent(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ id, children }) => (children.length > 0 ? [id, ...everyParent(children)] : []));
}
