import { Component, input } from '@angular/core';
import { type DocumentPiece } from '@entente/conventions/domain';

/** The files annexed, as the convention prints them, each to be saved; always in French. */
@Component({
  selector: 'ent-piece-list',
  template: `<h3 id="pieces">Pièces annexées</h3>
    <ol>
      @for (piece of pieces(); track piece.fileId) {
        <li>
          @if (files()) {
            <a [href]="files() + piece.fileId + end()" download>{{ piece.title }}</a>
          } @else {
            <b>{{ piece.title }}</b>
          }
          <small
            >{{ piece.kind }}{{ piece.letter && ', annexe ' + piece.letter }}, {{ piece.pages }} p.<br />SHA-256
            {{ piece.sha256 }}</small
          >
        </li>
      }
    </ol>`,
  styles: `
    h3 {
      margin-top: 1rem;
    }
    li {
      margin-block: 0.5rem;
      overflow-wrap: anywhere;
    }
    /* Paper stays white in the dark: its links take its ink. */
    a {
      color: inherit;
    }
    small {
      display: block;
    }
  `,
  host: { lang: 'fr' },
})
export class PieceList {
  readonly pieces = input.required<readonly DocumentPiece[]>();
  /** Where the files are, each under its id; empty where they are only read. */
  readonly files = input('');
  /** What follows the id. */
  readonly end = input('');
}
