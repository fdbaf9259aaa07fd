/** Takes toasts down instead of showing them. */
export class ToastRecord {
  readonly texts: string[] = [];
  undo: (() => void) | undefined;

  show(text: string, options: { readonly undo?: () => void } = {}): void {
    this.texts.push(text);
    this.undo = options.undo;
  }
}
