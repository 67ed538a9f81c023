import { css } from 'lit';

export const formStyles = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    gap: var(--space-3);
    padding: 0 var(--space-4) var(--space-4);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    height: var(--size-head);
    margin-bottom: calc(-1 * var(--space-2));
  }
  .empty {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .advanced {
    display: grid;
    gap: var(--space-3);
    padding-left: var(--space-3);
    border-left: 2px solid var(--line);
  }
  .sum {
    color: var(--diag-error);
    font-size: var(--text-xs);
    text-align: center;
  }
`;
