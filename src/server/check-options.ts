/** Checks what a site without TypeScript passes: a careless option must not leave the handler without limits. */

const METHODS = ['get', 'put', 'touch', 'delete'];
const CALLBACKS = ['allow', 'onError'];

const propertyOf = (value: unknown, name: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];

/** Throws a `TypeError` unless this is a vault. */
export function checkVault(vault: unknown): void {
  const missing = METHODS.filter((name) => typeof propertyOf(vault, name) !== 'function');
  if (missing.length > 0)
    throw new TypeError(
      `The \`vault\` has no ${missing.join(', ')}. Pass one such as \`fileVault(folder)\`.`,
    );
}

/** Throws a `TypeError` if the vault is missing, or a callback is not a function. */
export function checkOptions(options: unknown): void {
  checkVault(propertyOf(options, 'vault'));
  for (const name of CALLBACKS) {
    const callback = propertyOf(options, name);
    if (callback !== undefined && typeof callback !== 'function')
      throw new TypeError(`\`${name}\` must be a function.`);
  }
}
