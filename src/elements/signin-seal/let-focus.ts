/**
 * Lets the announcer's region take the focus in place of the box, which is hidden until it is known what to show. The region keeps
 * the focus if it has it.
 */
export function letFocus(region: HTMLElement | null | undefined, isNeeded: boolean): void {
  if (isNeeded) region?.setAttribute('tabindex', '-1');
  else if (!region?.matches(':focus')) region?.removeAttribute('tabindex');
}
