import { Fingerprint, type IconNode, KeyRound, ShieldCheck } from 'lucide';
import type { ConnectionKind } from '../../project/index.ts';

/** How each kind of connection is called and drawn. */
export const connectionKinds: Readonly<Record<ConnectionKind, { readonly title: string; readonly icon: IconNode }>> = {
  basic: { title: 'Basic, API key or JWT', icon: KeyRound },
  oauth1: { title: 'OAuth 1.0', icon: Fingerprint },
  oauth2: { title: 'OAuth 2.0', icon: ShieldCheck },
};
