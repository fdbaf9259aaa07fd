import type { TypedOrder } from '../dto/order.dto';

/** An order as it was read from FHIR: what could be read, and what is missing. */
export interface ReadOrder {
  readonly order: Partial<Omit<TypedOrder, 'patient'>> & { readonly patient?: Partial<TypedOrder['patient']> };
}

/** Reads an order out of a FHIR R4 ServiceRequest, or a Bundle that holds one with its patient. */
export abstract class ServiceRequestReader {
  /** @throws AppError when it is none */
  abstract read(resource: unknown): ReadOrder;
}
