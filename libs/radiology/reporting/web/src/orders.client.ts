import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  createOrder,
  importOrders,
  listWorklist,
  type ImportedOrders,
  type Order,
  type TypedOrder,
  type Worklist,
} from '@trivium/radiology/api-client';
import type { WorklistFilter } from './worklist/worklist-filter';

const LINES_PER_PAGE = 50;

/** Calls of the work list and the orders API, each by its purpose. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class OrdersClient {
  private readonly api = inject(ApiClient);

  worklist({ state, modality, mine, q, cursor }: WorklistFilter & { readonly cursor?: string }): Promise<Worklist> {
    return this.api.invoke(listWorklist, {
      state: state === 'all' ? undefined : state,
      modality,
      mine: mine ? 'true' : undefined,
      q: q || undefined,
      cursor,
      limit: LINES_PER_PAGE,
    });
  }

  create(body: TypedOrder): Promise<Order> {
    return this.api.invoke(createOrder, { body });
  }

  importAll(items: readonly object[]): Promise<ImportedOrders> {
    return this.api.invoke(importOrders, { body: { items: [...items] } });
  }
}
