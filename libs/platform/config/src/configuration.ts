export type AppName = 'education' | 'radiology' | 'finance';

export const APP_NAMES: readonly AppName[] = ['education', 'radiology', 'finance'];

/** Highest class of data that may reach a place; `restricted` never leaves the machine. */
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted';

/** One place where a model answers. An empty list of endpoints means: no model. */
export interface ModelEndpoint {
  readonly id: string;
  /** What the model is asked for: text, or vectors of texts. */
  readonly task: 'chat' | 'embedding';
  /** `gguf` and `transformers` (a transformers.js folder) run in the app's own process, from `path`. */
  readonly kind: 'deepseek' | 'openai' | 'gguf' | 'transformers';
  readonly baseUrl?: string;
  readonly path?: string;
  readonly apiKey?: string;
  readonly model: string;
  readonly place: 'local' | 'cloud';
  readonly maxDataClass: DataClass;
  /** Numbers in one vector, 1 to 2000; every embedding endpoint has it. */
  readonly dimensions?: number;
  /** Put before a query, as the model's card asks (`query: `). */
  readonly queryPrefix?: string;
  /** Put before a passage (`passage: `). */
  readonly passagePrefix?: string;
  /** How a transformers.js model makes one vector of its tokens' vectors; `mean` unless told. */
  readonly pooling?: 'mean' | 'cls';
  /** Processor threads of a chat model in this process; one unless told. */
  readonly threads?: number;
  /** Window in memory of a chat model in this process, at most the model's own; 8,192 unless told. */
  readonly contextTokens?: number;
  /** What its provider asks, where it differs from the registry's list or the registry has none. */
  readonly price?: EndpointPrice;
  /** How a server goes on with the beginning of an answer (`continuationFormSchema`); undefined: nobody has said that it does. */
  readonly continuation?: 'prefix-flag' | 'continue-final-message' | 'last-message';
}

/** Whole millionths of a US dollar per million tokens. */
export interface EndpointPrice {
  readonly inputMicroUsdPerMillion: number;
  readonly cachedInputMicroUsdPerMillion: number;
  readonly outputMicroUsdPerMillion: number;
}

export type DatabaseConfiguration =
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'postgres';
      /** Signs in as a role that is neither owner, superuser nor BYPASSRLS. */
      readonly url: string;
      /** Signs in as the owner, for migrations only. */
      readonly ownerUrl?: string;
    };

/** The operator's mail server (RFC 5321 submission). */
export interface MailConfiguration {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  /** Address in the From field. */
  readonly from: string;
}

/** Everything an app's process is told from outside, checked once at the start. */
export interface Configuration {
  readonly app: AppName;
  readonly version: string;
  readonly commit: string;
  readonly server: { readonly host: string; readonly port: number; readonly trustProxy: boolean; readonly secureCookies: boolean };
  /** This app's own folder: embedded database and uploaded files. */
  readonly dataFolder: string;
  readonly database: DatabaseConfiguration;
  readonly demo: { readonly enabled: boolean; readonly password: string };
  readonly administrator?: { readonly email: string; readonly password: string };
  /** Key of sessions and field encryption, at least 32 bytes of text. */
  readonly secretKey: string;
  readonly modelEndpoints: readonly ModelEndpoint[];
  /** `host:port` pairs of the operator's own model servers, which an organisation's administrator may point at although they are private. */
  readonly modelHosts: readonly string[];
  /** Folder of GGUF files that administrators may choose from; undefined: organisations run no model in this process. */
  readonly modelFolder?: string;
  /** `host:port` pairs that user-given URLs may reach although they are private. */
  readonly outboundAllow: readonly string[];
  /** The house's own transcription service; without an address there is none. */
  readonly transcription: { readonly url?: string; readonly model?: string };
  /** Collector of traces and metrics; nothing is sent where there is none. */
  readonly otlpEndpoint?: string;
  /** Where people reach this app, without a slash at the end; undefined: links in mails name pages only, and no hub can call back. */
  readonly publicUrl?: string;
  /** Undefined: no mail is sent. */
  readonly mail?: MailConfiguration;
  /** `inline`: the API works on jobs too; `none`: API only; `only`: worker without an API. */
  readonly workers: { readonly mode: 'inline' | 'none' | 'only'; readonly concurrency: number };
  readonly log: { readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'; readonly pretty: boolean };
}
