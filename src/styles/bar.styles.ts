import { css } from 'lit';

/** A bar across the page, below its top: one sentence that belongs to what is open. */
export const barStyles = css`
  :host {
    display: block;
    flex: none;
  }
  aside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    min-height: 36px;
    padding: 4px var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface-pane);
    color: var(--text-2);
  }
  aside.important {
    border-color: var(--accent-line);
    background: var(--accent-soft);
  }
  p {
    flex: 1 1 160px;
  }
  b {
    color: var(--text-1);
    font-weight: var(--weight-title);
  }
`;
