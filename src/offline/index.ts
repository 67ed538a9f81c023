/** The page without a network. */
export { type OfflinePorts, registerOffline } from './register-offline.ts';
