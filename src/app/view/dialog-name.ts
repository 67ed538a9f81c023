/** What can stand in front of the page; `ui/dialogs/dialogs.ts` has an element for each, but for the palette. */
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
