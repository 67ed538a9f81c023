/** Short options that take a value, by letter. */
export const shortNames: Readonly<Record<string, string>> = {
  H: 'header',
  u: 'user',
  d: 'data',
  F: 'form',
  X: 'request',
  b: 'cookie',
  A: 'user-agent',
  e: 'referer',
  o: 'output',
  m: 'max-time',
  x: 'proxy',
  c: 'cookie-jar',
  w: 'write-out',
  T: 'upload-file',
  E: 'cert',
  D: 'dump-header',
  K: 'config',
  r: 'range',
  y: 'speed-time',
  Y: 'speed-limit',
  z: 'time-cond',
  C: 'continue-at',
  t: 'telnet-option',
  P: 'ftp-port',
  Q: 'quote',
  U: 'proxy-user',
};

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Long options with a value that say nothing about the request itself. */
export const withoutMeaning = words(`
  output output-dir max-time connect-timeout cookie-jar write-out dump-header retry retry-delay retry-max-time
  speed-time speed-limit limit-rate rate trace trace-ascii trace-config stderr interface keepalive-time keepalive-cnt
  create-file-mode etag-save expect100-timeout happy-eyeballs-timeout-ms libcurl max-filesize max-redirs parallel-max
  random-file egd-file local-port hsts alt-svc`);

/** Every other long option with a value; what is not mapped is said. */
const others = words(`
  data data-raw data-binary data-ascii data-urlencode json header user form form-string request url url-query cookie
  user-agent referer oauth2-bearer upload-file proxy proxy-user range time-cond continue-at config cert cert-type key
  key-type pass cacert capath crlfile ciphers tls13-ciphers curves tls-max pinnedpubkey engine aws-sigv4 connect-to
  resolve dns-servers dns-interface dns-ipv4-addr dns-ipv6-addr doh-url unix-socket abstract-unix-socket preproxy
  noproxy socks4 socks4a socks5 socks5-hostname proxy1.0 proxy-header proxy-cert proxy-cert-type proxy-key
  proxy-key-type proxy-pass proxy-cacert proxy-capath proxy-ciphers proxy-crlfile proxy-pinnedpubkey
  proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser netrc-file proto
  proto-default proto-redir request-target service-name sasl-authzid login-options delegation krb etag-compare
  hostpubmd5 hostpubsha256 pubkey quote telnet-option ftp-port ftp-account ftp-alternative-to-user ftp-method
  ftp-ssl-ccc-mode mail-auth mail-from mail-rcpt tftp-blksize tlsauthtype tlspassword tlsuser variable ech
  haproxy-clientip ipfs-gateway dns-ipv4-addr vlan-priority ip-tos`);

/** Whether the next word belongs to a long option. */
export const takesValue = (name: string): boolean =>
  withoutMeaning.has(name) || others.has(name) || name.startsWith('expand-');

/** What it means for a connection that an option is left out; without one, the option is only named. */
export const leftOut: Readonly<Record<string, string>> = {
  'aws-sigv4':
    'Signatures of AWS are left out: a connection in Make cannot make them, so this request will be refused.',
  proxy: 'The proxy is left out: Make and the browser reach the service directly.',
  cert: 'The client certificate is left out: neither a browser nor Make sends one from here.',
  config: 'Options of a configuration file are left out: they were not part of the command.',
  'netrc-file': 'Credentials of the netrc file are left out: they were not part of the command.',
  'unix-socket': 'The socket is left out: only addresses on the web can be called.',
};

/** The same for options without a value. */
export const flagNotes: Readonly<Record<string, string>> = {
  k: '-k is left out: neither a browser nor Make skips the check of certificates.',
  insecure: '-k is left out: neither a browser nor Make skips the check of certificates.',
  n: 'Credentials of the netrc file are left out: they were not part of the command.',
  netrc: 'Credentials of the netrc file are left out: they were not part of the command.',
  digest: '--digest is left out; the user and password are sent as Basic authentication.',
  ntlm: '--ntlm is left out; the user and password are sent as Basic authentication.',
  negotiate: '--negotiate is left out; the user and password are sent as Basic authentication.',
  anyauth: '--anyauth is left out; the user and password are sent as Basic authentication.',
};
