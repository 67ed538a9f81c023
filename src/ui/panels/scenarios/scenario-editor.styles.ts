import { css } from 'lit';

export const editorStyles = css`
  .form {
    display: grid;
    gap: var(--space-3);
    padding: 0 var(--space-4) var(--space-4);
  }
  .line {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: var(--space-2) var(--space-3);
    /* A label of two lines leaves the fields in their row. */
    align-items: end;
  }
  .group {
    display: grid;
    gap: var(--space-2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .group legend {
    padding: 0 0 4px;
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .mock {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-3);
  }
  .mock header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  textarea {
    font-family: var(--font-code);
    font-size: var(--text-xs);
    min-height: 72px;
    resize: vertical;
  }
  .field .error {
    min-height: 0;
  }
  @media (pointer: coarse) {
    .field :is(input, select),
    .button,
    .icon-button {
      min-height: var(--size-touch);
      min-width: var(--size-touch);
    }
  }
`;
