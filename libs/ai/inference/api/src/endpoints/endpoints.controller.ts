import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { CloudPermission } from './cloud-permission';
import {
  type ChangeCloud,
  changeCloud,
  type ChangeEndpoint,
  changeEndpoint,
  type CloudResponse,
  cloudResponse,
  type CreateEndpoint,
  createEndpoint,
  endpointParameter,
  type EndpointResponse,
  endpointResponse,
  type EndpointsResponse,
  endpointsResponse,
  type EndpointTestResponse,
  endpointTestResponse,
} from './dto/endpoints.dto';
import { EndpointTests } from './endpoint-tests';
import { EndpointsService } from './endpoints.service';

const TAG = 'Model endpoints';
const PERMISSION = 'inference:manage';

/** The models that administrators set up for their organisation, and whether its texts may go to the cloud. */
@Controller('inference')
export class EndpointsController {
  constructor(
    private readonly endpoints: EndpointsService,
    private readonly tests: EndpointTests,
    private readonly cloud: CloudPermission,
  ) {}

  @Route({
    method: 'GET',
    path: 'endpoints',
    permission: PERMISSION,
    summary: "List the organisation's models and the operator's, the cloud permission and the files that can be chosen",
    tag: TAG,
    operation: 'listModelEndpoints',
    response: endpointsResponse,
  })
  list(@Caller() caller: CallerIdentity, @ReaderLanguage() language: UiLanguage): Promise<EndpointsResponse> {
    return this.endpoints.overview(caller.organisationId, language);
  }

  @Route({
    method: 'POST',
    path: 'endpoints',
    permission: PERMISSION,
    summary: 'Add a model at the end of the order',
    tag: TAG,
    operation: 'createModelEndpoint',
    status: 201,
    response: endpointResponse,
    callsPerMinute: 30,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createEndpoint }) body: CreateEndpoint): Promise<EndpointResponse> {
    return this.endpoints.create(caller, body);
  }

  @Route({
    method: 'PATCH',
    path: 'endpoints/:endpointId',
    permission: PERMISSION,
    summary: 'Change a model, switch it on or off, or move it in the order',
    tag: TAG,
    operation: 'changeModelEndpoint',
    response: endpointResponse,
    callsPerMinute: 120,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('endpointId', { schema: endpointParameter }) endpointId: string,
    @Body({ schema: changeEndpoint }) change: ChangeEndpoint,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<EndpointResponse> {
    return this.endpoints.change(caller, endpointId, { change, language });
  }

  @Route({
    method: 'DELETE',
    path: 'endpoints/:endpointId',
    permission: PERMISSION,
    summary: 'Remove a model; for ten minutes it can be restored',
    tag: TAG,
    operation: 'removeModelEndpoint',
    status: 204,
    callsPerMinute: 60,
  })
  remove(@Caller() caller: CallerIdentity, @Param('endpointId', { schema: endpointParameter }) endpointId: string): Promise<void> {
    return this.endpoints.remove(caller, endpointId);
  }

  @Route({
    method: 'POST',
    path: 'endpoints/:endpointId/restore',
    permission: PERMISSION,
    summary: 'Take the removal of a model back',
    tag: TAG,
    operation: 'restoreModelEndpoint',
    response: endpointResponse,
    callsPerMinute: 60,
  })
  restore(
    @Caller() caller: CallerIdentity,
    @Param('endpointId', { schema: endpointParameter }) endpointId: string,
  ): Promise<EndpointResponse> {
    return this.endpoints.restore(caller, endpointId);
  }

  @Route({
    method: 'POST',
    path: 'endpoints/:endpointId/test',
    permission: PERMISSION,
    summary: 'Ask a model a public sentence and tell what it can do and how fast',
    tag: TAG,
    operation: 'testModelEndpoint',
    response: endpointTestResponse,
    callsPerMinute: 30,
  })
  test(
    @Caller() caller: CallerIdentity,
    @Param('endpointId', { schema: endpointParameter }) endpointId: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<EndpointTestResponse> {
    return this.tests.run(caller, endpointId, language);
  }

  @Route({
    method: 'PUT',
    path: 'cloud',
    permission: PERMISSION,
    summary: 'Allow or forbid that texts of the organisation go to models in the cloud',
    tag: TAG,
    operation: 'changeCloudPermission',
    response: cloudResponse,
    callsPerMinute: 30,
  })
  changeCloud(@Caller() caller: CallerIdentity, @Body({ schema: changeCloud }) { isAllowed }: ChangeCloud): Promise<CloudResponse> {
    return this.cloud.change(caller, isAllowed);
  }
}
