/** The origin of an address, as a home has it: in lower case, without the default port and without a dot at the end of the host. */
export const originOf = (address: string): string =>
  new URL(address).origin.replace(/\.(?=:|$)/, '');
