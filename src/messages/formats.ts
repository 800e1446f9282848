/** Numbers, sizes and plurals in a language, all by `Intl`. */

const KB = 1024;
const MB = KB * KB;

/** The word forms of a plural, by category. Each language has the categories that its numbers use, and always `other`. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language writes numbers. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A number of whole percent, such as 50. */
  readonly percent: (value: number) => string;
  /**
   * A number of bytes as people read it: `38 kB`, `4.2 MB`, with a space that does not break. 1 MB is 1,048,576 bytes, as in the
   * rule of "under 1 MB".
   */
  readonly fileSize: (bytes: number) => string;
  /** The form that belongs to a count. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

/**
 * Makes the formats of a language. `tag` is a BCP 47 language tag. Units are spelled out (`long`) if short ones would
 * be in another script, or are hardly known.
 */
export function formatsFor(tag: string, unitDisplay?: 'long'): Formats {
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  const rules = new Intl.PluralRules(tag);
  return {
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    fileSize: (bytes) => {
      const isSmall = bytes < MB;
      const sizes = new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: isSmall ? 'kilobyte' : 'megabyte',
        unitDisplay,
        // Enough to compare sizes.
        maximumSignificantDigits: 2,
      });
      const size = sizes.format(isSmall ? Math.max(1, bytes / KB) : bytes / MB);
      return size.replace(' ', '\u00A0');
    },
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
  };
}
