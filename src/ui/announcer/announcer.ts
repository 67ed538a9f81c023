import { customElement } from 'lit/decorators.js';
import { announcementOf, verdictOf } from '../../app/index.ts';
import { AppElement } from '../app-element.ts';

/**
 * The words that tell users of screen readers how a run ended. Whoever places it makes it a live region, so that there is
 * one before there are words.
 */
@customElement('iml-announcer')
export class Announcer extends AppElement {
  private readonly latest = this.follow((state) => state.run);
  private readonly scenarios = this.follow((state) => state.scenarios);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): string {
    const run = this.latest.value;
    return run === null ? '' : announcementOf(run, verdictOf(run, this.scenarios.value));
  }
}
