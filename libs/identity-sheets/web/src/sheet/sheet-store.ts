import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import {
  type IdentitySheetView,
  publishIdentitySheet,
  readIdentitySheet,
  type SheetFieldCode,
  type SheetFieldView,
  type SheetVisibility,
  showSheetFieldTo,
  startIdentitySheet,
  verifySheetField,
  writeSheetField,
} from '@entente/platform/api-client';
import { OrgApi } from '@entente/platform/web';

/** The working record of one page: each act gives the sheet as it stands after. */
@Injectable()
export class SheetStore {
  private readonly api = inject(OrgApi);

  readonly read = resource({ loader: () => this.api.invoke(readIdentitySheet) });
  private readonly latest = linkedSignal<IdentitySheetView | null>(() =>
    this.read.hasValue() ? this.read.value() : null,
  );
  readonly view = this.latest.asReadonly();
  /** The field under the fingers. */
  readonly editing = signal<SheetFieldCode | null>(null);
  readonly mayEdit = computed(() => this.view()?.allowedActions.includes('edit') ?? false);

  field(code: SheetFieldCode): SheetFieldView | undefined {
    return this.view()?.fields.find((field) => field.code === code);
  }

  write(code: SheetFieldCode, value: unknown, revision: number): Promise<IdentitySheetView> {
    return this.keep(this.api.invoke(writeSheetField, { code, body: { entry: { value }, revision } }));
  }

  verify({ code, revision }: SheetFieldView): Promise<IdentitySheetView> {
    return this.keep(this.api.invoke(verifySheetField, { code, body: { revision } }));
  }

  showTo(code: SheetFieldCode, visibility: SheetVisibility, revision: number): Promise<IdentitySheetView> {
    return this.keep(this.api.invoke(showSheetFieldTo, { code, body: { visibility, revision } }));
  }

  start(): Promise<IdentitySheetView> {
    return this.keep(this.api.invoke(startIdentitySheet));
  }

  publish(): Promise<IdentitySheetView> {
    const lastVersion = this.view()?.publication?.version ?? 0;
    return this.keep(this.api.invoke(publishIdentitySheet, { body: { lastVersion } }));
  }

  private async keep(answer: Promise<IdentitySheetView>): Promise<IdentitySheetView> {
    const view = await answer;
    this.latest.set(view);
    return view;
  }
}
