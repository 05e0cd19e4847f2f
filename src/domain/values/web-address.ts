/** Neither white space nor controls, which would show another address than the one that is followed. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}]+$/iu;

/** Returns whether a text is an address that may be followed: http or https, without a user or a password. */
export function isWebAddress(text: string): boolean {
  if (!WEB_ADDRESS.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
