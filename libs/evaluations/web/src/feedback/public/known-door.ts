import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { type FeedbackDoorView, findFeedback } from '@entente/platform/api-client';
import { ApiProblem, PublicApi } from '@entente/platform/web';

const PLACE = 'entente.feedback.door.';
const isDoor = (value: unknown): value is FeedbackDoorView =>
  typeof value === 'object' && value !== null && 'languages' in value && 'asked' in value;

/** Who asks, for as long as this tab is open: read again without a network, the questions are still there. */
@Injectable()
export class KnownDoor {
  private readonly storage = inject(DOCUMENT).defaultView?.sessionStorage;
  private readonly api = inject(PublicApi);

  async find(code: string): Promise<FeedbackDoorView> {
    try {
      const door = await this.api.invoke(findFeedback, { body: { code } });
      this.keep(code, door);
      return door;
    } catch (error) {
      const known = error instanceof ApiProblem && error.offline ? this.known(code) : null;
      if (known) return known;
      throw error;
    }
  }

  private keep(code: string, door: FeedbackDoorView): void {
    try {
      this.storage?.setItem(PLACE + code, JSON.stringify(door));
    } catch {
      // Storage that is full or refused: the page works with a network.
    }
  }

  private known(code: string): FeedbackDoorView | null {
    const door: unknown = JSON.parse(this.storage?.getItem(PLACE + code) ?? 'null');
    return isDoor(door) ? door : null;
  }
}
