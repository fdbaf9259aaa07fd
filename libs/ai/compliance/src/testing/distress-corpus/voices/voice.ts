/** Messages of one invented writer, one a line. Voices are the groups of cross-validation: near wordings stand within a voice. */
export interface Voice {
  readonly name: string;
  readonly distressed: string;
  readonly calm: string;
}
