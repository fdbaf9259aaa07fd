import { OF_MESSENGER, PersonalDataDetector, type PersonalDataType } from '@trivium/ai/compliance';
import {
  type DeidentifiedText,
  findPhi,
  type PhiSpan,
  type PhiType,
  PseudonymMap,
  type StudyHeader,
} from '@trivium/radiology/privacy/domain';

/** The suite's types in the words of radiology. */
const TYPES: Readonly<Record<PersonalDataType, PhiType>> = {
  NAME: 'NAME',
  MRN: 'MRN',
  IDNUM: 'IDNUM',
  SSN: 'IDNUM',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  ADDRESS: 'ADDRESS',
  HOSPITAL: 'HOSPITAL',
  DATE: 'DATE',
  AGE90: 'AGE90',
  URL: 'URL',
  IP: 'DEVICE',
  BANKCARD: 'IDNUM',
  ACCOUNT: 'IDNUM',
  PLATE: 'IDNUM',
};

/** The suite's recognisers joined with those of a reading room; see `findPhi`. */
export class Deidentifier {
  readonly #detector = new PersonalDataDetector();

  find(text: string, header?: StudyHeader): readonly PhiSpan[] {
    const others = this.#detector
      .detect(text)
      .map(({ type, ...span }) => ({ ...span, type: span.reason === OF_MESSENGER ? 'CONTACT' : TYPES[type] }));
    return findPhi(text, { header, others });
  }

  /**
   * A text without what points to a person. The stand-ins are of this text alone unless a map of the patient is handed in.
   *
   * @param header the study's own values: they go in every form in which they are written
   */
  deidentify(
    text: string,
    { header, map = new PseudonymMap() }: { readonly header?: StudyHeader; readonly map?: PseudonymMap } = {},
  ): DeidentifiedText {
    return map.replace(text, this.find(text, header));
  }

  /** The same in the shape of the wire. */
  deidentifiedOf(
    text: string,
    header?: StudyHeader,
  ): { text: string; entities: { type: PhiType; span: [number, number]; replacement: string }[] } {
    const { text: without, entities } = this.deidentify(text, { header });
    return {
      text: without,
      entities: entities.map(({ type, span: [start, end], replacement }) => ({ type, span: [start, end], replacement })),
    };
  }
}
