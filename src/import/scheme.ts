/** A way to authenticate, as API descriptions name them. */
export type Scheme =
  | {
      readonly kind: 'apiKey';
      readonly place: 'header' | 'query' | 'cookie';
      readonly name: string;
      readonly prefix?: string;
    }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' }
  | {
      readonly kind: 'oauth2';
      readonly grant: 'code' | 'client' | 'password';
      /** For `code`. */
      readonly authorizeUrl?: string;
      readonly tokenUrl: string;
      readonly scopes: readonly string[];
    };

/** What is known of the API around a scheme. */
export interface SchemeContext {
  readonly title: string;
  /** An address to try credentials with. */
  readonly url: string;
  /** What should be looked at; plain sentences. */
  readonly notes: readonly string[];
}
