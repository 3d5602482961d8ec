import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { ApiProblem } from '../http/api-problem';
import { Connection } from '../ui/shell/connection';

/** A page that needs the network when there is none: what is missing is said, and the address stays. */
export const toUnreachablePage = ({ error }: NavigationError): RedirectCommand | undefined => {
  const isUnreachable = error instanceof ApiProblem ? error.offline : !inject(Connection).online();
  if (!isUnreachable) return undefined;
  return new RedirectCommand(inject(Router).parseUrl('/injoignable'), { skipLocationChange: true });
};
