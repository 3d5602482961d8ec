/** Sum of the Luhn rule: from the right, every second digit doubled, less 9 when above 9. */
const luhnSum = (digits: string): number =>
  [...digits].toReversed().reduce((sum, character, index) => {
    const digit = Number(character);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    return sum + (index % 2 === 1 ? doubled : digit);
  }, 0);

/** Whether digits follow the Luhn rule. */
export const passesLuhn = (digits: string): boolean => luhnSum(digits) % 10 === 0;

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

const postOffice = '356000000';

/** SIREN and SIRET both follow Luhn; La Poste's establishments may instead have a digit sum divisible by 5. */
export const passesSiret = (siret: string): boolean => {
  const siren = siret.slice(0, 9);
  const exception = siren === postOffice && digitSum(siret) % 5 === 0;
  return passesLuhn(siren) && (passesLuhn(siret) || exception);
};

/** FINESS follows Luhn once the letters of Corsica are digits again. */
export const passesFiness = (finess: string): boolean => {
  const digits = finess.replace(/^2A/, '21').replace(/^2B/, '22');
  return /^\d{9}$/.test(digits) && passesLuhn(digits);
};

/** Belgian enterprise and unit numbers: 97 less the first eight digits modulo 97 gives the last two. */
export const passesModulo97 = (number: string): boolean =>
  97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));

/** French VAT: its key comes from the SIREN. */
export const passesFrenchVat = (vat: string): boolean => {
  const siren = vat.slice(4);
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return passesLuhn(siren) && key === Number(vat.slice(2, 4));
};
