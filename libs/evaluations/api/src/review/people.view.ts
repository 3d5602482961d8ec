import type { Attendee } from '@entente/evaluations/domain';
import { isInFunction } from '@entente/partners/domain';
import { Flag, OneOf, Text, Uuid } from '@entente/platform/api';
import type { ReviewContext } from '../sources/review-context';

/** Somebody who can be named in the review: a member of ours, a contact of theirs. */
export class ReviewPersonView {
  @OneOf(['member', 'contact'], 'AttendeeKind') kind!: Attendee['kind'];
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) role!: string;
  @Flag({ description: 'False for who left: kept for what they took part in.' }) present!: boolean;
}

export const peopleOf = ({
  members,
  people,
  known,
  on,
}: Pick<ReviewContext, 'members' | 'people' | 'on'> & {
  readonly known: ReviewContext['known'] | null;
}): ReviewPersonView[] => {
  const active = new Set(people.map(({ id }) => id));
  return [
    ...[...members.values()].map(({ id, name, jobTitle }) => ({
      kind: 'member' as const,
      id,
      name,
      role: jobTitle,
      present: active.has(id),
    })),
    ...(known?.contacts ?? []).map((contact) => ({
      kind: 'contact' as const,
      id: contact.id,
      name: contact.name,
      role: contact.functions.at(-1)?.title ?? '',
      present: isInFunction(contact, on),
    })),
  ];
};
