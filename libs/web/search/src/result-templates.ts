import { Directive, TemplateRef, inject, input } from '@angular/core';
import type { FoundPassage } from './found-passage';
import type { SearchSession } from './search-session';
import type { ShownText } from './shown-text';

/** What stands in the link of a result, in place of the section's title: `<ng-template [triviumResultTitle]="session" let-item>`. */
@Directive({ selector: 'ng-template[triviumResultTitle]' })
export class ResultTitleDirective<Item extends FoundPassage> {
  readonly template = inject<TemplateRef<{ $implicit: Item }>>(TemplateRef);
  readonly triviumResultTitle = input.required<SearchSession<Item>>();

  static ngTemplateContextGuard<Item extends FoundPassage>(
    _directive: ResultTitleDirective<Item>,
    _context: unknown,
  ): _context is { $implicit: Item } {
    return true;
  }
}

/** What an app shows of the document below the path, chips and dates: `<ng-template [triviumResultFacts]="session" let-item>`. */
@Directive({ selector: 'ng-template[triviumResultFacts]' })
export class ResultFactsDirective<Item extends FoundPassage> {
  readonly template = inject<TemplateRef<{ $implicit: Item }>>(TemplateRef);
  readonly triviumResultFacts = input.required<SearchSession<Item>>();

  static ngTemplateContextGuard<Item extends FoundPassage>(
    _directive: ResultFactsDirective<Item>,
    _context: unknown,
  ): _context is { $implicit: Item } {
    return true;
  }
}

/** How an app draws the shown part of a passage, formulas for example: `<ng-template triviumResultText let-shown>`; without it, as marked plain text. */
@Directive({ selector: 'ng-template[triviumResultText]' })
export class ResultTextDirective {
  readonly template = inject<TemplateRef<{ $implicit: ShownText }>>(TemplateRef);

  static ngTemplateContextGuard(_directive: ResultTextDirective, _context: unknown): _context is { $implicit: ShownText } {
    return true;
  }
}
