import { Component, computed, inject, input } from '@angular/core';
import { functionsOn, isInFunction } from '@entente/partners/domain';
import { type ContactView, type PartnerView } from '@entente/platform/api-client';
import { Avatar, Formats, Icon, injectWords } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { toFunctions } from './contact-functions';
import { shownHolder, tenuresOf } from '../shared/tenures';

type Person = {
  readonly key: string;
  readonly side: 'us' | 'them';
  readonly name: string;
  readonly role: string;
  readonly contact?: ContactView | undefined;
};

const posts = [
  { side: 'theirs', role: 'referent' },
  { side: 'theirs', role: 'deputy' },
  { side: 'ours', role: 'referent' },
  { side: 'ours', role: 'deputy' },
] as const;

/** Who to call: the posts of both sides first, then the other people of the partner, direct lines where allowed. */
@Component({
  selector: 'ent-people-card',
  imports: [Avatar, Icon],
  templateUrl: './people-card.html',
  styleUrl: './people-card.css',
})
export class PeopleCard {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  private readonly formats = inject(Formats);

  private readonly held = computed(() => {
    const tenures = tenuresOf(this.partner());
    return posts.map((post) => ({ ...post, holder: shownHolder(tenures, post, this.formats.today()) }));
  });

  protected readonly people = computed((): Person[] => [...this.posts(), ...this.others()]);

  private readonly posts = computed((): Person[] =>
    this.held().map(({ side, role, holder }) => ({
      key: `${side}-${role}`,
      side: side === 'ours' ? 'us' : 'them',
      name: holder?.name ?? '',
      role: this.t(holder ? `people.${side}.${role}` : `people.${side}.no-${role}`),
      contact: this.partner().contacts.find(({ id }) => id === holder?.personId),
    })),
  );

  private readonly others = computed((): Person[] => {
    const named = this.held().map(({ holder }) => holder?.personId);
    return this.partner()
      .contacts.filter(
        ({ id, ...contact }) => !named.includes(id) && isInFunction(toFunctions(contact), this.formats.today()),
      )
      .map((contact) => ({
        key: contact.id,
        side: 'them',
        name: contact.name,
        role: '',
        contact,
      }));
  });

  protected titleOf(contact: ContactView): string {
    return functionsOn(toFunctions(contact), this.formats.today())
      .map(({ title, service }) => [title, service].filter(Boolean).join(', '))
      .join(' ; ');
  }

  protected callOf({ phone }: ContactView): string {
    return `tel:${phone.replace(/[^\d+]/g, '')}`;
  }
}
