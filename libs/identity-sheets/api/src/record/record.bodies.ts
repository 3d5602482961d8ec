import { visibilities, type Visibility } from '@entente/identity-sheets/domain';
import { OneOf, Structured, Whole } from '@entente/platform/api';

/** Wrapped, for a value may be a text, a number, a list… : the field's own shape judges it. */
export type WrittenValue = { readonly value?: unknown };

const revision = { max: 1_000_000, description: 'The revision that was read; 0 when the field was empty.' } as const;

export class FieldRevisionBody {
  @Whole(revision) revision!: number;
}

export class FieldEntryBody extends FieldRevisionBody {
  @Structured({ maxBytes: 60_000, description: '{ value }: what the field holds, in its own shape.' })
  entry!: WrittenValue;
}

export class FieldVisibilityBody extends FieldRevisionBody {
  @OneOf(visibilities, 'SheetVisibility') visibility!: Visibility;
}

export class PublicationBody {
  @Whole({ max: 1_000_000, description: 'The last version that was seen; 0 when nothing was published.' })
  lastVersion!: number;
}
