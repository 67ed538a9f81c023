import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    background: var(--surface-chrome);
  }
  iml-top-bar {
    flex: none;
  }
  .work {
    position: relative;
    display: flex;
    flex: 1;
    min-height: 0;
  }
  wa-split-panel {
    flex: 1;
    min-width: 0;
    min-height: 0;
    height: 100%;
    --divider-width: 1px;
    --divider-hit-area: 9px;
  }
  wa-split-panel::part(divider) {
    background: var(--line);
  }
  wa-split-panel::part(divider):hover,
  wa-split-panel::part(divider):focus-visible {
    background: var(--line-control);
  }
  wa-split-panel > *,
  ::slotted([slot='editor']) {
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }
  .outer {
    --min: 208px;
    --max: 420px;
  }
  .inner {
    --min: 320px;
    --max: calc(100% - 320px);
  }
  /* A window as short as one at 200 % zoom: the code comes first, the trace has its tab. */
  @media (max-height: 560px) {
    iml-trace-bar {
      display: none;
    }
  }
  .rail {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--surface-chrome);
  }
  .rail iml-side-rail {
    flex: 1 1 0;
    min-height: 120px;
    overflow: auto;
  }
  .rail iml-credential-form {
    flex: 0 0 auto;
    max-height: 64%;
    border-top: 1px solid var(--line);
    overflow: auto;
  }
  .overlay {
    position: absolute;
    inset: 0 auto 0 0;
    z-index: var(--layer-rail);
    width: 288px;
    border-right: 1px solid var(--line);
    box-shadow: var(--shadow-2);
    overflow: auto;
    background: var(--surface-chrome);
  }
  .overlay-head {
    display: flex;
    justify-content: flex-end;
    padding: var(--space-1) var(--space-2) 0;
  }
  .editor-side {
    position: relative;
    flex: 1;
    min-width: 0;
  }
  .pane {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-width: 0;
    min-height: 0;
  }
  .pane > * {
    flex: 1;
    min-height: 0;
  }
  .scroll {
    overflow: auto;
  }
  .scroll > * {
    flex: none;
  }
  .region:focus {
    outline: none;
  }
  .region:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
`;
