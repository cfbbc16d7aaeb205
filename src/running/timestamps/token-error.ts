/** Why an answer is no time-stamp of some words. */
export class TokenError extends Error {}
