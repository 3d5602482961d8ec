import { type Page } from 'playwright-core';

/** Calls the service of one organisation as its pages do, with the cookies of this window. */
export const callApi =
  <Answer>(page: () => Page, org: string) =>
  (method: string, path: string, body?: object): Promise<Answer> =>
    page().evaluate(
      async ([how, where, given]) => {
        const csrf = /entente_csrf=([^;]+)/.exec(document.cookie)?.[1] ?? '';
        const answer = await fetch(where ?? '', {
          method: how ?? 'GET',
          headers: { 'content-type': 'application/json', 'x-csrf-token': decodeURIComponent(csrf) },
          ...(given ? { body: given } : {}),
        });
        if (!answer.ok) throw new Error(await answer.text());
        return answer.json();
      },
      [method, `/api/v1/o/${org}/${path}`, body ? JSON.stringify(body) : undefined] as const,
    ) as Promise<Answer>;
