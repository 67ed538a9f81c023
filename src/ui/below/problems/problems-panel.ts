import { CircleAlert, Info, TriangleAlert, type IconNode } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { applyFix, checksOf, type Problem, reveal } from '../../../app/index.ts';
import { type Fix, fixesFor } from '../../../language/index.ts';
import { type Project, type SectionName, sectionNames } from '../../../project/index.ts';
import { createLineIndex } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { sectionTitles } from '../../code/section-titles.ts';
import '../../elements/icon.ts';
import { inlineCode } from '../../elements/inline-code.ts';

const icons: Readonly<Record<Problem['severity'], IconNode>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  hint: Info,
};
const words: Readonly<Record<Problem['severity'], string>> = { error: 'Error', warning: 'Warning', hint: 'Hint' };

/** Every mistake and remark of the project, by section; a click goes there. */
@customElement('iml-problems-panel')
export class ProblemsPanel extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        padding: var(--space-1) 0;
      }
      h3 {
        padding: 6px var(--space-4) 2px;
        color: var(--text-3);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      li {
        display: flex;
        align-items: baseline;
      }
      .why,
      .fix {
        padding: 4px var(--space-2);
      }
      .why:last-child,
      .fix {
        padding-right: var(--space-4);
      }
      .why {
        text-decoration: none;
      }
      .row {
        display: grid;
        flex: 1;
        min-width: 0;
        grid-template-columns: 16px 44px minmax(0, 1fr);
        gap: 0 10px;
        align-items: baseline;
        width: 100%;
        min-height: var(--size-row-tight);
        padding: 4px var(--space-4);
      }
      .row:hover {
        background: var(--surface-hover);
      }
      .row:focus-visible {
        outline-offset: -2px;
      }
      .row iml-icon {
        align-self: start;
        margin-top: 2px;
      }
      .error iml-icon {
        color: var(--diag-error);
      }
      .warning iml-icon {
        color: var(--diag-warning);
      }
      .hint iml-icon {
        color: var(--diag-hint);
      }
      .place {
        color: var(--text-3);
        font-family: var(--font-code);
        font-size: var(--text-xs);
      }
      .help {
        color: var(--text-3);
      }
      @media (pointer: coarse) {
        .row,
        .why,
        .fix {
          min-height: var(--size-touch);
        }
        .why,
        .fix {
          display: inline-flex;
          align-items: center;
          align-self: start;
        }
      }
      .none {
        padding: var(--space-3) var(--space-4);
        color: var(--text-3);
        font-size: var(--text-xs);
      }
    `,
  ];

  private readonly problems = this.follow((state) => state.problems);
  /** The texts the problems are in; while somebody types, those of the page are ahead of them. */
  private project!: Project;

  override willUpdate(): void {
    this.project = this.ports.store.get().project;
  }

  override render(): TemplateResult {
    const problems = this.problems.value;
    if (problems.length === 0) return html`<p class="none" tabindex="-1">No problems found.</p>`;
    const sections = sectionNames.filter((name) => problems.some(({ section }) => section === name));
    return html`${sections.map((section) => this.#renderSection(section, sections.length > 1))}`;
  }

  #renderFix(problem: Problem): TemplateResult | typeof nothing {
    const [fix] = fixesFor(problem, this.project);
    if (fix === undefined) return nothing;
    return html`<button class="link fix" title=${fix.title} aria-label=${`Fix: ${fix.title}`} @click=${(event: Event) => void this.#apply(event, fix)}>Fix</button>`;
  }

  /** What was typed a moment ago may have moved what the fix is about; then the list is new, and nothing is changed. */
  async #apply(event: Event, fix: Fix): Promise<void> {
    if (checksOf(this.ports.store).now()) return;
    const buttons = (): HTMLElement[] => [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const row = (event.currentTarget as HTMLElement).closest('li')?.querySelector<HTMLElement>('.row');
    const place = row instanceof HTMLElement ? buttons().indexOf(row) : 0;
    applyFix(this.ports, fix);
    checksOf(this.ports.store).now();
    await this.updateComplete;
    // What was mended is gone from the list: the next one takes its place.
    const left = buttons();
    (left[Math.min(place, left.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.none'))?.focus();
  }

  #renderSection(section: SectionName, titled: boolean): TemplateResult {
    const lines = createLineIndex(this.project.sections[section] ?? '');
    const problems = this.problems.value
      .filter((problem) => problem.section === section)
      .toSorted((a, b) => a.range.start - b.range.start);
    return html`${titled ? html`<h3>${sectionTitles[section]}</h3>` : nothing}
      <ul aria-label=${`Problems in ${sectionTitles[section]}`}>
        ${problems.map((problem) => {
          const { line, column } = lines.positionAt(problem.range.start);
          return html`<li>
            <button class="row ${problem.severity}" title=${problem.reason} @click=${() => reveal(this.ports, section, problem.range)}>
              <iml-icon .icon=${icons[problem.severity]}></iml-icon>
              <span class="place">${line}:${column}</span>
              <span><span class="visually-hidden">${words[problem.severity]}: </span>${inlineCode(problem.message)}${problem.help === undefined ? nothing : html` <span class="help">${inlineCode(problem.help)}</span>`}</span>
            </button>
            <a class="link why" href=${problem.docs} aria-label=${`Why? About ${problem.code}`}>Why?</a>
            ${problem.fixable ? this.#renderFix(problem) : nothing}
          </li>`;
        })}
      </ul>`;
  }
}
