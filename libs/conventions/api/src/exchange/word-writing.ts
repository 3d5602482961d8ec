import { Injectable } from '@nestjs/common';
import { DocumentRenderer, SystemClock } from '@entente/platform/api';
import { DrawingSurroundings } from '../signing/drawing-surroundings';
import type { ConventionWordContent } from './word/word-content';

/** Writes in a thread, with what the installation knows. */
@Injectable()
export class WordWriting {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly clock: SystemClock,
    readonly surroundings: DrawingSurroundings,
  ) {}

  async write(content: Omit<ConventionWordContent, 'createdAt'>): Promise<Uint8Array> {
    const whole: ConventionWordContent = { ...content, createdAt: this.clock.now() };
    return (await this.renderer.render('convention-word', whole)).bytes;
  }
}
