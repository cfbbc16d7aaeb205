/**
 * The trail comes in; what time-stamping authorities answer about it goes to the store, and is checked. No authority is
 * asked that the operator did not name, and none is waited for.
 *
 * @module
 */
export { stampTrail, type Stamping } from "./stamp.ts";
export { certificatesIn, readStamp, TokenError, type Certificate } from "./token.ts";
