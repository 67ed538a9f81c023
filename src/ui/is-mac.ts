/** Macs write shortcuts with Cmd. */
export const isMac = navigator.platform.startsWith('Mac') || navigator.platform.startsWith('iP');
