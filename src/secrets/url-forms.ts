/** Half of a surrogate pair has no UTF-8 form, and the platform's encoders throw on it. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** How addresses and forms write a text: strictly or loosely, with `+` or `%20`, escapes in upper or lower case. */
export function urlForms(secret: string): readonly string[] {
  const wellFormed = secret.replaceAll(loneSurrogate, '\uFFFD');
  const component = encodeURIComponent(wellFormed);
  const strict = component.replace(/[!'()*]/g, escapeSign);
  // As a form is sent: RFC 3986 leaves `~` alone, forms do not.
  const form = component.replace(/[!'()~]/g, escapeSign).replaceAll('%20', '+');
  const loose = encodeURI(wellFormed);
  // What a browser makes of a text that stands in an address as it is.
  const written = loose.replace(/%25/g, '%').replace(/%5B/g, '[').replace(/%5D/g, ']').replace(/%7C/g, '|');
  const quoted = component.replaceAll("'", '%27');
  const forms = [
    component,
    strict,
    strict.replaceAll('%20', '+'),
    form,
    quoted,
    loose,
    loose.replaceAll("'", '%27'),
    written,
  ];
  return [...forms, ...forms.map(lowerEscapes), encodeURIComponent(strict)];
}

const escapeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const lowerEscapes = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
