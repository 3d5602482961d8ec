import { Component, computed, inject, resource } from '@angular/core';
import { permissionGroups, permissionGroupWords } from '@entente/access/domain';
import { type PermissionView, readRights, type RoleView } from '@entente/platform/api-client';
import { say } from '@entente/platform/kernel';
import {
  Button,
  Icon,
  injectWords,
  PageHeader,
  PublicApi,
  PublicFrame,
  ResourceState,
  Typography,
  WordStore,
} from '@entente/platform/web';
import { infoWords } from '../access-words';

/** `/aide/droits`: the table that the service itself obeys, role by role and act by act. */
@Component({
  selector: 'ent-rights',
  imports: [Button, Icon, PageHeader, PublicFrame, ResourceState, Typography],
  templateUrl: './rights.html',
  styleUrl: './rights.css',
})
export class Rights {
  protected readonly t = injectWords(infoWords);
  private readonly api = inject(PublicApi);
  private readonly store = inject(WordStore);

  protected readonly rights = resource({
    params: () => this.store.language(),
    loader: () => this.api.invoke(readRights),
  });
  protected readonly roles = computed<readonly RoleView[]>(() =>
    this.rights.hasValue() ? this.rights.value().roles : [],
  );
  protected readonly groups = computed(() => {
    const permissions = this.rights.hasValue() ? this.rights.value().permissions : [];
    return permissionGroups
      .map((group) => ({
        group,
        title: say(permissionGroupWords[group], this.store.language()),
        permissions: permissions.filter(({ permission }) => permission.startsWith(`${group}:`)),
      }))
      .filter(({ permissions: held }) => held.length > 0);
  });

  protected reach({ rights }: PermissionView, { role }: RoleView): 'all' | 'own' | 'none' {
    return rights.find((right) => right.role === role)?.reach ?? 'none';
  }

  protected print(): void {
    window.print();
  }
}
