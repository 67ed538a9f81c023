import { css } from 'lit';

/** What all fields share beyond `fieldStyles`. */
export const fieldElementStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  small {
    overflow-wrap: anywhere;
  }
  small a {
    color: var(--accent-text);
    border-radius: var(--radius-1);
  }
  .hint {
    display: flex;
    gap: 4px;
    color: var(--diag-warning);
    --icon-size: 14px;
  }
  .choices {
    display: grid;
    gap: var(--space-1);
  }
  /* A long list of choices scrolls, and does not push the rest of the form away. */
  .choices.many {
    max-height: 248px;
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-2);
    overflow: auto;
  }
  .group {
    display: grid;
    gap: var(--space-1);
  }
  .items {
    display: grid;
    gap: var(--space-3);
    padding-left: var(--space-3);
    border-left: 2px solid var(--line);
  }
  .items:empty {
    display: none;
  }
  .item-head {
    display: flex;
    align-items: center;
    gap: var(--space-half);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    color: var(--text-2);
  }
  .item-fields {
    display: grid;
    gap: var(--space-3);
  }
  .row {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  .items + span {
    margin-top: var(--space-1);
  }
  textarea {
    resize: vertical;
  }
  input[type='file'] {
    font-size: var(--text-xs);
  }
  input[type='file']::file-selector-button {
    margin-right: var(--space-2);
    padding: 1px var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-1);
    background: var(--surface-raised);
    color: var(--text-1);
    font: inherit;
    font-weight: var(--weight-label);
  }
  textarea.code {
    font-family: var(--font-code);
    font-size: var(--text-xs);
  }
  .group-title {
    color: var(--text-3);
    font-size: var(--text-xs);
    padding-top: var(--space-1);
  }
  .check small {
    display: block;
  }
  .check {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .field :is(input:not([type='checkbox'], [type='radio']), select, textarea),
    .button {
      min-height: var(--size-touch);
    }
    /* A smaller text makes a phone zoom in. */
    .field :is(input:not([type='checkbox'], [type='radio'], [type='file']), select, textarea) {
      font-size: 16px;
    }
    .check {
      min-height: var(--size-touch);
    }
    .icon-button.small {
      width: var(--size-touch);
      height: var(--size-touch);
    }
    .field .secret :is(input, textarea) {
      padding-right: var(--size-touch);
    }
    .secret .icon-button {
      top: 0;
      right: 0;
    }
  }
`;
