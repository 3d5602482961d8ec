import { holderOn, type Side, type Tenure, type TenureRole } from '@entente/partners/domain';
import { type PartnerView, type TenureView } from '@entente/platform/api-client';
import { type Day, isDay, parseDay } from '@entente/platform/kernel';

type Shown = Tenure & { readonly name: string; readonly jobTitle: string };

/** The tenures of a view, as the domain reads them. */
export const tenuresOf = ({ partnership }: Pick<PartnerView, 'partnership'>): Shown[] =>
  partnership.tenures.map((tenure: TenureView) => ({
    ...tenure,
    from: parseDay(tenure.from),
    until: isDay(tenure.until) ? tenure.until : null,
  }));

/** Who holds a post on a day, with their name. */
export const shownHolder = (
  tenures: readonly Shown[],
  { side, role }: { readonly side: Side; readonly role: TenureRole },
  day: Day,
): Shown | undefined => {
  const held = holderOn(tenures, side, role, day);
  return tenures.find((tenure) => tenure === held);
};

export type ShownTenure = Shown;
