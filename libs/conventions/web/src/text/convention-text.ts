import { Component, input } from '@angular/core';
import { type ConventionDocument } from '@entente/conventions/domain';
import { AnnexView } from './annex-view';
import { PieceList } from './piece-list';
import { RichTextView } from './rich-text-view';

/** The whole convention as its signatories read it: nothing folded, nothing hidden, always in French. */
@Component({
  selector: 'ent-convention-text',
  imports: [AnnexView, PieceList, RichTextView],
  template: `<header>
      <h2 class="title">{{ document().title }}</h2>
      <p class="subtitle">{{ document().subtitle }}</p>
    </header>
    <div class="parties">
      @for (party of document().parties; track party.key) {
        <section [class]="party.key" [attr.aria-label]="party.name">
          <h3>{{ party.name }}</h3>
          <ent-rich-text [rich]="party.description" />
        </section>
      }
    </div>
    <p>{{ document().partiesTogether }}</p>
    @for (article of document().articles; track article.id) {
      <section [id]="article.id" [attr.aria-label]="'Article ' + article.number">
        <h3>Article {{ article.number }}. {{ article.title }}</h3>
        <ent-rich-text [rich]="article.body" [origins]="article.source === 'template' ? article.origins : []" />
      </section>
    }
    @for (annex of document().annexes; track annex.code) {
      <ent-annex [annex]="annex" />
    }
    @if (document().pieces; as pieces) {
      <ent-piece-list [pieces]="pieces" [files]="files()" [end]="end()" />
    }
    <ul class="signatures">
      @for (signature of document().signatures; track $index) {
        <li>
          Pour {{ signature.partyName }} : <b>{{ signature.name }}</b>, {{ signature.title }}
        </li>
      }
    </ul>`,
  styleUrl: './convention-text.css',
  host: { lang: 'fr' },
})
export class ConventionText {
  readonly document = input.required<ConventionDocument>();
  /** Where annexed files are, as `PieceList` wants it. */
  readonly files = input('');
  readonly end = input('');
}
