import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Reads aloud with the voices of the device; nothing is sent anywhere by us. */
@Injectable()
export class Voice {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly voices = signal<readonly SpeechSynthesisVoice[]>([]);
  readonly speaking = signal(false);

  constructor() {
    const synthesis = this.synthesis;
    if (!synthesis) return;
    const refresh = () => this.voices.set(synthesis.getVoices());
    refresh();
    // Many browsers only know their voices a moment later.
    synthesis.addEventListener?.('voiceschanged', refresh);
    inject(DestroyRef).onDestroy(() => {
      synthesis.removeEventListener?.('voiceschanged', refresh);
      this.stop();
    });
  }

  /** Whether this device has a voice of the language; a voice of another one would say nothing that anybody hears. */
  speaks(locale: string): boolean {
    return this.voiceOf(locale) !== undefined;
  }

  say(text: string, locale: string): void {
    const [synthesis, voice] = [this.synthesis, this.voiceOf(locale)];
    if (!synthesis || !voice) return;
    synthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => this.speaking.set(false);
    this.speaking.set(true);
    synthesis.speak(utterance);
  }

  stop(): void {
    this.synthesis?.cancel();
    this.speaking.set(false);
  }

  private get synthesis(): SpeechSynthesis | undefined {
    return this.window?.speechSynthesis;
  }

  private voiceOf(locale: string): SpeechSynthesisVoice | undefined {
    const voices = this.voices();
    return (
      voices.find(({ lang }) => lang.replace('_', '-') === locale) ??
      voices.find(({ lang }) => baseOf(lang) === baseOf(locale))
    );
  }
}
