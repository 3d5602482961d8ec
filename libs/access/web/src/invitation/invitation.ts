import { Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type InvitationView, readInvitation } from '@entente/platform/api-client';
import { ApiProblem, Button, injectWords, PublicApi, ResourceState, SignInFrame } from '@entente/platform/web';
import { accessWords } from '../access-words';
import { AcceptInvitation } from './accept-invitation';

const goneStatuses = [404, 410, 422];

/** `/invitation`: the token in the fragment says who is invited, and where. */
@Component({
  selector: 'ent-invitation',
  imports: [AcceptInvitation, Button, ResourceState, RouterLink, SignInFrame],
  template: `<ent-sign-in-frame [title]="title()" [lead]="lead()">
    @if (invited(); as invitation) {
      <ent-accept-invitation [token]="token()" [invitation]="invitation" (gone)="answer.reload()" />
    } @else if (!token() || isGone()) {
      <div class="ent-stack">
        <a entButton="filled" full routerLink="/connexion">{{ t('toSignIn') }}</a>
      </div>
    } @else {
      <ent-resource-state [resource]="answer" />
    }
  </ent-sign-in-frame>`,
})
export class Invitation {
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly token = computed(() => this.fragment() ?? '');
  protected readonly answer = resource({
    params: () => this.token() || undefined,
    loader: ({ params: token }) => this.api.invoke(readInvitation, { body: { token } }),
  });

  protected readonly invited = computed<InvitationView | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly isGone = computed(() => {
    const error = this.answer.error();
    return error instanceof ApiProblem && goneStatuses.includes(error.status);
  });

  protected readonly title = computed(() => {
    if (!this.token()) return this.t('invitation.missing');
    if (this.isGone()) return this.t('invitation.gone');
    const invited = this.invited();
    return invited ? this.t('invitation.title', invited) : this.t('invitation.opening');
  });

  protected readonly lead = computed(() => {
    if (!this.token()) return this.t('invitation.missingLead');
    if (this.isGone()) return this.t('invitation.goneLead');
    const invited = this.invited();
    if (!invited) return '';
    return invited.hasAccount ? this.t('invitation.leadKnown', invited) : this.t('invitation.leadNew', invited);
  });
}
