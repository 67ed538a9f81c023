/** `length` hexadecimal digits. */
export function textFrom(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

/** A version 4 UUID (RFC 9562 §5.4). */
export function uuidFrom(random: () => number): string {
  const digits = textFrom(random, 30);
  const variant = '89ab'.charAt(Math.floor(random() * 4));
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    variant + digits.slice(15, 18),
    digits.slice(18, 30),
  ].join('-');
}
