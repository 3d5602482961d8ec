import { Component, computed, inject, input, output } from '@angular/core';
import {
  compassCheckedOn,
  compassFrames,
  compassKinds,
  compassPeople,
  type CompassQuestion,
  compassSenders,
  type CompassVerdict,
  frameWords,
  kindWords,
  lawWords,
  personWords,
  readCompass,
} from '@entente/conventions/domain';
import { formatDay, type Words } from '@entente/platform/kernel';
import { Control, Field, Icon, type IconName, injectWords, WordStore } from '@entente/platform/web';
import { compassWords } from '../compass-words';
import { injectSaid } from '../text/said';
import { type CompassChoice, questionOf } from './compass-choice';

type Asked = {
  readonly name: keyof CompassQuestion;
  readonly options: readonly { readonly value: string; readonly words: Words }[];
  /** The answer taken while nobody chose. */
  readonly usual?: string;
};

const optionsOf = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, Words>>) =>
  keys.map((value) => ({ value, words: words[value] }));

const looks: Readonly<Record<CompassVerdict, { readonly tone: string; readonly icon: IconName }>> = {
  possible: { tone: 'good', icon: 'circle-check' },
  'with-agreement': { tone: 'watch', icon: 'hand-helping' },
  never: { tone: 'bad', icon: 'ban' },
  ask: { tone: 'info', icon: 'circle-question-mark' },
};

/** Sender, recipient and kind give the answer at once; what is chosen belongs to whoever shows the card. */
@Component({
  selector: 'ent-compass-card',
  imports: [Control, Field, Icon],
  templateUrl: './compass-card.html',
  styleUrl: './compass-card.css',
})
export class CompassCard {
  readonly choice = input.required<CompassChoice>();
  readonly choiceChange = output<CompassChoice>();

  protected readonly t = injectWords(compassWords);
  protected readonly said = injectSaid();
  private readonly language = inject(WordStore).language;
  protected readonly looks = looks;
  protected readonly asked: readonly Asked[] = [
    { name: 'sender', options: optionsOf(compassSenders, personWords) },
    { name: 'recipient', options: optionsOf(compassPeople, personWords) },
    { name: 'kind', options: optionsOf(compassKinds, kindWords) },
    { name: 'frame', options: optionsOf(compassFrames, frameWords), usual: 'exchange' },
    {
      name: 'law',
      options: [
        { value: 'FR', words: lawWords.FR },
        { value: 'BE', words: lawWords.BE },
      ],
      usual: 'FR',
    },
  ];

  protected readonly answer = computed(() => {
    const question = questionOf(this.choice());
    return question && readCompass(question);
  });
  protected readonly checkedOn = computed(() => formatDay(compassCheckedOn, this.language()));

  protected wordOf(verdict: CompassVerdict): string {
    return this.t(`verdicts.${verdict}`);
  }

  protected pick(name: Asked['name'], value: string): void {
    this.choiceChange.emit({ ...this.choice(), [name]: value });
  }
}
