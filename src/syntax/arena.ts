import { join2, join3, scatter } from "./hashing.ts";

/** Puts the next word of the buffer on the stack. */
export const SHIFT = 0;
/** Makes the next word of the buffer the head of the stack's top, which leaves the stack. */
export const LEFT = 1;
/** Makes the second of the stack the head of its top, which leaves the stack. */
export const RIGHT = 2;

/** No word: the slot of all that is absent. */
export const NONE = 1;
/** The slot of a sentence's first word. */
export const FIRST = 3;

/**
 * All states of the search over one sentence, in typed arrays. States share their stacks: a node of the stack holds
 * one word with its outermost dependants, points at the node below, and never changes once made.
 */
export class Arena {
  /** Word of each node; its two outermost dependants on each side; how many it has there. */
  readonly word: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly below: Int32Array;
  /** Hash of a node's word and dependants, not of what lies below it. */
  readonly mark: Int32Array;
  /** Per state: the one before, the action between, the stack's top node, the front node of the buffer, the score. */
  readonly before: Int32Array;
  readonly action: Uint8Array;
  readonly top: Int32Array;
  readonly front: Int32Array;
  readonly score: Float64Array;
  nodes = 0;
  states = 0;
  root = 0;

  constructor(capacity: number) {
    // A shift makes two nodes.
    const column = () => new Int32Array(2 * capacity + 4);
    this.word = column();
    this.left1 = column();
    this.left2 = column();
    this.right1 = column();
    this.right2 = column();
    this.lefts = column();
    this.rights = column();
    this.below = column();
    this.mark = column();
    this.before = column();
    this.action = new Uint8Array(capacity);
    this.top = column();
    this.front = column();
    this.score = new Float64Array(capacity);
  }

  /** Forgets all and gives the first state over `count` words: an empty stack, every word in the buffer. */
  begin(count: number): number {
    this.nodes = 0;
    this.states = 0;
    this.root = FIRST + count;
    // Node 0 is the empty stack's.
    const empty = this.bare(NONE, 0);
    const front = this.bare(FIRST, 0);
    return this.state(-1, SHIFT, empty, front, 0);
  }

  /** Makes a node without dependants. */
  private bare(word: number, below: number): number {
    const node = this.nodes;
    this.nodes = node + 1;
    this.word[node] = word;
    this.left1[node] = NONE;
    this.left2[node] = NONE;
    this.right1[node] = NONE;
    this.right2[node] = NONE;
    this.lefts[node] = 0;
    this.rights[node] = 0;
    this.below[node] = below;
    this.mark[node] = scatter(word + 1);
    return node;
  }

  /** Makes a node like another, on the node `below`. */
  private copy(from: number, below: number): number {
    const node = this.nodes;
    this.nodes = node + 1;
    this.word[node] = this.word[from] ?? 0;
    this.left1[node] = this.left1[from] ?? 0;
    this.left2[node] = this.left2[from] ?? 0;
    this.right1[node] = this.right1[from] ?? 0;
    this.right2[node] = this.right2[from] ?? 0;
    this.lefts[node] = this.lefts[from] ?? 0;
    this.rights[node] = this.rights[from] ?? 0;
    this.below[node] = below;
    this.mark[node] = this.mark[from] ?? 0;
    return node;
  }

  // eslint-disable-next-line max-params -- the innermost loop: a state's columns without an object
  private state(before: number, action: number, top: number, front: number, score: number): number {
    const state = this.states;
    this.states = state + 1;
    this.before[state] = before;
    this.action[state] = action;
    this.top[state] = top;
    this.front[state] = front;
    this.score[state] = score;
    return state;
  }

  /** The buffer's first word in a state. */
  frontWord(state: number): number {
    return this.word[this.front[state] ?? 0] ?? 0;
  }

  /** Says whether the stack of a state holds at least one, and two, words: 0, 1 or 2. */
  depth(state: number): number {
    const top = this.top[state] ?? 0;
    if (top === 0) return 0;
    return this.below[top] === 0 ? 1 : 2;
  }

  /** Says whether an action may follow; the sentence gets exactly one root. */
  allows(state: number, action: number): boolean {
    const depth = this.depth(state);
    if (action === SHIFT) return this.frontWord(state) < this.root;
    if (action === RIGHT) return depth === 2;
    return depth > 0 && (depth === 1 || this.frontWord(state) < this.root);
  }

  /** Says whether no action is left. */
  isDone(state: number): boolean {
    return (this.top[state] ?? 0) === 0 && this.frontWord(state) >= this.root;
  }

  /** Gives the state after an action, with the score given. */
  // eslint-disable-next-line complexity -- reads of typed arrays, not branches
  advance(state: number, action: number, score: number): number {
    const top = this.top[state] ?? 0;
    const front = this.front[state] ?? 0;
    if (action === SHIFT) {
      const pushed = this.copy(front, top);
      const next = this.bare((this.word[front] ?? 0) + 1, 0);
      return this.state(state, action, pushed, next, score);
    }
    const dependant = this.word[top] ?? 0;
    const under = this.below[top] ?? 0;
    if (action === LEFT) {
      const head = this.copy(front, 0);
      this.left2[head] = this.left1[head] ?? 0;
      this.left1[head] = dependant;
      this.lefts[head] = (this.lefts[head] ?? 0) + 1;
      this.mark[head] = join3(this.mark[head] ?? 0, scatter(dependant), 11);
      return this.state(state, action, under, head, score);
    }
    const head = this.copy(under, this.below[under] ?? 0);
    this.right2[head] = this.right1[head] ?? 0;
    this.right1[head] = dependant;
    this.rights[head] = (this.rights[head] ?? 0) + 1;
    this.mark[head] = join2(this.mark[head] ?? 0, scatter(dependant + 4096));
    return this.state(state, action, head, front, score);
  }

  /** Writes the head of each word, by slot, that the actions up to `state` give; the root word's head is the root slot. */
  heads(state: number, heads: Int32Array): void {
    for (let at = state; at > 0; at = this.before[at] ?? 0) {
      const action = this.action[at] ?? 0;
      if (action === SHIFT) continue;
      const earlier = this.before[at] ?? 0;
      const top = this.top[earlier] ?? 0;
      const head = action === LEFT ? (this.front[earlier] ?? 0) : (this.below[top] ?? 0);
      heads[this.word[top] ?? 0] = this.word[head] ?? 0;
    }
  }
}
