import { css } from 'lit';

export const pasteStyles = css`
  .paste {
    display: grid;
    gap: var(--space-2);
    padding: 0 var(--space-4) var(--space-4);
  }
  .paste textarea {
    width: 100%;
    min-height: 140px;
    padding: var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    font-family: var(--font-code);
    font-size: var(--text-xs);
    resize: vertical;
  }
  .paste .error {
    color: var(--diag-error);
  }
`;
