import { css } from 'lit';

/** One connection of the list: its row, and what unfolds below. */
export const connectionRowStyles = css`
  .item {
    border-radius: var(--radius-2);
  }
  .item.open {
    margin: 2px 0;
    background: var(--surface-press);
  }
  .row.two {
    gap: var(--space-2) 10px;
  }
  .item.open .row {
    background: none;
  }
  .lines {
    flex: 1;
  }
  .lines small {
    display: block;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    flex: none;
    color: var(--text-3);
    font-size: var(--text-xs);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    --icon-size: 13px;
  }
  .row .state iml-icon {
    margin: 0;
    color: inherit;
  }
  .done {
    color: var(--verdict-connected);
  }
  .failed {
    color: var(--verdict-failed);
  }
  .warn,
  .over {
    color: var(--diag-warning);
  }
  .arc {
    width: 12px;
    height: 12px;
    border: 2px solid var(--line-strong);
    border-top-color: var(--text-2);
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .arc {
      animation: none;
    }
  }
  .body {
    display: grid;
    gap: var(--space-2);
    padding: 0 4px var(--space-2) 34px;
  }
  dl {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr);
    gap: 2px var(--space-2);
    font-size: var(--text-xs);
    line-height: 18px;
  }
  dt {
    color: var(--text-2);
  }
  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  dd small,
  dd .use {
    display: block;
    color: var(--text-2);
  }
  dd .use {
    color: inherit;
  }
  dd ul {
    padding: 0;
  }
  .quiet {
    color: var(--text-2);
  }
  .source.mock {
    color: var(--mode-mock);
  }
  .source.live {
    color: var(--mode-live);
    font-weight: var(--weight-label);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .actions .button {
    height: 26px;
    padding: 0 7px;
    font-size: var(--text-xs);
  }
  .message {
    color: var(--verdict-failed);
    font-size: var(--text-xs);
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .rename {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    padding: 6px var(--space-2);
  }
  .rename input {
    flex: 1;
    min-width: 0;
    height: var(--size-control);
    padding: 0 var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    font-weight: var(--weight-label);
  }
  .confirm {
    display: grid;
    gap: var(--space-2);
    padding: 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-3);
    background: var(--surface-pane);
    color: var(--text-2);
    font-size: var(--text-xs);
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .button.danger {
    border-color: transparent;
    background: var(--verdict-false-fill);
    color: var(--text-on-fill);
  }
  .button.danger iml-icon {
    color: inherit;
  }
  .more {
    display: flex;
    margin-left: auto;
  }
  @media (pointer: coarse) {
    .row.two,
    .actions .button,
    .rename input {
      min-height: var(--size-touch);
    }
    .actions .icon-button {
      width: var(--size-touch);
      height: var(--size-touch);
    }
  }
  .actions [aria-disabled='true'] {
    color: var(--text-off);
    box-shadow: none;
  }
`;
