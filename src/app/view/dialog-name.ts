/** What can stand in front of the page; `ui/dialogs/index.ts` has an element for each. */
export type DialogName =
  | 'palette'
  | 'shortcuts'
  | 'help'
  | 'settings'
  | 'new-project'
  | 'live'
  | 'unlock'
  | 'token'
  | 'compare'
  | 'history'
  | 'share'
  | 'import'
  | 'export';
