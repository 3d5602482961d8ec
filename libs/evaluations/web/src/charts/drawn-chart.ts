import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  ErrorHandler,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Comfort, WordStore } from '@entente/platform/web';
import { forcedColours, readLook } from './chart-look';
import { injectNamed } from '../shared/inject-named';
import { chartOption } from './chart-option';
import { type ChartPlan, heightOf } from './chart-plan';
import { type Drawing } from './draw-chart';

const narrow = 520;

/**
 * A drawing of numbers that stand in a table beside it: eyes alone see it, and paper takes the table. Its room is kept
 * before it is drawn; it is drawn when it comes into view, with the colours, size and language of that moment.
 */
@Component({
  selector: 'ent-drawn-chart',
  template: `<div #canvas aria-hidden="true" [style.height.px]="height()"></div>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    /* The drawing follows its room and never makes it: a page that narrows is not held open by what is drawn. */
    div {
      overflow: hidden;
      contain: inline-size;
      /* It has taken the reader's own colours by itself, and its patterns with them. */
      forced-color-adjust: none;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  host: { class: 'ent-no-print' },
})
export class DrawnChart {
  readonly plan = input.required<ChartPlan>();
  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly comfort = inject(Comfort);
  private readonly words = inject(WordStore);
  private readonly named = injectNamed();
  private readonly errors = inject(ErrorHandler);
  /** Zero until it comes into view. */
  private readonly width = signal(0);
  private readonly scheme = signal(0);
  private readonly drawing = signal<Drawing | null>(null);
  protected readonly height = computed(() => heightOf(this.plan(), this.width() > 0 && this.width() < narrow));

  constructor() {
    const gone = inject(DestroyRef);
    afterNextRender(() => {
      const host = this.canvas().nativeElement;
      const sized = new ResizeObserver(([entry]) => this.width.set(Math.round(entry?.contentRect.width ?? 0)));
      const seen = new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          seen.disconnect();
          void this.load(host);
        },
        { rootMargin: '200px' },
      );
      sized.observe(host);
      seen.observe(host);
      const schemes = [matchMedia('(prefers-color-scheme: dark)'), forcedColours()];
      const again = () => this.scheme.update((times) => times + 1);
      for (const scheme of schemes) scheme.addEventListener('change', again);
      gone.onDestroy(() => {
        sized.disconnect();
        seen.disconnect();
        for (const scheme of schemes) scheme.removeEventListener('change', again);
        this.drawing()?.putAway();
      });
    });
    effect(() => this.draw());
  }

  private async load(host: HTMLElement): Promise<void> {
    try {
      const { startDrawing } = await import('./draw-chart');
      if (!host.isConnected) return;
      this.drawing.set(startDrawing(host, { width: Math.max(1, this.width()), height: this.height() }));
    } catch (error) {
      // Without the drawing the table still says everything.
      this.errors.handleError(error);
    }
  }

  private draw(): void {
    const [drawing, plan, width, height] = [this.drawing(), this.plan(), this.width(), this.height()];
    const language = this.words.language();
    this.comfort.settings();
    this.scheme();
    if (!drawing || width === 0) return;
    untracked(() => {
      const look = readLook(this.canvas().nativeElement, { width, named: this.named, language });
      drawing.show(chartOption(plan, look), { width, height });
    });
  }
}
