import { Directive, ElementRef, effect, inject, input } from '@angular/core';
import { NearRows } from './near-rows.service';

/** A row of a long list that tells {@link NearRows} where it stands. */
@Directive({ selector: '[triviumNearRow]', host: { '[attr.data-row]': 'id()' } })
export class NearRowDirective {
  private readonly rows = inject(NearRows);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly id = input.required<string>({ alias: 'triviumNearRow' });

  constructor() {
    effect((onCleanup) => {
      const id = this.id();
      this.rows.watch(this.host, id);
      onCleanup(() => this.rows.forget(this.host, id));
    });
  }
}
