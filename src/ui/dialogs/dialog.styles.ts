import { css } from 'lit';

/** What the content of dialogs shares: its padding, prose, and a footer with buttons. */
export const dialogStyles = css`
  :host {
    display: block;
  }
  .body {
    display: grid;
    gap: var(--space-4);
    padding: 0 var(--space-6) var(--space-5);
  }
  .body p,
  .body li {
    color: var(--text-2);
    max-width: 68ch;
  }
  h3 {
    padding-bottom: var(--space-1);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-6);
    border-top: 1px solid var(--line);
    border-radius: 0 0 var(--radius-4) var(--radius-4);
    background: var(--surface-chrome);
  }
  .foot .button {
    height: var(--size-control-lg);
    padding: 0 14px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    padding: 6px 0;
    color: var(--text-3);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    text-align: left;
  }
  td {
    padding: 6px 0;
    border-top: 1px solid var(--line-hair);
    vertical-align: baseline;
  }
`;
