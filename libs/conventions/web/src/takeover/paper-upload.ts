import { HttpXsrfTokenExtractor } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { type PaperFileView } from '@entente/platform/api-client';
import { ApiProblem, OrgApi, WordStore } from '@entente/platform/web';

/** Where the sending of one file stands: how much of it has left, then it is read on the other side. */
export type Sending = { readonly name: string; readonly percent: number };

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Sends one file and tells how far it is: `fetch`, which the other calls use, does not tell that. */
@Injectable()
export class PaperUpload {
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  private readonly token = inject(HttpXsrfTokenExtractor);
  private request: XMLHttpRequest | null = null;
  readonly sending = signal<Sending | null>(null);

  /** Null when it was stopped; a refusal is an ApiProblem. */
  send(file: File, keep: boolean): Promise<PaperFileView | null> {
    return this.post<PaperFileView>(file, `/paper-files?keep=${keep ? 'yes' : 'no'}`);
  }

  /** The same to any address of the organisation that takes a file. */
  async post<View>(file: File, path: string): Promise<View | null> {
    this.stop();
    const request = new XMLHttpRequest();
    this.request = request;
    this.sending.set({ name: file.name, percent: 0 });
    try {
      return await this.exchange<View>(request, file, path);
    } finally {
      if (this.request === request) this.forget();
    }
  }

  stop(): void {
    this.request?.abort();
    this.forget();
  }

  private forget(): void {
    this.request = null;
    this.sending.set(null);
  }

  private exchange<View>(request: XMLHttpRequest, file: File, path: string): Promise<View | null> {
    const body = new FormData();
    body.append('file', file, file.name);
    return new Promise((resolve, reject) => {
      request.upload.onprogress = ({ loaded, total }) =>
        this.sending.set({ name: file.name, percent: total ? Math.floor((loaded / total) * 100) : 0 });
      request.onabort = () => resolve(null);
      request.onerror = () => reject(new ApiProblem({}, 0));
      request.onload = () => {
        if (request.status === 201) resolve(JSON.parse(request.responseText) as View);
        else reject(new ApiProblem(parsed(request.responseText), request.status));
      };
      request.open('POST', this.api.address(path));
      request.setRequestHeader('accept-language', this.words.language());
      request.setRequestHeader('x-csrf-token', this.token.getToken() ?? '');
      request.send(body);
    });
  }
}
