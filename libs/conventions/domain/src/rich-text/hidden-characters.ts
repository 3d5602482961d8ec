/** Characters that nobody sees: without width, or turning the reading round on a screen while paper prints it straight. */
export const hiddenCharacters = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
