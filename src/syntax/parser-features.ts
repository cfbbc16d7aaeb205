import { NONE, type Arena } from "./arena.ts";
import type { WordColumns } from "./columns.ts";
import { join2, join3, scatter } from "./hashing.ts";

/** Where each group of features begins in the list, and where the list ends. */
export const GROUPS = [0, 42, 65, 99, 112, 120] as const;
/** How many features a state has. */
export const PARSE_FEATURES = 120;

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

/** The list of features of a state, filled group by group; words are given by slot, nodes by number. */
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
    const tn = below[sn] ?? 0;
    const s = word[sn] ?? 0;
    const b = word[bn] ?? 0;
    this.pair(s, b);
    this.nodes(sn, bn);
    this.stack(tn, sn);
    this.triple(word[tn] ?? 0, s, b);
    this.deep(sn, b);
  }

  /** The top of the stack with the front of the buffer, both without their dependants. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  pair(s: number, b: number): void {
    const f = this.values;
    const { word, tag, both, cluster } = this.columns;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const sb = both[s] ?? 0;
    const sc = cluster[s] ?? 0;
    const bw = word[b] ?? 0;
    const bt = tag[b] ?? 0;
    const bb = both[b] ?? 0;
    const bc = cluster[b] ?? 0;
    const nt = tag[b + 1] ?? 0;
    const mt = tag[b + 2] ?? 0;
    const tt = join2(st, bt);
    const dist = distance(s, b);
    f[0] = sw + 1;
    f[1] = st + 2;
    f[2] = sb + 3;
    f[3] = sc + 4;
    f[4] = bw + 5;
    f[5] = bt + 6;
    f[6] = bb + 7;
    f[7] = bc + 8;
    f[8] = (word[b + 1] ?? 0) + 9;
    f[9] = nt + 10;
    f[10] = mt + 11;
    f[11] = join2(sw, bw) + 12;
    f[12] = join2(sw, bt) + 13;
    f[13] = join2(st, bw) + 14;
    f[14] = tt + 15;
    f[15] = join2(sb, bt) + 16;
    f[16] = join2(st, bb) + 17;
    f[17] = join2(sc, bc) + 18;
    f[18] = join2(sc, bt) + 19;
    f[19] = join2(st, bc) + 20;
    f[20] = join2(tt, nt) + 21;
    f[21] = join3(tt, nt, mt) + 22;
    f[22] = join2(bt, nt) + 23;
    f[23] = join2(bw, nt) + 24;
    f[24] = join2(bt, word[b + 1] ?? 0) + 25;
    f[25] = join2(tt, dist) + 26;
    f[26] = join2(sw, dist) + 27;
    f[27] = join2(bw, dist) + 28;
    f[28] = dist + 29;
    f[29] = join2(tt, tag[s - 1] ?? 0) + 30;
    f[30] = join2(tt, tag[s + 1] ?? 0) + 31;
    f[31] = join2(tt, tag[b - 1] ?? 0) + 32;
    f[32] = join3(sw, bt, nt) + 33;
    f[33] = join3(st, bw, nt) + 34;
    f[34] = join2(st, dist) + 35;
    f[35] = join2(bt, dist) + 36;
    f[36] = join2(cluster[b + 1] ?? 0, bt) + 37;
    f[37] = join3(st, nt, mt) + 38;
    f[38] = join2(sw, nt) + 39;
    f[39] = join3(sc, bc, nt) + 40;
    f[40] = join2(sb, bb) + 41;
    f[41] = join3(tag[s + 1] ?? 0, tag[b - 1] ?? 0, tt) + 42;
  }

  /** The top of the stack with the front of the buffer, both with their dependants. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  nodes(sn: number, bn: number): void {
    const f = this.values;
    const a = this.arena;
    const { word, tag } = this.columns;
    const s = a.word[sn] ?? 0;
    const b = a.word[bn] ?? 0;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const bt = tag[b] ?? 0;
    const bw = word[b] ?? 0;
    const tt = join2(st, bt);
    const sl = a.left1[sn] ?? 0;
    const sr = a.right1[sn] ?? 0;
    const bl = a.left1[bn] ?? 0;
    const slt = tag[sl] ?? 0;
    const srt = tag[sr] ?? 0;
    const blt = tag[bl] ?? 0;
    const srv = count(a.rights[sn] ?? 0);
    const slv = count(a.lefts[sn] ?? 0);
    const blv = count(a.lefts[bn] ?? 0);
    f[42] = join2(tt, slt) + 43;
    f[43] = join2(tt, srt) + 44;
    f[44] = join2(tt, blt) + 45;
    f[45] = join2(sw, srv) + 46;
    f[46] = join2(st, srv) + 47;
    f[47] = join2(st, slv) + 48;
    f[48] = join2(bt, blv) + 49;
    f[49] = join2(bw, blv) + 50;
    f[50] = join2(tt, word[sl] ?? 0) + 51;
    f[51] = join2(st, word[sr] ?? 0) + 52;
    f[52] = join2(bt, word[bl] ?? 0) + 53;
    f[53] = join3(st, slt, tag[a.left2[sn] ?? 0] ?? 0) + 54;
    f[54] = join3(st, srt, tag[a.right2[sn] ?? 0] ?? 0) + 55;
    f[55] = join3(bt, blt, tag[a.left2[bn] ?? 0] ?? 0) + 56;
    f[56] = join2(sw, word[sr] ?? 0) + 57;
    f[57] = join2(bw, word[bl] ?? 0) + 58;
    f[58] = join3(tt, srv, blv) + 59;
    f[59] = join3(tt, slt, srt) + 60;
    f[60] = join3(tt, srt, blt) + 61;
    f[61] = join2(tt, word[bl] ?? 0) + 62;
    f[62] = join2(tt, word[sr] ?? 0) + 63;
    f[63] = join3(sw, slv, bt) + 64;
    f[64] = join3(sw, srt, bt) + 65;
  }

  /** The two top nodes of the stack. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  stack(tn: number, sn: number): void {
    const f = this.values;
    const a = this.arena;
    const { word, tag, both, cluster } = this.columns;
    const t = a.word[tn] ?? 0;
    const s = a.word[sn] ?? 0;
    const tw = word[t] ?? 0;
    const tg = tag[t] ?? 0;
    const tb = both[t] ?? 0;
    const tc = cluster[t] ?? 0;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const sc = cluster[s] ?? 0;
    const tt = join2(tg, st);
    const trv = count(a.rights[tn] ?? 0);
    const tr = a.right1[tn] ?? 0;
    const sl = a.left1[sn] ?? 0;
    const slw = word[sl] ?? 0;
    const sr = a.right1[sn] ?? 0;
    f[65] = tw + 66;
    f[66] = tg + 67;
    f[67] = tb + 68;
    f[68] = tc + 69;
    f[69] = join2(tw, sw) + 70;
    f[70] = join2(tw, st) + 71;
    f[71] = join2(tg, sw) + 72;
    f[72] = tt + 73;
    f[73] = join2(tb, st) + 74;
    f[74] = join2(tg, both[s] ?? 0) + 75;
    f[75] = join2(tc, sc) + 76;
    f[76] = join2(tc, st) + 77;
    f[77] = join2(tg, sc) + 78;
    f[78] = join2(tt, tag[tr] ?? 0) + 79;
    f[79] = join2(tt, tag[a.left1[tn] ?? 0] ?? 0) + 80;
    f[80] = join2(tt, tag[sl] ?? 0) + 81;
    f[81] = join2(tt, tag[sr] ?? 0) + 82;
    f[82] = join2(tt, distance(t, s)) + 83;
    f[83] = join2(tw, trv) + 84;
    f[84] = join2(tg, trv) + 85;
    f[85] = join2(tg, count(a.lefts[tn] ?? 0)) + 86;
    f[86] = join2(tg, word[tr] ?? 0) + 87;
    f[87] = join2(tw, word[tr] ?? 0) + 88;
    f[88] = join3(tw, slw, st) + 89;
    f[89] = join3(tw, slw, sw) + 90;
    f[90] = join3(tg, slw, st) + 91;
    f[91] = join3(tg, slw, sw) + 92;
    f[92] = join3(tc, slw, sc) + 93;
    f[93] = join3(tt, trv, count(a.rights[sn] ?? 0)) + 94;
    f[94] = join2(tw, distance(t, s)) + 95;
    f[95] = join2(sw, distance(t, s)) + 96;
    f[96] = join3(tt, tag[tr] ?? 0, tag[a.right2[tn] ?? 0] ?? 0) + 97;
    f[97] = join3(tt, tag[sl] ?? 0, tag[sr] ?? 0) + 98;
    f[98] = join3(tt, tag[tr] ?? 0, tag[sl] ?? 0) + 99;
  }

  /** The two top words of the stack with the front of the buffer. */
  triple(t: number, s: number, b: number): void {
    const f = this.values;
    const { word, tag, cluster } = this.columns;
    const tw = word[t] ?? 0;
    const tg = tag[t] ?? 0;
    const sw = word[s] ?? 0;
    const st = tag[s] ?? 0;
    const bw = word[b] ?? 0;
    const bt = tag[b] ?? 0;
    const ttt = join3(tg, st, bt);
    const nt = tag[b + 1] ?? 0;
    f[99] = ttt + 100;
    f[100] = join3(tw, st, bt) + 101;
    f[101] = join3(tg, sw, bt) + 102;
    f[102] = join3(tg, st, bw) + 103;
    f[103] = join2(ttt, nt) + 104;
    f[104] = join2(tw, bw) + 105;
    f[105] = join2(tg, bt) + 106;
    f[106] = join2(tw, bt) + 107;
    f[107] = join2(tg, bw) + 108;
    f[108] = join3(cluster[t] ?? 0, cluster[s] ?? 0, cluster[b] ?? 0) + 109;
    f[109] = join3(tw, sw, bt) + 110;
    f[110] = join3(tw, st, bw) + 111;
    f[111] = join3(ttt, distance(t, s), distance(s, b)) + 112;
  }

  /** One word deeper into the stack. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  deep(sn: number, b: number): void {
    const f = this.values;
    const a = this.arena;
    const { word, tag } = this.columns;
    const tn = a.below[sn] ?? 0;
    const u = a.word[a.below[tn] ?? 0] ?? 0;
    const t = a.word[tn] ?? 0;
    const s = a.word[sn] ?? 0;
    const ut = tag[u] ?? 0;
    const tg = tag[t] ?? 0;
    const st = tag[s] ?? 0;
    const uts = join3(ut, tg, st);
    const slw = word[a.left1[sn] ?? 0] ?? 0;
    f[112] = uts + 113;
    f[113] = join2(uts, tag[b] ?? 0) + 114;
    f[114] = join3(word[u] ?? 0, tg, st) + 115;
    f[115] = join3(ut, word[t] ?? 0, st) + 116;
    f[116] = join2(uts, slw) + 117;
    f[117] = join3(word[u] ?? 0, slw, st) + 118;
    f[118] = join2(uts, tag[a.right1[tn] ?? 0] ?? 0) + 119;
    f[119] = join3(ut, tg, tag[b] ?? 0) + 120;
  }
}
