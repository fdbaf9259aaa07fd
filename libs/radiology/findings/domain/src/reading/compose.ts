import type { FindingType } from '../finding';
import { factOf, has } from '../tokens/token';
import { applyAttributes, applyPlace, widen } from './attributes';
import { type Draft, FOCAL, lobeOf, type Place, place as placeOfDraft, samePlace } from './draft-finding';
import { completed, inheritPlace, newDraft } from './new-draft';
import { bearerOf, impliedType } from './implied-type';
import { headingType, isContinuation, isOfOrgan, isPredicate, type PieceFacts, pieceFacts, tells, topicOf } from './piece-facts';
import { isFindingType, piecesOf } from './pieces';
import { placesOf } from './places';
import { type Reading, type Sentence } from './reading';
import { joinedShort, sharesOf } from './shares';
import { newMode, type SizeMode, steer } from './sizes';
import { inheritedPlaces, isCause, isRemainder, type Making, type NamedPiece, sameFinding, sharePlaceBack, type Told } from './told-before';

const RECENT = 40;
const ALL_OF_THEM = /^(?:both|all|均|均为|均呈|皆|都|都是|二者|两者|以上)$/;

/** Gathers the findings of a dictation, sentence by sentence. */
export class Composer {
  readonly drafts: Draft[] = [];
  private sentence = -1;
  private pending: PieceFacts[] = [];
  private mode: SizeMode = newMode();
  /** The findings made of one piece: `in the RUL and LLL`. */
  private group: readonly Draft[] = [];
  /** What was last said of every one: `both solid, unchanged`. */
  private all: readonly Draft[] = [];
  /** A side that heads the sentences behind it: `Right lung: …`. */
  private topic: Place | undefined;
  /** A heading that names findings for the lines behind it: `Nodules:`. */
  private topicType: FindingType | undefined;
  private isSummary = false;
  /** An earlier clause of the sentence speaks of an organ: its size is no finding's of the sentence before (支气管扩张。肺动脉干增宽，约32mm). */
  private isOfOrgan = false;

  constructor(private readonly reading: Reading) {}

  read(sentence: Sentence): void {
    this.sentence++;
    this.pending = [];
    this.mode = newMode();
    this.isOfOrgan = false;
    this.all = [];
    const { tokens } = this.reading;
    for (let at = sentence.from; at < sentence.to; at++)
      if (has(tokens[at], 'section') && tokens[at + 1]?.kind === 'colon') this.isSummary = this.drafts.length > 0;
    const told = piecesOf(this.reading, sentence).map((piece) => pieceFacts(this.reading, piece));
    const pieces = joinedShort(this.reading, told);
    const heading = headingType(this.reading, pieces);
    if (heading !== undefined || pieces.some(({ piece }) => piece.type !== undefined)) this.topicType = heading;
    if (heading !== undefined) return;
    for (const [index, facts] of pieces.entries()) {
      this.readPiece(facts, pieces.slice(index + 1));
      this.isOfOrgan ||= isOfOrgan(this.reading, facts);
    }
    this.topic = topicOf(this.reading, pieces) ?? this.topic;
    if (sentence.endsLine) this.topic = undefined;
  }

  private get last(): Draft | undefined {
    return this.drafts[this.drafts.length - 1];
  }

  /** The last findings, the newest first; nobody refers further back. */
  private get recent(): readonly Draft[] {
    return this.drafts.slice(-RECENT).reverse();
  }

  private get lastHere(): Draft | undefined {
    return this.last?.sentence === this.sentence ? this.last : undefined;
  }

  private get told(): Told {
    return {
      reading: this.reading,
      last: this.last,
      lastHere: this.lastHere,
      recent: this.recent,
      sentence: this.sentence,
      isSummary: this.isSummary,
      isPriorMode: this.mode.isPrior,
      hasPendingPlace: this.pending.some(({ places }) => places.length > 0),
      topic: this.topic,
    };
  }

  private readPiece(facts: PieceFacts, following: readonly PieceFacts[]): void {
    const { tokens } = this.reading;
    // The comma before a piece ends a comparison.
    const cut = tokens[facts.piece.from - 1];
    if (cut !== undefined && facts.piece.bond === 'cut') steer(this.mode, cut);
    const role = (name: Parameters<typeof has>[1]): number | undefined => facts.indexes.find((at) => has(tokens[at], name));
    const largest = role('largest');
    if (facts.piece.type !== undefined) return this.readNamed(facts, facts.piece.type, largest);
    const before = this.last;
    const isNear = before !== undefined && this.sentence - before.sentence <= 1;
    if (largest !== undefined && isNear && (before.isGroup || this.isPartOfGroup(before))) return this.readOneOfGroup(facts, before);
    const another = role('another');
    const hasMore = facts.places.length > 0 || facts.measures.length > 0;
    if (
      another !== undefined &&
      hasMore &&
      isNear &&
      FOCAL.has(before.type) &&
      !isOfOrgan(this.reading, facts) &&
      (another === facts.piece.from || !has(tokens[another], 'filler'))
    )
      return this.readElliptic(facts, before);
    const implied = impliedType(this.reading, facts, {
      following,
      lastHere: this.lastHere,
      hasPending: this.pending.length > 0,
      topicType: this.topicType,
    });
    if (implied !== undefined) return this.readImplied(facts, implied);
    this.readAttributes(facts, following);
  }

  private readNamed(facts: PieceFacts, type: number, largest: number | undefined): void {
    const { tokens } = this.reading;
    const token = tokens[type];
    const fact = token === undefined ? undefined : factOf(token);
    if (token === undefined || fact === undefined || !isFindingType(fact.type)) return;
    const named: NamedPiece = { facts, at: type, name: fact.type };
    const { told } = this;
    if (isCause(told, named) || isRemainder(told, named)) return;
    const shares = fact.isPlural === true ? sharesOf(this.reading, [...this.pending, facts]) : undefined;
    if (shares !== undefined) {
      this.pending = [];
      this.group = shares.flatMap(({ places, indexes }) =>
        this.makeAll({ facts, at: type, name: fact.type as FindingType, places, indexes }),
      );
      for (const draft of this.group) draft.isGroup = false;
      return;
    }
    const again = sameFinding(told, named);
    const indexes = [...this.takePending(again), ...facts.indexes];
    if (again !== undefined) return this.attach(again, facts, facts.indexes);
    const places = placesOf(tokens, indexes);
    const inherited = inheritedPlaces(told, named, places);
    const types: FindingType[] = isFindingType(fact.alsoType) ? [fact.type, fact.alsoType] : [fact.type];
    const made = types.flatMap((name) => this.makeAll({ facts, at: type, name, places: inherited, indexes }));
    this.group = made;
    const first = made[0];
    const group = this.drafts[this.drafts.length - made.length - 1];
    sharePlaceBack(group, named, made);
    if (first !== undefined && largest !== undefined && largest < type && group?.isGroup === true) {
      if (first.density === undefined && group.density !== undefined) first.density = group.density;
      if (!first.hasOwnPlace) this.takePlace(first, group);
    }
  }

  /** One finding for each place, or one when there is one or none. */
  private makeAll({ facts, at: type, name, places, indexes }: Making): readonly Draft[] {
    const { tokens } = this.reading;
    const measures = indexes.filter((at) => tokens[at]?.measure !== undefined);
    if (places.length < 2) {
      const draft = this.make(name, type);
      for (const place of places) applyPlace(this.reading, draft, place);
      this.apply(draft, indexes, facts);
      return [draft];
    }
    const isZipped = measures.length === places.length;
    const mode = { ...this.mode };
    return places.map((place, index) => {
      const draft = this.make(name, type);
      applyPlace(this.reading, draft, place);
      this.mode = { ...mode };
      this.apply(draft, isZipped ? indexes.filter((at) => tokens[at]?.measure === undefined || at === measures[index]) : indexes, facts);
      return draft;
    });
  }

  private make(type: FindingType, at: number): Draft {
    const draft = newDraft(this.reading, { index: this.drafts.length, sentence: this.sentence, type, at });
    this.drafts.push(draft);
    return draft;
  }

  private apply(draft: Draft, indexes: readonly number[], { piece, isTypeDenied }: PieceFacts): void {
    applyAttributes(this.reading, draft, indexes, { mode: this.mode, to: piece.to, isTypeDenied });
    // Lymph nodes are always told of as some.
    if (draft.laterality === 'bilateral' || draft.count === 'multiple' || draft.type === 'lymphadenopathy') draft.isGroup = true;
  }

  private attach(draft: Draft, facts: PieceFacts, indexes: readonly number[]): void {
    const place = facts.places[0];
    if (place !== undefined && samePlace(place, placeOfDraft(draft))) applyPlace(this.reading, draft, place);
    const { type } = facts.piece;
    if (type !== undefined) this.reading.labels[type] = { kind: 'finding', draft: draft.index };
    this.apply(draft, indexes, facts);
    for (const at of [facts.piece.from, facts.piece.to - 1]) {
      const token = this.reading.tokens[at];
      if (token !== undefined && this.reading.labels[at]?.draft === draft.index) widen(draft, token);
    }
  }

  /** The pieces before it that wait for a name: 右肺下叶，见一结节. */
  private takePending(again: Draft | undefined): readonly number[] {
    const waiting = this.pending;
    this.pending = [];
    return again === undefined ? waiting.flatMap(({ indexes }) => indexes) : [];
  }

  private isPartOfGroup(draft: Draft): boolean {
    return this.recent.some((other) => other.isGroup && other.type === draft.type && other.index < draft.index);
  }

  private readOneOfGroup(facts: PieceFacts, before: Draft): void {
    const group = before.isGroup ? before : (this.recent.find((draft) => draft.isGroup) ?? before);
    const at = facts.indexes[0] ?? facts.piece.from;
    const draft = this.makeLike(group, at);
    if (group.density !== undefined) draft.density = group.density;
    if (group.change !== undefined) draft.change = group.change;
    for (const place of facts.places.slice(0, 1)) applyPlace(this.reading, draft, completed(place, group));
    if (facts.places.length === 0) this.takePlace(draft, group);
    this.apply(draft, facts.indexes, facts);
  }

  private takePlace(draft: Draft, group: Draft): void {
    // One of a group in two lobes: which lobe is not said.
    const isSpread = this.group.length > 1 && this.group.includes(group);
    inheritPlace(draft, group, isSpread ? 'side' : 'place');
  }

  /** One more of the same kind, named by a pronoun or by nothing. */
  private makeLike(model: Draft, at: number): Draft {
    const draft = this.make(model.type, at);
    return Object.assign(draft, { certainty: model.certainty, isGroup: false, slotSpans: {} });
  }

  /** 另一枚位于左肺下叶，约5mm; `one in the RUL`; 左肺上叶结节8mm，右肺下叶6mm. */
  private readElliptic(facts: PieceFacts, before: Draft): void {
    const draft = this.makeLike(before, facts.indexes[0] ?? facts.piece.from);
    draft.memberOf = before.memberOf ?? before.index;
    if (before.density !== undefined && before.sentence === this.sentence) draft.density = before.density;
    for (const place of facts.places.slice(0, 1)) applyPlace(this.reading, draft, completed(place, before));
    this.apply(draft, facts.indexes, facts);
  }

  private readImplied(facts: PieceFacts, name: FindingType): void {
    const { tokens } = this.reading;
    const indexes = [...this.takePending(undefined), ...facts.indexes];
    const bearer = bearerOf(this.reading, facts);
    const places = inheritedPlaces(this.told, { facts, at: bearer, name }, placesOf(tokens, indexes));
    this.group = this.makeAll({ facts, at: bearer, name, places, indexes });
  }

  /** A piece that names no finding: it tells more of the last one, begins the next, or is a second one in short. */
  private readAttributes(facts: PieceFacts, following: readonly PieceFacts[]): void {
    const { tokens } = this.reading;
    const isTold = facts.indexes.some((at) => tells(this.reading, at));
    if (!isTold) return;
    const meant = this.meantByAll(facts);
    const here = this.lastHere;
    const isOfAll =
      this.all.length > 1 && here !== undefined && this.all.includes(here) && facts.places.length + facts.measures.length === 0;
    if (meant.length > 1 || isOfAll) {
      if (meant.length > 1) this.all = meant;
      for (const draft of this.all) this.attach(draft, facts, facts.indexes);
      return;
    }
    const first = facts.places[0];
    const typeFollows = following.some(({ piece }) => piece.type !== undefined);
    if (
      this.group.length > 1 &&
      this.group[0]?.sentence === this.sentence &&
      facts.measures.length === this.group.length &&
      first === undefined
    )
      return this.zip(facts);
    if (here !== undefined) {
      if (facts.indexes.some((at) => has(tokens[at], 'organ'))) return;
      if (first !== undefined && here.hasOwnPlace && !samePlace(first, placeOfDraft(here))) {
        if (facts.measures.length > 0 && FOCAL.has(here.type)) return this.readElliptic(facts, here);
        this.pending.push(facts);
        return;
      }
      if (first !== undefined && here.hasOwnPlace && typeFollows && facts.measures.length === 0 && lobeOf(first) === undefined) {
        this.wait(facts, following);
        return;
      }
      return this.attach(here, facts, facts.indexes);
    }
    if (typeFollows && !(this.last !== undefined && isContinuation(this.reading, facts))) {
      if (!facts.isTypeDenied) this.wait(facts, following);
      return;
    }
    const before = this.last;
    if (before === undefined || this.isOfOrgan || facts.isTypeDenied || this.sentence - before.sentence > 1) return;
    if (!isContinuation(this.reading, facts)) return;
    if (first !== undefined && before.hasOwnPlace && !samePlace(first, placeOfDraft(before))) return;
    before.sentence = this.sentence;
    this.attach(before, facts, facts.indexes);
  }

  /** `…, both solid`, 均为实性, `All are unchanged.`: what is said of every one told in this sentence, or in the one before when this one begins so. */
  private meantByAll({ piece, indexes, places, measures }: PieceFacts): readonly Draft[] {
    const first = this.reading.tokens[piece.from];
    if (first === undefined || places.length + measures.length > 0 || indexes.length === 0) return [];
    const word = this.reading.even.slice(first.start, first.end);
    if (!ALL_OF_THEM.test(word)) return [];
    const { last } = this;
    if (last === undefined || this.sentence - last.sentence > 1) return [];
    const alike = this.recent.filter(({ type, sentence }) => type === last.type && this.sentence - sentence <= 2);
    const here = alike.filter(({ sentence }) => sentence === this.sentence);
    const meant = here.length === 0 ? alike : here;
    // Of a group and its largest it is said as before: of the one told last.
    if (meant.some(({ count, isGroup }) => isGroup || count !== undefined)) return [];
    return word === 'both' ? meant.slice(0, 2) : meant;
  }

  private zip(facts: PieceFacts): void {
    const { group, mode } = this;
    for (const [index, draft] of group.entries()) {
      this.mode = { ...mode };
      this.apply(
        draft,
        facts.indexes.filter((at) => !facts.measures.includes(at) || at === facts.measures[index]),
        facts,
      );
    }
  }

  /** Keeps the words for the finding that follows; of a clause that has said its own only the place, and only when the next asserts something (右侧肺门增大，见肿块). */
  private wait(facts: PieceFacts, following: readonly PieceFacts[]): void {
    if (!isPredicate(this.reading, facts)) {
      this.pending.push(facts);
      return;
    }
    const next = following.find(({ piece }) => piece.type !== undefined);
    const { tokens } = this.reading;
    const isLent =
      next !== undefined &&
      next.places.length === 0 &&
      has(tokens[next.piece.from], 'assert') &&
      !next.indexes.some((at) => has(tokens[at], 'region')) &&
      !isOfOrgan(this.reading, facts);
    if (isLent) this.pending.push({ ...facts, indexes: facts.places.flatMap(({ tokens: own }) => own) });
  }
}
