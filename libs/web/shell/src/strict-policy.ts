// zod compiles its checks with `new Function` where that is allowed, and finds out by trying. The pages' content security policy forbids it, and the browser reports each try
// as a violation; so it is told not to, before any schema is made. This file is imported first.
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };

export {};
