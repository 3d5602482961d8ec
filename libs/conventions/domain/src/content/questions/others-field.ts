import { type Words } from '@entente/platform/kernel';
import { mostParties } from '../../parties/convention-party';
import { type RowsField } from '../../template/field';

type Asked = { readonly label: Words; readonly each: Words; readonly gap: string; readonly max: number };

/** What is asked of both sides by name is asked of the parties beyond them line by line. */
export const othersField = ({ label, each, gap, max }: Asked): RowsField => ({
  kind: 'rows',
  name: 'others',
  most: mostParties - 2,
  multilateral: true,
  additional: true,
  label,
  gap,
  columns: [
    { kind: 'party', name: 'party', label: { fr: 'Quelle partie ?', en: 'Which party?' }, gap: 'partie' },
    { kind: 'text', name: 'text', max, label: each, gap },
  ],
});
