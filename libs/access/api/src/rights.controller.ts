import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  permissions,
  type Permission,
  permissionWords,
  reaches,
  type Reach,
  rightsMatrix,
  roles,
  type Role,
  roleWords,
} from '@entente/access/domain';
import { languageOf, OneOf, Public, Shown, Text } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';

export class RightView {
  @OneOf(roles, 'Role') role!: Role;
  @OneOf(reaches, 'Reach') reach!: Reach;
}

export class PermissionView {
  @OneOf(permissions, 'Permission') permission!: Permission;
  @Text() label!: string;
  @Shown({ type: () => RightView, isArray: true }) rights!: RightView[];
}

export class RoleView {
  @OneOf(roles, 'Role') role!: Role;
  @Text() label!: string;
  @Text() description!: string;
}

export class RightsView {
  @Shown({ type: () => RoleView, isArray: true }) roles!: RoleView[];
  @Shown({ type: () => PermissionView, isArray: true }) permissions!: PermissionView[];
}

/** The table of rights, as the help page shows it: the same data that the guard reads. */
@ApiTags('help')
@Public()
@Controller('api/v1/rights')
export class RightsController {
  @Get()
  @ApiOkResponse({ type: RightsView })
  readRights(@Req() request: FastifyRequest): RightsView {
    const language = languageOf(request);
    return {
      roles: roles.map((role) => ({
        role,
        label: roleWords[role].label[language],
        description: roleWords[role].description[language],
      })),
      permissions: permissions.map((permission) => ({
        permission,
        label: permissionWords[permission][language],
        rights: roles.map((role) => ({ role, reach: rightsMatrix[role][permission] })),
      })),
    };
  }
}
