import { css } from 'lit';

/** Regions that are still to come keep their places, so that nothing moves when they are there. */
export const placesStyles = css`
  iml-rail-icons:not(:defined),
  iml-results-pane:not(:defined),
  iml-trace-bar:not(:defined),
  iml-status-bar:not(:defined),
  iml-bottom-tabs:not(:defined) {
    display: block;
    flex: none;
  }
  iml-rail-icons:not(:defined) {
    width: var(--size-rail-icons);
    border-right: 1px solid var(--line);
  }
  iml-results-pane:not(:defined) {
    height: 100%;
    background: var(--surface-pane);
  }
  iml-results-pane:not(:defined)::before {
    content: '';
    display: block;
    height: var(--size-head);
    border-bottom: 1px solid var(--line);
    background: var(--surface-chrome);
  }
  iml-trace-bar:not(:defined) {
    height: var(--size-trace);
    border-top: 1px solid var(--line);
  }
  iml-status-bar:not(:defined) {
    height: var(--size-status);
    border-top: 1px solid var(--line);
  }
  iml-bottom-tabs:not(:defined) {
    height: var(--size-bottom-tabs);
    border-top: 1px solid var(--line);
  }
`;
