import {
  afterNextRender,
  booleanAttribute,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { cleanRichText, isBlankText, type RichText, richParagraph, richText } from '@entente/conventions/domain';
import { Icon, type IconName, injectWords } from '@entente/platform/web';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { draftingWords } from '../drafting-words';
import { withoutSettings } from './pasted-html';
import { frenchTyping } from './typography-rules';

// What the PDF carries and a screen reader can tell: paragraphs, lists, bold, italic. Nothing else.
const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  frenchTyping,
];

const acts = ['bold', 'italic', 'bulletList', 'orderedList', 'undo', 'redo'] as const;
type Act = (typeof acts)[number];

const icons: Readonly<Record<Act, IconName>> = {
  bold: 'bold',
  italic: 'italic',
  bulletList: 'list',
  orderedList: 'list-ordered',
  undo: 'undo-2',
  redo: 'redo-2',
};

const run: Readonly<Record<Act, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const typable = (rich: RichText): object => (isBlankText(rich) ? richText(richParagraph()) : rich);

/** A text with paragraphs, lists, bold and italic; heavy, so pages load it only when somebody writes. */
@Component({
  selector: 'ent-rich-editor',
  imports: [Icon],
  template: `<div class="tools" role="group" [attr.aria-label]="t('editor.tools')">
      @for (act of acts; track act) {
        <button
          class="ent-icon-button"
          type="button"
          [attr.aria-label]="words(act)"
          [attr.aria-pressed]="isToggle(act) ? on()[act] : null"
          [disabled]="isToggle(act) ? false : !on()[act]"
          (click)="do(act)"
        >
          <ent-icon [name]="icons[act]" />
        </button>
      }
    </div>
    <div #place class="place"></div>`,
  styleUrl: './rich-editor.css',
})
export class RichEditor {
  readonly value = input.required<RichText>();
  /** Name of the text, for screen readers. */
  readonly label = input.required<string>();
  /** Takes the focus as soon as it is there. */
  readonly autofocus = input(false, { transform: booleanAttribute });
  readonly valueChange = output<RichText>();

  protected readonly t = injectWords(draftingWords);
  protected readonly acts = acts;
  protected readonly icons = icons;
  protected readonly on = signal<Readonly<Record<Act, boolean>>>({
    bold: false,
    italic: false,
    bulletList: false,
    orderedList: false,
    undo: false,
    redo: false,
  });
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private editor: Editor | undefined;

  constructor() {
    afterNextRender(() => (this.editor = this.create()));
    inject(DestroyRef).onDestroy(() => this.editor?.destroy());
    effect(() => this.take(this.value()));
  }

  /** Words put where the caret stands. */
  insert(words: string): void {
    this.editor?.chain().focus().insertContent({ type: 'text', text: words }).run();
  }

  protected words(act: Act): string {
    return this.t(`editor.${act}`);
  }

  protected isToggle(act: Act): boolean {
    return act !== 'undo' && act !== 'redo';
  }

  protected do(act: Act): void {
    if (this.editor) run[act](this.editor);
  }

  private create(): Editor {
    return new Editor({
      element: this.place().nativeElement,
      extensions,
      content: typable(this.value()),
      // The page's security policy refuses styles added by scripts: ours carries them.
      injectCSS: false,
      autofocus: this.autofocus() ? 'end' : false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label(), lang: 'fr' },
        transformPastedHTML: withoutSettings,
        // Tab goes on to the next control, in a list too.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
      },
      onUpdate: ({ editor }) => this.valueChange.emit(cleanRichText(editor.getJSON())),
      onTransaction: ({ editor }) => this.read(editor),
    });
  }

  // Another text came from outside: what is being typed already says the same.
  private take(value: RichText): void {
    const { editor } = this;
    if (!editor || isSame(cleanRichText(editor.getJSON()), value)) return;
    editor.commands.setContent(typable(value), { emitUpdate: false });
  }

  private read(editor: Editor): void {
    const can = editor.can();
    this.on.set({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      undo: can.undo(),
      redo: can.redo(),
    });
  }
}
