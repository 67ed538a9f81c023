import { css } from 'lit';

export const paletteStyles = css`
  dialog {
    width: min(640px, calc(100vw - 24px));
    max-height: min(520px, calc(100dvh - 120px));
    margin: 88px auto 0;
    padding: 0;
    border: 0;
    border-radius: var(--radius-4);
    background: var(--surface-raised);
    color: var(--text-1);
    box-shadow: var(--shadow-3);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  ::backdrop {
    background: var(--surface-scrim);
  }
  .search {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    flex: none;
    height: 48px;
    padding: 0 var(--space-4);
    border-bottom: 1px solid var(--line);
    color: var(--text-2);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    border: 0;
    outline: none;
    background: none;
    color: var(--text-1);
    font-size: var(--text-md);
  }
  /* The caret shows where one types; a ring in a row of its own would only be a second frame. */
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  .list {
    padding: var(--space-1) var(--space-2) var(--space-2);
    overflow: auto;
  }
  h3 {
    padding: var(--space-2) var(--space-2) 2px;
    color: var(--text-3);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
  }
  .entry {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--size-row);
    padding: 0 var(--space-2);
    border-radius: var(--radius-2);
  }
  .entry .title {
    flex: 0 1 auto;
  }
  .entry small {
    flex: 1 1 40px;
  }
  .entry:hover {
    background: var(--surface-hover);
  }
  .entry[aria-selected='true'] {
    background: var(--accent-soft);
  }
  .entry[aria-selected='true'] :is(kbd, small) {
    color: var(--text-2);
  }
  .entry[aria-disabled='true'] .title {
    color: var(--text-3);
  }
  mark {
    background: none;
    color: var(--accent-text);
    font-weight: var(--weight-title);
  }
  .none {
    padding: var(--space-4) var(--space-2);
    color: var(--text-3);
  }
`;
