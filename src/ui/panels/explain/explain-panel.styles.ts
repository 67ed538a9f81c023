import { css } from 'lit';

/** Rows that are indented as the expression is nested. */
export const explainStyles = css`
  :host {
    display: block;
    padding: var(--space-2) 0 var(--space-4);
  }
  .empty {
    padding: var(--space-3) var(--space-4);
    color: var(--text-3);
  }
  .reason {
    display: grid;
    justify-items: start;
    gap: 6px;
    margin: var(--space-2) var(--space-4);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--diag-warning);
    border-radius: var(--radius-3);
  }
  .walk {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--space-3);
    font-size: var(--text-xs);
    color: var(--text-2);
  }
  .walk .broken {
    color: var(--diag-warning);
  }
  .problem {
    display: block;
    padding: 4px var(--space-4);
    color: var(--text-2);
  }
  .problem b {
    color: var(--diag-error);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-2);
    padding: 3px var(--space-4) 3px calc(var(--space-4) + var(--level) * 18px);
    border-top: 1px solid var(--line-hair);
  }
  .row:first-child {
    border-top: 0;
  }
  .row:focus-within {
    background: var(--accent-soft);
  }
  .piece {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px var(--space-2);
    min-width: 0;
  }
  .source {
    overflow-wrap: anywhere;
    color: var(--code-iml-path);
    font-weight: var(--weight-label);
  }
  .role {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .value {
    padding: 0 6px;
    border-radius: var(--radius-1);
    background: var(--inlay-ground);
    color: var(--inlay-text);
    font: var(--weight-text) 11.5px / 18px var(--font-code);
    overflow-wrap: anywhere;
  }
  .value.undefined {
    background: none;
    color: var(--diag-warning);
    box-shadow: inset 0 0 0 1px var(--diag-warning);
  }
  .value.failed {
    background: none;
    color: var(--diag-error);
  }
  .type {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .sentence {
    grid-column: 1;
    color: var(--text-2);
    font-size: var(--text-xs);
    line-height: var(--leading-xs);
  }
  .link {
    grid-column: 2;
    grid-row: 1;
  }
  @media (pointer: coarse) {
    .piece {
      min-height: var(--size-touch);
    }
  }
`;
