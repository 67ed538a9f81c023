/** A request as cURL, HAR and the like describe it. */
export interface RequestSketch {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: BodySketch;
  /** User and password of Basic authentication. */
  readonly user?: readonly [user: string, password: string];
}

export type BodySketch =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'multipart'; readonly fields: readonly (readonly [name: string, value: string])[] };
