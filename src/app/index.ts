/** The page's state, and everything that may change it. */
export { breakConnection } from './commands/break-connection.ts';
export { addOffer } from './commands/add-offer.ts';
export { askCoverage } from './commands/ask-coverage.ts';
export { closeCoverage } from './commands/close-coverage.ts';
export { openExercised } from './commands/open-exercised.ts';
export { editScenarios, type ScenarioEdit } from './commands/edit-scenarios.ts';
export { fixFinding } from './commands/fix-finding.ts';
export { fixSanitize } from './commands/fix-sanitize.ts';
export { expectWhatHappened } from './commands/expect-what-happened.ts';
export { keepAsScenario } from './commands/keep-as-scenario.ts';
export { openRow } from './commands/open-row.ts';
export { pasteResponse } from './commands/paste-response.ts';
export { runAll } from './commands/run-all.ts';
export { evaluatePreviews } from './evaluate-previews.ts';
export { followLock } from './follow-lock.ts';
export { followChanges } from './follow-changes.ts';
export type {
  CoverageOffer,
  CoverageQuestion,
  FindingsState,
  FixableFinding,
  MatrixRow,
  MatrixState,
} from './matrix-state.ts';
export { coverageOfState } from './select/coverage-of-state.ts';
export { coverageMarkAt } from './select/coverage-mark-at.ts';
export { resultsMarkdownOf, reviewMarkdownOf, reviewOfState, taintOfAll } from './select/results-table.ts';
export { rowsOf, type ShownRow } from './select/rows-of.ts';
export { describeShared, storedSecrets } from './select/describe-shared.ts';
export { createLanguageContext } from './select/language-context.ts';
export { secretsOf } from './select/secrets-of.ts';
export { taintOfRun } from './select/taint-of-state.ts';
export type { Action, ActionGroup } from './actions/action.ts';
export { actions, findAction } from './actions/actions.ts';
export { keys, pressedAction } from './actions/keys.ts';
export { fetchActions, performAction } from './actions/perform-action.ts';
export { ariaShortcut, type Shortcut, shortcutText } from './actions/shortcut.ts';
export { advanceClock } from './commands/advance-clock.ts';
export { pastExpiry } from './commands/past-expiry.ts';
export { setClock } from './commands/set-clock.ts';
export { nextEnd } from './select/next-end.ts';
export { answerSimulated } from './commands/answer-simulated.ts';
export { setAskConsent } from './commands/set-ask-consent.ts';
export { startWithToken } from './commands/start-with-token.ts';
export { type ConsentRequest, consentRequest } from './select/consent-request.ts';
export { denyQuery, grantQuery } from './select/consent-queries.ts';
export { asksForConsent, tokenFields } from './select/token-fields.ts';
export { clearHistory } from './commands/clear-history.ts';
export { compareRuns } from './commands/compare-runs.ts';
export { openRun } from './commands/open-run.ts';
export {
  type ComparedFact,
  type ComparedGroup,
  type ComparedRun,
  differs,
  runDifferences,
} from './select/run-differences.ts';
export { addSlot } from './commands/add-slot.ts';
export { deleteSlot } from './commands/delete-slot.ts';
export { pointSlot } from './commands/point-slot.ts';
export { renameSlot } from './commands/rename-slot.ts';
export { useSlot } from './commands/use-slot.ts';
export { reauthorizeForModule } from './commands/reauthorize-for-module.ts';
export { type MissingScope, missingScopes } from './select/missing-scopes.ts';
export { allowSends } from './commands/allow-sends.ts';
export { abandonConsent } from './commands/abandon-consent.ts';
export { openConsent } from './commands/open-consent.ts';
export type { ConsentPage } from './consent/consent-page.ts';
export type { ConsentState } from './consent/consent-state.ts';
export { checksOf } from './checks.ts';
export { catchUp } from './commands/catch-up.ts';
export { applyFix } from './commands/apply-fix.ts';
export { cancelRun } from './commands/cancel-run.ts';
export { choosePhase } from './commands/choose-phase.ts';
export { closeEdit } from './commands/close-edit.ts';
export { closeDialog } from './commands/close-dialog.ts';
export { createProject } from './commands/create-project.ts';
export { deleteConnection } from './commands/delete-connection.ts';
export { deleteProject } from './commands/delete-project.ts';
export { dismissNotice } from './commands/dismiss-notice.ts';
export { dismissTip } from './commands/dismiss-tip.ts';
export { duplicateConnection } from './commands/duplicate-connection.ts';
export { editConnection } from './commands/edit-connection.ts';
export { editSection } from './commands/edit-section.ts';
export { collectBackup, openBackup } from './commands/collect-backup.ts';
export { goOnLocked } from './commands/go-on-locked.ts';
export { unlockSecrets } from './commands/unlock-secrets.ts';
export { forgetSecrets } from './commands/forget-secrets.ts';
export { keepShared } from './commands/keep-shared.ts';
export { nameConnection } from './commands/name-connection.ts';
export { notify } from './commands/notify.ts';
export { openConnection } from './commands/open-connection.ts';
export { openExample } from './commands/open-example.ts';
export { typeSection } from './commands/type-section.ts';
export { undoLast } from './commands/undo-last.ts';
export { openHash } from './commands/open-hash.ts';
export { openLink } from './commands/open-link.ts';
export { openProject } from './commands/open-project.ts';
export { resumeProject } from './commands/resume-project.ts';
export { placeCursor } from './commands/place-cursor.ts';
export { openImported } from './commands/open-imported.ts';
export { removeConnection, revokes } from './commands/remove-connection.ts';
export { renameConnection } from './commands/rename-connection.ts';
export { renameProject } from './commands/rename-project.ts';
export { requestRun } from './commands/request-run.ts';
export { resetPanes } from './commands/reset-panes.ts';
export { resizePane } from './commands/resize-pane.ts';
export { reveal } from './commands/reveal.ts';
export { run, type RunOutcome } from './commands/run.ts';
export { saveEdit } from './commands/save-edit.ts';
export { saveConnection } from './commands/save-connection.ts';
export { selectScenario } from './commands/select-scenario.ts';
export { replaceSection } from './commands/replace-section.ts';
export { restoreBackup } from './commands/restore-backup.ts';
export { setNetwork } from './commands/set-network.ts';
export { setProxy } from './commands/set-proxy.ts';
export { setTheme } from './commands/set-theme.ts';
export { setTransport } from './commands/set-transport.ts';
export { setValue } from './commands/set-value.ts';
export { foldBelow, showBelow } from './commands/show-below.ts';
export { showDialog } from './commands/show-dialog.ts';
export { showPane } from './commands/show-pane.ts';
export { showReference } from './commands/show-reference.ts';
export { showResultTab } from './commands/show-result-tab.ts';
export { showSecrets } from './commands/show-secrets.ts';
export { showSection } from './commands/show-section.ts';
export { toggleOverlay } from './commands/toggle-overlay.ts';
export { start } from './commands/start.ts';
export { createPorts, type Parts } from './create-ports.ts';
export { enableFunctions } from './commands/enable-functions.ts';
export { newId } from './new-id.ts';
export { initialState } from './initial-state.ts';
export type { AppPorts } from './ports.ts';
export type { Preview } from './preview.ts';
export { runnableFunctions } from './runnable-functions.ts';
export { announcementOf } from './select/announcement-of.ts';
export type { ConnectionSlot } from './connection-slot.ts';
export type { EditState } from './edit-state.ts';
export { connectionFor, moduleSlot, slotsOf } from './select/connection-for.ts';
export { type ConnectionHealth, connectionHealth, tokenEnd } from './select/connection-health.ts';
export { type EditChange, type EditChanges, editChanges } from './select/edit-changes.ts';
export { modulesUsing } from './select/modules-using.ts';
export { connectionNameOf } from './select/connection-name-of.ts';
export { lastRequest } from './select/last-request.ts';
export { type LastResponse, lastResponse } from './select/last-response.ts';
export { mostTellingPhase } from './select/most-telling-phase.ts';
export { type PhaseGroup, phaseGroups } from './select/phase-groups.ts';
export { phasesOf, type ShownPhase } from './select/phases-of.ts';
export { describeLiveSend, type LiveSend } from './select/describe-live-send.ts';
export { isElsewhere, secretKey } from './select/sends-to-ask.ts';
export { computedAddress } from './select/computed-address.ts';
export { frozenClock, runClock } from './select/run-clock.ts';
export { type StoredChange, type StoredChanges, storedChanges } from './select/stored-changes.ts';
export { secretsNeeded } from './select/secrets-needed.ts';
export { type ShownVerdict, verdictOf } from './select/verdict-of.ts';
export type {
  AppState,
  NetworkMode,
  BelowTab,
  Notice,
  Problem,
  ResultTab,
  RunState,
  TransportMode,
  ViewState,
} from './state.ts';
export { createStore, type Store } from './store.ts';
export { StoreController } from './store-controller.ts';
export { selectedScenario } from './to-run-request.ts';
export type { DialogName } from './view/dialog-name.ts';
export type { PaneSizes, WidthClass } from './view/pane-sizes.ts';
