/** What had to be repaired or left out, counted by code. */
export class RepairLog {
  private readonly counts = new Map<string, number>();

  add(code: string, count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  has(code: string): boolean {
    return this.counts.has(code);
  }

  list(): { readonly code: string; readonly count: number }[] {
    return [...this.counts].map(([code, count]) => ({ code, count }));
  }
}
