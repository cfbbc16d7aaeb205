import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import {
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
  closeSync,
  fsyncSync,
} from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "./data-folder.ts";
import { syncFolder, writeOnce } from "./durable.ts";

/** Which field of which row a secret is; it opens nowhere else. */
export interface Field {
  readonly table: string;
  readonly column: string;
  readonly collectionId: string;
  readonly id: string;
}

/** A field's content, encrypted, with a salted commitment to it that proves nothing once its key is destroyed. */
export interface Sealed {
  readonly ciphertext: Uint8Array;
  /** HMAC-SHA-256, hex. */
  readonly commitment: string;
}

/** Keys in files outside the database, one a field. Destroying a field's key erases the field for good. */
export interface Keys {
  /** Encrypts under a new key of the field's own, whose file is on disk when this returns. */
  seal(field: Field, content: string): Sealed;
  /**
   * Decrypts; null when the key has been destroyed.
   *
   * @throws Error when the bytes are not this field's, or were altered
   */
  open(field: Field, sealed: Sealed): string | null;
  /** Destroys a field's key; false when it was gone already. */
  destroy(field: Field): boolean;
  /** Gives 32 secret bytes of that name, the same each time; made at first use. */
  secret(name: string): Uint8Array;
}

/** First byte of a ciphertext: AES-256-GCM, 12 bytes of nonce, 16 of tag, then the content. */
const FORM = 1;
const NONCE = 12;
const TAG = 16;
const KEY = 32;

interface FieldKey {
  readonly key: Buffer;
  readonly salt: Buffer;
}

function contextOf({ table, column, collectionId, id }: Field): Buffer {
  return Buffer.from(JSON.stringify([table, column, collectionId, id]));
}

function checkedName(name: string): string {
  if (!/^[\w-]{1,200}$/.test(name)) throw new Error(`"${name}" cannot name a key file.`);
  return name;
}

function encrypt(key: Buffer, context: Buffer, content: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(context);
  const body = Buffer.concat([cipher.update(content, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, context: Buffer, ciphertext: Buffer): string {
  if (ciphertext[0] !== FORM) throw new Error("The ciphertext has an unknown form.");
  const nonce = ciphertext.subarray(1, 1 + NONCE);
  const tag = ciphertext.subarray(1 + NONCE, 1 + NONCE + TAG);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(context).setAuthTag(tag);
  const body = decipher.update(ciphertext.subarray(1 + NONCE + TAG));
  return Buffer.concat([body, decipher.final()]).toString("utf8");
}

function commit({ salt }: FieldKey, content: string): string {
  return createHmac("sha256", salt).update(content).digest("hex");
}

function keyIn(path: string): FieldKey | null {
  if (!existsSync(path)) return null;
  const bytes = Buffer.from(readFileSync(path, "utf8"), "base64url");
  if (bytes.length !== 2 * KEY) throw new Error(`The key file ${path} is damaged.`);
  return { key: bytes.subarray(0, KEY), salt: bytes.subarray(KEY) };
}

/** Overwrites a file before it is removed, so that its content is not left in the blocks it had. */
function shred(path: string): void {
  const file = openSync(path, "r+");
  try {
    writeSync(file, Buffer.alloc(readFileSync(path).length));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path);
}

/** Opens the key files of a data folder. */
export function openKeys(folder: DataFolder): Keys {
  const pathOf = ({ table, column, collectionId, id }: Field): string => {
    const place = [table, column, Buffer.from(collectionId).toString("hex")].map(checkedName);
    return join(folder.keys, ...place, checkedName(id));
  };
  return {
    seal: (field, content) => {
      writeOnce(pathOf(field), randomBytes(2 * KEY).toString("base64url"));
      const key = keyIn(pathOf(field));
      if (key === null) throw new Error(`The key file of ${field.table} ${field.id} is gone.`);
      const ciphertext = encrypt(key.key, contextOf(field), content);
      return { ciphertext, commitment: commit(key, content) };
    },
    open: (field, { ciphertext, commitment }) => {
      const key = keyIn(pathOf(field));
      if (key === null) return null;
      const content = decrypt(key.key, contextOf(field), Buffer.from(ciphertext));
      const own = Buffer.from(commit(key, content), "hex");
      const given = Buffer.from(commitment, "hex");
      if (own.length !== given.length || !timingSafeEqual(own, given)) {
        throw new Error("The commitment is to another content.");
      }
      return content;
    },
    destroy: (field) => {
      const path = pathOf(field);
      if (!existsSync(path)) return false;
      shred(path);
      syncFolder(join(path, ".."));
      return true;
    },
    secret: (name) => {
      const path = join(folder.keys, `${checkedName(name)}.secret`);
      if (!existsSync(path)) writeOnce(path, randomBytes(KEY).toString("base64url"));
      return Buffer.from(readFileSync(path, "utf8"), "base64url");
    },
  };
}

/** Gives the field that a reply's e-mail is. */
export function emailField({ collectionId, id }: { collectionId: string; id: string }): Field {
  return { table: "replies", column: "email", collectionId, id };
}
