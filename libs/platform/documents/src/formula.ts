import { MathMLToLaTeX } from 'mathml-to-latex';

const MAX_MATHML_LENGTH = 100_000;

/** Converts presentation MathML (without prefixes) to LaTeX; undefined when the converter cannot. */
export function latexOfMathml(mathml: string): string | undefined {
  if (mathml.length > MAX_MATHML_LENGTH) return undefined;
  try {
    const latex = MathMLToLaTeX.convert(mathml).replace(/\s+/g, ' ').trim();
    return latex === '' ? undefined : latex;
  } catch {
    // The converter throws for elements it does not know; it has no way to ask beforehand.
    return undefined;
  }
}
