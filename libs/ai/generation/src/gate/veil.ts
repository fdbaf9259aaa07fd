/** Two ways between a text and what a model may see of it. */
export interface Veil {
  /** Puts placeholders where the hidden words stand, also in a text that the guard has not seen. */
  hide(text: string): string;
  /** Puts the hidden words back where a model wrote their placeholders. */
  restore(text: string): string;
}

/** One over the other: the first one given is the first to hide, and the last to restore. Without any, a text stays as it is. */
export function veils(layers: readonly Veil[]): Veil {
  return {
    hide: (text) => layers.reduce((left, { hide }) => hide(left), text),
    restore: (text) => layers.reduceRight((left, { restore }) => restore(left), text),
  };
}
