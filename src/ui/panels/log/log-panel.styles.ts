import { css } from 'lit';

export const logStyles = css`
  .note.leak {
    border-color: var(--secret-leak);
  }
  .note.leak > iml-icon,
  .note.leak b {
    color: var(--secret-leak);
  }
  .note .button {
    grid-row: 1 / span 2;
    grid-column: 3;
    align-self: center;
  }
  .columns {
    margin-bottom: var(--space-3);
    border-top: 1px solid var(--line-hair);
    font-family: var(--font-code);
    font-size: var(--text-xs);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .row > * {
    padding: 4px var(--space-4);
    overflow-wrap: anywhere;
  }
  .row > :last-child {
    border-left: 1px solid var(--line-hair);
  }
  .titles {
    border-bottom: 1px solid var(--line-hair);
    font-family: var(--font-ui);
    color: var(--text-2);
  }
  .group {
    padding: var(--space-3) var(--space-4) 2px;
    border-top: 1px solid var(--line-hair);
    font-family: var(--font-ui);
    color: var(--text-3);
  }
  .titles + .group {
    border-top: 0;
  }
  .key {
    color: var(--text-3);
  }
  .leaking {
    background: var(--verdict-false-soft);
  }
  .readable {
    color: var(--secret-leak);
    text-decoration: underline wavy;
    text-underline-offset: 3px;
  }
  .foot {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: start;
    padding: var(--space-2) var(--space-4);
    color: var(--text-2);
    font-size: var(--text-xs);
  }
`;
