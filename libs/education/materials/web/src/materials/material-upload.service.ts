import { HttpEventType, HttpHeaders, HttpRequest, HttpXhrBackend, type HttpEvent } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { uploadMaterial, type MaterialAccepted } from '@trivium/education/api-client';
import { RequestContext, problemFrom } from '@trivium/web/kit';

export interface UploadOptions {
  readonly signal: AbortSignal;
  /** Called with the share of bytes that have left the browser, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/**
 * Sends one file. By XMLHttpRequest, because `fetch`, on which Angular's client runs here, does not tell how much of a body has been sent; hence
 * the headers and the repetition after a new sign-in, which the client's interceptor does elsewhere.
 */
@Injectable({ providedIn: 'root' })
export class MaterialUpload {
  private readonly backend = inject(HttpXhrBackend);
  private readonly context = inject(RequestContext);

  /** Resolves when the server has the whole file. Throws the HttpErrorResponse of a refusal, or an AbortError. */
  async send(courseId: string, file: File, options: UploadOptions): Promise<MaterialAccepted> {
    try {
      return await this.once(courseId, file, options);
    } catch (error) {
      if (problemFrom(error).status !== 401 || !(await this.context.reauthenticate())) throw error;
      return this.once(courseId, file, options);
    }
  }

  private once(courseId: string, file: File, { signal, onShare }: UploadOptions): Promise<MaterialAccepted> {
    const body = new FormData();
    body.append('file', file, file.name);
    const url = uploadMaterial.PATH.replace('{id}', encodeURIComponent(courseId));
    const request = new HttpRequest('POST', url, body, {
      reportProgress: true,
      headers: new HttpHeaders({ ...this.context.headers('POST'), Accept: 'application/json' }),
    });
    return new Promise((resolve, reject) => {
      const sending = this.backend.handle(request).subscribe({
        next: (event: HttpEvent<unknown>) => {
          if (event.type === HttpEventType.UploadProgress) onShare(event.total ? event.loaded / event.total : 0);
          if (event.type === HttpEventType.Response) resolve(event.body as MaterialAccepted);
        },
        error: reject,
      });
      signal.addEventListener('abort', () => {
        sending.unsubscribe();
        reject(new DOMException('Stopped by the person', 'AbortError'));
      });
    });
  }
}
