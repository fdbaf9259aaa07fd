import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ChatMessage, DataClass, EndpointPlace, ModelMode, ParameterName, ParameterSupport } from '@trivium/ai/inference/protocol';
import type { LocalText } from '@trivium/web/i18n';
import { firstValueFrom } from 'rxjs';

export type PromptLanguage = 'en' | 'zh';
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the 3C lint says of one place of a template. */
export interface LintFinding {
  /** `clarity/…`, `context/…`, `control/…` or `parity/…`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly text: LocalText;
  readonly fix: LocalText;
}

export interface PromptSummary {
  readonly id: string;
  readonly title: LocalText;
  /** As it stands in the books of the models. */
  readonly purpose: string;
  /** The newest one. */
  readonly version: string;
  /** Newest first. */
  readonly versions: readonly string[];
  readonly languages: readonly PromptLanguage[];
  readonly dataClass: DataClass;
  readonly output: 'text' | 'json';
  readonly findings: readonly LintFinding[];
}

export interface PredictedCost {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  /** Whether texts of the data class may go there. */
  readonly isAllowed: boolean;
  /** Millionths of a US dollar; null when no price is on record. */
  readonly costMicroUsd: { readonly lowest: number; readonly highest: number } | null;
}

export interface ModelFit {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  readonly isAllowed: boolean;
  readonly isKnown: boolean;
  /** Null when the model has no such mode, or is not known. */
  readonly mode: ModelMode['mode'] | null;
  /** Those that the template sets. */
  readonly parameters: readonly { readonly name: ParameterName; readonly support: ParameterSupport }[];
}

export interface PromptSlot {
  readonly name: string;
  readonly title: LocalText;
  readonly form: 'text' | 'list' | 'sources';
  readonly budgetTokens: number;
  readonly isWhole: boolean;
  readonly isRequired: boolean;
}

export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface PrefixBreak {
  /** First byte that no longer comes from a provider’s cache; null when all does. */
  readonly fromByte: number | null;
  readonly bytes: number;
  readonly keptTokens: number;
  readonly lostTokens: number;
}

export interface VersionComparison {
  readonly from: string;
  readonly to: string;
  readonly requiredChange: 'major' | 'minor' | 'patch' | null;
  readonly languages: readonly {
    readonly language: PromptLanguage;
    readonly changes: readonly TextChange[];
    readonly prefix: PrefixBreak;
  }[];
}

export interface PromptText {
  readonly language: PromptLanguage;
  readonly instructions: string;
  readonly instructionTokens: number;
  /** With every slot full. */
  readonly mostPromptTokens: number;
  readonly costs: readonly PredictedCost[];
}

export interface PromptDetail extends PromptSummary {
  readonly shown: string;
  readonly isReleased: boolean;
  readonly hash: string;
  readonly parameters: JsonObject;
  readonly variables: JsonObject;
  readonly outputSchema: JsonObject | null;
  readonly slots: readonly PromptSlot[];
  /** Variables to try it with, written for it. */
  readonly trial: Readonly<Record<PromptLanguage, JsonObject>>;
  readonly models: readonly ModelFit[];
  readonly texts: readonly PromptText[];
  /** Null for a first version. */
  readonly comparison: VersionComparison | null;
}

export interface PromptExample {
  readonly language: PromptLanguage;
  readonly version: string;
  readonly variables: JsonObject;
}

export interface RenderedPrompt {
  readonly version: string;
  readonly messages: readonly ChatMessage[];
  readonly promptTokens: number;
  readonly stablePrefixBytes: number;
  readonly slots: readonly {
    readonly name: string;
    readonly tokens: number;
    readonly budgetTokens: number;
    readonly droppedSentences: number;
    readonly droppedSources: number;
  }[];
  readonly costs: readonly PredictedCost[];
}

/** The calls of every app's API for its prompts. Written by hand because `web` may not import one app's generated client. */
@Injectable({ providedIn: 'root' })
export class PromptsClient {
  private readonly http = inject(HttpClient);

  async list(): Promise<readonly PromptSummary[]> {
    return (await firstValueFrom(this.http.get<{ readonly items: readonly PromptSummary[] }>('/api/prompts'))).items;
  }

  /** @param versions the shown version, the newest unless told; and the one to compare it with, the one before unless told */
  detail(id: string, { version, from }: { readonly version?: string; readonly from?: string }): Promise<PromptDetail> {
    const params = { ...(version ? { version } : {}), ...(from ? { from } : {}) };
    return firstValueFrom(this.http.get<PromptDetail>(pathOf(id), { params }));
  }

  /** Writes an example without sending it to a model. */
  render(id: string, example: PromptExample): Promise<RenderedPrompt> {
    return firstValueFrom(this.http.post<RenderedPrompt>(`${pathOf(id)}/render`, example));
  }
}

export function pathOf(id: string): string {
  return `/api/prompts/${encodeURIComponent(id)}`;
}
