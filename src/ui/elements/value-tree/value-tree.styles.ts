import { css } from 'lit';

export const valueTreeStyles = css`
  :host {
    display: block;
  }
  .line {
    position: relative;
    border-top: 1px solid var(--line-hair);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(90px, 34%) minmax(0, 1fr) auto;
    gap: var(--space-2);
    align-items: baseline;
    width: 100%;
    min-height: 26px;
    padding: 3px 26px 3px 0;
  }
  button.row:hover {
    background: var(--surface-hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .name {
    display: flex;
    /* The text, not the icon, stands on the line of the value. */
    align-items: baseline;
    gap: 2px;
    padding-left: calc(18px + var(--level, 0) * 14px);
    color: var(--text-2);
    overflow-wrap: anywhere;
  }
  .name iml-icon {
    --icon-size: 14px;
    align-self: center;
    margin-left: -16px;
    color: var(--text-3);
  }
  .value {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .type {
    color: var(--text-3);
    font-size: var(--text-xs);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .copy {
    position: absolute;
    top: 2px;
    right: 0;
    display: grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border-radius: var(--radius-2);
    color: var(--text-3);
    opacity: 0;
    --icon-size: 13px;
  }
  @media (pointer: coarse) {
    .row {
      align-content: center;
      min-height: 40px;
      padding-right: 44px;
    }
    .copy {
      top: 0;
      width: 40px;
      height: 40px;
    }
  }
  .line:hover .copy,
  .copy:focus-visible {
    opacity: 1;
  }
  .copy:hover {
    background: var(--surface-hover);
    color: var(--text-1);
  }
  @media (hover: none) {
    .copy {
      opacity: 1;
    }
  }
  pre {
    margin: 0 0 6px calc(18px + var(--level, 0) * 14px);
    padding: var(--space-2) var(--space-3);
    max-height: 320px;
    border-radius: var(--radius-2);
    background: var(--surface-sunken);
    white-space: pre-wrap;
    overflow: auto;
    overflow-wrap: anywhere;
    line-height: 18px;
  }
  .more {
    padding: 4px 0 6px calc(18px + (var(--level, 0) + 1) * 14px);
    color: var(--accent-text);
    font-size: var(--text-xs);
  }
`;
