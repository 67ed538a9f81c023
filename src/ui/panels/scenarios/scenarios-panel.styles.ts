import { css } from 'lit';

/** Words that only a screen reader needs. */
const unseen = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

export const scenariosStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: 0;
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--space-3);
    min-height: var(--size-sub);
    padding: 4px var(--space-4);
    border-bottom: 1px solid var(--line-hair);
  }
  .bar .lies {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding-left: var(--space-2);
    border-left: 1px solid var(--line-strong);
    color: var(--verdict-false);
    --icon-size: 14px;
  }
  .bar .work {
    color: var(--text-3);
    font-variant-numeric: tabular-nums;
  }
  .bar .button.quiet {
    padding: 0 6px;
  }
  .bar .button.quiet iml-icon {
    margin: 0;
  }
  .bar [aria-pressed='true'] {
    background: var(--surface-press);
    color: var(--text-1);
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--size-head);
    padding: 4px var(--space-4);
  }
  .source {
    text-align: right;
    font-size: var(--text-xs);
  }
  .proof {
    padding: var(--space-3);
    border: 1px solid var(--verdict-false);
    border-radius: var(--radius-3);
    background: var(--surface-raised);
  }
  .proof h3 {
    display: flex;
    align-items: center;
    gap: 6px;
    padding-bottom: 6px;
    color: var(--verdict-false);
  }
  .proof dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .proof :is(dt, dd) {
    padding: 4px 0;
    border-top: 1px solid var(--line-hair);
    font-size: var(--text-xs);
  }
  .proof dt {
    padding-right: var(--space-3);
    color: var(--text-2);
  }
  .proof dd {
    font-family: var(--font-code);
    text-align: right;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    padding-top: var(--space-2);
  }
  .list {
    padding: 0 var(--space-4) var(--space-4);
  }
  .list > li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px 10px;
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line-hair);
    overflow-wrap: anywhere;
  }
  .list iml-icon {
    margin-top: 2px;
  }
  .list small {
    grid-column: 2;
  }
  .list .bad {
    color: var(--diag-error);
  }
  .list .good {
    color: var(--verdict-connected);
  }
  .list .open {
    color: var(--text-3);
  }
  @container (max-width: 640px) {
    /* The icon says it; the words stay for those who cannot see it. */
    [data-word='again'] {
      ${unseen}
    }
  }
  @container (max-width: 540px) {
    .bar {
      gap: 2px var(--space-2);
    }
    .bar .work,
    .sub .coverage {
      display: none;
    }
    .sub .button.quiet {
      padding: 0 6px;
    }
    .sub .button.quiet iml-icon {
      display: none;
    }
  }
  @container (max-width: 420px) {
    .sub h2 {
      flex-basis: 100%;
    }
    [data-word='paste'] {
      ${unseen}
    }
  }
  @media (pointer: coarse) {
    @container (max-width: 540px) {
      [data-word='paste'] {
        ${unseen}
      }
    }
    .bar .button,
    .sub .button,
    .sub .icon-button {
      min-height: var(--size-touch);
      min-width: var(--size-touch);
    }
  }
`;
