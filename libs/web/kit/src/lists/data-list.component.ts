import { NgTemplateOutlet } from '@angular/common';
import { Component, Directive, TemplateRef, contentChild, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';
import { ErrorPanelComponent } from '../layout/error-panel.component';
import { SkeletonComponent } from '../layout/skeleton.component';
import type { CursorList } from './cursor-list';

/** Marks the template of one item and gives it the item's type: `<ng-template [triviumItem]="list" let-item>`. */
@Directive({ selector: 'ng-template[triviumItem]' })
export class DataItemDirective<Item> {
  readonly template = inject<TemplateRef<{ $implicit: Item }>>(TemplateRef);
  readonly triviumItem = input.required<CursorList<Item>>();

  static ngTemplateContextGuard<Item>(_directive: DataItemDirective<Item>, _context: unknown): _context is { $implicit: Item } {
    return true;
  }
}

/** A list with everything around it: skeleton, error with retry, empty state (content marked `empty`), and "show more". */
@Component({
  selector: 'trivium-data-list',
  imports: [NgTemplateOutlet, MatButtonModule, ErrorPanelComponent, SkeletonComponent],
  template: `
    @if (list().isLoadingFirst()) {
      <trivium-skeleton class="pad" [lines]="6" [heightPx]="20" />
    }
    @if (list().isEmpty()) {
      <ng-content select="[empty]" />
    }
    @if (list().items().length > 0) {
      <ul [attr.aria-label]="label()">
        @for (item of list().items(); track $index) {
          <li><ng-container [ngTemplateOutlet]="row()?.template ?? null" [ngTemplateOutletContext]="{ $implicit: item }" /></li>
        }
      </ul>
    }
    @if (list().problem(); as problem) {
      <trivium-error-panel class="pad" [problem]="problem" [canRetry]="true" (retry)="list().reload()" />
    }
    @if (list().isLoadingMore()) {
      <trivium-skeleton class="pad" [lines]="2" />
    } @else if (list().hasMore()) {
      <div class="more">
        <button matButton type="button" (click)="list().loadMore()">{{ t('loadMore') }}</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-block-start: var(--trivium-hairline);
    }
    .pad {
      margin: 16px;
    }
    .more {
      display: grid;
      justify-content: center;
      padding: 8px;
      border-block-start: var(--trivium-hairline);
    }
  `,
})
export class DataListComponent<Item> {
  protected readonly t = translator(kitMessages);
  readonly list = input.required<CursorList<Item>>();
  /** Name of the list for assistive technology. */
  readonly label = input.required<string>();
  protected readonly row = contentChild<DataItemDirective<Item>>(DataItemDirective);
}
