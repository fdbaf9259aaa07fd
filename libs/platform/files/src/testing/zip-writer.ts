import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive under test; whatever is set here is written as it is, lies too. */
export interface ZipWriterEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What the table of contents claims; the true size unless told. */
  readonly claimedSizeBytes?: number;
  /** POSIX mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number;
  readonly isEncrypted?: boolean;
  /** Points at the bytes of the entry with this index instead of bringing its own. */
  readonly sharesBytesOf?: number;
}

/** Writes a zip archive (APPNOTE 6.3.10, deflated, UTF-8 names) good or bad as asked, so that readers meet what no packer would make. */
export function writeZip(entries: readonly ZipWriterEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const own = entry.sharesBytesOf === undefined ? entry : (entries[entry.sharesBytesOf] ?? entry);
    const content = Buffer.from(own.content ?? '');
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const fields = fieldsOf({ entry, content, packed, nameBytes: name.length });
    let start = offset;
    if (entry.sharesBytesOf === undefined) {
      local.push(Buffer.concat([signature(0x04034b50), fields, name, packed]));
      offset += 30 + name.length + packed.length;
    } else {
      start = offsets[entry.sharesBytesOf] ?? 0;
    }
    offsets.push(start);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(start, 10);
    central.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), fields, tail, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature(0x06054b50), end]);
}

/** The 26 bytes that local and central headers share. */
function fieldsOf({
  entry,
  content,
  packed,
  nameBytes,
}: {
  entry: ZipWriterEntry;
  content: Buffer;
  packed: Buffer;
  nameBytes: number;
}): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800 | (entry.isEncrypted ? 1 : 0), 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.claimedSizeBytes ?? content.length, 18);
  fields.writeUInt16LE(nameBytes, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
