/**
 * National freephone ranges, as patterns for the national number, by calling code. The small metadata of libphonenumber-js knows the
 * type of a number for a few countries only; these repeat what its full metadata says of the countries listings are in.
 */
const onlyEightHundred = /^800/;
const freephoneRanges: Readonly<Record<string, RegExp>> = {
  20: onlyEightHundred,
  27: /^80/,
  30: onlyEightHundred,
  31: onlyEightHundred,
  32: onlyEightHundred,
  33: /^80[0-5]/,
  34: /^[89]00/,
  36: /^([48]0\d{6}|680[29]\d{5})$/,
  39: /^80(0|3)/,
  40: onlyEightHundred,
  41: onlyEightHundred,
  43: onlyEightHundred,
  45: /^80/,
  46: /^20/,
  47: /^80[01]/,
  48: onlyEightHundred,
  49: onlyEightHundred,
  51: onlyEightHundred,
  52: /^8(00|88)/,
  54: onlyEightHundred,
  55: onlyEightHundred,
  57: /^1800\d{7}$/,
  61: /^180(0|2\d{3}$)/,
  64: /^(508\d{6,7}$|80)/,
  65: /^1?800\d{7}$/,
  66: /^1800\d{6}$/,
  81: /^(120|800)/,
  82: /^[38]0\d{7}$/,
  91: /^1800/,
  234: onlyEightHundred,
  254: onlyEightHundred,
  256: onlyEightHundred,
  351: /^80[02]/,
  352: onlyEightHundred,
  353: /^1800\d{6}$/,
  357: onlyEightHundred,
  358: onlyEightHundred,
  370: /^80[02]/,
  371: /^80/,
  372: onlyEightHundred,
  380: onlyEightHundred,
  381: onlyEightHundred,
  386: /^80/,
  387: /^8[08]/,
  420: onlyEightHundred,
  421: onlyEightHundred,
  800: /^/,
  971: /^[48]00/,
};

/** Calling codes whose freephone ranges are known here. */
export const freephoneCallingCodes: readonly string[] = Object.keys(freephoneRanges);

/**
 * True where the numbering plan makes a number free for the caller.
 *
 * @param callingCode digits without `+`, e.g. `44`
 * @param nationalNumber the rest of the E.164 number
 */
export function isFreephone(callingCode: string, nationalNumber: string): boolean {
  return freephoneRanges[callingCode]?.test(nationalNumber) ?? false;
}
