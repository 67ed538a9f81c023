import { css } from 'lit';

/** What the lists of the rail share: heads, rows, tools that appear beside a row. */
export const railStyles = css`
  :host {
    display: block;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 6px;
    height: var(--size-head);
    padding: 0 var(--space-2) 0 var(--space-4);
  }
  .count {
    min-width: 16px;
    padding: 0 4px;
    border-radius: var(--radius-full);
    background: var(--surface-press);
    color: var(--text-2);
    font: var(--weight-label) var(--text-2xs) / 16px var(--font-ui);
    text-align: center;
  }
  .empty {
    padding: 0 var(--space-4) var(--space-1);
    color: var(--text-3);
    font-size: var(--text-xs);
    line-height: 18px;
  }
  ul {
    padding: 0 var(--space-2);
  }
  li {
    position: relative;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: var(--size-row-tight);
    padding: 3px var(--space-2);
    border-radius: var(--radius-2);
    color: var(--text-2);
  }
  .row:hover {
    background: var(--surface-hover);
  }
  .row iml-icon {
    color: var(--text-3);
  }
  .two {
    min-height: 44px;
    align-items: flex-start;
    padding-top: 4px;
  }
  .two iml-icon {
    margin-top: 2px;
  }
  .lines {
    display: grid;
    min-width: 0;
  }
  .lines b,
  [aria-current] {
    color: var(--text-1);
  }
  [aria-current] {
    background: var(--surface-press);
    font-weight: var(--weight-label);
  }
  @media (forced-colors: active) {
    [aria-current]:not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  [aria-current] iml-icon {
    color: var(--text-1);
  }
  .tools {
    position: absolute;
    right: 4px;
    top: 2px;
    display: flex;
    align-items: center;
    gap: 4px;
    padding-left: 6px;
    border-radius: var(--radius-2);
    opacity: 0;
    background: var(--surface-chrome);
  }
  li:hover .tools,
  li:focus-within .tools {
    opacity: 1;
  }
  @media (pointer: coarse) {
    .row {
      min-height: var(--size-touch);
    }
    .tools {
      top: 10px;
    }
  }
  @media (hover: none) {
    .tools {
      opacity: 1;
    }
  }
`;
