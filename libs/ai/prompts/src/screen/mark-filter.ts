/** Takes the secret mark out of a text that comes in pieces, also where a piece ends in its middle. */
export class MarkFilter {
  private held = '';

  constructor(private readonly mark: string) {}

  /** What of the text so far can be shown; the rest may be the beginning of the mark. */
  push(delta: string): string {
    const text = (this.held + delta).replaceAll(this.mark, '…');
    const longest = Math.min(this.mark.length - 1, text.length);
    let length = longest;
    while (length > 0 && !this.mark.startsWith(text.slice(text.length - length))) length -= 1;
    this.held = text.slice(text.length - length);
    return text.slice(0, text.length - length);
  }

  /** What was held back and was no mark after all. */
  flush(): string {
    const rest = this.held;
    this.held = '';
    return rest;
  }
}
