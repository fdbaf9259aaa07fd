import type { UiLanguage } from '@trivium/shared/kernel';
import type { ChangeSource, FetchResponse, SourceResponse } from './dto/source.dto';
import type { FetchProblem, NewsSourceEntity } from './news-source.entity';
import type { SourceAddress } from './source-address';
import type { NewsFetchEntity, NewsPushEntity } from './source-records.entity';

export interface NewSource {
  readonly id: string;
  readonly address: SourceAddress;
  readonly settings: ChangeSource;
  readonly siteUrl?: string;
  readonly createdBy: string;
  readonly now: Date;
}

/** A source that nobody has read yet, due now. */
export function newSource({ id, address, settings, siteUrl, createdBy, now }: NewSource): Omit<NewsSourceEntity, 'organisationId'> {
  const { title, group, language, pollMinutes, isPaused, terms, attribution, robotsNote, contact, mayReadFullText } = settings;
  return {
    id,
    ...address,
    // The feed's own title takes the place of its host when it is read.
    title: title === undefined || title === '' ? new URL(address.url).hostname : title,
    group: group ?? '',
    siteUrl: siteUrl ?? null,
    language: language ?? null,
    kind: null,
    terms: terms ?? null,
    attribution: attribution ?? null,
    robotsNote: robotsNote ?? null,
    contact: contact ?? null,
    mayReadFullText: mayReadFullText ?? false,
    pollMinutes: pollMinutes ?? null,
    isPaused: isPaused ?? false,
    isRequested: false,
    isDemo: false,
    health: 'ok',
    lastFetchedAt: null,
    lastChangedAt: null,
    nextFetchAt: now,
    heldUntil: null,
    failures: 0,
    lastError: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    movedTo: null,
    movedSeen: 0,
    itemCount: 0,
    leaseToken: null,
    leaseUntil: null,
    createdBy,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
}

/** What the list and the history show of a failure, in the reader's language. */
function toProblem(problem: FetchProblem | null, language: UiLanguage): { code: string; detail: string } | null {
  return problem && { code: problem.code, detail: language === 'zh' ? (problem.zh ?? problem.detail) : problem.detail };
}

export function toSourceResponse(
  source: NewsSourceEntity,
  { perDay, push, language: reader }: { perDay: number[]; push?: NewsPushEntity; language: UiLanguage },
): SourceResponse {
  const { id, url, title, siteUrl, group, language, kind, terms, attribution, robotsNote, contact, mayReadFullText, health } = source;
  const { isPaused, isDemo, failures, itemCount, pollMinutes, movedTo } = source;
  return {
    ...{ id, url, title, siteUrl, group, language, kind, terms, attribution, robotsNote, contact, mayReadFullText, health },
    ...{ isPaused, isDemo, failures, itemCount, pollMinutes, movedTo, perDay },
    lastError: toProblem(source.lastError, reader),
    lastFetchedAt: source.lastFetchedAt?.toISOString() ?? null,
    lastChangedAt: source.lastChangedAt?.toISOString() ?? null,
    nextFetchAt: isPaused ? null : (source.nextFetchAt?.toISOString() ?? null),
    push: push ? { state: push.state, hubUrl: push.hubUrl, leaseUntil: push.leaseUntil?.toISOString() ?? null } : null,
    createdAt: source.createdAt.toISOString(),
  };
}

export function toFetchResponse(fetch: NewsFetchEntity, language: UiLanguage): FetchResponse {
  const { at, status, outcome, durationMs, sizeBytes, added, revised, error, repairs } = fetch;
  const read = { at: at.toISOString(), status, outcome, durationMs, sizeBytes, added, revised };
  return { ...read, error: toProblem(error, language), repairs: [...repairs] };
}
