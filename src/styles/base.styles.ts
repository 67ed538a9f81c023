import { css } from 'lit';

/** What every element's shadow begins with: the reset, type, and the words the whole page shares. */
export const baseStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    font: var(--weight-text) var(--text-sm) / var(--leading-sm) var(--font-ui);
    color: var(--text-1);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-size: var(--text-sm);
    line-height: var(--leading-sm);
    font-weight: var(--weight-title);
  }
  b {
    font-weight: var(--weight-label);
  }
  small {
    font-size: var(--text-xs);
    line-height: var(--leading-xs);
    color: var(--text-3);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: default;
  }
  code,
  pre,
  .mono {
    font-family: var(--font-code);
    font-size: var(--text-xs);
    font-variant-ligatures: none;
  }
  kbd {
    font: var(--weight-label) var(--text-2xs) / 16px var(--font-ui);
    color: var(--text-3);
    padding: 0 4px;
    border-radius: var(--radius-1);
    background: var(--surface-hover);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .grow {
    flex: 1 1 0;
    min-width: 0;
  }
  .cut {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
