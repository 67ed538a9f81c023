/** The page without its looks: its state, what can be done, what is derived. */
export * from './commands/index.ts';
export { createPorts, type Parts } from './create-ports.ts';
export { initialState } from './initial-state.ts';
export type { AppPorts } from './ports.ts';
export { lastRequest } from './select/last-request.ts';
export { lastResponse, type LastResponse } from './select/last-response.ts';
export { phasesOf, type ShownPhase } from './select/phases-of.ts';
export { computedAddress, requestHostsOf } from './select/request-host-of.ts';
export { type ShownVerdict, verdictOf } from './select/verdict-of.ts';
export type { AppState, Notice, Problem, ResultTab, RunState, TransportMode, ViewState } from './state.ts';
export { createStore, type Store } from './store.ts';
export { StoreController } from './store-controller.ts';
export { selectedScenario } from './to-run-request.ts';
