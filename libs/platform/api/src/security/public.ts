import { applyDecorators, SetMetadata } from '@nestjs/common';

export const ACCESS_RULE = 'entente:access-rule';

/** Who may call a route. A route without a rule is refused to everybody. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'member'; readonly permission: string }
  | { readonly kind: 'link'; readonly purpose: string };

/** Anybody may call it, without a session. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule));

/** Any account with a session may call it; no organisation is involved. */
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'signed-in' } satisfies AccessRule));

/** The holder of a personal link of this purpose may call it; the domain's own guard reads the link's cookie. */
export const ByLink = (purpose: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'link', purpose } satisfies AccessRule));

/** Members with this permission; domains use the typed form of the access domain. */
export const ByMember = (permission: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_RULE, { kind: 'member', permission } satisfies AccessRule));
