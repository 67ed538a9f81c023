import { css } from 'lit';

/** The consent page drawn by us, and the wait for a real one. */
export const consentStyles = css`
  :host {
    display: block;
    min-height: 100%;
    padding: var(--space-6) var(--space-4);
    background: radial-gradient(var(--stage-dot) 1px, transparent 1px) 0 0 / 12px 12px var(--stage-ground);
  }
  .card {
    display: grid;
    gap: var(--space-3);
    max-width: 520px;
    margin: 0 auto;
    padding: var(--space-5);
    border-radius: var(--radius-3);
    background: var(--surface-raised);
    box-shadow: var(--shadow-2);
  }
  .card.mock {
    outline: 1px dashed var(--mode-mock);
    outline-offset: 4px;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--text-2);
    font-size: var(--text-xs);
  }
  header code {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .source {
    padding: 0 5px;
    border-radius: var(--radius-1);
    font-size: var(--text-2xs);
    line-height: 18px;
    font-weight: var(--weight-label);
  }
  .source.mock {
    border: 1px dashed currentColor;
    color: var(--mode-mock);
  }
  .source.live {
    background: var(--mode-live-soft);
    color: var(--mode-live);
  }
  h2 {
    font-size: var(--text-md);
    line-height: var(--leading-md);
    overflow-wrap: anywhere;
  }
  h3 {
    color: var(--text-2);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
  }
  .scopes {
    display: grid;
    gap: 4px;
  }
  .scopes li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px var(--space-2);
    --icon-size: 14px;
  }
  .scopes iml-icon {
    align-self: center;
    color: var(--verdict-connected);
  }
  small {
    color: var(--text-2);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .answers .button {
    flex: 1;
    height: var(--size-control-lg);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--text-2);
    font-size: var(--text-xs);
  }
  .check input {
    margin: 0;
    accent-color: var(--accent-fill);
  }
  details {
    border-top: 1px solid var(--line-hair);
    padding-top: var(--space-2);
  }
  summary {
    color: var(--text-2);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(90px, 32%) minmax(0, 1fr);
    padding-top: var(--space-1);
    font-size: var(--text-xs);
  }
  .pairs > * {
    padding: 4px var(--space-2) 4px 0;
    border-top: 1px solid var(--line-hair);
    overflow-wrap: anywhere;
  }
  .pairs :is(dt, code) {
    font-family: var(--font-code);
  }
  .pairs small {
    display: block;
  }
  textarea {
    width: 100%;
    margin: var(--space-2) 0;
    padding: var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    font-family: var(--font-code);
    font-size: var(--text-xs);
    resize: vertical;
  }
  .status {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: var(--space-2);
  }
  .status.bad iml-icon {
    color: var(--diag-warning);
  }
  .arc {
    width: 14px;
    height: 14px;
    margin: 3px 1px;
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
  .register {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--space-2);
    padding: var(--space-2) 10px;
    border-radius: var(--radius-2);
    background: var(--surface-sunken);
    font-size: var(--text-xs);
  }
  .register code {
    flex: 1 1 200px;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .answers .button,
    .check {
      min-height: var(--size-touch);
    }
    summary {
      padding: 12px 0;
    }
  }
`;
