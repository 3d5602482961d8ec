import { Component, input } from '@angular/core';
import { type BoardLine, frequencyLabels } from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { indicatorsWords } from './indicators-words';

/** What an indicator is, how it is counted and by whom, for who asks. */
@Component({
  selector: 'ent-indicator-definition-note',
  template: `<details>
    <summary>{{ t('read.definition') }}</summary>
    <p>{{ say(line().definition.definition) }}</p>
    <dl>
      @if (line().followed.rule) {
        <dt>{{ t('read.own') }}</dt>
        <dd>{{ line().followed.rule }}</dd>
      }
      <dt>{{ t('read.rule') }}</dt>
      <dd>{{ say(line().definition.rule) }}</dd>
      <dt>{{ t('read.who') }}</dt>
      <dd>{{ say(line().definition.whoCounts) }}</dd>
      <dt>{{ t('read.source') }}</dt>
      <dd>
        {{ say(line().definition.source) }}, {{ say(rhythms[line().definition.frequency]) }} ({{
          line().definition.code
        }})
      </dd>
    </dl>
  </details>`,
  styles: `
    summary {
      min-height: var(--ent-target);
      display: inline-flex;
      align-items: center;
      cursor: pointer;
      font: var(--mat-sys-label-medium);
      color: var(--ent-link);
    }
    summary::before {
      content: '+';
      width: 1.25rem;
    }
    details[open] summary::before {
      content: '−';
    }
    dl {
      margin-top: 0.5rem;
      display: grid;
      gap: 0.125rem;
    }
    dt {
      font: var(--mat-sys-label-medium);
    }
    dd {
      margin-bottom: 0.5rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class IndicatorDefinitionNote {
  readonly line = input.required<BoardLine>();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly rhythms = frequencyLabels;
}
