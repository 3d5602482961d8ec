import { type HttpErrorResponse } from '@angular/common/http';

/** One fault of one field, as the server says it. */
export type ApiFault = { readonly pointer: string; readonly code: string; readonly detail: string };

/** A refusal of the server, or the absence of an answer, in words for the reader. */
export class ApiProblem extends Error {
  /** Stable code of the refusal, such as `/problems/convention/deadline-passed`. */
  readonly type: string;
  readonly status: number;
  /** What happened, in the reader's language; empty when the server said nothing. */
  readonly title: string;
  readonly detail: string;
  /** The number to quote to whoever helps. */
  readonly instance: string;
  readonly errors: readonly ApiFault[];
  /** Everything else the server said of this refusal. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(body: Readonly<Record<string, unknown>>, status: number) {
    const { type, title, detail, instance, errors, ...extra } = body;
    super(typeof title === 'string' ? title : `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = text(type) || 'about:blank';
    this.title = text(title);
    this.detail = text(detail);
    this.instance = text(instance);
    this.errors = Array.isArray(errors) ? errors.filter(isFault) : [];
    this.extra = extra;
  }

  /** Whether the network, not the server, is what failed. */
  get offline(): boolean {
    return this.status === 0;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFault = (value: unknown): value is ApiFault =>
  isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';

const parsed = (body: unknown): Record<string, unknown> => {
  // Who asked for a file gets the refusal as a file too: Downloads reads it.
  if (body instanceof Blob) return { file: body };
  if (isRecord(body) && !(body instanceof ProgressEvent)) return body;
  if (typeof body !== 'string') return {};
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

/** Reads an Angular HTTP error as a problem; `requestId` stands in when the server gave no number. */
export const toApiProblem = (error: HttpErrorResponse, requestId: string): ApiProblem =>
  new ApiProblem({ instance: requestId, ...parsed(error.error) }, error.status);
