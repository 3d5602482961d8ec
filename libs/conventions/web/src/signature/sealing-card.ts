import { Component, computed, inject, input, output } from '@angular/core';
import { sealingStepWords, type SealingStepKind } from '@entente/conventions/domain';
import { type SealingStepView, type SignatureView } from '@entente/platform/api-client';
import { Button, Formats, Icon, type IconName, injectWords, JobLine } from '@entente/platform/web';
import { injectSaid } from '../text/said';
import { signatureWords } from '../signing-words';

const icons: Readonly<Record<SealingStepView['state'], IconName>> = {
  done: 'circle-check',
  due: 'hourglass',
  later: 'circle',
};

const kinds = Object.keys(sealingStepWords);
const isKind = (kind: string): kind is SealingStepKind => kinds.includes(kind);

/** Every step of sealing, how far it has come, why it waits, and the way to take it up again. */
@Component({
  selector: 'ent-sealing',
  imports: [Button, Icon, JobLine],
  templateUrl: './sealing-card.html',
  styleUrl: './sealing-card.css',
})
export class Sealing {
  readonly signature = input.required<SignatureView>();
  readonly replay = output();
  protected readonly t = injectWords(signatureWords);
  private readonly said = injectSaid();
  private readonly formats = inject(Formats);

  protected readonly done = computed(() => this.signature().sealing.filter(({ state }) => state === 'done').length);
  protected readonly total = computed(() => this.signature().sealing.length);
  protected readonly state = computed(() => {
    if (this.signature().failure) return 'failed';
    return this.signature().status === 'sealed' ? 'done' : 'running';
  });
  protected readonly label = computed(
    () =>
      ({ failed: this.t('sealing.failed'), done: this.t('sealing.done'), running: this.t('sealing.running') })[
        this.state()
      ],
  );
  protected readonly isOpen = computed(() => ['sent', 'partially-signed'].includes(this.signature().status));
  protected readonly mayReplay = computed(() => this.signature().allowedActions.includes('replay'));
  protected readonly cause = computed(() => {
    const { failure } = this.signature();
    if (!failure) return '';
    const cause = failure.cause === 'timestamp-authority' ? 'timestamp' : 'unexpected';
    const at = this.t('sealing.at', { instant: this.formats.instant(failure.at) });
    return [this.t(`sealing.causes.${cause}`), this.t('sealing.again'), at].join(' ');
  });

  protected iconOf({ state }: SealingStepView): IconName {
    return icons[state];
  }

  protected nameOf({ kind, signatoryId }: SealingStepView): string {
    const step = isKind(kind) ? this.said(sealingStepWords[kind]) : kind;
    const name = this.signature().signatories.find(({ id }) => id === signatoryId)?.name;
    return name ? this.t('sealing.of', { step, name }) : step;
  }
}
