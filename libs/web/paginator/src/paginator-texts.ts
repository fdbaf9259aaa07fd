import { Injectable, effect, inject, makeEnvironmentProviders, type EnvironmentProviders } from '@angular/core';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { LanguageService, defineMessages, translator } from '@trivium/web/i18n';

const messages = defineMessages({
  en: {
    perPage: 'Per page:',
    next: 'Next page',
    previous: 'Previous page',
    first: 'First page',
    last: 'Last page',
    range: '{from}–{to} of {total}',
    empty: '0 of {total}',
  },
  zh: {
    perPage: '每页：',
    next: '下一页',
    previous: '上一页',
    first: '第一页',
    last: '最后一页',
    range: '第 {from}–{to} 条，共 {total} 条',
    empty: '共 {total} 条',
  },
});

/** Material's paginator speaks the chosen language and follows a change of it. */
@Injectable()
export class TranslatedPaginatorTexts extends MatPaginatorIntl {
  private readonly languages = inject(LanguageService);
  private readonly t = translator(messages);

  override getRangeLabel = (page: number, pageSize: number, length: number): string => {
    if (length === 0 || pageSize === 0) return this.t('empty', { total: length });
    const from = page * pageSize;
    return this.t('range', { from: from + 1, to: Math.min(from + pageSize, length), total: length });
  };

  constructor() {
    super();
    effect(() => {
      this.languages.language();
      this.itemsPerPageLabel = this.t('perPage');
      this.nextPageLabel = this.t('next');
      this.previousPageLabel = this.t('previous');
      this.firstPageLabel = this.t('first');
      this.lastPageLabel = this.t('last');
      this.changes.next();
    });
  }
}

/**
 * Provided by the lazily loaded routes that show a Material paginator. A project of its own: beside the other texts it would draw the
 * paginator's form fields (110 kB) into every first page.
 */
export function providePaginatorTexts(): EnvironmentProviders {
  return makeEnvironmentProviders([{ provide: MatPaginatorIntl, useClass: TranslatedPaginatorTexts }]);
}
