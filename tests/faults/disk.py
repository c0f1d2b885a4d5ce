"""The disk below a folder: what is done to it, one call after the other, and calls that fail (preload/disk.c)."""

import collections
import os
import pathlib
import struct

import vault

HEAD = struct.Struct("<QQIIIcb")

# call: c create, o open, r read, w write, s synchronise, t truncate, n rename, u unlink, d make a folder,
# l lock, i inquire about a name, f about an open file; a is none, but a line of the answer that left the program.
Call = collections.namedtuple("Call", "call failed inode offset path to bytes")


def watched(folder, log, **fault):
    """The environment for alongside-cli that writes its calls to the log, and makes one fail if told which:
    at=NUMBER with error=ERRNO, or short="once" or short="then" for half a write, then followed by the error."""
    wanted = {f"FAULT_{name.upper()}": str(value) for name, value in fault.items()}
    return vault.preloaded("disk", FAULT_FOLDER=str(folder), FAULT_LOG=str(log), **wanted)


def calls(log):
    """What was written to the log."""
    data = pathlib.Path(log).read_bytes()
    found, at = [], 0
    while at < len(data):
        inode, offset, *lengths, call, failed = HEAD.unpack_from(data, at)
        at += HEAD.size
        parts = []
        for length in lengths:
            parts.append(data[at:at + length])
            at += length
        path, to, content = parts
        found.append(Call(call.decode(), failed, inode, offset, os.fsdecode(path), os.fsdecode(to), content))
    return found


def changes(log):
    """Of these, what makes a difference to the disk, and the answers."""
    return [call for call in calls(log) if call.call in "cwstnuda"]
