import { Injectable, inject } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { Toasts, problemFrom } from '@trivium/web/kit';
import { OrdersClient } from '../orders.client';
import { orderMessages } from '../words/order.messages';
import { OpenOrder } from './open-order.service';

/** Goes on to the most urgent order that nobody reads yet, without the way over the list. */
@Injectable({ providedIn: 'root' })
export class NextStudy {
  private readonly client = inject(OrdersClient);
  private readonly opener = inject(OpenOrder);
  private readonly toasts = inject(Toasts);
  private readonly t = translator(orderMessages);

  async open(): Promise<void> {
    try {
      const { items } = await this.client.worklist({ state: 'requested', modality: undefined, mine: false, q: '' });
      const [next] = items;
      if (next) await this.opener.open(next);
      else this.toasts.show(this.t('noNext'));
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('noNext'), { tone: 'negative' });
    }
  }
}
