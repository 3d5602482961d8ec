import { type HttpClient } from '@angular/common/http';
import { type Observable } from 'rxjs';

/** One generated operation: parameters in, the body of the answer out. */
export type ApiFunction<P, R> = (http: HttpClient, rootUrl: string, params: P) => Observable<{ readonly body: R }>;
