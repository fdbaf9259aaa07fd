export function serverFlags(processors?: number): string[];
