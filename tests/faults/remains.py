"""What of some words is still to be found, in bytes or in the memory of a process."""

MOST_HIDDEN = 1 << 20 # bytes


def encoded(text):
    yield from (text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    yield text.encode().hex().encode()


def found_in(data, texts):
    return [text for text in texts if any(needle in data for needle in encoded(text))]


def regions(process):
    """Where a process keeps its memory, and what is in it, piece by piece. Keys lie where it may not look itself, a few
    pages each: those are read as well, but neither room that is only reserved nor what it has of files only to read."""
    with open(f"/proc/{process}/maps", encoding="utf-8") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            addresses, rights, _, _, inode, *_ = line.split()
            first, last = (int(end, 16) for end in addresses.split("-"))
            reserved = "r" not in rights and last - first > MOST_HIDDEN
            if "[v" in line or reserved or ("w" not in rights and inode != "0"):
                continue
            try:
                memory.seek(first)
                yield line.strip(), memory.read(last - first)
            except (OSError, ValueError, OverflowError):
                continue


def times_in_memory(process, needles):
    """How often each of the needles, given by a name, is in the memory of a process."""
    counts = dict.fromkeys(needles, 0)
    for _, data in regions(process):
        for name, needle in needles.items():
            counts[name] += data.count(needle)
    return counts
