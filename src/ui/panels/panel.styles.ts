import { css } from 'lit';

/** What panels share: heads, notes, tables of names and values. */
export const panelStyles = css`
  :host {
    display: block;
    padding-bottom: var(--space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--space-2);
    min-height: var(--size-sub);
    padding: 6px var(--space-4);
  }
  .head small.grow {
    flex-basis: auto;
  }
  .head h2 {
    font-weight: var(--weight-title);
  }
  .part {
    padding: 0 var(--space-4);
  }
  .part > h3 {
    padding: var(--space-3) 0 6px;
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    color: var(--text-3);
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(90px, 34%) minmax(0, 1fr);
  }
  .pairs > * {
    padding: 4px var(--space-2) 4px 0;
    border-top: 1px solid var(--line-hair);
    font-family: var(--font-code);
    font-size: var(--text-xs);
    overflow-wrap: anywhere;
  }
  .pairs > :nth-child(odd) {
    color: var(--text-2);
  }
  pre {
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-2);
    background: var(--surface-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 18px;
    max-height: 420px;
    overflow: auto;
  }
  .note {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px 10px;
    margin: var(--space-3) var(--space-4);
    padding: 10px var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-3);
    color: var(--text-2);
  }
  .note > iml-icon {
    margin-top: 2px;
  }
  .note.bad > iml-icon {
    color: var(--diag-error);
  }
  .note.warn > iml-icon {
    color: var(--diag-warning);
  }
  .note p {
    overflow-wrap: anywhere;
  }
  .note p ~ p {
    grid-column: 2;
    font-size: var(--text-xs);
  }
  .empty {
    display: grid;
    gap: 4px;
    padding: var(--space-12) var(--space-6);
    text-align: center;
    color: var(--text-3);
  }
  .quiet {
    color: var(--text-3);
  }
  .tag {
    padding: 0 5px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-1);
    font: var(--weight-title) var(--text-2xs) / 18px var(--font-code);
    color: var(--text-2);
  }
`;
