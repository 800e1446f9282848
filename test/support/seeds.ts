/** The bits of `count` patterns, always the same: Marsaglia's 64-bit xorshift, 2003. */
export function seeds(count: number): string[] {
  let state = 0x5ea15ea15ea15ea1n;
  return Array.from({ length: count }, () => {
    state ^= BigInt.asUintN(64, state << 13n);
    state ^= state >> 7n;
    state ^= BigInt.asUintN(64, state << 17n);
    return state.toString(16).padStart(16, '0');
  });
}
