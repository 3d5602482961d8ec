import { inject, Injectable } from '@angular/core';
import { type InstanceView, readInstance } from '@entente/platform/api-client';
import { PublicApi } from '@entente/platform/web';

/** What this installation is: new or in use, demonstration or real. Asked once. */
@Injectable({ providedIn: 'root' })
export class Instance {
  private readonly api = inject(PublicApi);
  private asked: Promise<InstanceView> | undefined;

  read(): Promise<InstanceView> {
    this.asked ??= this.api.invoke(readInstance).catch((error: unknown) => {
      this.asked = undefined;
      throw error;
    });
    return this.asked;
  }

  /** The installation is no longer new. */
  forget(): void {
    this.asked = undefined;
  }
}
