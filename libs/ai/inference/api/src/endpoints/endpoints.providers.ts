import type { Provider } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import type { ModelEndpoint } from '@trivium/platform/config';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { GuardedFetcher } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import { chatEngineOf } from '../engines/configured-chat-engines';
import { GgufModels } from '../engines/gguf-models';
import type { Timing } from '../resilience/timing';
import { CloudPermission } from './cloud-permission';
import { CloudRepository } from './cloud.repository';
import { EndpointKeys } from './endpoint-keys';
import { EndpointRules } from './endpoint-rules';
import { EndpointTests } from './endpoint-tests';
import { EndpointTestsRepository } from './endpoint-tests.repository';
import { EndpointsRepository } from './endpoints.repository';
import { EndpointsService } from './endpoints.service';
import { ModelFolder } from './model-folder';
import { OPERATOR_ENDPOINTS } from './operator-endpoints';
import { OwnModels } from './own-models';

export interface EndpointsProvidersOptions {
  readonly modelEndpoints: readonly ModelEndpoint[];
  readonly secretKey: string;
  readonly modelHosts: readonly string[];
  readonly modelFolder: string | undefined;
  readonly isCloudAllowedByDefault: boolean;
}

/** The models that organisations set up for themselves; needs the database, audit, auth and HTTP modules of the platform. */
export function endpointsProviders(options: EndpointsProvidersOptions): Provider[] {
  const { modelEndpoints, secretKey, modelHosts, modelFolder, isCloudAllowedByDefault } = options;
  const folder = new ModelFolder(modelFolder);
  return [
    EndpointsRepository,
    EndpointTestsRepository,
    CloudRepository,
    EndpointsService,
    EndpointTests,
    { provide: OPERATOR_ENDPOINTS, useValue: modelEndpoints },
    { provide: EndpointKeys, useValue: new EndpointKeys(secretKey) },
    { provide: ModelFolder, useValue: folder },
    { provide: EndpointRules, useValue: new EndpointRules({ modelHosts, hasFile: (name) => folder.has(name) }) },
    {
      provide: OwnModels,
      inject: [
        Database,
        EndpointsRepository,
        CloudRepository,
        EndpointKeys,
        EndpointRules,
        GuardedFetcher,
        ID_SOURCE,
        CLOCK,
        GgufModels,
        INFERENCE_TIMING,
        LOGGER,
      ],
      useFactory: (
        database: Database,
        endpoints: EndpointsRepository,
        cloud: CloudRepository,
        keys: EndpointKeys,
        rules: EndpointRules,
        fetcher: GuardedFetcher,
        ids: IdSource,
        clock: Clock,
        models: GgufModels,
        timing: Timing,
        logger: Logger,
      ) => {
        const engineOf = (endpoint: Parameters<typeof chatEngineOf>[0]) => chatEngineOf(endpoint, { fetcher, ids, clock, models });
        return new OwnModels({ database, endpoints, cloud, keys, rules, folder, isCloudAllowedByDefault, engineOf, timing, logger });
      },
    },
    {
      provide: CloudPermission,
      inject: [Database, CloudRepository, OwnModels, AccountsService, AuditService, CLOCK],
      useFactory: (
        database: Database,
        repository: CloudRepository,
        own: OwnModels,
        accounts: AccountsService,
        audit: AuditService,
        clock: Clock,
      ) => new CloudPermission({ database, repository, own, accounts, audit, clock, isAllowedByDefault: isCloudAllowedByDefault }),
    },
  ];
}
