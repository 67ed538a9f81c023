import { css } from 'lit';

/** Labelled fields of forms. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  /* Names, help and values of definitions are in any language and of any length. */
  .field :is(label, .label, small, input, textarea) {
    unicode-bidi: plaintext;
  }
  .field > label,
  .field > .label {
    font-size: var(--text-xs);
    line-height: 16px;
    font-weight: var(--weight-label);
    color: var(--text-2);
    overflow-wrap: anywhere;
  }
  .required {
    color: var(--diag-error);
    margin-left: 2px;
  }
  .field :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    width: 100%;
    min-width: 0;
    min-height: var(--size-control);
    padding: 3px var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
  }
  .field ::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  .field.invalid :is(input, select, textarea) {
    border-color: var(--diag-error);
    box-shadow: 0 0 0 1px var(--diag-error);
  }
  .field.invalid [type='radio'] {
    border-radius: 50%;
  }
  .field.invalid [type='checkbox'] {
    border-radius: var(--radius-1);
  }
  .field .error {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: var(--text-xs);
    line-height: 16px;
    font-weight: var(--weight-label);
    color: var(--diag-error);
    --icon-size: 14px;
  }
  .secret {
    position: relative;
  }
  .field .secret input {
    padding-right: 34px;
  }
  .secret .icon-button {
    position: absolute;
    right: 2px;
    top: calc((var(--size-control) - 24px) / 2);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 24px;
    color: var(--text-1);
  }
  .check input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent-fill);
  }
  @media (pointer: coarse) {
    .check {
      min-height: 40px;
    }
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
  }
`;
