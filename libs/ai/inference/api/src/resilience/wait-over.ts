/** Why a wait is called off that is no longer needed. A reason of our own: `abort()` without one makes an error with a stack, a few times for each call. */
export const WAIT_OVER = Symbol('wait over');
