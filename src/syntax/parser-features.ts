import { NONE, type Arena } from "./arena.ts";
import type { WordColumns } from "./columns.ts";
import { join2, join3, scatter } from "./hashing.ts";

/** Where each group of features begins in the list, and where the list ends. */
export const GROUPS = [0, 8, 25, 36, 48, 54] as const;
/** How many features a state has. */
export const PARSE_FEATURES = 54;

const distanceHash = Int32Array.from({ length: 16 }, (_, distance) => scatter(distance + 50000));
const countHash = Int32Array.from({ length: 8 }, (_, count) => scatter(count + 60000));

function distance(from: number, to: number): number {
  const steps = to - from;
  if (steps < 0 || from <= NONE) return distanceHash[15] ?? 0;
  const bin = steps < 6 ? steps : steps < 9 ? 6 : steps < 13 ? 7 : steps < 21 ? 8 : 9;
  return distanceHash[bin] ?? 0;
}

function count(value: number): number {
  return countHash[value > 4 ? 4 : value] ?? 0;
}

/**
 * The list of features of a state, filled group by group; words are given by slot, nodes by number. They are what was left
 * when those without which the parser did no worse had been taken out, in turns with learning anew.
 *
 * @source docs/decisions/0020-fewer-features.md
 */
export class ParserFeatures {
  /** The features filled last, in places that {@link GROUPS} divides. */
  readonly values = new Int32Array(PARSE_FEATURES);
  private readonly columns: WordColumns;
  private readonly arena: Arena;

  constructor(columns: WordColumns, arena: Arena) {
    this.columns = columns;
    this.arena = arena;
  }

  /** Fills all features of a state. */
  state(state: number): void {
    const { below, front, top, word } = this.arena;
    const sn = top[state] ?? 0;
    const bn = front[state] ?? 0;
    const s = word[sn] ?? 0;
    const b = word[bn] ?? 0;
    const t = word[below[sn] ?? 0] ?? 0;
    this.front(b);
    this.pair(s, b);
    this.nodes(sn, bn);
    this.stack(sn);
    this.triple(t, s, b);
  }

  /** The front of the buffer alone, with the two words behind it. */
  front(b: number): void {
    const f = this.values;
    const { word, tag, both, cluster } = this.columns;
    const bw = word[b] ?? 0;
    const bt = tag[b] ?? 0;
    const bb = both[b] ?? 0;
    const bc = cluster[b] ?? 0;
    const nt = tag[b + 1] ?? 0;
    const mt = tag[b + 2] ?? 0;
    f[0] = bw + 1;
    f[1] = bt + 2;
    f[2] = bb + 3;
    f[3] = bc + 4;
    f[4] = nt + 5;
    f[5] = mt + 6;
    f[6] = join2(bt, nt) + 7;
    f[7] = join2(bt, word[b + 1] ?? 0) + 8;
  }

  /** The top of the stack with the front of the buffer, both without their dependants. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  pair(s: number, b: number): void {
    const f = this.values;
    const { word, tag, cluster } = this.columns;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const sc = cluster[s] ?? 0;
    const bw = word[b] ?? 0;
    const bt = tag[b] ?? 0;
    const bc = cluster[b] ?? 0;
    const nt = tag[b + 1] ?? 0;
    const mt = tag[b + 2] ?? 0;
    const tt = join2(st, bt);
    const dist = distance(s, b);
    f[8] = st + 9;
    f[9] = join2(sw, bw) + 10;
    f[10] = join2(sc, bt) + 11;
    f[11] = join2(st, bc) + 12;
    f[12] = join2(tt, nt) + 13;
    f[13] = join2(sw, dist) + 14;
    f[14] = join2(bw, dist) + 15;
    f[15] = dist + 16;
    f[16] = join2(tt, tag[s - 1] ?? 0) + 17;
    f[17] = join2(tt, tag[s + 1] ?? 0) + 18;
    f[18] = join2(tt, tag[b - 1] ?? 0) + 19;
    f[19] = join3(st, bw, nt) + 20;
    f[20] = join2(st, dist) + 21;
    f[21] = join2(bt, dist) + 22;
    f[22] = join3(st, nt, mt) + 23;
    f[23] = join2(sw, nt) + 24;
    f[24] = join3(tag[s + 1] ?? 0, tag[b - 1] ?? 0, tt) + 25;
  }

  /** The top of the stack with the front of the buffer, both with their dependants. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  nodes(sn: number, bn: number): void {
    const f = this.values;
    const a = this.arena;
    const { word, tag } = this.columns;
    const s = a.word[sn] ?? 0;
    const b = a.word[bn] ?? 0;
    const st = tag[s] ?? 0;
    const bt = tag[b] ?? 0;
    const tt = join2(st, bt);
    const sl = a.left1[sn] ?? 0;
    const sr = a.right1[sn] ?? 0;
    const bl = a.left1[bn] ?? 0;
    const slt = tag[sl] ?? 0;
    const srt = tag[sr] ?? 0;
    const blt = tag[bl] ?? 0;
    const srv = count(a.rights[sn] ?? 0);
    const slv = count(a.lefts[sn] ?? 0);
    f[25] = join2(tt, slt) + 26;
    f[26] = join2(tt, srt) + 27;
    f[27] = join2(tt, blt) + 28;
    f[28] = join2(st, srv) + 29;
    f[29] = join2(st, slv) + 30;
    f[30] = join2(tt, word[sl] ?? 0) + 31;
    f[31] = join2(bt, word[bl] ?? 0) + 32;
    f[32] = join3(st, slt, tag[a.left2[sn] ?? 0] ?? 0) + 33;
    f[33] = join3(bt, blt, tag[a.left2[bn] ?? 0] ?? 0) + 34;
    f[34] = join3(tt, srt, blt) + 35;
    f[35] = join2(tt, word[bl] ?? 0) + 36;
  }

  /** The two top nodes of the stack. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  stack(sn: number): void {
    const f = this.values;
    const a = this.arena;
    const { word, tag, both, cluster } = this.columns;
    const tn = a.below[sn] ?? 0;
    const t = a.word[tn] ?? 0;
    const s = a.word[sn] ?? 0;
    const tg = tag[t] ?? 0;
    const tb = both[t] ?? 0;
    const tc = cluster[t] ?? 0;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const tt = join2(tg, st);
    const trv = count(a.rights[tn] ?? 0);
    const tr = a.right1[tn] ?? 0;
    const trt = tag[tr] ?? 0;
    const sl = a.left1[sn] ?? 0;
    const slw = word[sl] ?? 0;
    const slt = tag[sl] ?? 0;
    const sr = a.right1[sn] ?? 0;
    const dist = distance(t, s);
    f[36] = tb + 37;
    f[37] = tt + 38;
    f[38] = join2(tb, st) + 39;
    f[39] = join2(tc, st) + 40;
    f[40] = join2(tt, tag[a.left1[tn] ?? 0] ?? 0) + 41;
    f[41] = join2(tt, tag[sr] ?? 0) + 42;
    f[42] = join2(tg, trv) + 43;
    f[43] = join2(tg, count(a.lefts[tn] ?? 0)) + 44;
    f[44] = join2(tg, word[tr] ?? 0) + 45;
    f[45] = join3(tg, slw, st) + 46;
    f[46] = join2(sw, dist) + 47;
    f[47] = join3(tt, trt, slt) + 48;
  }

  /** The two top words of the stack with the front of the buffer. */
  triple(t: number, s: number, b: number): void {
    const f = this.values;
    const { word, tag } = this.columns;
    const tw = word[t] ?? 0;
    const tg = tag[t] ?? 0;
    const st = tag[s] ?? 0;
    const bw = word[b] ?? 0;
    const bt = tag[b] ?? 0;
    const ttt = join3(tg, st, bt);
    const nt = tag[b + 1] ?? 0;
    f[48] = join3(tg, st, bw) + 49;
    f[49] = join2(ttt, nt) + 50;
    f[50] = join2(tg, bt) + 51;
    f[51] = join2(tg, bw) + 52;
    f[52] = join3(tw, st, bw) + 53;
    f[53] = join3(ttt, distance(t, s), distance(s, b)) + 54;
  }
}
