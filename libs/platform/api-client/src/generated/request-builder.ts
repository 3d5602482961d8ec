import { HttpContext, HttpHeaders, HttpParams, HttpRequest } from '@angular/common/http';

// What this contract says and no more: text in paths, text or lists of it in queries, JSON or a form in bodies. The
// usual template knows every style of OpenAPI, on every page, public ones included.

type Options = Readonly<Record<never, never>>;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

// Angular's own leaves « + » and « ; » as they are in a query, where a server reads a space or another parameter.
const encoder = {
  encodeKey: encodeURIComponent,
  encodeValue: encodeURIComponent,
  decodeKey: decodeURIComponent,
  decodeValue: decodeURIComponent,
};

/** Builds one request from its parameters. */
export class RequestBuilder {
  private query_ = new HttpParams({ encoder });
  private body_: any;
  private type_?: string;

  constructor(public rootUrl: string, public operationPath: string, public method: string) {}

  path(name: string, value: any, _options?: Options): void {
    this.operationPath = this.operationPath.replace(`{${name}}`, () => encodeURIComponent(String(value ?? '')));
  }

  query(name: string, value: any, _options?: Options): void {
    for (const each of [value].flat()) if (isGiven(each)) this.query_ = this.query_.append(name, String(each));
  }

  body(value: any, type = 'application/json'): void {
    if (type !== 'multipart/form-data') {
      this.body_ = value;
      this.type_ = value instanceof Blob ? value.type : type;
      return;
    }
    this.body_ = new FormData();
    for (const [key, given] of Object.entries(value ?? {}))
      for (const each of [given].flat())
        if (isGiven(each)) this.body_.append(key, each instanceof Blob ? each : String(each));
  }

  build<T = any>(options: {
    readonly accept: string;
    readonly responseType: 'json' | 'text' | 'blob' | 'arraybuffer';
    readonly context?: HttpContext;
  }): HttpRequest<T> {
    const headers = { Accept: options.accept, ...(this.type_ && { 'Content-Type': this.type_ }) };
    return new HttpRequest<T>(this.method.toUpperCase(), this.rootUrl + this.operationPath, this.body_, {
      params: this.query_,
      headers: new HttpHeaders(headers),
      responseType: options.responseType,
      context: options.context,
    });
  }
}
