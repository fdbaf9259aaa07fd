import { Injectable } from '@nestjs/common';
import { readServiceRequest } from '../export/interchange/service-request';
import { type ReadOrder, ServiceRequestReader } from './service-request-reader';

/** FHIR R4, as other programs send it. */
@Injectable()
export class FhirOrderReader extends ServiceRequestReader {
  /** @throws AppError ORDER_FHIR_… */
  read(resource: unknown): ReadOrder {
    const read = readServiceRequest(resource);
    if (!read.ok) throw read.problem;
    return { order: read.value };
  }
}
