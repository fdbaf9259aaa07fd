import type { ScreenedPassages } from '../gate/gate-guard';
import type { GenerationPassage } from '../gate/generation-spec';

interface Screened {
  readonly text: string;
  readonly findings: number;
}

/** Passages with what a guard makes of their texts, and of what stands above them: both reach the model. */
export function screenedPassages(
  passages: readonly GenerationPassage[],
  screen: { readonly text: (text: string) => Screened; readonly title: (title: string) => Screened },
): ScreenedPassages {
  let findings = 0;
  const counted = ({ text, findings: found }: Screened): string => {
    findings += found;
    return text;
  };
  const screened = passages.map(({ id, title, text }) => ({
    id,
    ...(title === undefined ? {} : { title: counted(screen.title(title)) }),
    text: counted(screen.text(text)),
  }));
  return { passages: screened, findings };
}
