import { css } from 'lit';

export const shareStyles = css`
  .link-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .link-box {
    display: flex;
    flex: 1 1 220px;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
    height: var(--size-control-lg);
    padding: 0 var(--space-3);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    color: var(--text-2);
  }
  .link-box:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .link-box input {
    flex: 1;
    min-width: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--text-1);
    font: inherit;
    font-family: var(--font-code);
    text-overflow: ellipsis;
  }
  .link-row .button {
    height: var(--size-control-lg);
  }
  .track {
    position: relative;
    height: 4px;
    border-radius: 2px;
    background: var(--line);
  }
  .fill {
    height: 100%;
    max-width: 100%;
    border-radius: 2px;
    background: var(--text-2);
  }
  .track i {
    position: absolute;
    top: -3px;
    width: 1px;
    height: 10px;
    background: var(--text-3);
  }
  .marks {
    position: relative;
    height: 44px;
    color: var(--text-3);
    font-size: var(--text-xs);
    line-height: 16px;
  }
  .marks span {
    position: absolute;
    top: 6px;
    padding-right: 6px;
    transform: translateX(-100%);
    text-align: right;
    white-space: nowrap;
  }
  .meter p b {
    color: var(--text-1);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    gap: var(--space-4) var(--space-6);
    align-items: start;
  }
  .part {
    min-height: 28px;
  }
  .part span {
    flex: 1;
  }
  .left-out,
  .suspects {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-3);
    background: var(--accent-soft);
  }
  .suspects {
    background: var(--surface-sunken);
    border: 1px solid var(--diag-warning);
  }
  h3 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    --icon-size: 14px;
  }
  ul {
    display: grid;
    gap: 2px;
    max-height: 160px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  small {
    color: var(--text-2);
  }
  .foot .grow {
    flex: 1 1 160px;
  }
`;
