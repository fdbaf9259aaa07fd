/** One piece of what a scripted model says. */
export type ScriptedPiece =
  | { readonly text: string }
  | { readonly thought: string }
  | {
      readonly call: { readonly index: number; readonly id?: string; readonly name?: string; readonly args?: string };
    };

/** What a scripted model says in one turn, in the order of its pieces. */
export interface ModelTurn {
  readonly pieces: readonly ScriptedPiece[];
  /** `finish_reason` on the wire; `stop` unless told. */
  readonly finish?: string;
  readonly usage?: ScriptedUsage;
  /** Whether the connection stays open and silent after the pieces, without a finish. */
  readonly isLeftOpen?: boolean;
}

export interface ScriptedUsage {
  readonly promptTokens: number;
  readonly cacheHitTokens: number;
  readonly completionTokens: number;
  readonly reasoningTokens: number;
}

export const SCRIPTED_USAGE: ScriptedUsage = { promptTokens: 120, cacheHitTokens: 64, completionTokens: 30, reasoningTokens: 12 };

/** The body of `POST /chat/completions`. */
export interface HeardBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

/** A turn, or what makes one of the request. */
export type TurnScript = ModelTurn | ((body: HeardBody) => ModelTurn);

/** A text in pieces of a few characters, as models send it; pairs of a character stay together. */
export function inPieces(text: string, length = 3): readonly ScriptedPiece[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / length) }, (_, index) => ({
    text: characters.slice(index * length, (index + 1) * length).join(''),
  }));
}
