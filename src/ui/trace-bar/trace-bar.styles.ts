import { css } from 'lit';

export const traceBarStyles = css`
  :host {
    display: flex;
    flex: none;
    height: var(--size-trace);
    border-top: 1px solid var(--line);
    background: var(--surface-chrome);
  }
  .about {
    display: grid;
    align-content: center;
    flex: none;
    width: var(--rail-width, 272px);
    padding: 0 var(--space-4);
    border-right: 1px solid var(--line);
  }
  .steps {
    display: flex;
    flex: 1;
    min-width: 0;
    padding: 0 var(--space-4);
    overflow: auto hidden;
    scrollbar-width: none;
    --fade-left: 0px;
    --fade-right: 0px;
    mask-image: linear-gradient(
      to right,
      transparent,
      black var(--fade-left),
      black calc(100% - var(--fade-right)),
      transparent
    );
  }
  .steps.before {
    --fade-left: 40px;
  }
  .steps.after {
    --fade-right: 40px;
  }
  .group {
    display: flex;
    flex-direction: column;
    justify-content: center;
    flex: none;
    min-width: 0;
    padding-right: var(--space-2);
  }
  .group + .group {
    padding-left: var(--space-3);
    border-left: 1px solid var(--line);
  }
  /* Stays in sight while its phases scroll by. */
  .of {
    position: sticky;
    left: 0;
    align-self: flex-start;
    color: var(--text-2);
    font-size: var(--text-2xs);
    line-height: 14px;
    font-weight: var(--weight-title);
  }
  .row {
    display: flex;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-rows: 14px 16px 14px;
    align-content: center;
    flex: 1 1 auto;
    min-width: max(54px, calc(var(--letters) * 6.8px + 10px));
    max-width: 190px;
    padding-right: var(--space-2);
    color: var(--text-2);
    border-radius: var(--radius-2);
  }
  .grouped .step {
    grid-template-rows: 12px 16px 14px;
    flex: 0 0 auto;
  }
  .step.letter {
    min-width: 22px;
    max-width: 60px;
  }
  .grouped .step::before {
    top: 6px;
  }
  .step::before {
    content: '';
    position: absolute;
    top: 15px;
    left: -1px;
    right: 1px;
    border-top: 1px solid var(--line-control);
  }
  .step:first-child::before {
    left: 6px;
  }
  .step.skipped::before {
    border-top-style: dashed;
    border-color: var(--line-strong);
  }
  .step:focus-visible {
    outline-offset: -2px;
  }
  i {
    position: relative;
    align-self: center;
    width: 9px;
    height: 9px;
    border: 1.5px solid var(--text-2);
    border-radius: 50%;
    background: var(--text-2);
  }
  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
    }
  }
  .skipped i {
    border: 1.5px dashed var(--text-3);
    background: var(--surface-chrome);
  }
  .failed i {
    border-color: var(--verdict-refused);
    background: var(--verdict-refused);
  }
  .pending i {
    background: var(--surface-chrome);
  }
  .current i {
    border-color: var(--accent-fill);
    background: var(--surface-pane);
    box-shadow: 0 0 0 2px var(--accent-fill);
  }
  .current.failed i {
    border-color: var(--verdict-refused);
    box-shadow: 0 0 0 2px var(--verdict-refused);
  }
  .name {
    font-size: var(--text-xs);
    line-height: 16px;
    font-weight: var(--weight-label);
  }
  .skipped .name {
    color: var(--text-3);
    font-weight: var(--weight-text);
  }
  .current .name {
    color: var(--accent-text);
    font-weight: var(--weight-title);
  }
  .current.failed .name {
    color: var(--verdict-refused);
  }
  .reading {
    min-width: 0;
    color: var(--text-3);
    font-size: var(--text-2xs);
    line-height: 14px;
  }
  .walk {
    display: flex;
    align-items: center;
    gap: 4px;
    flex: none;
    padding: 0 var(--space-3);
    border-left: 1px solid var(--line);
    color: var(--text-2);
    font-size: var(--text-xs);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :host([width='narrow']) {
    flex-direction: column;
    height: auto;
    border: 0;
    border-bottom: 1px solid var(--line-hair);
  }
  :host([width='narrow']) .about {
    display: none;
  }
  :host([width='narrow']) .steps {
    flex: none;
    padding-top: var(--space-1);
  }
  :host([width='narrow']) .step {
    grid-template-rows: var(--size-touch);
    min-width: var(--size-touch);
    padding: 0;
  }
  /* What did not run stays slim, so that a run is seen at one glance; the arrows below reach it with a thumb. */
  :host([width='narrow']) .step.skipped:not(.current) {
    min-width: 24px;
  }
  :host([width='narrow']) .step::before {
    top: calc(var(--size-touch) / 2);
  }
  :host([width='narrow']) .walk {
    padding: 0 var(--space-2) var(--space-1);
    border: 0;
  }
  :host([width='narrow']) .walk p {
    display: grid;
    flex: 1;
    min-width: 0;
    text-align: center;
  }
  :host([width='narrow']) .walk .icon-button {
    width: var(--size-touch);
    height: var(--size-touch);
    --icon-size: 20px;
  }
`;
