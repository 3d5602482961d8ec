import { computed, inject, resource, type Signal } from '@angular/core';
import { stages, structureTypes } from '@entente/partners/domain';
import { listMembers } from '@entente/platform/api-client';
import { type Filter, injectWords, OrgApi, type Tab } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';

type Values = Readonly<Record<'q' | 'etape' | 'type' | 'referent' | 'vue' | 'sort', string>>;

/** The chips of the list. */
export const injectPartnerFilters = (values: Signal<Values>): Signal<readonly Filter[]> => {
  const [t, labels, api] = [injectWords(partnersWords), injectLabels(), inject(OrgApi)];
  const members = resource({ loader: () => api.invoke(listMembers) });
  const types = computed(() =>
    structureTypes
      .map(({ code }) => ({ value: code, label: labels.type(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, labels.language())),
  );
  const people = computed(() => [
    { value: 'moi', label: t('list.mine') },
    { value: 'aucun', label: t('list.nobody') },
    ...(members.hasValue() ? members.value() : [])
      .filter(({ status }) => status === 'active')
      .map(({ id, name }) => ({ value: id, label: name })),
  ]);
  return computed(() => [
    {
      name: 'etape',
      label: t('list.stage'),
      choices: stages.map((stage) => ({ value: stage, label: labels.stage(stage) })),
      value: values().etape,
    },
    { name: 'type', label: t('list.type'), choices: types(), value: values().type },
    { name: 'referent', label: t('list.referent'), choices: people(), value: values().referent },
  ]);
};

/** The views of the list; each keeps what is searched and chosen beside it. */
export const injectPartnerTabs = (values: Signal<Values>, mayOpenBin: () => boolean): Signal<readonly Tab[]> => {
  const t = injectWords(partnersWords);
  return computed(() => {
    const { referent: _referent, vue: _vue, ...others } = values();
    const kept = Object.fromEntries(Object.entries(others).filter(([name, value]) => value && name !== 'page'));
    const tab = (label: string, query: Record<string, string>): Tab => ({
      label,
      link: [],
      exact: true,
      query: { ...kept, ...query },
    });
    return [
      tab(t('list.all'), {}),
      tab(t('list.mine'), { referent: 'moi' }),
      tab(t('list.nobody'), { referent: 'aucun' }),
      ...(mayOpenBin() ? [tab(t('list.bin'), { vue: 'corbeille' })] : []),
    ];
  });
};
