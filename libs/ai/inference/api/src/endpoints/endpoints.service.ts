import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import type { ModelEndpoint } from '@trivium/platform/config';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, hostPortOf } from '@trivium/platform/http';
import type { Clock, IdSource, OrganisationId, UiLanguage } from '@trivium/shared/kernel';
import { InferenceClient } from '../client/inference-client';
import type { ChangeEndpoint, CreateEndpoint, EndpointResponse, EndpointsResponse } from './dto/endpoints.dto';
import { CloudPermission } from './cloud-permission';
import { EndpointKeys } from './endpoint-keys';
import { lastTestResponse, modelFileResponse, operatorEndpointResponse, ownEndpointResponse } from './endpoint-responses';
import { EndpointRules } from './endpoint-rules';
import { EndpointTestsRepository } from './endpoint-tests.repository';
import { OPERATOR_ENDPOINTS } from './operator-endpoints';
import { endpointErrors } from './endpoints.errors';
import { EndpointsRepository } from './endpoints.repository';
import type { EndpointSettings, KeptEndpoint } from './kept-endpoint';
import { ModelFolder } from './model-folder';
import { OwnModels } from './own-models';

const MOST_ENDPOINTS = 50;
const RESTORABLE_MS = 10 * 60_000;

type Actor = Pick<CallerIdentity, 'organisationId' | 'userId'>;

/** The models that an organisation's administrators set up for it. */
@Injectable()
export class EndpointsService {
  constructor(
    private readonly database: Database,
    private readonly endpoints: EndpointsRepository,
    private readonly tests: EndpointTestsRepository,
    private readonly cloud: CloudPermission,
    private readonly keys: EndpointKeys,
    private readonly rules: EndpointRules,
    private readonly folder: ModelFolder,
    private readonly own: OwnModels,
    private readonly client: InferenceClient,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(OPERATOR_ENDPOINTS) private readonly operators: readonly ModelEndpoint[],
  ) {}

  /** The organisation's own, then the operator's. */
  async overview(organisationId: OrganisationId, language: UiLanguage): Promise<EndpointsResponse> {
    const [kept, tests] = await this.database.inOrganisation(organisationId, async () => {
      await this.endpoints.forgetRemoved(this.restorableSince());
      return [await this.endpoints.list(), await this.tests.list()] as const;
    });
    const testOf = (id: string) => lastTestResponse(tests.get(id), language);
    const files = await this.folder.list();
    return {
      items: [
        ...kept.map((endpoint) => ownEndpointResponse(endpoint, testOf(endpoint.id))),
        ...this.operators.map((entry, index) =>
          operatorEndpointResponse(entry, { position: kept.length + index, lastTest: testOf(entry.id) }),
        ),
      ],
      cloud: await this.cloud.show(organisationId),
      modelFolder: { isReadable: files !== undefined, files: files?.map(modelFileResponse) ?? [] },
      canUseThisMachine: this.folder.isOffered || this.rules.isThisMachineListed,
    };
  }

  /** @throws AppError of `endpointErrors` */
  async create(caller: Actor, { apiKey, ...body }: CreateEndpoint): Promise<EndpointResponse> {
    const { organisationId } = caller;
    const absent = { baseUrl: null, file: null, contextTokens: null, price: null, continuation: null, isEnabled: true };
    const settings = this.rules.checked({ ...absent, ...body });
    const id = readableId(settings.name, this.ids.next<'inference-endpoint'>());
    const apiKeySealed = apiKey === undefined ? null : this.keys.seal(apiKey, { organisationId, id });
    return this.changing(caller, async (kept) => {
      if (kept.length >= MOST_ENDPOINTS) throw endpointErrors.ENDPOINT_TOO_MANY({ most: MOST_ENDPOINTS });
      const endpoint = { ...settings, id, apiKeySealed, position: kept.length, changedAt: this.clock.now() };
      await this.endpoints.save(endpoint);
      await this.record(caller, 'added', endpoint);
      return ownEndpointResponse(endpoint, null);
    });
  }

  /** @throws AppError of `endpointErrors` */
  async change(
    caller: Actor,
    id: string,
    { change: { apiKey, position, ...body }, language }: { readonly change: ChangeEndpoint; readonly language: UiLanguage },
  ): Promise<EndpointResponse> {
    const { organisationId } = caller;
    const changed = await this.changing(caller, async (kept) => {
      const before = this.found(kept, id);
      const settings = this.rules.checked(settingsAfter(before, body));
      const isMoreThanOrder = apiKey !== undefined || Object.keys(body).length > 0;
      const apiKeySealed = this.keyAfter({ apiKey, before, settings, row: { organisationId, id } });
      const after = { ...before, ...settings, apiKeySealed, changedAt: isMoreThanOrder ? this.clock.now() : before.changedAt };
      await this.endpoints.save(after);
      if (position !== undefined) await this.endpoints.setPositions(movedTo(kept, { id, position }));
      // What was measured was another model, or another place.
      if (isOtherModel(before, after)) await this.tests.forget(id);
      await this.record(caller, 'changed', after);
      return { endpoint: this.found(await this.endpoints.list(), id), isMoreThanOrder };
    });
    if (changed.isMoreThanOrder) this.client.forget(id);
    const tests = await this.database.inOrganisation(organisationId, () => this.tests.list());
    return ownEndpointResponse(changed.endpoint, lastTestResponse(tests.get(id), language));
  }

  /** @throws AppError ENDPOINT_NOT_FOUND, ENDPOINT_OF_THE_OPERATOR */
  async remove(caller: Actor, id: string): Promise<void> {
    await this.changing(caller, async (kept) => {
      const endpoint = this.found(kept, id);
      await this.endpoints.remove(id, this.clock.now());
      await this.endpoints.forgetRemoved(this.restorableSince());
      await this.endpoints.setPositions(kept.filter((other) => other.id !== id).map((other) => other.id));
      await this.record(caller, 'removed', endpoint);
    });
    this.own.drop(id);
    this.client.forget(id);
  }

  /**
   * Takes a removal back, at the place where it stood.
   *
   * @throws AppError ENDPOINT_NOT_FOUND ten minutes after the removal
   */
  restore(caller: Actor, id: string): Promise<EndpointResponse> {
    return this.changing(caller, async (kept) => {
      const standing = kept.find((endpoint) => endpoint.id === id);
      if (standing !== undefined) return ownEndpointResponse(standing, null);
      const removed = await this.endpoints.findRemoved(id, this.restorableSince());
      if (removed === undefined) throw endpointErrors.ENDPOINT_NOT_FOUND();
      await this.endpoints.save(removed);
      await this.endpoints.setPositions(movedTo([...kept, removed], { id, position: removed.position }));
      await this.record(caller, 'restored', removed);
      return ownEndpointResponse(removed, null);
    });
  }

  private restorableSince(): Date {
    return new Date(this.clock.now().getTime() - RESTORABLE_MS);
  }

  /** One change at a time in an organisation; calls of models see it once it is committed. */
  private changing<Value>({ organisationId }: Actor, work: (kept: readonly KeptEndpoint[]) => Promise<Value>): Promise<Value> {
    return this.database.inOrganisation(organisationId, async () => {
      this.database.afterCommit(() => this.own.forget(organisationId));
      return work(await this.endpoints.listForChange());
    });
  }

  private found(kept: readonly KeptEndpoint[], id: string): KeptEndpoint {
    const endpoint = kept.find((candidate) => candidate.id === id);
    if (endpoint !== undefined) return endpoint;
    throw this.operators.some((entry) => entry.id === id)
      ? endpointErrors.ENDPOINT_OF_THE_OPERATOR({ endpoint: id })
      : endpointErrors.ENDPOINT_NOT_FOUND();
  }

  /** A key belongs to a host: sent to another one, it would be given away. */
  private keyAfter({ apiKey, before, settings, row }: KeyChange): string | null {
    if (apiKey !== undefined) return apiKey === null ? null : this.keys.seal(apiKey, row);
    return hostOf(before) === hostOf(settings) ? before.apiKeySealed : null;
  }

  private async record({ userId: actorId }: Actor, what: string, endpoint: EndpointSettings & { readonly id: string }): Promise<void> {
    const { id, name, kind, model, place, maxDataClass, isEnabled } = endpoint;
    await this.audit.record({
      actorId,
      action: `inference-endpoint.${what}`,
      subjectKind: 'inference-endpoint',
      subjectId: id,
      details: { name, kind, model, place, maxDataClass, isEnabled, host: hostOf(endpoint) ?? null },
    });
  }
}

/** Stands in messages, logs and provenance records, so people should know it again: `ollama-here-3f9c2a71`. The random part keeps it from any other. */
function readableId(name: string, unique: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [...words.join('-').slice(0, 40).split('-'), unique.slice(-8)].filter((word) => word !== '').join('-');
}

interface KeyChange {
  readonly apiKey: string | null | undefined;
  readonly before: KeptEndpoint;
  readonly settings: EndpointSettings;
  readonly row: { readonly organisationId: OrganisationId; readonly id: string };
}

type SettingsChange = Omit<ChangeEndpoint, 'apiKey' | 'position'>;

/** What the change leaves out stays, but for what belonged to another kind. */
function settingsAfter(before: EndpointSettings, change: SettingsChange): EndpointSettings {
  const kind = change.kind ?? before.kind;
  const isOtherKind = kind !== before.kind;
  return {
    ...before,
    ...(isOtherKind ? { baseUrl: null, file: null } : {}),
    ...change,
  };
}

function movedTo(kept: readonly KeptEndpoint[], { id, position }: { readonly id: string; readonly position: number }): string[] {
  const ids = kept.map((endpoint) => endpoint.id).filter((other) => other !== id);
  return ids.toSpliced(Math.min(position, ids.length), 0, id);
}

function isOtherModel(before: EndpointSettings, after: EndpointSettings): boolean {
  return (['kind', 'model', 'place', 'baseUrl', 'file'] as const).some((name) => before[name] !== after[name]);
}

function hostOf({ baseUrl }: Pick<EndpointSettings, 'baseUrl'>): string | undefined {
  return baseUrl === null ? undefined : hostPortOf(new URL(baseUrl));
}
