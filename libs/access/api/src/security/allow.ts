import { applyDecorators, Controller } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Permission } from '@entente/access/domain';
import { ByMember } from '@entente/platform/api';

/** Members whose roles give this permission may call the route. */
export const Allow = (permission: Permission): MethodDecorator & ClassDecorator =>
  applyDecorators(ByMember(permission), ApiCookieAuth());

/** A controller of one organisation's things: `/api/v1/o/{org}/…`, where `org` is the organisation's short name. */
export const OrganisationController = (path: string): ClassDecorator => Controller(`api/v1/o/:org/${path}`);
