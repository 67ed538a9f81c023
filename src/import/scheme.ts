/** A way to authenticate, as API descriptions name them. */
export type Scheme =
  | { readonly kind: 'apiKey'; readonly place: 'header' | 'query' | 'cookie'; readonly name: string }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' }
  | {
      readonly kind: 'oauth2';
      /** Absent for client credentials. */
      readonly authorizeUrl?: string;
      readonly tokenUrl: string;
      readonly refreshUrl?: string;
      readonly scopes: readonly string[];
    };

/** What is known of the API around a scheme. */
export interface SchemeContext {
  readonly title: string;
  /** An address to try credentials with. */
  readonly url: string;
}
