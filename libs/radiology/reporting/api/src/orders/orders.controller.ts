import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import {
  type ChangeOrder,
  changeOrder,
  type CreateOrder,
  createOrder,
  type ImportedOrders,
  importedOrders,
  type ImportOrders,
  importOrders,
  orderList,
  type OrderQuery,
  orderQuery,
  type OrderResponse,
  orderResponse,
} from '../dto/order.dto';
import { OrdersService } from './orders.service';

const tag = 'orders';

@Controller('orders')
export class OrdersController {
  constructor(@Inject(OrdersService) private readonly orders: OrdersService) {}

  @Route({
    method: 'POST',
    permission: 'reports:write',
    summary: 'Take over an order: typed fields, or a FHIR R4 ServiceRequest',
    tag,
    operation: 'createOrder',
    status: 201,
    response: orderResponse,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createOrder }) body: CreateOrder): Promise<OrderResponse> {
    return this.orders.create(caller, body);
  }

  @Route({
    method: 'POST',
    path: 'import',
    permission: 'reports:write',
    summary: 'Take over many orders; each item says what became of it',
    tag,
    operation: 'importOrders',
    response: importedOrders,
  })
  import(
    @Caller() caller: CallerIdentity,
    @Body({ schema: importOrders }) { items }: ImportOrders,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<ImportedOrders> {
    return this.orders.import(caller, items, language);
  }

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List orders, latest request first',
    tag,
    operation: 'listOrders',
    response: orderList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: orderQuery }) query: OrderQuery): Promise<Page<OrderResponse>> {
    return this.orders.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'reports:read',
    summary: 'Read an order',
    tag,
    operation: 'findOrder',
    response: orderResponse,
  })
  find(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<OrderResponse> {
    return this.orders.find(caller, id);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'reports:write',
    summary: 'Correct or cancel an order',
    tag,
    operation: 'changeOrder',
    response: orderResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: changeOrder }) body: ChangeOrder,
  ): Promise<OrderResponse> {
    return this.orders.change(caller, id, body);
  }
}
