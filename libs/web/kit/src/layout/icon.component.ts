import { Component, input } from '@angular/core';

/** A Material icon, hidden from assistive technology: the control around it carries the name. */
@Component({
  selector: 'trivium-icon',
  host: { class: 'material-icons-outlined', 'aria-hidden': 'true', translate: 'no', '[style.font-size.px]': 'size()' },
  template: '{{ name() }}',
  styles: ':host { flex: none; inline-size: 1em; overflow: hidden; user-select: none; vertical-align: middle; }',
})
export class IconComponent {
  readonly name = input.required<string>();
  readonly size = input(20);
}
