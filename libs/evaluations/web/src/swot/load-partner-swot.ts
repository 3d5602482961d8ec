import { type Type } from '@angular/core';

/** The sessions of a partner, for its page; takes `partnerId`. Its words are `swotWords`. */
export const partnerSwotSessions = async (): Promise<Type<unknown>> => (await import('./swot-list')).SwotList;
