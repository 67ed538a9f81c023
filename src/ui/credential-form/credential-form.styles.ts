import { css } from 'lit';

export const formStyles = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: 0 var(--space-4) var(--space-4);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    height: var(--size-head);
    margin-bottom: calc(-1 * var(--space-2));
  }
  /* Has a row only while it says something. */
  iml-locked-note {
    display: contents;
  }
  .empty {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .advanced {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-left: var(--space-3);
    border-left: 2px solid var(--line);
  }
  .switch {
    width: fit-content;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    width: 26px;
    height: 16px;
    border: 1px solid var(--line-control);
    border-radius: var(--radius-full);
    background: var(--line-control);
    transition: background var(--motion-fast) var(--motion-ease);
  }
  .switch input::before {
    content: '';
    position: absolute;
    top: 1px;
    left: 1px;
    width: 12px;
    height: 12px;
    border-radius: var(--radius-full);
    background: var(--surface-field);
  }
  .switch input:checked {
    border-color: transparent;
    background: var(--accent-fill);
  }
  .switch input:checked::before {
    left: 11px;
  }
  @media (forced-colors: active) {
    .switch input {
      appearance: auto;
    }
  }
  .sum {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    color: var(--diag-error);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    --icon-size: 14px;
  }
  .edit {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .edit .button {
    height: var(--size-control-lg);
  }
  .sum:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .field input:not([type='checkbox'], [type='radio']) {
      min-height: var(--size-touch);
      font-size: 16px;
    }
    .check {
      min-height: var(--size-touch);
    }
  }
  /* Where the form has the page to itself, sending it is the one thing to do. */
  @media (width < 640px) {
    .save {
      min-height: var(--size-touch);
      border-color: transparent;
      background: var(--accent-fill);
      color: var(--text-on-fill);
    }
    .save:hover {
      background: var(--accent-fill-hover);
    }
  }
`;
