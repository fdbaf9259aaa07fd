export interface ConfirmRequest {
  readonly title: string;
  /** What will happen and whether it can be undone. */
  readonly text: string;
  /** The act as a verb: "Delete report", never "OK". */
  readonly action: string;
  readonly isDestructive?: boolean;
}
