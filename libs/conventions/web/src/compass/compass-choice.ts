import {
  compassFrames,
  compassKinds,
  type CompassLaw,
  compassPeople,
  type CompassQuestion,
  compassSenders,
} from '@entente/conventions/domain';

/** What somebody has chosen so far; an unknown value of an old address counts as nothing. */
export type CompassChoice = { readonly [Name in keyof CompassQuestion]: string };

export const noChoice: CompassChoice = { law: '', sender: '', recipient: '', kind: '', frame: '' };

const oneOf = <Value extends string>(values: readonly Value[], asked: string): Value | undefined =>
  values.find((value) => value === asked);

const laws: readonly CompassLaw[] = ['FR', 'BE'];

/** The question once it is whole: the law and the setting have a usual answer, the rest has none. */
export const questionOf = ({ law, sender, recipient, kind, frame }: CompassChoice): CompassQuestion | null => {
  const [speaks, listens, told] = [
    oneOf(compassSenders, sender),
    oneOf(compassPeople, recipient),
    oneOf(compassKinds, kind),
  ];
  if (!speaks || !listens || !told) return null;
  return {
    law: oneOf(laws, law) ?? 'FR',
    sender: speaks,
    recipient: listens,
    kind: told,
    frame: oneOf(compassFrames, frame) ?? 'exchange',
  };
};
