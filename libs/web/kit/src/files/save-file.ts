import { DOCUMENT, Injectable, inject } from '@angular/core';

/** Long enough for the slowest browser to have begun to read; some refuse an address that is gone before. */
const KEPT_MS = 60_000;

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Gives a file to the person, as a download of the browser. */
@Injectable({ providedIn: 'root' })
export class FileSaver {
  private readonly document = inject(DOCUMENT);

  save({ name, content }: SavedFile): void {
    const address = URL.createObjectURL(content);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }

  /** Text as UTF-8. */
  saveText(name: string, text: string, mediaType: 'text/csv' | 'text/html' | 'text/markdown' | 'text/xml' | 'application/json'): void {
    this.save({ name, content: new Blob([text], { type: `${mediaType};charset=utf-8` }) });
  }
}
