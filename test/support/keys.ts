/** Real keys. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Presses the last key while the others are held: `pressTogether('Control', 'v')`. */
export async function pressTogether(...keys: readonly string[]): Promise<void> {
  await executeServerCommand('press-together', [...keys]);
}
