import { css } from 'lit';

/** Buttons: `.button` with `.primary`, `.quiet`, `.live`; `.icon-button`; `.link`. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    height: var(--size-control);
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-2);
    background: var(--surface-raised);
    box-shadow: var(--shadow-1);
    font-weight: var(--weight-label);
    white-space: nowrap;
    flex: none;
    transition: background var(--motion-fast) var(--motion-ease);
  }
  .button iml-icon {
    --icon-size: 14px;
    margin-left: -2px;
    color: var(--text-2);
  }
  .button:hover {
    background: linear-gradient(var(--surface-hover), var(--surface-hover)) var(--surface-raised);
  }
  .button.primary {
    background: var(--accent-fill);
    border-color: transparent;
    color: var(--text-on-fill);
  }
  .button.primary:hover {
    background: var(--accent-fill-hover);
  }
  .button.live {
    background: var(--mode-live-fill);
    border-color: transparent;
    color: var(--text-on-fill);
  }
  .button:is(.primary, .live) :is(iml-icon, kbd) {
    color: inherit;
    background: none;
  }
  .button.primary kbd {
    padding: 0 0 0 2px;
  }
  .button.quiet {
    background: none;
    border-color: transparent;
    box-shadow: none;
    color: var(--text-2);
  }
  .button.quiet:hover {
    background: var(--surface-hover);
  }
  .button.block {
    width: 100%;
    height: var(--size-control-lg);
  }
  .button:disabled {
    color: var(--text-off);
    background: var(--surface-sunken);
    border-color: var(--line);
    box-shadow: none;
  }
  .icon-button {
    display: grid;
    place-items: center;
    width: var(--size-control);
    height: var(--size-control);
    border-radius: var(--radius-2);
    color: var(--text-2);
    flex: none;
  }
  .icon-button:hover {
    background: var(--surface-hover);
    color: var(--text-1);
  }
  .icon-button.small {
    width: 24px;
    height: 24px;
    --icon-size: 14px;
  }
  .link {
    color: var(--accent-text);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    white-space: nowrap;
  }
  /* A finger hits 44 px, however small the button is drawn. */
  @media (pointer: coarse) {
    :where(.button, .icon-button, .link) {
      position: relative;
    }
    :is(.button, .icon-button, .link)::after {
      content: '';
      position: absolute;
      inset: min(0px, (100% - var(--size-touch)) / 2);
    }
  }
  .link:hover {
    text-decoration: underline;
  }
`;
