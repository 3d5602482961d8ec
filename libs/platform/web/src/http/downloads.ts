import { HttpClient } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ApiProblem } from './api-problem';

const nameIn = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (plain ?? 'document.pdf');
};

const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(file);
  });

/** A refusal that came as the file would have, read. */
const inWords = async (error: unknown): Promise<unknown> => {
  if (!(error instanceof ApiProblem) || !(error.extra['file'] instanceof Blob)) return error;
  try {
    return new ApiProblem(JSON.parse(await textOf(error.extra['file'])) as Record<string, unknown>, error.status);
  } catch {
    return error;
  }
};

// A browser reads the file after the click: its address must outlive it.
const readWithin = 60_000;

/** Brings files of the server into the downloads of the browser, on a phone as well. */
@Injectable({ providedIn: 'root' })
export class Downloads {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** Gives the name under which the file is found; a refusal is an ApiProblem. */
  async save(address: string): Promise<string> {
    const asked = this.http.get(address, { observe: 'response', responseType: 'blob' });
    const answer = await firstValueFrom(asked).catch(async (error: unknown) => {
      throw await inWords(error);
    });
    const name = nameIn(answer.headers.get('content-disposition'));
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(answer.body ?? new Blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), readWithin);
    return name;
  }
}
